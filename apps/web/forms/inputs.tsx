import { useState } from 'react';
import type { Label } from '#domain/household/labels';
import { Checkbox } from '../controls/Checkbox';
import { Choices } from '../controls/Choices';
import controls from '../controls/controls.module.css';
import { useCommonWords } from '../words/commonWords';
import { mark } from '../words/mark';
import { useLabel } from '../words/words';
import type { InputProps } from './Field';
import styles from './forms.module.css';
import { shared } from './textInputs';

export { DayInput, LinesInput, TextInput } from './textInputs';

const fenInYuan = 100;
/** Up to so many codes stand side by side; more are chosen from a list. */
export const mostSideBySide = 5;

const typedNumber = /^-?\d*\.?\d*$/;

interface AmountProps extends InputProps<number> {
  readonly unit?: string | undefined;
  /** How the number stands there while nobody types. */
  written(value: number): string;
}

/** A number in the keyboard's own digits; what is no number cannot be typed. */
function Amount({ unit, written, ...input }: AmountProps) {
  // While it is typed it stands as it is typed: `1.` on the way to `1.5`.
  const [typed, setTyped] = useState<string | null>(null);
  const take = (raw: string): void => {
    // A Chinese keyboard writes full-width digits and marks (NFKC makes them plain), and 。 for the point.
    const text = raw.normalize('NFKC').replaceAll('。', '.').replaceAll(/[,\s]/g, '');
    if (!typedNumber.test(text)) return;
    setTyped(text);
    if (text === '') input.onChange(undefined);
    else if (/\d/.test(text)) input.onChange(Number(text));
  };
  const field = (
    <input
      {...shared(input)}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? (input.value === undefined ? '' : written(input.value))}
      onChange={(event) => take(event.target.value)}
      onBlur={() => {
        setTyped(null);
        input.onBlur();
      }}
    />
  );
  if (unit === undefined) return field;
  return (
    <span className={controls.measured}>
      {field}
      <span className={controls.unit}>{unit}</span>
    </span>
  );
}

/** A number, with its unit. */
export function NumberInput(input: InputProps<number> & { readonly unit?: string }) {
  return <Amount {...input} written={String} />;
}

/** Money: typed in yuan, kept in whole fen. */
export function MoneyInput({ value, onChange, ...input }: InputProps<number>) {
  return (
    <Amount
      {...input}
      value={value === undefined ? undefined : value / fenInYuan}
      onChange={(yuan) => onChange(yuan === undefined ? undefined : Math.round(yuan * fenInYuan))}
      written={(yuan) => yuan.toFixed(2)}
      unit={mark('元')}
    />
  );
}

interface CodeProps {
  /** The codes with what they are called, in the order in which they stand. */
  readonly labels: Readonly<Record<string, Label>>;
}

/** One code of a closed set: side by side where they are few, else from a list. */
export function CodeInput({ labels, ...input }: InputProps<string> & CodeProps) {
  const say = useLabel();
  const t = useCommonWords();
  const options = Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }));
  if (options.length <= mostSideBySide)
    return (
      <Choices
        id={input.id}
        className={styles.choices}
        aria-labelledby={`${input.id}-label`}
        aria-describedby={input.describedBy}
        value={input.value}
        options={options}
        onChange={(value) => {
          input.onChange(value);
          input.onBlur();
        }}
      />
    );
  return (
    <select
      {...shared(input)}
      aria-label={input.label}
      className={`${controls.input ?? ''} ${input.value === undefined ? (controls.unchosen ?? '') : ''}`}
      value={input.value ?? ''}
      onChange={(event) => input.onChange(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{t('choose')}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Several codes of a closed set, in the order in which they were ticked: the first one is the main one where that matters. */
export function CodesInput({
  labels,
  max,
  ...input
}: InputProps<readonly string[]> & CodeProps & { readonly max?: number }) {
  const say = useLabel();
  const chosen = input.value ?? [];
  return (
    <div className={styles.choices} role="group" id={input.id} tabIndex={-1} aria-labelledby={`${input.id}-label`}>
      {Object.entries(labels).map(([code, label]) => (
        <Checkbox
          key={code}
          checked={chosen.includes(code)}
          disabled={max !== undefined && chosen.length >= max && !chosen.includes(code)}
          onChange={(event) => {
            input.onChange(event.target.checked ? [...chosen, code] : chosen.filter((each) => each !== code));
            input.onBlur();
          }}
        >
          {say(label)}
        </Checkbox>
      ))}
    </div>
  );
}

/** Yes or no, said and not merely left unticked. */
export function YesNoInput({
  yes,
  no,
  ...input
}: InputProps<boolean> & { readonly yes?: string; readonly no?: string }) {
  const t = useCommonWords();
  return (
    <Choices
      id={input.id}
      className={styles.choices}
      aria-labelledby={`${input.id}-label`}
      aria-describedby={input.describedBy}
      value={input.value}
      options={[
        { value: true, label: yes ?? t('yes') },
        { value: false, label: no ?? t('no') },
      ]}
      onChange={(value) => {
        input.onChange(value);
        input.onBlur();
      }}
    />
  );
}
