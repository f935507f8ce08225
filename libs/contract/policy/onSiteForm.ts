import type { OnSitePolicy } from '#domain/policy/policy';
import { type OnSiteTaskKind, onSiteTaskKinds, taskKindFacts } from '#domain/process/taskKind';
import { PartField } from '../fields/parts';
import { RateForm } from './helpForm';
import { LimitForm } from './limitForm';

class OnSiteLimits {}
for (const kind of onSiteTaskKinds)
  PartField(() => LimitForm, { about: `${taskKindFacts[kind].zh} ${taskKindFacts[kind].en}` })(
    OnSiteLimits.prototype,
    kind,
  );

/** The township's sample on site, field for field the domain's `OnSitePolicy`. */
export class OnSiteForm implements OnSitePolicy {
  @PartField(() => RateForm, { about: '抽查比例 Share of the cases that is visited' })
  rate!: RateForm;

  @PartField(() => OnSiteLimits, { about: '入户抽查时限 Limit of the visit' })
  limits!: Record<OnSiteTaskKind, LimitForm>;
}
