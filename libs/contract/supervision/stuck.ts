import { ApiProperty } from '@nestjs/swagger';
import { type Department, departments } from '#domain/household/codes';
import { roadSteps, sideSteps, type Step } from '#domain/process/step';
import { nobodies, type Nobody, type StuckReason, stuckReasons } from '#domain/stuck/reason';
import { SentenceView } from '../cases/sentence';
import { AreaField, CodeField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { BoardAreaView } from './board';

const steps = [...roadSteps, ...sideSteps] as const;

/** What narrows the stuck cases; list, export and counts take the same. */
export class StuckQuery extends PageQuery {
  @AreaField({ about: 'Cases of this area and everything below it', example: '410621108000', optional: true })
  areaCode?: string;

  @CodeField(steps, { about: 'The step that holds the case up', example: 'verification', optional: true })
  step?: Step;

  @CodeField(stuckReasons, { about: 'Why it does not move', example: 'person', optional: true })
  reason?: StuckReason;

  @CodeField(departments, { about: 'The department that is waited for', example: 'health', optional: true })
  department?: Department;
}

/** Why a case does not move. */
export class StuckView extends SentenceView {
  @ApiProperty({ enum: [...stuckReasons], description: 'Exactly one', example: 'person' })
  reason!: StuckReason;

  @ApiProperty({ enum: [...nobodies], nullable: true, description: 'Why nobody can do it', example: null })
  nobody!: Nobody | null;

  @ApiProperty({ type: Date, description: 'Stuck since', example: '2026-11-04T16:00:00.000Z' })
  since!: Date;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The work that holds it up',
    example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor',
  })
  taskId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Its step', example: 'signFor' })
  step!: string | null;
}

export class StuckRowView extends StuckView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  householdId!: string;

  @ApiProperty({ type: String, nullable: true, example: '410621108242-0017' })
  householdNumber!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Head of the household, shortened', example: '宋*国' })
  headName!: string | null;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string | null;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'When that work is or was due',
    example: '2026-11-04T16:00:00.000Z',
  })
  dueAt!: Date | null;

  @ApiProperty({ description: 'Times its holder was reminded', example: 2 })
  reminded!: number;
}

export class StuckList extends PageEnd {
  @ApiProperty({ type: [StuckRowView], description: 'The longest stuck first' })
  rows!: readonly StuckRowView[];

  @ApiProperty({ description: 'How many the same filter finds', example: 37 })
  count!: number;

  @ApiProperty({ type: Date, description: 'Business time of the list', example: '2026-11-22T04:00:00.000Z' })
  at!: Date;
}

/** What narrows the numbers by reason. */
export class StuckBoardQuery {
  @AreaField({ about: 'The area looked at; one’s own if left out', example: '410621000000', optional: true })
  areaCode?: string;
}

/** One number: of an area and a reason, of all areas or all reasons (null). */
export class StuckCellView {
  @ApiProperty({ type: String, nullable: true, example: '410621108000' })
  areaCode!: string | null;

  @ApiProperty({ enum: [...stuckReasons], nullable: true, example: 'person' })
  reason!: StuckReason | null;

  @ApiProperty({ description: 'Stuck cases: the count of the list with the same filter', example: 12 })
  cases!: number;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'Since when the longest is stuck',
    example: '2026-11-02T04:00:00.000Z',
  })
  oldestSinceAt!: Date | null;
}

/** A step's times: cases that left it in the period. Times have lawful pauses taken out. */
export class StepTimeView {
  @ApiProperty({ type: String, nullable: true, description: 'Null for all areas together', example: null })
  areaCode!: string | null;

  @ApiProperty({ example: 'verification' })
  step!: string;

  @ApiProperty({ description: 'Stays that ended: the denominator', example: 120 })
  left!: number;

  @ApiProperty({ description: 'Of them past their limit', example: 6 })
  late!: number;

  @ApiProperty({ description: 'Median of the time used, in milliseconds', example: 172800000 })
  medianMs!: number;

  @ApiProperty({ description: 'Nine in ten took no longer, in milliseconds', example: 345600000 })
  ninetiethMs!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Median of the time allowed, in milliseconds',
    example: 432000000,
  })
  allowedMs!: number | null;
}

/** One week: open stays past their limit at its end, and stays that ended in it. */
export class StuckWeekView {
  @ApiProperty({ description: 'Its Monday', example: '2026-11-16' })
  weekOn!: string;

  @ApiProperty({ description: 'Stays at a step at the week’s end', example: 210 })
  open!: number;

  @ApiProperty({ description: 'Of them past their limit', example: 14 })
  overdue!: number;

  @ApiProperty({ description: 'Stays that ended in the week', example: 96 })
  left!: number;
}

/** Why cases do not move, how long steps take, and how it has gone week by week. */
export class StuckBoardView {
  @ApiProperty({ type: Date, example: '2026-11-22T04:00:00.000Z' })
  at!: Date;

  @ApiProperty({ type: String, nullable: true, example: '410621000000' })
  areaCode!: string | null;

  @ApiProperty({ type: [BoardAreaView] })
  areas!: readonly BoardAreaView[];

  @ApiProperty({ type: [StuckCellView] })
  cells!: readonly StuckCellView[];

  @ApiProperty({ type: [StepTimeView], description: 'Stays that ended in the last 90 days' })
  steps!: readonly StepTimeView[];

  @ApiProperty({ type: [StepTimeView], description: 'The same in each area one level below' })
  places!: readonly StepTimeView[];

  @ApiProperty({ description: 'Cases being identified whose whole chain is past its limit', example: 4 })
  chainOverdue!: number;

  @ApiProperty({ description: 'Cases being identified: the denominator', example: 83 })
  identifying!: number;

  @ApiProperty({ type: [StuckWeekView], description: 'The last eight weeks, oldest first' })
  weeks!: readonly StuckWeekView[];
}
