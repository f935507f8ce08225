import type { ReactNode } from 'react';
import { useCommonWords } from '../words/commonWords';
import type { Form } from './useForm';
import styles from './forms.module.css';
import { idOfField } from './paths';
import { mark } from '../words/mark';

/** What every input of a form takes. */
export interface InputProps<V> {
  readonly id: string;
  readonly value: V | undefined;
  onChange(value: V | undefined): void;
  onBlur(): void;
  readonly invalid: boolean;
  /** Ids of hint and error, for screen readers. */
  readonly describedBy: string | undefined;
  /** The label, for groups of choices. */
  readonly label: string;
}

interface FieldProps<T, V> {
  readonly form: Form<T>;
  readonly path: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isOptional?: boolean;
  /** A group of choices names itself; anything else is named by a `label` element. */
  readonly isGroup?: boolean;
  children(input: InputProps<V>): ReactNode;
}

/** One field of a form: label, input, hint, and what is wrong with it as it is entered. */
export function Field<T, V>({
  form,
  path,
  label,
  hint,
  isOptional = false,
  isGroup = false,
  children,
}: FieldProps<T, V>) {
  const t = useCommonWords();
  const id = idOfField(form.id, path);
  const fault = form.fault(path);
  const described = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`]
    .filter(Boolean)
    .join(' ');
  const name = (
    <>
      {label}
      {isOptional && (
        <span className={styles.optional}>
          {mark('（')}
          {t('optional')}
          {mark('）')}
        </span>
      )}
    </>
  );
  const input = children({
    id,
    // The path's value is what the input of this field wrote there.
    value: form.get(path) as V | undefined,
    onChange: (value) => form.set(path, value),
    onBlur: () => form.touch(path),
    invalid: fault !== undefined,
    describedBy: described === '' ? undefined : described,
    label,
  });
  return (
    <div className={styles.field} data-field={path}>
      {isGroup ? (
        <span className={styles.label} id={`${id}-label`}>
          {name}
        </span>
      ) : (
        <label className={styles.label} htmlFor={id}>
          {name}
        </label>
      )}
      {input}
      {hint !== undefined && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {fault !== undefined && (
        <div className={styles.fault} id={`${id}-fault`} role="alert">
          {fault}
        </div>
      )}
    </div>
  );
}
