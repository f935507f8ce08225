import type { ComponentProps } from 'react';
import styles from './controls.module.css';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'ref'> {
  /** Some of what it stands for is chosen. */
  readonly indeterminate?: boolean;
}

/** A box to tick, with what it says beside it; named by `aria-label` where nothing stands beside it. */
export function Checkbox({ indeterminate = false, className, style, children, ...input }: CheckboxProps) {
  const box = (
    <input
      {...input}
      type="checkbox"
      className={styles.box}
      ref={(element) => {
        if (element !== null) element.indeterminate = indeterminate;
      }}
    />
  );
  if (children === undefined) return box;
  return (
    <label className={[styles.choice, className].filter(Boolean).join(' ')} style={style}>
      {box}
      <span>{children}</span>
    </label>
  );
}
