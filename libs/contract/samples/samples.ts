import { ApiProperty, OmitType } from '@nestjs/swagger';
import { type Procedure, procedures } from '#domain/process/step';
import { AreaField, CodeField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

const anId = '4b1f6c0e-92d7-4a53-8f5e-1c7d3b9a6e24';

export const sampleStates = ['telling', 'told'] as const;
export const sampleItemStates = ['waiting', 'told', 'left'] as const;
export const sampleResults = ['toVisit', 'passed', 'failed', 'dropped'] as const;
export type SampleResultCode = (typeof sampleResults)[number];

/** 抽样审核: who is drawn among. The share is that of each case's own policy, the seed is made at the moment of the draw. */
export class SampleBody {
  @AreaField({ about: '县或乡镇 County or township whose proposed are drawn among', example: '410621000000' })
  areaCode!: string;

  @CodeField(procedures, { about: '识别纳入或风险消除 What they are proposed for', example: 'elimination' })
  procedure!: Procedure;
}

/** Who would be drawn among now; the same two words as the draw. */
export class SampleWaitingQuery extends SampleBody {}

export class SampleQuery extends PageQuery {
  @AreaField({ about: 'Area and everything below', example: '410621000000', optional: true })
  areaCode?: string;
}

/** Cases of the list by what became of them. */
export class SampleCounts {
  @ApiProperty({ description: '户数 Cases that were proposed', example: 606 })
  proposed!: number;

  @ApiProperty({ description: '抽中 Drawn', example: 130 })
  chosen!: number;

  @ApiProperty({ description: '待告知 Not told yet', example: 0 })
  waiting!: number;

  @ApiProperty({
    description: '抽样时已离开该环节 Had left the step meanwhile; the draw says nothing about them',
    example: 0,
  })
  left!: number;

  @ApiProperty({ description: '待入户核查 Drawn, still to be visited', example: 12 })
  toVisit!: number;

  @ApiProperty({ description: '核查通过 Passed', example: 115 })
  passed!: number;

  @ApiProperty({ description: '核查未通过 Failed; the case went back to the home', example: 3 })
  failed!: number;
}

export class SampleRow {
  @ApiProperty({ format: 'uuid', example: anId })
  sampleId!: string;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县' })
  areaName!: string;

  @ApiProperty({ enum: [...procedures], example: 'elimination' })
  procedure!: Procedure;

  @ApiProperty({
    enum: [...sampleStates],
    description: '正在告知、已全部告知 Whether every case of the list knows',
    example: 'told',
  })
  state!: (typeof sampleStates)[number];

  @ApiProperty({ type: String, nullable: true, example: '王秀兰' })
  drawnByName!: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T03:00:00.000Z' })
  drawnAt!: Date;

  @ApiProperty({ type: SampleCounts })
  counts!: SampleCounts;
}

export class SampleList extends PageEnd {
  @ApiProperty({ type: [SampleRow], description: 'Newest first' })
  rows!: SampleRow[];
}

/** 分层: a township with the cases of one share. */
export class SampleStratum {
  @ApiProperty({ description: '乡镇 Township', example: '410621108000' })
  areaCode!: string;

  @ApiProperty({ example: '王庄镇' })
  areaName!: string;

  @ApiProperty({ description: '抽样比例 The share that the policy asks for, as a fraction', example: 130 })
  numerator!: number;

  @ApiProperty({ example: 606 })
  denominator!: number;

  @ApiProperty({ description: '户数 Cases that were proposed', example: 42 })
  proposed!: number;

  @ApiProperty({ description: '抽中 Drawn', example: 9 })
  chosen!: number;
}

/** 待抽样: a township with the cases of one share that wait. */
export class SampleWaitingStratum extends OmitType(SampleStratum, ['chosen'] as const) {}

export class SampleWaitingView {
  @ApiProperty({ description: '待抽样户数 Cases that wait now', example: 606 })
  proposed!: number;

  @ApiProperty({
    description: '将抽取 How many a draw made now would take; which ones only the draw says',
    example: 130,
  })
  chosen!: number;

  @ApiProperty({ type: [SampleWaitingStratum] })
  strata!: SampleWaitingStratum[];
}

export class SampleView extends SampleRow {
  @ApiProperty({
    description: '抽样种子 Made when the list was closed; list and seed give this very draw again',
    example: '9f86d081884c7d659a2feaa0c55ad015',
  })
  seed!: string;

  @ApiProperty({ type: [SampleStratum] })
  strata!: SampleStratum[];
}

export const sampleCaseKinds = ['chosen', 'passedBy'] as const;

export class SampleCasesQuery extends PageQuery {
  @CodeField(sampleCaseKinds, { about: 'Only those drawn, or only those passed by', example: 'chosen', optional: true })
  which?: (typeof sampleCaseKinds)[number];
}

export class SampleCaseRow {
  @ApiProperty({ format: 'uuid', example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ type: String, nullable: true, description: '户主 Head of the household', example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string | null;

  @ApiProperty({ description: '所在层 Township it was drawn in', example: '410621108000' })
  stratum!: string;

  @ApiProperty({ example: 130 })
  numerator!: number;

  @ApiProperty({ example: 606 })
  denominator!: number;

  @ApiProperty({ description: '抽中 Drawn', example: true })
  chosen!: boolean;

  @ApiProperty({
    enum: [...sampleItemStates],
    description: '待告知、已告知、抽样时已离开该环节',
    example: 'told',
  })
  state!: (typeof sampleItemStates)[number];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why the case had left, as a code',
    example: null,
  })
  reason!: string | null;

  @ApiProperty({
    enum: [...sampleResults],
    type: String,
    nullable: true,
    description: '待核查、通过、未通过、案件已离开; null where nothing is to be visited',
    example: 'toVisit',
  })
  result!: SampleResultCode | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '核查任务 The task of the visit',
    example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:31:sampleCheck',
  })
  taskId!: string | null;
}

export class SampleCaseList extends PageEnd {
  @ApiProperty({
    type: [SampleCaseRow],
    description: 'In the order of their ids; all of them together are the list that was drawn from',
  })
  rows!: SampleCaseRow[];
}
