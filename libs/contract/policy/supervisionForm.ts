import type { SupervisionPolicy } from '#domain/policy/policy';
import { type SupervisionTaskKind, supervisionTaskKinds, taskKindFacts } from '#domain/process/taskKind';
import { PartField } from '../fields/parts';
import { LimitForm } from './limitForm';

class SupervisionLimits {}
for (const kind of supervisionTaskKinds)
  PartField(() => LimitForm, { about: `${taskKindFacts[kind].zh} ${taskKindFacts[kind].en}` })(
    SupervisionLimits.prototype,
    kind,
  );

/** A county's arrangement of listing, field for field the domain's `SupervisionPolicy`. */
export class SupervisionForm implements SupervisionPolicy {
  @PartField(() => SupervisionLimits, { about: '签批、整改、复查时限 Limits of signing, mending and re-checking' })
  limits!: Record<SupervisionTaskKind, LimitForm>;
}
