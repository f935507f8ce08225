import { departmentLabels } from '#domain/household/codes';
import { roadSteps, stepNames } from '#domain/process/step';
import { AreaInput } from '../../../../forms/AreaInput';
import { Field } from '../../../../forms/Field';
import { CodesInput, DayInput, LinesInput, NumberInput, TextInput, YesNoInput } from '../../../../forms/inputs';
import type { Form } from '../../../../forms/useForm';
import formStyles from '../../../../forms/forms.module.css';
import { usePolicyWords } from '../../../../words/policyWords';
import { useLabel } from '../../../../words/words';
import type { PolicyDraft } from '../policyDraft';
import { policyNames } from '../policyNames';
import { LimitField } from './LimitFields';
import { ShareField } from './ShareField';

interface FieldsProps {
  readonly form: Form<PolicyDraft>;
}

/** What the policy is called and holds for, and its figures that belong to no step. */
export function GeneralFields({ form }: FieldsProps) {
  const say = useLabel();
  return (
    <>
      <Named form={form} />
      <div className={formStyles.grid}>
        <LimitField form={form} path="policy.chain" name={policyNames.chain} />
        <Count form={form} path="policy.noticeDays" name="noticeDays" />
        <Count form={form} path="policy.sendBackTimes" name="sendBackTimes" />
        <LimitField form={form} path="policy.lookBack" name={policyNames.lookBack} />
        <LimitField form={form} path="policy.emergency" name={policyNames.emergency} />
        <Count form={form} path="policy.nearDays" name="nearDays" />
        <ShareField form={form} path="policy.quorum" label={say(policyNames.quorum)} />
        <Choice form={form} path="policy.secondPerson.township" name="secondTownship" />
        <Choice form={form} path="policy.secondPerson.county" name="secondCounty" />
        <Choice form={form} path="policy.comparison.waitBeyondLimit" name="waitBeyondLimit" />
      </div>
      <Field<PolicyDraft, readonly string[]>
        form={form}
        path="policy.comparison.departments"
        label={say(policyNames.departments)}
        isGroup
      >
        {(input) => <CodesInput {...input} labels={departmentLabels} />}
      </Field>
      <Field<PolicyDraft, readonly string[]>
        form={form}
        path="policy.redoAfterReturn"
        label={say(policyNames.redoAfterReturn)}
        isGroup
      >
        {(input) => (
          <CodesInput {...input} labels={Object.fromEntries(roadSteps.map((step) => [step, stepNames[step]]))} />
        )}
      </Field>
    </>
  );
}

function Named({ form }: FieldsProps) {
  const t = usePolicyWords();
  const say = useLabel();
  return (
    <>
      <div className={formStyles.grid}>
        <Field<PolicyDraft, string> form={form} path="policy.nameZh" label={say(policyNames.name)}>
          {(input) => <TextInput {...input} max={100} />}
        </Field>
        <Field<PolicyDraft, string> form={form} path="policy.nameEn" label={say(policyNames.nameEn)}>
          {(input) => <TextInput {...input} max={100} />}
        </Field>
        <Field<PolicyDraft, string> form={form} path="areaCode" label={say(policyNames.area)}>
          {(input) => <AreaInput {...input} />}
        </Field>
        <Field<PolicyDraft, string>
          form={form}
          path="effectiveOn"
          label={say(policyNames.effectiveOn)}
          hint={t('effective')}
        >
          {(input) => <DayInput {...input} />}
        </Field>
      </div>
      <Field<PolicyDraft, string> form={form} path="policy.source" label={say(policyNames.source)}>
        {(input) => <LinesInput {...input} max={500} />}
      </Field>
    </>
  );
}

interface FigureProps extends FieldsProps {
  readonly path: string;
  readonly name: keyof typeof policyNames;
}

/** A whole number. */
export function Count({ form, path, name }: FigureProps) {
  const say = useLabel();
  return (
    <Field<PolicyDraft, number> form={form} path={path} label={say(policyNames[name])}>
      {(input) => <NumberInput {...input} />}
    </Field>
  );
}

function Choice({ form, path, name }: FigureProps) {
  const say = useLabel();
  return (
    <Field<PolicyDraft, boolean> form={form} path={path} label={say(policyNames[name])} isGroup>
      {(input) => <YesNoInput {...input} />}
    </Field>
  );
}
