import { Input } from 'antd';
import type { InputProps } from './Field';

/** A password, which the browser may keep and one may look at. */
export function PasswordInput({
  id,
  value,
  onChange,
  onBlur,
  invalid,
  describedBy,
  autoComplete,
}: InputProps<string> & { readonly autoComplete: string }) {
  return (
    <Input.Password
      id={id}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid && { status: 'error' as const })}
      autoComplete={autoComplete}
    />
  );
}
