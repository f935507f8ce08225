import { duties, type Duty, dutyNames, type DutyRhythm } from '#domain/assistance/duties';
import { type Rhythm, rhythms } from '#domain/assistance/planRules';
import { fewestMonthsToElimination, type HelpPolicy } from '#domain/policy/policy';
import { eliminationSteps, type EliminationStep } from '#domain/process/step';
import { type HelpTaskKind, helpTaskKinds, taskKindFacts } from '#domain/process/taskKind';
import { NumberField } from '../fields/number';
import { PartField } from '../fields/parts';
import { CodeField } from '../fields/text';
import { LimitForm } from './limitForm';
import { StagesField } from './stages';

class HelpLimits {}
for (const kind of helpTaskKinds)
  PartField(() => LimitForm, { about: `${taskKindFacts[kind].zh} ${taskKindFacts[kind].en}` })(
    HelpLimits.prototype,
    kind,
  );

class TrackingForm {
  @NumberField({ about: '跟踪期月数 Months of tracking after the elimination', example: 12, min: 1, max: 60 })
  months!: number;

  @NumberField({ about: '走访间隔月数 Months between two visits', example: 3, min: 1, max: 60 })
  everyMonths!: number;
}

export class RateForm {
  @NumberField({ about: '抽查户数 Households visited', example: 130, min: 1, max: 10_000 })
  numerator!: number;

  @NumberField({ about: '拟标注户数 Of so many proposed', example: 606, min: 1, max: 10_000 })
  denominator!: number;
}

class RhythmForm implements DutyRhythm {
  @CodeField(rhythms, { about: '周期 Period', example: 'quarter' })
  every!: Rhythm;

  @NumberField({
    about: '周期首日后几天开始 Opens so many days after the period’s first',
    example: 0,
    min: 0,
    max: 366,
  })
  opensAfterDays!: number;

  @NumberField({
    about: '周期首日后几天到期，空为周期末 Due so many days after it; the period’s end if null',
    example: 30,
    min: 0,
    max: 366,
    nullable: true,
  })
  dueAfterDays!: number | null;
}

class DutiesForm {}
for (const duty of duties)
  PartField(() => RhythmForm, { about: `${dutyNames[duty].zh} ${dutyNames[duty].en}`, nullable: true })(
    DutiesForm.prototype,
    duty,
  );

/** A county's arrangement of what follows the identification, field for field the domain's `HelpPolicy`. */
export class HelpForm implements HelpPolicy {
  @PartField(() => HelpLimits, { about: '各类任务时限 Limit of each kind of task' })
  limits!: Record<HelpTaskKind, LimitForm>;

  @StagesField({
    about: '风险消除阶段 Stages of the elimination in order',
    example: eliminationSteps.map((step) => [step]),
  })
  eliminationStages!: EliminationStep[][];

  @NumberField({
    about: '收入稳定月数 Months of income above the line',
    example: 6,
    min: fewestMonthsToElimination,
    max: 36,
  })
  stableMonths!: number;

  @NumberField({
    about: '纳入监测满几个月 Months since the identification',
    example: 6,
    min: fewestMonthsToElimination,
    max: 36,
  })
  monitoredMonths!: number;

  @PartField(() => TrackingForm, { about: '常态跟踪监测 Tracking' })
  tracking!: TrackingForm;

  @PartField(() => RateForm, { about: '抽样比例 Share of the proposed that is visited' })
  sampling!: RateForm;

  @PartField(() => DutiesForm, { about: '“8个一” The helper’s duties; null where one is not asked for' })
  duties!: Record<Duty, RhythmForm | null>;
}
