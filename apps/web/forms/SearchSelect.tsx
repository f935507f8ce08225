import { Select, type SelectProps } from 'antd';
import type { InputProps } from './Field';

type Choosing = 'allowClear' | 'disabled' | 'loading' | 'notFoundContent' | 'onOpenChange' | 'options' | 'placeholder';

interface SearchSelectProps extends InputProps<string>, Pick<SelectProps<string | null>, Choosing> {
  /** Told what is typed, where the server searches; without it the options at hand are narrowed. */
  onSearch?(text: string): void;
}

/** One of many, found by a part of its name. */
export function SearchSelect({
  id,
  label,
  value,
  invalid,
  describedBy,
  onChange,
  onBlur,
  onSearch,
  ...choosing
}: SearchSelectProps) {
  return (
    <Select<string | null>
      id={id}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid && { status: 'error' as const })}
      value={value ?? null}
      showSearch={
        onSearch === undefined
          ? { optionFilterProp: 'label' }
          : { filterOption: false, onSearch: (typed) => onSearch(typed.trim()) }
      }
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
      onBlur={onBlur}
      style={{ width: '100%' }}
      {...choosing}
    />
  );
}
