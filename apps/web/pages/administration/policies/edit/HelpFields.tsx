import { Checkbox } from '../../../../controls/Checkbox';
import { duties, type Duty, dutyNames, type DutyRhythm, usualDuties } from '#domain/assistance/duties';
import { eliminationSteps } from '#domain/process/step';
import { helpTaskKinds } from '#domain/process/taskKind';
import { Field } from '../../../../forms/Field';
import formStyles from '../../../../forms/forms.module.css';
import { CodeInput, NumberInput } from '../../../../forms/inputs';
import type { Form } from '../../../../forms/useForm';
import { Card } from '../../../../show/Card';
import { usePolicyWords } from '../../../../words/policyWords';
import { useLabel } from '../../../../words/words';
import table from '../policies.module.css';
import type { PolicyDraft } from '../policyDraft';
import { policyNames, rhythmNames } from '../policyNames';
import { Count } from './GeneralFields';
import { LimitFields } from './LimitFields';
import { ShareField } from './ShareField';
import { StagesField } from './StagesField';

interface FieldsProps {
  readonly form: Form<PolicyDraft>;
}

/** Help, elimination and tracking, where the policy has them. */
export function HelpFields({ form }: FieldsProps) {
  const t = usePolicyWords();
  const say = useLabel();
  if (form.values.policy.help === undefined)
    return (
      <Card title={say(policyNames.help)}>
        <p>{t('withoutSection')}</p>
      </Card>
    );
  return (
    <>
      <Card title={say(policyNames.help)}>
        <div className={formStyles.grid}>
          <Count form={form} path="policy.help.stableMonths" name="stableMonths" />
          <Count form={form} path="policy.help.monitoredMonths" name="monitoredMonths" />
          <Count form={form} path="policy.help.tracking.months" name="trackingMonths" />
          <Count form={form} path="policy.help.tracking.everyMonths" name="trackingEvery" />
          <ShareField form={form} path="policy.help.sampling" label={say(policyNames.sampling)} />
        </div>
        <LimitFields form={form} at="policy.help.limits" kinds={helpTaskKinds} />
      </Card>
      <Card title={say(policyNames.eliminationStages)}>
        <StagesField form={form} path="policy.help.eliminationStages" label={t('stages')} steps={eliminationSteps} />
      </Card>
      <Card title={say(policyNames.duties)}>
        {duties.map((duty) => (
          <DutyFields key={duty} form={form} duty={duty} />
        ))}
      </Card>
    </>
  );
}

function DutyFields({ form, duty }: FieldsProps & { readonly duty: Duty }) {
  const t = usePolicyWords();
  const say = useLabel();
  const path = `policy.help.duties.${duty}`;
  const rhythm: DutyRhythm | null = form.values.policy.help?.duties[duty] ?? null;
  return (
    <div className={table.duty}>
      <Checkbox
        checked={rhythm !== null}
        onChange={(event) => form.set(path, event.target.checked ? usualDuties[duty] : null)}
      >
        {t('dutyAsked', { what: say(dutyNames[duty]) })}
      </Checkbox>
      {rhythm !== null && (
        <div className={formStyles.grid}>
          <Field<PolicyDraft, string> form={form} path={`${path}.every`} label={t('every')} isGroup>
            {(input) => <CodeInput {...input} labels={rhythmNames} />}
          </Field>
          <Field<PolicyDraft, number> form={form} path={`${path}.opensAfterDays`} label={t('opens')}>
            {(input) => <NumberInput {...input} />}
          </Field>
          <Field<PolicyDraft, number> form={form} path={`${path}.dueAfterDays`} label={t('due')} hint={t('dueHint')}>
            {(input) => (
              <NumberInput
                {...input}
                // The period's end is null here, not a field left out.
                value={rhythm.dueAfterDays ?? undefined}
                onChange={(days) => form.set(path, { ...rhythm, dueAfterDays: days ?? null })}
              />
            )}
          </Field>
        </div>
      )}
    </div>
  );
}
