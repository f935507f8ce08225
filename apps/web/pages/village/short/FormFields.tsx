import { Field } from '../../../forms/Field';
import { CodesInput } from '../../../forms/inputs';
import { SpecFields } from '../../../forms/specs';
import { securitySpecs } from '../../../forms/household/homeSpecs';
import type { Form } from '../../../forms/useForm';
import type { WorkDetail } from '../../../device/keptTasks';
import { useLabel } from '../../../words/words';
import styles from '../form/form.module.css';
import { IncomeFields } from '../form/IncomeFields';
import type { ShortKind } from '../form/kinds';
import { PeopleWhoWent } from '../form/PeopleWhoWent';
import { PhotosField } from '../form/PhotosField';
import type { WorkValues } from '../form/work';
import { specsOf } from './shortKinds';

interface FormFieldsProps {
  readonly form: Form<WorkValues>;
  readonly kind: ShortKind;
  readonly detail: WorkDetail;
}

const mostFiles = 20;

/** The fields of the kind's form, in the order in which its table names them. */
export function FormFields(props: FormFieldsProps) {
  const { form, kind } = props;
  const shown = Object.keys(specsOf(kind)).filter(
    (name) => name !== 'newRiskCauses' || form.get('form.newRisk') === true,
  );
  return shown.map((name) => <OneField key={name} {...props} name={name} />);
}

function OneField({ form, kind, detail, name }: FormFieldsProps & { readonly name: string }) {
  const say = useLabel();
  const at = `form.${name}`;
  const specs = specsOf(kind);
  const spec = specs[name];
  const belongs = { caseId: detail.task.caseId, taskId: detail.task.taskId };
  if (spec === undefined) return null;
  switch (name) {
    case 'visitors':
      return <PeopleWhoWent form={form} at={at} title={say(spec)} />;
    case 'photoFileIds':
    case 'fileIds':
      return (
        <PhotosField
          form={form}
          at={at}
          label={say(spec)}
          max={mostFiles}
          belongs={belongs}
          isOptional={name === 'fileIds' && kind !== 'implementMeasure' && kind !== 'confirmMeasure'}
        />
      );
    case 'income': {
      const count = form.get('form.memberCount');
      return (
        <fieldset className={styles.group}>
          <legend>{say(spec)}</legend>
          <IncomeFields
            form={form}
            at={at}
            memberCount={typeof count === 'number' ? count : 0}
            lineFen={detail.monitoringLineFen}
          />
        </fieldset>
      );
    }
    case 'received': {
      const rows = detail.benefits?.rows ?? [];
      if (rows.length === 0) return null;
      const labels = Object.fromEntries(rows.map(({ benefit: { code, name } }) => [code, name]));
      return (
        <Field<WorkValues, readonly string[]> form={form} path={at} label={say(spec)} isGroup isOptional>
          {(input) => <CodesInput {...input} labels={labels} />}
        </Field>
      );
    }
    case 'securities':
      return (
        <fieldset className={styles.group}>
          <legend>{say(spec)}</legend>
          <SpecFields form={form} specs={securitySpecs} at={at} />
        </fieldset>
      );
    default:
      return <SpecFields form={form} specs={specs} at="form" only={[name]} />;
  }
}
