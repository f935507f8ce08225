import { ApiProperty } from '@nestjs/swagger';
import { labourClasses } from '#domain/assistance/planRules';
import { measureStates } from '#domain/assistance/measureState';
import { duties } from '#domain/assistance/duties';
import { eliminationWays } from '#domain/elimination/way';
import { SentenceView } from '../cases/sentence';

export class NamedView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  id!: string;

  @ApiProperty({ example: '周强' })
  name!: string;
}

/** A measure of the plan and how far it has come. */
export class MeasureView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  measureId!: string;

  @ApiProperty({ example: 'health' })
  category!: string;

  @ApiProperty({ example: 'medicalInsurance' })
  department!: string;

  @ApiProperty({ type: [String], description: 'Causes that it answers', example: ['illness'] })
  causes!: readonly string[];

  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['month', 'quarter', 'year'],
    description: 'How often it is given again',
    example: null,
  })
  continuing!: string | null;

  @ApiProperty({ enum: measureStates, example: 'approved' })
  state!: string;

  @ApiProperty({ description: 'Last day for it to be given', example: '2027-02-28' })
  dueOn!: string;

  @ApiProperty({ type: String, nullable: true, example: '2026-12-03' })
  declaredOn!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '2026-12-08' })
  approvedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The latest period’s', example: null })
  implementedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  confirmedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  stoppedOn!: string | null;

  @ApiProperty({ description: 'Times given and confirmed', example: 0 })
  times!: number;
}

/** One time that a measure was given. */
export class GivenView {
  @ApiProperty({ example: '2027-02-20' })
  on!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Missing where it is not money', example: 300000 })
  amountFen!: number | null;
}

/** A measure in words and money as well; for who may read what was typed. */
export class MeasureDetailView extends MeasureView {
  @ApiProperty({ type: String, nullable: true, example: '医疗救助和再救助，慢病签约服务。' })
  what!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Planned, of a continuing one each time', example: null })
  amountFen!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Granted by the department', example: null })
  grantedFen!: number | null;

  @ApiProperty({ type: [GivenView] })
  given!: GivenView[];
}

export class MeasureDetailList {
  @ApiProperty({ type: [MeasureDetailView] })
  rows!: MeasureDetailView[];
}

export class IncomeCheckView {
  @ApiProperty({ example: '2027-05-20' })
  on!: string;

  @ApiProperty({ description: 'Above the year’s line', example: true })
  aboveLine!: boolean;
}

/** One duty in one period: open, done, not needed, or missed. */
export class DutyView extends SentenceView {
  @ApiProperty({ enum: duties, example: 'monthlyCall' })
  duty!: string;

  @ApiProperty({ example: '2027-05' })
  period!: string;

  @ApiProperty({ enum: ['open', 'done', 'notNeeded', 'missed'], example: 'done' })
  state!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Day on which it was done', example: '2027-05-08' })
  on!: string | null;

  @ApiProperty({ type: Date, nullable: true, description: 'Until when, while it is open', example: null })
  dueAt!: Date | null;
}

/** Which of the helper’s duties a task is about, and the days in which it has to be done. */
export class DutyPeriodView extends SentenceView {
  @ApiProperty({ enum: duties, example: 'monthlyCall' })
  duty!: string;

  @ApiProperty({ description: 'First day of its period', example: '2027-05-01' })
  fromOn!: string;

  @ApiProperty({ description: 'Last day of its period', example: '2027-05-31' })
  toOn!: string;
}

/** A condition of the elimination that does not hold, in a sentence. */
export class ConditionView extends SentenceView {
  @ApiProperty({ example: 'incomeStable' })
  condition!: string;
}

/** What the gate says now. Before the home was assessed it says only what the case itself knows. */
export class GateView {
  @ApiProperty({ enum: eliminationWays, example: 'assisted' })
  way!: string;

  @ApiProperty({ description: 'An assessment at the home was taken into account', example: true })
  assessed!: boolean;

  @ApiProperty({ type: [ConditionView], description: 'Empty: nothing stands in the way' })
  unmet!: ConditionView[];
}

export class SampleBriefView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  sampleId!: string;

  @ApiProperty({ description: 'Drawn, so that the county visits', example: false })
  chosen!: boolean;
}

export class EliminatedView {
  @ApiProperty({ enum: eliminationWays, example: 'assisted' })
  way!: string;

  @ApiProperty({ example: '2027-11-30' })
  on!: string;
}

export class TrackingView {
  @ApiProperty({ type: NamedView, nullable: true })
  tracker!: NamedView | null;

  @ApiProperty({ description: 'When the tracking ends', example: '2028-11-30T16:00:00.000Z' })
  until!: Date;

  @ApiProperty({ type: Date, nullable: true, example: '2028-02-28T16:00:00.000Z' })
  nextVisitAt!: Date | null;

  @ApiProperty({ example: 1 })
  visits!: number;
}

/** Help as it stands: who helps, by which plan, with what; and how near the elimination is. */
export class HelpView {
  @ApiProperty({ type: NamedView, nullable: true })
  helper!: NamedView | null;

  @ApiProperty({ type: NamedView, nullable: true, description: 'Helping unit' })
  unit!: NamedView | null;

  @ApiProperty({ enum: ['none', 'submitted', 'reviewed'], example: 'reviewed' })
  plan!: string;

  @ApiProperty({ type: String, enum: labourClasses, nullable: true, example: 'withLabour' })
  labour!: string | null;

  @ApiProperty({ type: [MeasureView] })
  measures!: MeasureView[];

  @ApiProperty({ type: [IncomeCheckView], description: 'Oldest first' })
  incomeChecks!: IncomeCheckView[];

  @ApiProperty({ type: [DutyView], description: 'The helper’s duties, oldest first' })
  duties!: DutyView[];

  @ApiProperty({ type: GateView, description: 'What would be said to a proposal of elimination' })
  gate!: GateView;

  @ApiProperty({ type: SampleBriefView, nullable: true, description: 'The latest draw that the case stood in' })
  sample!: SampleBriefView | null;

  @ApiProperty({ type: EliminatedView, nullable: true })
  eliminated!: EliminatedView | null;

  @ApiProperty({ type: TrackingView, nullable: true })
  tracking!: TrackingView | null;
}

/** A measure that the plan should begin with, and why. */
export class ProposedMeasureView extends SentenceView {
  @ApiProperty({ example: 'health' })
  category!: string;

  @ApiProperty({ example: 'medicalInsurance' })
  department!: string;

  @ApiProperty({ type: [String], example: ['illness'] })
  causes!: readonly string[];
}

/** What a plan starts from: the household's labour class and the measures that its causes ask for. */
export class PlanProposalView {
  @ApiProperty({ enum: labourClasses, example: 'withLabour' })
  labour!: string;

  @ApiProperty({ type: SentenceView })
  labourName!: SentenceView;

  @ApiProperty({ type: [ProposedMeasureView] })
  measures!: ProposedMeasureView[];
}

/** Something unusual in a plan; it may stay. */
export class WarningView extends SentenceView {
  @ApiProperty({ example: 'plan.departmentUnusual' })
  code!: string;

  @ApiProperty({ example: 'measures[0].department' })
  field!: string;
}
