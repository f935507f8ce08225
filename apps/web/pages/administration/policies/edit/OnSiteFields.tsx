import { Checkbox } from '../../../../controls/Checkbox';
import type { OnSitePolicy } from '#domain/policy/policy';
import { onSiteTaskKinds } from '#domain/process/taskKind';
import type { Form } from '../../../../forms/useForm';
import { usePolicyWords } from '../../../../words/policyWords';
import { useLabel } from '../../../../words/words';
import type { PolicyDraft } from '../policyDraft';
import { policyNames } from '../policyNames';
import { LimitFields } from './LimitFields';
import { ShareField } from './ShareField';

/** No text fixes a share: the county says its own. */
const blank: OnSitePolicy = {
  rate: { numerator: Number.NaN, denominator: Number.NaN },
  limits: { onSiteVisit: { days: 3, unit: 'working' } },
};

/** 乡镇抽查, where the county asks for it: the share that is visited, and how long the visit may take. */
export function OnSiteFields({ form }: { readonly form: Form<PolicyDraft> }) {
  const t = usePolicyWords();
  const say = useLabel();
  const isAsked = form.values.policy.onSite !== undefined;
  return (
    <>
      <Checkbox
        checked={isAsked}
        onChange={(event) => form.set('policy.onSite', event.target.checked ? blank : undefined)}
      >
        {t('onSiteAsked')}
      </Checkbox>
      {isAsked && (
        <>
          <ShareField form={form} path="policy.onSite.rate" label={say(policyNames.onSiteRate)} />
          <LimitFields form={form} at="policy.onSite.limits" kinds={onSiteTaskKinds} />
        </>
      )}
    </>
  );
}
