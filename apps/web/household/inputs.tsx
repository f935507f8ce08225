import type { InputProps } from '../forms/Field';
import styles from './household.module.css';

const shared = ({
  id,
  onBlur,
  invalid,
  describedBy,
}: Pick<InputProps<unknown>, 'id' | 'onBlur' | 'invalid' | 'describedBy'>) => ({
  id,
  onBlur,
  'aria-invalid': invalid,
  'aria-describedby': describedBy,
  className: styles.input,
});

interface LineProps {
  readonly max: number;
  readonly inputMode?: 'numeric' | 'tel';
  readonly autoComplete?: string;
  readonly placeholder?: string;
}

/** One line of text, by the phone's own keyboard. */
export function LineInput({
  max,
  inputMode,
  autoComplete = 'off',
  placeholder,
  ...input
}: InputProps<string> & LineProps) {
  return (
    <input
      {...shared(input)}
      value={input.value ?? ''}
      maxLength={max}
      inputMode={inputMode}
      autoComplete={autoComplete}
      placeholder={placeholder}
      onChange={(event) => input.onChange(event.target.value)}
    />
  );
}

/** Several lines. */
export function LinesInput({ max, ...input }: InputProps<string> & { readonly max: number }) {
  return (
    <textarea
      {...shared(input)}
      value={input.value ?? ''}
      maxLength={max}
      rows={4}
      onChange={(event) => input.onChange(event.target.value)}
    />
  );
}

interface ChoiceProps {
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly placeholder: string;
  readonly isDisabled?: boolean;
}

/** One of a list, by the phone's own wheel. */
export function ChoiceInput({ options, placeholder, isDisabled = false, ...input }: InputProps<string> & ChoiceProps) {
  return (
    <select
      {...shared(input)}
      value={input.value ?? ''}
      disabled={isDisabled}
      aria-label={input.label}
      onChange={(event) => input.onChange(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{placeholder}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
