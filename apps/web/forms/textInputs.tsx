import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import controls from '../controls/controls.module.css';
import type { InputProps } from './Field';

/** What every input takes alike. */
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
  className: controls.input,
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
    <input
      {...shared(input)}
      type="text"
      value={input.value ?? ''}
      onChange={(event) => input.onChange(event.target.value)}
      autoComplete={autoComplete}
      maxLength={max}
      inputMode={inputMode}
      placeholder={placeholder}
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
    <GrowingText
      {...shared(input)}
      value={input.value ?? ''}
      onChange={(event) => input.onChange(event.target.value)}
      maxLength={max}
      rows={rows}
    />
  );
}

/** A text area as high as its text. */
export function GrowingText(props: ComponentProps<'textarea'>) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = area;
    if (current === null) return;
    current.style.height = 'auto';
    // What is out of sight has no height of its own.
    if (current.scrollHeight > 0)
      current.style.height = `${current.scrollHeight + current.offsetHeight - current.clientHeight}px`;
  }, [props.value]);
  return <textarea {...props} ref={area} className={controls.input} />;
}

/** A day as 'YYYY-MM-DD', by the device's own picker. */
export function DayInput({
  until,
  from,
  ...input
}: InputProps<string> & { readonly until?: string; readonly from?: string }) {
  return (
    <input
      {...shared(input)}
      type="date"
      value={input.value ?? ''}
      onChange={(event) => input.onChange(event.target.value === '' ? undefined : event.target.value)}
      max={until}
      min={from}
    />
  );
}
