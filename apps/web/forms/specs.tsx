import type { ReactNode } from 'react';
import type { Label } from '#domain/household/labels';
import { useLabel } from '../words/words';
import { Field, type InputProps } from './Field';
import styles from './forms.module.css';
import { CodeInput, CodesInput, DayInput, LinesInput, MoneyInput, NumberInput, TextInput, YesNoInput } from './inputs';
import type { Form } from './useForm';

type Kind =
  | { readonly kind: 'text'; readonly max: number; readonly inputMode?: 'numeric' | 'tel' }
  | { readonly kind: 'lines'; readonly max: number }
  | { readonly kind: 'number'; readonly unit?: Label }
  | { readonly kind: 'money' }
  | { readonly kind: 'day' }
  | { readonly kind: 'yesNo'; readonly yes?: Label; readonly no?: Label }
  | { readonly kind: 'code' | 'codes'; readonly labels: Readonly<Record<string, Label>>; readonly max?: number }
  /** Drawn by its page: a list of parts, photos. */
  | { readonly kind: 'own' };

/** How one field of a domain form is asked for: its name, and what is entered. The checks are the domain's. */
export type FieldSpec = Kind & Label & { readonly isOptional?: boolean; readonly hint?: Label };

/** One spec for each field of T, so that a new field of the domain cannot be forgotten. */
export type Specs<T> = { readonly [K in keyof T]-?: FieldSpec };

interface SpecFieldsProps<T, P extends object> {
  readonly form: Form<T>;
  readonly specs: Specs<P>;
  /** Path of the object whose fields these are; empty for the form itself. */
  readonly at?: string;
  /** These only, in this order; else all. */
  readonly only?: readonly (keyof P & string)[];
}

/** The fields of one object of a form, drawn from its specs. */
export function SpecFields<T, P extends object>({ form, specs, at = '', only }: SpecFieldsProps<T, P>) {
  const say = useLabel();
  const table: Readonly<Record<string, FieldSpec>> = specs;
  const names = only ?? Object.keys(table);
  return (
    <div className={styles.grid}>
      {names.map((name) => {
        const spec = table[name];
        if (spec === undefined || spec.kind === 'own') return null;
        const path = at === '' ? name : `${at}.${name}`;
        return (
          <div key={path} className={spec.kind === 'lines' || spec.kind === 'codes' ? styles.wide : undefined}>
            <Field<T, never>
              form={form}
              path={path}
              label={say(spec)}
              isOptional={spec.isOptional ?? false}
              isGroup={isGroup(spec)}
              {...(spec.hint && { hint: say(spec.hint) })}
            >
              {(input) => inputFor(spec, input, say)}
            </Field>
          </div>
        );
      })}
    </div>
  );
}

function isGroup(spec: FieldSpec): boolean {
  if (spec.kind === 'yesNo' || spec.kind === 'codes') return true;
  return spec.kind === 'code' && Object.keys(spec.labels).length <= 5;
}

// The field's value has the type that its kind reads and writes: an input never meets another's.
function inputFor(spec: FieldSpec, input: InputProps<never>, say: (label: Label) => string): ReactNode {
  switch (spec.kind) {
    case 'text':
      return (
        <TextInput
          {...(input as unknown as InputProps<string>)}
          max={spec.max}
          {...(spec.inputMode && { inputMode: spec.inputMode })}
        />
      );
    case 'lines':
      return <LinesInput {...(input as unknown as InputProps<string>)} max={spec.max} />;
    case 'number':
      return <NumberInput {...(input as unknown as InputProps<number>)} {...(spec.unit && { unit: say(spec.unit) })} />;
    case 'money':
      return <MoneyInput {...(input as unknown as InputProps<number>)} />;
    case 'day':
      return <DayInput {...(input as unknown as InputProps<string>)} />;
    case 'yesNo':
      return (
        <YesNoInput
          {...(input as unknown as InputProps<boolean>)}
          {...(spec.yes && { yes: say(spec.yes) })}
          {...(spec.no && { no: say(spec.no) })}
        />
      );
    case 'code':
      return <CodeInput {...(input as unknown as InputProps<string>)} labels={spec.labels} />;
    case 'codes':
      return (
        <CodesInput
          {...(input as unknown as InputProps<readonly string[]>)}
          labels={spec.labels}
          {...(spec.max !== undefined && { max: spec.max })}
        />
      );
    case 'own':
      return null;
  }
}
