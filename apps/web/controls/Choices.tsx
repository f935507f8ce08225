import type { ComponentProps } from 'react';
import styles from './controls.module.css';

interface ChoicesProps<V extends string | boolean> extends Omit<
  ComponentProps<'div'>,
  'role' | 'onChange' | 'children'
> {
  readonly id: string;
  readonly value: V | undefined;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  onChange(value: V): void;
}

/** One of a few, all of them in sight. */
export function Choices<V extends string | boolean>({ id, value, options, onChange, ...rest }: ChoicesProps<V>) {
  return (
    // Takes the focus when a fault of it is to be put right.
    <div id={id} role="radiogroup" tabIndex={-1} {...rest}>
      {options.map((option) => (
        <label key={String(option.value)} className={styles.choice}>
          <input
            type="radio"
            name={id}
            className={styles.round}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
