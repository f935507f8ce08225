import { Input } from 'antd';
import type { InputProps } from './Field';

/** What every input of the component library takes alike. */
export const shared = ({
  id,
  onBlur,
  invalid,
  describedBy,
}: Pick<InputProps<unknown>, 'id' | 'onBlur' | 'invalid' | 'describedBy'>) => ({
  id,
  onBlur,
  'aria-invalid': invalid,
  'aria-describedby': describedBy,
  ...(invalid && { status: 'error' as const }),
});

interface TextProps {
  readonly max?: number;
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'tel';
  readonly placeholder?: string;
}

/** One line of text. */
export function TextInput({
  max,
  autoComplete = 'off',
  inputMode,
  placeholder,
  ...input
}: InputProps<string> & TextProps) {
  return (
    <Input
      {...shared(input)}
      value={input.value ?? ''}
      onChange={(event) => input.onChange(event.target.value)}
      autoComplete={autoComplete}
      {...(max !== undefined && { maxLength: max })}
      {...(inputMode !== undefined && { inputMode })}
      {...(placeholder !== undefined && { placeholder })}
    />
  );
}

/** A password, which the browser may keep. */
export function PasswordInput({ autoComplete, ...input }: InputProps<string> & { readonly autoComplete: string }) {
  return (
    <Input.Password
      {...shared(input)}
      value={input.value ?? ''}
      onChange={(event) => input.onChange(event.target.value)}
      autoComplete={autoComplete}
    />
  );
}

/** Several lines of text; grows with what is typed. */
export function LinesInput({
  max,
  rows = 3,
  ...input
}: InputProps<string> & { readonly max: number; readonly rows?: number }) {
  return (
    <Input.TextArea
      {...shared(input)}
      value={input.value ?? ''}
      onChange={(event) => input.onChange(event.target.value)}
      maxLength={max}
      autoSize={{ minRows: rows, maxRows: 12 }}
    />
  );
}

/** A day as 'YYYY-MM-DD', by the device's own picker. */
export function DayInput({
  until,
  from,
  ...input
}: InputProps<string> & { readonly until?: string; readonly from?: string }) {
  return (
    <Input
      {...shared(input)}
      type="date"
      value={input.value ?? ''}
      onChange={(event) => input.onChange(event.target.value === '' ? undefined : event.target.value)}
      {...(until !== undefined && { max: until })}
      {...(from !== undefined && { min: from })}
    />
  );
}
