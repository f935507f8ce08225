import type { RankingBounds, SupervisionPolicy } from '#domain/policy/policy';
import { type SupervisionTaskKind, supervisionTaskKinds, taskKindFacts } from '#domain/process/taskKind';
import { NumberField } from '../fields/number';
import { PartField } from '../fields/parts';
import { LimitForm } from './limitForm';

class SupervisionLimits {}
for (const kind of supervisionTaskKinds)
  PartField(() => LimitForm, { about: `${taskKindFacts[kind].zh} ${taskKindFacts[kind].en}` })(
    SupervisionLimits.prototype,
    kind,
  );

class RankingForm implements RankingBounds {
  @NumberField({ about: '红榜 From so many percent in time', example: 95, min: 1, max: 100 })
  redFromPercent!: number;

  @NumberField({ about: '黑榜 Below so many percent', example: 80, min: 0, max: 100 })
  blackBelowPercent!: number;
}

/** A county's arrangement of listing, field for field the domain's `SupervisionPolicy`. */
export class SupervisionForm implements SupervisionPolicy {
  @PartField(() => SupervisionLimits, { about: '签批、整改、复查时限 Limits of signing, mending and re-checking' })
  limits!: Record<SupervisionTaskKind, LimitForm>;

  @PartField(() => LimitForm, {
    about: '提请协调时限 Limit of help that is asked for; left out, five working days',
    optional: true,
  })
  coordination?: LimitForm;

  @NumberField({
    about:
      '批量办理超过此件数须另一人复核 Operations over more cases than so many need a second person; left out, never',
    example: 200,
    min: 0,
    max: 2_000,
    optional: true,
  })
  secondPersonOver?: number;

  @PartField(() => RankingForm, { about: '红黑榜 of the month’s comparison; left out, 95 and 80', optional: true })
  ranking?: RankingForm;
}
