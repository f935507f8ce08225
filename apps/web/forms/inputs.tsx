import { Checkbox, InputNumber, Radio, Select } from 'antd';
import type { Label } from '#domain/household/labels';
import { useCommonWords } from '../words/commonWords';
import { mark } from '../words/mark';
import { useLabel } from '../words/words';
import type { InputProps } from './Field';
import styles from './forms.module.css';
import { shared } from './textInputs';

export { DayInput, LinesInput, PasswordInput, TextInput } from './textInputs';

const fenInYuan = 100;
/** Up to so many codes stand side by side; more are chosen from a list. */
export const mostSideBySide = 5;

/** A number, with its unit. */
export function NumberInput({ unit, ...input }: InputProps<number> & { readonly unit?: string }) {
  return (
    <InputNumber
      {...shared(input)}
      value={input.value ?? null}
      onChange={(value) => input.onChange(value ?? undefined)}
      controls={false}
      inputMode="decimal"
      style={{ width: '100%' }}
      {...(unit !== undefined && { suffix: unit })}
    />
  );
}

/** Money: typed in yuan, kept in whole fen. */
export function MoneyInput(input: InputProps<number>) {
  return (
    <InputNumber
      {...shared(input)}
      value={input.value === undefined ? null : input.value / fenInYuan}
      onChange={(value) => input.onChange(value === null ? undefined : Math.round(value * fenInYuan))}
      controls={false}
      precision={2}
      inputMode="decimal"
      suffix={mark('元')}
      style={{ width: '100%' }}
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
      <Radio.Group
        id={input.id}
        className={styles.choices}
        aria-labelledby={`${input.id}-label`}
        aria-describedby={input.describedBy}
        value={input.value}
        options={options}
        onChange={(event) => {
          input.onChange(String(event.target.value));
          input.onBlur();
        }}
      />
    );
  return (
    <Select
      {...shared(input)}
      aria-label={input.label}
      value={input.value ?? null}
      options={options}
      placeholder={t('choose')}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      onChange={(value: string | null | undefined) => input.onChange(value ?? undefined)}
      style={{ width: '100%' }}
    />
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
    <Radio.Group
      id={input.id}
      className={styles.choices}
      aria-labelledby={`${input.id}-label`}
      aria-describedby={input.describedBy}
      value={input.value}
      onChange={(event) => {
        input.onChange(event.target.value === true);
        input.onBlur();
      }}
      options={[
        { value: true, label: yes ?? t('yes') },
        { value: false, label: no ?? t('no') },
      ]}
    />
  );
}
