import { ApiProperty } from '@nestjs/swagger';
import { type Role, roles } from '#domain/access/roles';
import { type Department, departments } from '#domain/household/codes';
import { roadSteps, sideSteps, type Step } from '#domain/process/step';
import { type Advice, advices } from '#domain/sheets/advice';
import { type SheetKind, sheetKinds } from '#domain/sheets/period';
import { nobodies, type Nobody, type StuckReason, stuckReasons } from '#domain/stuck/reason';
import { AreaField, CodeField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { ShareView } from '../reports/summary';

export class SheetQuery extends PageQuery {
  @CodeField(sheetKinds, { about: '周工作清单或月对比', example: 'weekly', optional: true })
  kind?: SheetKind;

  @AreaField({ about: '地区 Sheets of this area and everything below', example: '410621000000', optional: true })
  areaCode?: string;
}

export class SheetNowQuery {
  @CodeField(sheetKinds, { about: '周工作清单或月对比', example: 'weekly' })
  kind!: SheetKind;

  @AreaField({ about: '县或乡镇 County or township; a month is compared in a county', example: '410621000000' })
  areaCode!: string;
}

/** A sheet by what it is of. */
export class SheetRow {
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'Null for one that is not kept',
    example: '0b6c9d5e-3f0b-4d86-9d0c-6a0d6b1f2c11',
  })
  sheetId!: string | null;

  @ApiProperty({ enum: sheetKinds, example: 'weekly' })
  kind!: SheetKind;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县' })
  areaName!: string;

  @ApiProperty({ type: String, format: 'date', description: '起 First day of the period', example: '2026-11-16' })
  periodOn!: string;

  @ApiProperty({ type: String, format: 'date', description: '止 Last day of the period', example: '2026-11-22' })
  endsOn!: string;

  @ApiProperty({ type: Date, description: '生成时间 Business time of making', example: '2026-11-15T22:00:00.000Z' })
  madeAt!: Date;
}

export class SheetList extends PageEnd {
  @ApiProperty({ type: [SheetRow], description: 'The newest first' })
  rows!: readonly SheetRow[];
}

/** Work of one person, office or department. */
export class DeskView {
  @ApiProperty({ enum: roles, nullable: true, example: 'villageClerk' })
  role!: Role | null;

  @ApiProperty({ enum: departments, nullable: true, example: null })
  department!: Department | null;

  @ApiProperty({ type: String, nullable: true, description: 'Where the office stands', example: '410621108242' })
  placeCode!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '宋井固村' })
  placeName!: string | null;

  @ApiProperty({ type: [String], description: '事项 Kinds of work', example: ['deliberation'] })
  kinds!: readonly string[];

  @ApiProperty({
    type: [String],
    description: 'Some of the cases, those that press most first; at most 20',
    example: ['a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10'],
  })
  caseIds!: readonly string[];
}

/** Stuck cases of one desk for one reason, and what to do about it first. */
export class HelpLineView extends DeskView {
  @ApiProperty({ enum: [...stuckReasons], example: 'person' })
  reason!: StuckReason;

  @ApiProperty({ enum: [...nobodies], nullable: true, description: 'Why nobody can do it', example: null })
  nobody!: Nobody | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who has it', example: '宋建国' })
  holderName!: string | null;

  @ApiProperty({ description: '停滞案件 Stuck cases', example: 12 })
  cases!: number;

  @ApiProperty({ type: Date, description: 'Since when the longest is stuck', example: '2026-11-02T16:00:00.000Z' })
  oldestSince!: Date;

  @ApiProperty({ description: '催办 Most often reminded', example: 1 })
  reminded!: number;

  @ApiProperty({ enum: [...advices], description: '先做什么 What to do first', example: 'remind' })
  advice!: Advice;
}

/** Work of one office that is due in the week. */
export class DueLineView extends DeskView {
  @ApiProperty({ description: '本周到期 Tasks', example: 9 })
  tasks!: number;

  @ApiProperty({ type: Date, description: 'The earliest limit', example: '2026-11-17T16:00:00.000Z' })
  earliestDue!: Date;
}

/** What happened in a week. */
export class WeekMovedView {
  @ApiProperty({ type: String, format: 'date', description: 'Its Monday', example: '2026-11-09' })
  fromOn!: string;

