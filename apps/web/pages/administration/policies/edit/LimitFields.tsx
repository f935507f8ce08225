import { InputNumber, Select } from 'antd';
import type { Label } from '#domain/household/labels';
import type { Limit } from '#domain/policy/policy';
import { type TaskKind, taskKindFacts } from '#domain/process/taskKind';
import { Field, type InputProps } from '../../../../forms/Field';
import type { Form } from '../../../../forms/useForm';
import { usePolicyWords } from '../../../../words/policyWords';
import { useLabel } from '../../../../words/words';
import table from '../policies.module.css';
import type { PolicyDraft } from '../policyDraft';
import { unitNames } from '../policyNames';

interface LimitFieldsProps {
  readonly form: Form<PolicyDraft>;
  /** Path of the table of limits. */
  readonly at: string;
  readonly kinds: readonly TaskKind[];
}

/** The limit of every kind of task. */
export function LimitFields({ form, at, kinds }: LimitFieldsProps) {
  return (
    <>
      <div className={table.limits}>
        {kinds.map((kind) => (
          <LimitField key={kind} form={form} path={`${at}.${kind}`} name={taskKindFacts[kind]} />
        ))}
      </div>
      <Fault form={form} path={at} />
    </>
  );
}

interface LimitFieldProps {
  readonly form: Form<PolicyDraft>;
  readonly path: string;
  readonly name: Label;
}

/** One limit: so many days, of which kind. */
export function LimitField({ form, path, name }: LimitFieldProps) {
  const say = useLabel();
  return (
    <Field<PolicyDraft, Limit> form={form} path={path} label={say(name)}>
      {(input) => <LimitInput {...input} />}
    </Field>
  );
}

function LimitInput({ id, value, onChange, onBlur, invalid, describedBy, label }: InputProps<Limit>) {
  const t = usePolicyWords();
  const say = useLabel();
  const { unit = 'calendar' } = value ?? {};
  return (
    <div className={table.pair}>
      <InputNumber
        id={id}
        aria-label={t('daysOf', { what: label })}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        {...(invalid && { status: 'error' as const })}
        value={value?.days ?? null}
        min={0}
        precision={0}
        controls={false}
        inputMode="numeric"
        style={{ width: '100%' }}
        // A limit without days is a fault that the check finds.
        onChange={(days) => onChange({ days: days ?? Number.NaN, unit })}
        onBlur={onBlur}
      />
      <Select
        aria-label={t('unitOf', { what: label })}
        value={unit}
        options={Object.entries(unitNames).map(([code, text]) => ({ value: code, label: say(text) }))}
        onChange={(next: Limit['unit']) => onChange({ days: value?.days ?? Number.NaN, unit: next })}
      />
    </div>
  );
}

/** What is wrong with several fields together. */
export function Fault({ form, path }: { readonly form: Form<PolicyDraft>; readonly path: string }) {
  const said = form.fault(path);
  return said === undefined ? null : (
    <p role="alert" style={{ color: 'var(--red)' }}>
      {said}
    </p>
  );
}
