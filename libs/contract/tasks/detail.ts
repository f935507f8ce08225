import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { HouseholdBenefitsView } from '../benefits/householdBenefits';
import { CaseFileView, HouseholdBrief } from '../cases/caseFile';
import { PersonView, SentenceView } from '../cases/sentence';
import { TraceRowView } from '../cases/trace';
import { DutyPeriodView, GateView, MeasureDetailView, PlanProposalView, WarningView } from '../help/helpViews';
import { ObjectionView } from '../notices/objection';
import { ClaimView } from './desk';
import { TaskRowView } from './inbox';

/** One decision the person may take, and what it needs. */
export class DecisionView extends SentenceView {
  @ApiProperty({ example: 'accept' })
  decision!: string;

  @ApiProperty({ type: [String], example: ['reasonCode', 'reasonText'] })
  needs!: readonly string[];
}

/** Something submitted before, by whom and when. */
export class SubmissionView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  submissionId!: string;

  @ApiProperty({ description: 'Name of the form', example: 'verification' })
  form!: string;

  @ApiProperty({ type: PersonView })
  by!: PersonView;

  @ApiProperty({ example: '2026-11-03T02:00:00.000Z' })
  at!: Date;

  @ApiProperty({ type: Number, nullable: true, description: 'Its place in the ledger', example: 7 })
  seq!: number | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'As it was typed; ID numbers, phones and accounts masked',
    example: {},
  })
  content!: unknown;
}

/** Why the case came back, and what is ticked. */
export class ReturnedView {
  @ApiProperty({ example: 'townshipReview' })
  byStep!: string;

  @ApiProperty({ type: [String], example: ['facts.income.wagesFen'] })
  fields!: readonly string[];

  @ApiProperty({ type: String, nullable: true, example: '工资收入与务工月数不符，请核对' })
  reasonText!: string | null;

  @ApiProperty({ type: PersonView, nullable: true })
  by!: PersonView | null;

  @ApiProperty({ type: Date, nullable: true, example: '2026-11-06T02:00:00.000Z' })
  at!: Date | null;
}

/** A field that differs from the submission before. */
export class DifferenceView {
  @ApiProperty({ example: 'facts.income.wagesFen' })
  field!: string;

  @ApiPropertyOptional({ description: 'Value before; masked where it is personal', example: 240000 })
  before?: unknown;

  @ApiPropertyOptional({ description: 'Value now', example: 260000 })
  now?: unknown;

  @ApiProperty({ description: 'It had been ticked', example: true })
  ticked!: boolean;
}

export class ComparisonView {
  @ApiProperty({ example: 'health' })
  department!: string;

  @ApiProperty({
    enum: ['match', 'noMatch', 'unknown', 'silent'],
    description: 'silent: not answered',
    example: 'match',
  })
  verdict!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: {} })
  facts!: unknown;

  @ApiProperty({ type: String, nullable: true, example: null })
  note!: string | null;

  @ApiProperty({ type: Date, nullable: true, example: '2026-11-08T02:00:00.000Z' })
  at!: Date | null;
}

export class ContradictionView extends SentenceView {
  @ApiProperty({ example: 'vehicle' })
  code!: string;

  @ApiProperty({ example: 'agriculture' })
  department!: string;

  @ApiProperty({ description: 'The verification’s field', example: 'facts.members' })
  field!: string;

  @ApiPropertyOptional({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  memberId?: string;
}

export class FindingView extends SentenceView {
  @ApiProperty({ example: 'cause.uninsured' })
  rule!: string;

  @ApiProperty({ enum: ['warn', 'block'], example: 'warn' })
  effect!: string;

  @ApiProperty({ example: 'causes' })
  field!: string;

  @ApiProperty({ description: 'Explained by the village; only warns', example: false })
  explained!: boolean;
}

export class ClockView {
  @ApiProperty({ example: '2026-11-02T04:00:00.000Z' })
  since!: Date;

  @ApiProperty({ example: '2026-11-04T16:00:00.000Z' })
  until!: Date;

  @ApiProperty({ enum: ['green', 'yellow', 'red', 'paused'], example: 'green' })
  light!: string;
}

export class DocumentView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  fileId!: string;

  @ApiProperty({ type: String, nullable: true, example: '入户照片.jpg' })
  name!: string | null;

  @ApiProperty({ example: 'image/jpeg' })
  mediaType!: string;

  @ApiProperty({ example: '2026-11-03T02:00:00.000Z' })
  uploadedAt!: Date;
}

/** A department’s question: what it is asked, and the fields of the members it needs to answer. */
export class QuestionView {
  @ApiProperty({ type: [String], description: 'Records asked for', example: ['insurance'] })
  asks!: readonly string[];

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'Members with the fields needed',
    example: [],
  })
  members!: readonly unknown[];
}

