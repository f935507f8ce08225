import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RoadView } from './road';
import { HelpView } from '../help/helpViews';
import { StuckView } from '../supervision/stuck';
import { PersonView, SentenceView } from './sentence';

export class MemberBrief {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  personId!: string;

  @ApiProperty({ description: 'Name', example: '宋小梅' })
  name!: string;

  @ApiProperty({ description: 'Relation to the head', example: 'spouse' })
  relation!: string;

  @ApiProperty({ type: String, nullable: true, description: 'ID number, masked', example: '410***********0016' })
  idNumberMasked!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '1965-03-02' })
  birthOn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Day of death', example: null })
  diedOn!: string | null;
}

/** The household a case is about; full numbers are opened by the household's own resource, with a reason. */
export class HouseholdBrief {
  @ApiProperty({ example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  householdId!: string;

  @ApiProperty({ example: '410621108242-0017' })
  number!: string;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({ type: String, nullable: true, example: '三组' })
  groupName!: string | null;

  @ApiProperty({ example: 'general' })
  kind!: string;

  @ApiProperty({ description: 'Made for a clue; not in the register yet', example: false })
  provisional!: boolean;

  @ApiProperty({ type: String, nullable: true, example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Phone, masked', example: '138****5678' })
  phoneMasked!: string | null;

  @ApiProperty({ description: 'Version of the register; a form filled on an older one is refused', example: 3 })
  version!: number;

  @ApiProperty({ type: [MemberBrief] })
  members!: MemberBrief[];
}

/** One piece of open work: for whom the case waits, since when, until when, by which rule. */
export class WaitingView extends SentenceView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor' })
  taskId!: string;

  @ApiProperty({ example: 'villageClerk' })
  role!: string;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiPropertyOptional({ example: 'health' })
  department?: string;

  @ApiPropertyOptional({
    description: 'The one person it was handed over to',
    example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11',
  })
  assignee?: string;

  @ApiProperty({ example: '2026-11-02T04:00:00.000Z' })
  since!: Date;

  @ApiProperty({ example: '2026-11-04T16:00:00.000Z' })
  until!: Date;

  @ApiProperty({ type: SentenceView, description: 'The limit and its source' })
  rule!: SentenceView;
}

export class NextView extends SentenceView {
  @ApiProperty({ description: 'When it happens if nobody acts', example: '2026-11-03T16:00:00.000Z' })
  at!: Date;
}

export class StandingView {
  @ApiProperty({ type: SentenceView, description: 'Where it stands, in one sentence' })
  sentence!: SentenceView;

  @ApiProperty({ type: [WaitingView] })
  waitsFor!: WaitingView[];

  @ApiProperty({ type: NextView, nullable: true, description: 'What happens by itself next' })
  next!: NextView | null;
}

/** What a step of the road came to. */
export class VerdictView {
  @ApiProperty({ example: 'deliberation' })
  step!: string;

  @ApiProperty({ example: 'passed' })
  result!: string;

  @ApiProperty({ type: SentenceView })
  sentence!: SentenceView;

  @ApiProperty({ example: '2026-11-05T08:00:00.000Z' })
  at!: Date;

  @ApiProperty({ type: PersonView })
  by!: PersonView;
}

export class TaskActions {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor' })
  taskId!: string;

  @ApiProperty({ type: [String], description: 'Decisions this person may take', example: ['accept', 'dismiss'] })
  decisions!: string[];

  @ApiPropertyOptional({ description: 'Why there are none, as a refusal code', example: 'task.notYours' })
  whyNot?: string;
}

/** What the person who asks may do now. */
export class ActionsView {
  @ApiProperty({ type: [TaskActions] })
  tasks!: TaskActions[];

  @ApiProperty({ type: [String], description: 'Commands on the case', example: ['requestSuspension'] })
  commands!: string[];

  @ApiProperty({ type: [String], description: 'Own decisions that can still be taken back, by task', example: [] })
  withdrawable!: string[];
}

/** The case file on one page. */
export class CaseFileView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ description: 'Its place in the ledger', example: 12 })
  seq!: number;

  @ApiProperty({ enum: ['open', 'ended'], example: 'open' })
  status!: 'open' | 'ended';

  @ApiProperty({ example: 'identifying' })
  phase!: string;

  @ApiProperty({ type: [String], example: ['verification'] })
  steps!: readonly string[];

  @ApiProperty({ type: String, nullable: true, example: null })
  outcome!: string | null;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ type: HouseholdBrief, nullable: true })
  household!: HouseholdBrief | null;

  @ApiProperty({ type: String, nullable: true, example: 'marginal' })
  category!: string | null;

  @ApiProperty({ type: [String], example: ['illness'] })
  causes!: readonly string[];

  @ApiProperty({ type: String, nullable: true, example: 'selfReport' })
  channel!: string | null;

  @ApiProperty({ type: [String], example: ['incomeDrop'] })
  riskClasses!: readonly string[];

  @ApiProperty({ type: [String], example: [] })
  marks!: readonly string[];

  @ApiProperty({ example: 0 })
  returnedTimes!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Day of identification', example: null })
  identifiedOn!: string | null;

  @ApiProperty({ example: '2026-11-02T04:00:00.000Z' })
  openedAt!: Date;

  @ApiProperty({ type: Date, nullable: true, example: '2026-11-17T16:00:00.000Z' })
  chainDueAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true, description: 'The running notice’s end', example: null })
  noticeEndsAt!: Date | null;

  @ApiProperty({ type: StandingView, nullable: true })
  standing!: StandingView | null;

  @ApiProperty({
    type: StuckView,
    nullable: true,
    description: 'Why it does not move; null where it does, and beside a task or in the answer to a decision',
  })
  stuck!: StuckView | null;

  @ApiProperty({ type: [RoadView], description: 'The roads of its policy: what is done and what remains' })
  road!: RoadView[];

  @ApiProperty({ type: [VerdictView] })
  verdicts!: VerdictView[];

  @ApiProperty({ enum: ['identification', 'elimination'], description: 'The road it is on', example: 'identification' })
  procedure!: string;

  @ApiProperty({ type: HelpView, nullable: true, description: 'Null before the household is helped' })
  help!: HelpView | null;

  @ApiProperty({ type: ActionsView })
  actions!: ActionsView;

  @ApiProperty({ description: 'Policy the case keeps', example: 'national-15' })
  policyCode!: string;

  @ApiProperty({ example: 1 })
  policyVersion!: number;
}
