import { ApiProperty } from '@nestjs/swagger';
import { type RiskClass, riskClasses } from '#domain/household/codes';
import { type LookBackCause, lookBackCauses, type LookBackState, lookBackStates } from '#domain/lookBack/lookBack';
import { DayField } from '../fields/day';
import { NumberField, YesNoField } from '../fields/number';
import { CodesField, IdsField, TextsField } from '../fields/parts';
import { AreaField, CodeField, IdField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { EvidenceView } from '../audits/problems';

const anId = '6d1b0c1e-52d7-4a53-8f5e-1c7d3b9a6e24';
const aDraw = '7a0f0c1e-52d7-4a53-8f5e-1c7d3b9a6e24';
const aHousehold = '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10';
const aCase = 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10';
const aProblem = '2f6c0c1e-52d7-4a53-8f5e-1c7d3b9a6e24';
const longestNote = 1000;
const mostParts = 1_000_000;

/** 督导要求回头看. */
export class LookBackRequest {
  @IdField({ about: '农户 Household', example: aHousehold })
  householdId!: string;

  @TextField({ about: '原因 Why; kept sealed', example: '群众反映收入又下降', max: longestNote, lines: true })
  reason!: string;
}

/** 抽样回头看: among the households of an area whose risk was eliminated. */
export class LookBackDrawForm {
  @AreaField({ about: '县或乡镇 County or township', example: '410621000000' })
  areaCode!: string;

  @NumberField({ about: '抽取比例的分子 The share, as a fraction', example: 1, min: 1, max: mostParts })
  numerator!: number;

  @NumberField({ about: '分母', example: 10, min: 1, max: mostParts })
  denominator!: number;
}

export class LookBackResultForm {
  @CodeField(['unchanged', 'found'] as const, {
    about: '结论 Nothing new, or something was found: then a clue is opened, or the problem is open again',
    example: 'unchanged',
  })
  result!: 'unchanged' | 'found';

  @DayField({ about: '查看日期 Day of the visit', example: '2026-11-20' })
  visitedOn!: string;

  @TextsField({ about: '查看人 Who went', example: ['张海燕', '赵永刚'], min: 1, max: 6, maxLength: 30 })
  people!: string[];

  @TextField({
    about: '查看情况 What was seen; kept sealed',
    example: '户主在县城稳定务工，住房、饮水正常',
    max: longestNote,
    lines: true,
  })
  statement!: string;

  @CodesField(riskClasses, {
    about: '风险类型 What the clue is about; where something was found at a household',
    example: ['incomeDrop'],
    max: 7,
    optional: true,
  })
  riskClasses?: RiskClass[];

  @IdsField({ about: '照片 Photographs, uploaded before', example: [], max: 20, optional: true })
  fileIds?: string[];
}

export class LookBackQuery extends PageQuery {
  @AreaField({ about: 'Area and everything below', example: '410621108000', optional: true })
  areaCode?: string;

  @CodeField(lookBackCauses, { about: 'Why it is looked at again', example: 'drawn', optional: true })
  cause?: LookBackCause;

  @CodeField(lookBackStates, { about: 'Where it stands', example: 'open', optional: true })
  state?: LookBackState;

  @YesNoField({ about: 'Only those past their last day', example: true, optional: true, query: true })
  overdue?: boolean;

  @IdField({ about: 'At one household', example: aHousehold, optional: true })
  householdId?: string;

  @IdField({ about: 'Of one draw', example: aDraw, optional: true })
  drawId?: string;
}

export class LookBackRow {
  @ApiProperty({ format: 'uuid', example: anId })
  lookBackId!: string;

  @ApiProperty({ enum: [...lookBackCauses], example: 'eliminated' })
  cause!: LookBackCause;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: aHousehold })
  householdId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '户主, masked for an audit', example: '宋建国' })
  headName!: string | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The case that was closed',
    example: aCase,
  })
  caseId!: string | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The problem struck off',
    example: aProblem,
  })
  problemId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: null })
  drawId!: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-02T03:00:00.000Z' })
  openedAt!: Date;

  @ApiProperty({ format: 'date', description: '办理期限', example: '2026-11-16' })
  dueOn!: string;

  @ApiProperty({ enum: [...lookBackStates], example: 'open' })
  state!: LookBackState;

  @ApiProperty({ description: 'Open and past its last day', example: false })
  overdue!: boolean;
}

export class LookBackList extends PageEnd {
  @ApiProperty({ type: [LookBackRow], description: 'Newest first' })
  rows!: LookBackRow[];
}

/** What waits for the reader to go and look. */
export class LookBackWork {
  @ApiProperty({ description: 'Open; exact to 999, 1000 means more', example: 12 })
  open!: number;

  @ApiProperty({ description: 'Of them, past their last day', example: 2 })
  overdue!: number;
}

export class LookBackView extends LookBackRow {
  @ApiProperty({ type: String, nullable: true, description: 'Who asked or drew', example: '孙立' })
  requestedByName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '群众反映收入又下降' })
  reason!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  visitedOn!: string | null;

  @ApiProperty({ type: [String], description: 'Who went', example: [] })
  people!: string[];

  @ApiProperty({ type: String, nullable: true, example: null })
  statement!: string | null;

  @ApiProperty({ type: [EvidenceView] })
  files!: EvidenceView[];

  @ApiProperty({ type: String, nullable: true, example: null })
  doneByName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'For whom, where a substitute acted', example: null })
  onBehalfOfName!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  doneAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'The clue that came of it', example: null })
  clueReceiptNumber!: string | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The case that took the clue',
    example: null,
  })
  clueCaseId!: string | null;

  @ApiProperty({ description: 'Whether the reader may say what was seen', example: true })
  mayAnswer!: boolean;
}

/** 分层: a township with how many stood in the list and how many were drawn. */
export class LookBackStratum {
  @ApiProperty({ example: '410621108000' })
  areaCode!: string;

  @ApiProperty({ example: 40 })
  frame!: number;

  @ApiProperty({ example: 4 })
  chosen!: number;
}

export class LookBackDrawView {
  @ApiProperty({ format: 'uuid', example: aDraw })
  drawId!: string;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县' })
  areaName!: string;

  @ApiProperty({ example: 1 })
  numerator!: number;

  @ApiProperty({ example: 10 })
  denominator!: number;

  @ApiProperty({
    description: '种子 Made at the moment of the draw; list and seed give the draw again',
    example: '9f86d081884c7d659a2feaa0c55ad015',
  })
  seed!: string;

  @ApiProperty({ description: '在册户数 Households in the list', example: 1346 })
  frame!: number;

  @ApiProperty({ example: 135 })
  chosen!: number;

  @ApiProperty({ description: 'Of them, still to be looked at', example: 12 })
  open!: number;

  @ApiProperty({ type: String, nullable: true, example: '王秀兰' })
  drawnByName!: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-02T03:00:00.000Z' })
  drawnAt!: Date;
}

export class LookBackDrawDetail extends LookBackDrawView {
  @ApiProperty({ type: [LookBackStratum] })
  strata!: LookBackStratum[];

  @ApiProperty({
    type: [String],
    description: 'Ids of the list, in order; the draw sorts them by seed',
    example: [aHousehold],
  })
  householdIds!: string[];
}

export class LookBackDrawList extends PageEnd {
  @ApiProperty({ type: [LookBackDrawView], description: 'Newest first' })
  rows!: LookBackDrawView[];
}