/** A part of what was submitted that a return can tick. */
export class ReturnablePart extends SentenceView {
  @ApiProperty({ example: 'facts.income.wagesFen' })
  field!: string;
}

/** A step the case can be returned to from here. */
export class ReturnStepView extends SentenceView {
  @ApiProperty({ example: 'verification' })
  step!: string;

  @ApiProperty({ type: [ReturnablePart], description: 'What can be ticked there' })
  parts!: readonly ReturnablePart[];
}

/** Everything one needs to decide a task, on one page. */
export class TaskDetail {
  @ApiProperty({ type: TaskRowView })
  task!: TaskRowView;

  @ApiProperty({ enum: ['open', 'paused', 'done', 'cancelled'], example: 'open' })
  state!: string;

  @ApiProperty({ type: SentenceView, description: 'The kind of work' })
  title!: SentenceView;

  @ApiProperty({ type: [DecisionView] })
  decisions!: DecisionView[];

  @ApiProperty({ type: SentenceView, nullable: true, description: 'Why this person cannot decide it' })
  whyNot!: SentenceView | null;

  @ApiProperty({ type: [ReturnStepView], description: 'Where a return may go to, nearest last' })
  returnTo!: ReturnStepView[];

  @ApiProperty({
    type: Number,
    nullable: true,
    description: '监测范围 The year’s monitoring line in fen, a reference and not a cut-off',
    example: 780000,
  })
  monitoringLineFen!: number | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'The form to start from: what was submitted before, else what the register knows',
    example: null,
  })
  form!: unknown;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Version of the register the form starts from',
    example: 3,
  })
  registerVersion!: number | null;

  @ApiProperty({ type: HouseholdBrief, nullable: true })
  household!: HouseholdBrief | null;

  @ApiProperty({ type: [SubmissionView] })
  earlier!: SubmissionView[];

  @ApiProperty({ type: ReturnedView, nullable: true })
  returned!: ReturnedView | null;

  @ApiProperty({ type: [DifferenceView], description: 'What changed since the last return' })
  differences!: DifferenceView[];

  @ApiProperty({ type: [ComparisonView] })
  comparison!: ComparisonView[];

  @ApiProperty({ type: [ContradictionView] })
  contradictions!: ContradictionView[];

  @ApiProperty({ type: [FindingView] })
  findings!: FindingView[];

  @ApiProperty({ type: QuestionView, nullable: true })
  question!: QuestionView | null;

  @ApiProperty({ type: ObjectionView, nullable: true, description: 'For whoever judges it' })
  objection!: ObjectionView | null;

  @ApiProperty({ type: PlanProposalView, nullable: true, description: 'What a plan starts from' })
  proposal!: PlanProposalView | null;

  @ApiProperty({ type: [WarningView], description: 'What is unusual in the plan under review' })
  warnings!: WarningView[];

  @ApiProperty({ type: MeasureDetailView, nullable: true, description: 'The measure that the task is about' })
  measure!: MeasureDetailView | null;

  @ApiProperty({ type: DutyPeriodView, nullable: true, description: 'The duty that the task is about' })
  duty!: DutyPeriodView | null;

  @ApiProperty({ type: GateView, nullable: true, description: 'On the road of elimination: what the gate says now' })
  gate!: GateView | null;

  @ApiProperty({
    type: HouseholdBenefitsView,
    nullable: true,
    description: 'For a plan, its review and a visit: what the household may have and has',
  })
  benefits!: HouseholdBenefitsView | null;

  @ApiProperty({ type: ClockView })
  taskClock!: ClockView;

  @ApiProperty({ type: ClockView, nullable: true })
  chainClock!: ClockView | null;

  @ApiProperty({ type: [DocumentView] })
  documents!: DocumentView[];

  @ApiProperty({ type: [TraceRowView], description: 'The last events' })
  trace!: TraceRowView[];

  @ApiProperty({ type: CaseFileView, nullable: true, description: 'Null for who sees the question and not the file' })
  case!: CaseFileView | null;

  @ApiProperty({ type: ClaimView, nullable: true, description: 'Who is at it just now' })
  claim!: ClaimView | null;

  @ApiProperty({ description: 'A half-filled form of this person is kept', example: false })
  hasDraft!: boolean;
}
