import { ApiProperty, OmitType } from '@nestjs/swagger';
import { categories, type Category, causes, type Cause, channels, type Channel } from '#domain/household/codes';
import { outcomes, type Outcome } from '#domain/process/event';
import { type Light, lights } from '#domain/process/light';
import { type CaseStanding, caseStandings } from '#domain/process/standings';
import { phases } from '#domain/process/state';
import { roadSteps, sideSteps, type Step } from '#domain/process/step';
import { AreaField, CodeField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

const steps = [...roadSteps, ...sideSteps, 'none'] as const;
export type CaseStep = Step | 'none';

export class CaseListQuery extends PageQuery {
  @CodeField(['open', 'ended'] as const, { about: 'Open or ended cases only', example: 'open', optional: true })
  status?: 'open' | 'ended';

  @AreaField({ about: 'Cases of this area and everything below it', example: '410621108000', optional: true })
  areaCode?: string;

  @CodeField(phases, { about: 'Phase', example: 'identifying', optional: true })
  phase?: (typeof phases)[number];

  @CodeField(steps, {
    about: 'A step that is open now; `none`: nothing is open',
    example: 'verification',
    optional: true,
  })
  step?: CaseStep;

  @CodeField(caseStandings, {
    about: 'How a step stands: overdue, in time, or waiting lawfully; of the step asked for, else of any',
    example: 'overdue',
    optional: true,
  })
  standing?: CaseStanding;

  @CodeField(categories, { about: 'Category', example: 'marginal', optional: true })
  category?: Category;

  @CodeField(causes, { about: 'One of the causes', example: 'illness', optional: true })
  cause?: Cause;

  @CodeField(channels, { about: 'How the first clue came in', example: 'selfReport', optional: true })
  channel?: Channel;

  @CodeField(outcomes, { about: 'How an ended case ended', example: 'notAdmitted', optional: true })
  outcome?: Outcome;

  @TextField({ about: 'A mark, `returned`, `objection`, `warning`, …', example: 'returned', max: 40, optional: true })
  mark?: string;
}

/** The same list as a whole, for a workbook. */
export class CaseExportQuery extends OmitType(CaseListQuery, ['limit', 'cursor'] as const) {}

/** The same with a name or number typed; personal, so it is sent as a body. */
export class CaseSearch extends CaseListQuery {
  @TextField({ about: 'Part of a member’s name, or the start of the household’s number', example: '小明', max: 40 })
  text!: string;
}

/** A case as the list shows it. */
export class CaseRowView {
  @ApiProperty({ description: 'The case', example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ description: 'The household', example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  householdId!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Number of the household in the register',
    example: '410621108242-0017',
  })
  householdNumber!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Head of the household, shortened', example: '宋*国' })
  headName!: string | null;

  @ApiProperty({ description: 'Village that owns the case', example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Its name', example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string | null;

  @ApiProperty({ enum: ['open', 'ended'], example: 'open' })
  status!: 'open' | 'ended';

  @ApiProperty({ description: 'Phase', example: 'identifying' })
  phase!: string;

  @ApiProperty({ type: [String], description: 'Steps open now', example: ['verification'] })
  steps!: readonly string[];

  @ApiProperty({ type: String, nullable: true, description: 'How it ended', example: null })
  outcome!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'marginal' })
  category!: string | null;

  @ApiProperty({ type: [String], example: ['illness'] })
  causes!: readonly string[];

  @ApiProperty({ type: String, nullable: true, example: 'selfReport' })
  channel!: string | null;

  @ApiProperty({ type: [String], example: ['incomeDrop'] })
  riskClasses!: readonly string[];

  @ApiProperty({ type: Date, description: 'First clue', example: '2026-11-02T04:00:00.000Z' })
  openedAt!: Date;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'End of the whole chain',
    example: '2026-11-17T16:00:00.000Z',
  })
  chainDueAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true, description: 'Soonest due task', example: '2026-11-04T16:00:00.000Z' })
  nextDueAt!: Date | null;

  @ApiProperty({
    enum: [...lights],
    nullable: true,
    description: 'Of the soonest due task; null where nothing is open',
    example: 'green',
  })
  light!: Light | null;

  @ApiProperty({ type: String, nullable: true, description: 'Day of identification', example: null })
  identifiedOn!: string | null;

  @ApiProperty({ type: Date, nullable: true, description: 'Suspended since', example: null })
  suspendedSinceAt!: Date | null;

  @ApiProperty({ description: 'Times returned', example: 0 })
  returnedTimes!: number;

  @ApiProperty({ type: [String], description: 'Marks', example: ['returned'] })
  marks!: readonly string[];
}

export class CaseList extends PageEnd {
  @ApiProperty({ type: [CaseRowView] })
  rows!: readonly CaseRowView[];

  @ApiProperty({ description: 'How many the same filter finds; 1000 means more than 999', example: 37 })
  count!: number;
}
