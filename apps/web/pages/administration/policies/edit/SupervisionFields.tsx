import { Checkbox } from '../../../../controls/Checkbox';
import { usualCoordination } from '#domain/policy/policy';
import { supervisionTaskKinds } from '#domain/process/taskKind';
import { usualRanking } from '#domain/sheets/ranking';
import { Field } from '../../../../forms/Field';
import { NumberInput } from '../../../../forms/inputs';
import type { Form } from '../../../../forms/useForm';
import formStyles from '../../../../forms/forms.module.css';
import { usePolicyWords } from '../../../../words/policyWords';
import { useLabel } from '../../../../words/words';
import type { PolicyDraft } from '../policyDraft';
import { limitText } from '../policyLines';
import { policyNames } from '../policyNames';
import { Count } from './GeneralFields';
import { LimitField, LimitFields } from './LimitFields';

/** 挂牌督办, and how supervisors work: answers to calls for help, operations over many cases, the month's lists. */
export function SupervisionFields({ form }: { readonly form: Form<PolicyDraft> }) {
  const t = usePolicyWords();
  const say = useLabel();
  const { supervision } = form.values.policy;
  if (supervision === undefined) return <p>{t('withoutSection')}</p>;
  const at = 'policy.supervision';
  return (
    <>
      <LimitFields form={form} at={`${at}.limits`} kinds={supervisionTaskKinds} />
      <Field<PolicyDraft, number>
        form={form}
        path={`${at}.secondPersonOver`}
        label={say(policyNames.secondPersonOver)}
        hint={t('secondPersonOverHint')}
        isOptional
      >
        {(input) => <NumberInput {...input} />}
      </Field>
      <Checkbox
        checked={supervision.coordination !== undefined}
        onChange={(event) => form.set(`${at}.coordination`, event.target.checked ? usualCoordination : undefined)}
      >
        {t('ownCoordination', { usual: say(limitText(usualCoordination)) })}
      </Checkbox>
      {supervision.coordination !== undefined && (
        <LimitField form={form} path={`${at}.coordination`} name={policyNames.coordination} />
      )}
      <Checkbox
        checked={supervision.ranking !== undefined}
        onChange={(event) => form.set(`${at}.ranking`, event.target.checked ? usualRanking : undefined)}
      >
        {t('ownRanking', { red: usualRanking.redFromPercent, black: usualRanking.blackBelowPercent })}
      </Checkbox>
      {supervision.ranking !== undefined && (
        <div className={formStyles.grid}>
          <Count form={form} path={`${at}.ranking.redFromPercent`} name="redFromPercent" />
          <Count form={form} path={`${at}.ranking.blackBelowPercent`} name="blackBelowPercent" />
        </div>
      )}
    </>
  );
}