  @ApiProperty({ description: '新增案件 Cases opened', example: 14 })
  opened!: number;

  @ApiProperty({ description: '识别纳入 Identified', example: 3 })
  identified!: number;

  @ApiProperty({ description: '风险消除 Eliminated', example: 1 })
  eliminated!: number;

  @ApiProperty({ description: '退回 Returns', example: 2 })
  returned!: number;

  @ApiProperty({ description: '办结环节 Stays at a step that ended', example: 61 })
  left!: number;

  @ApiProperty({ description: '其中超期 Of them late', example: 5 })
  late!: number;
}

export class StepMovedView {
  @ApiProperty({ enum: [...roadSteps, ...sideSteps], example: 'verification' })
  step!: Step;

  @ApiProperty({ description: '办结 Stays that ended', example: 16 })
  left!: number;

  @ApiProperty({ description: '其中超期 Of them late', example: 1 })
  late!: number;
}

/** 周工作清单: help first. */
export class WeeklySheetView {
  @ApiProperty({
    type: Date,
    nullable: true,
    description: '补制 Made after its week: what stood at this moment, as far as the ledger still says it; else null',
    example: null,
  })
  asOf!: Date | null;

  @ApiProperty({ description: '在办案件 Open cases', example: 240 })
  open!: number;

  @ApiProperty({ description: '停滞案件 Stuck cases: the count of the list at the time', example: 37 })
  stuck!: number;

  @ApiProperty({ type: [HelpLineView], description: '先解决什么 What unblocks most, first' })
  help!: readonly HelpLineView[];

  @ApiProperty({ description: 'Lines that did not find room', example: 0 })
  moreHelp!: number;

  @ApiProperty({ description: '本周到期 Tasks due in the week', example: 52 })
  dueTasks!: number;

  @ApiProperty({ type: [DueLineView], description: 'By office, the earliest limit first' })
  due!: readonly DueLineView[];

  @ApiProperty({ description: 'Lines that did not find room', example: 0 })
  moreDue!: number;

  @ApiProperty({ type: [WeekMovedView], description: '上周与再上周 The week that is over and the one before it' })
  moved!: readonly WeekMovedView[];

  @ApiProperty({ type: [StepMovedView], description: '上周各环节 The week that is over, step by step' })
  steps!: readonly StepMovedView[];
}

/** One line of the comparison. */
export class RankedView {
  @ApiProperty({ description: 'Department, area code or id of a helping unit', example: 'health' })
  id!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the area or unit', example: null })
  name!: string | null;

  @ApiProperty({ type: ShareView, description: '按期办结 Done in time, of what was to be done' })
  inTime!: ShareView;

  @ApiProperty({ type: Number, nullable: true, description: 'Equals share one; null below five', example: 1 })
  rank!: number | null;

  @ApiProperty({ enum: ['red', 'black'], nullable: true, description: '红榜、黑榜', example: 'red' })
  list!: 'red' | 'black' | null;
}

/** 红黑榜 as the policy had them. */
export class RankingBoundsView {
  @ApiProperty({ description: '红榜 From so many percent in time', example: 95 })
  redFromPercent!: number;

  @ApiProperty({ description: '黑榜 Below so many percent', example: 80 })
  blackBelowPercent!: number;
}

/** 月对比. */
export class MonthlySheetView {
  @ApiProperty({ type: RankingBoundsView, description: 'By which the lists were made' })
  bounds!: RankingBoundsView;

  @ApiProperty({ type: [RankedView], description: '行业部门 Departments: answers and measures' })
  departments!: readonly RankedView[];

  @ApiProperty({ type: [RankedView], description: '乡镇 Townships: their own and their villages’ steps' })
  townships!: readonly RankedView[];

  @ApiProperty({ type: [RankedView], description: '帮扶单位 Helping units: what their helpers were asked' })
  units!: readonly RankedView[];
}

/** A sheet with what stands in it. */
export class SheetView extends SheetRow {
  @ApiProperty({ description: 'False for one of a period that still runs: it is not kept', example: true })
  isFinal!: boolean;

  @ApiProperty({ type: WeeklySheetView, nullable: true, description: 'Of a weekly sheet' })
  weekly!: WeeklySheetView | null;

  @ApiProperty({ type: MonthlySheetView, nullable: true, description: 'Of a monthly comparison' })
  monthly!: MonthlySheetView | null;
}
