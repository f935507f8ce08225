import { InputNumber } from 'antd';
import { Field } from '../../../../forms/Field';
import type { Form } from '../../../../forms/useForm';
import { usePolicyWords } from '../../../../words/policyWords';
import type { PolicyDraft } from '../policyDraft';
import { Fault } from './LimitFields';

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

interface ShareFieldProps {
  readonly form: Form<PolicyDraft>;
  readonly path: string;
  readonly label: string;
}

/** So many of so many. */
export function ShareField({ form, path, label }: ShareFieldProps) {
  const t = usePolicyWords();
  return (
    <div>
      <Field<PolicyDraft, Share> form={form} path={path} label={label}>
        {({ id, value, onChange, onBlur, invalid, describedBy }) => {
          const share = value ?? { numerator: Number.NaN, denominator: Number.NaN };
          const part = (name: keyof Share) => ({
            'aria-label': `${label}：${t(name)}`,
            'aria-invalid': invalid,
            'aria-describedby': describedBy,
            value: Number.isNaN(share[name]) ? null : share[name],
            min: 1,
            precision: 0,
            controls: false,
            style: { width: 90 },
            onChange: (next: number | null) => onChange({ ...share, [name]: next ?? Number.NaN }),
            onBlur,
          });
          return (
            <span>
              <InputNumber id={id} {...part('numerator')} /> / <InputNumber {...part('denominator')} />
            </span>
          );
        }}
      </Field>
      {(['numerator', 'denominator'] as const).map((name) => (
        <Fault key={name} form={form} path={`${path}.${name}`} />
      ))}
    </div>
  );
}
