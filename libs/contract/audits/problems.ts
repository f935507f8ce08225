import { ApiProperty } from '@nestjs/swagger';
import {
  type ProblemAct,
  problemActs,
  type ProblemKind,
  problemKinds,
  type ProblemState,
  problemStates,
} from '#domain/audits/problem';
import { type Role, roles } from '#domain/access/roles';
import { DayField } from '../fields/day';
import { YesNoField } from '../fields/number';
import { IdsField } from '../fields/parts';
import { AreaField, CodeField, IdField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

const anId = '2f6c0c1e-52d7-4a53-8f5e-1c7d3b9a6e24';
const anAudit = '7a0f0c1e-52d7-4a53-8f5e-1c7d3b9a6e24';
const somebody = '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11';
const aHousehold = '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10';
const aCase = 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10';
const longestNote = 1000;
const mostFiles = 20;

/** A problem as the audit found it. */
export class ProblemForm {
  @CodeField(problemKinds, { about: '问题类型 What it is about', example: 'water' })
  kind!: ProblemKind;

  @AreaField({
    about: '所在地 Where; left out where a household is named, whose place it is',
    example: '410621108242',
    optional: true,
  })
  areaCode?: string;

  @TextField({ about: '户编号 Number of the household', example: 'XJ-000123', max: 40, optional: true })
  householdNumber?: string;

  @TextField({
    about: '问题描述 What was found; kept sealed',
    example: '水质检测报告缺失，入户时水龙头无水',
    max: longestNote,
    lines: true,
  })
  description!: string;
}

const note = (about: string, example: string) => ({ about, example, max: longestNote, lines: true }) as const;

export class ProblemAssignForm {
  @IdField({ about: '整改责任人 Who mends it', example: somebody })
  ownerId!: string;

  @DayField({ about: '整改期限 Last day', example: '2026-12-20' })
  dueOn!: string;

  @TextField({ ...note('整改要求 What is asked for', '会同水利站复测水质，恢复供水'), optional: true })
  note?: string;
}

export class ProblemMendForm {
  @TextField(note('整改情况 What was done', '更换入户管道，复测合格'))
  note!: string;

  @IdsField({
    about: '佐证 Photographs or documents, uploaded before',
    example: [somebody],
    min: 1,
    max: mostFiles,
  })
  fileIds!: string[];
}

export class ProblemRecheckForm {
  @CodeField(['passed', 'failed'] as const, { about: '复查结论 What the re-check found', example: 'passed' })
  result!: 'passed' | 'failed';

  @TextField(note('复查情况 What was seen', '现场查看，已通水'))
  note!: string;
}

export class ProblemStrikeOffForm {
  @TextField({ ...note('销号意见 Words to it', '同意销号'), optional: true })
  note?: string;
}

/** The register as it is narrowed. */
export class ProblemQuery extends PageQuery {
  @IdField({ about: 'Problems of one audit', example: anAudit, optional: true })
  auditId?: string;

  @IdField({ about: 'Problems at one household', example: aHousehold, optional: true })
  householdId?: string;

  @AreaField({ about: 'Area and everything below', example: '410621108000', optional: true })
  areaCode?: string;

  @CodeField(problemKinds, { about: 'What it is about', example: 'water', optional: true })
  kind?: ProblemKind;

  @CodeField(problemStates, { about: 'Where it stands', example: 'assigned', optional: true })
  state?: ProblemState;

  @YesNoField({ about: 'Only those past their deadline', example: true, optional: true, query: true })
  overdue?: boolean;

  @YesNoField({ about: 'Only those that the reader is to mend', example: true, optional: true, query: true })
  mine?: boolean;
}

export class ProblemRow {
  @ApiProperty({ format: 'uuid', example: anId })
  problemId!: string;

  @ApiProperty({ format: 'uuid', example: anAudit })
  auditId!: string;

  @ApiProperty({ description: '检查单位 Who found it', example: '某某会计师事务所' })
  auditBody!: string;

  @ApiProperty({ description: '序号 Within the audit', example: 12 })
  ordinal!: number;

  @ApiProperty({ enum: [...problemKinds], example: 'water' })
  kind!: ProblemKind;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: aHousehold })
  householdId!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'XJ-000123' })
  householdNumber!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '户主, masked for an audit', example: '宋*国' })
  headName!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: aCase })
  caseId!: string | null;

  @ApiProperty({ example: '水质检测报告缺失，入户时水龙头无水' })
  description!: string;

  @ApiProperty({ enum: [...problemStates], example: 'assigned' })
  state!: ProblemState;

  @ApiProperty({ type: String, nullable: true, example: '李国庆' })
  ownerName!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-12-20' })
  dueOn!: string | null;

  @ApiProperty({ description: 'Past its deadline and not mended', example: false })
  overdue!: boolean;

  @ApiProperty({ format: 'date-time', example: '2026-11-02T03:00:00.000Z' })
  recordedAt!: Date;
}

export class ProblemList extends PageEnd {
  @ApiProperty({ type: [ProblemRow], description: 'Newest first' })
  rows!: ProblemRow[];
}

/** A photograph or a document. */
export class EvidenceView {
  @ApiProperty({ format: 'uuid', example: somebody })
  fileId!: string;

  @ApiProperty({ example: 'image/jpeg' })
  mediaType!: string;
}

/** One act on a problem. */
export class ProblemActView {
  @ApiProperty({ enum: [...problemActs], example: 'assigned' })
  act!: ProblemAct;

  @ApiProperty({ type: String, nullable: true, example: '孙立' })
  byName!: string | null;

  @ApiProperty({ enum: [...roles], example: 'supervisor' })
  role!: Role;

  @ApiProperty({ type: String, nullable: true, description: 'For whom, where a substitute acted', example: null })
  onBehalfOfName!: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-03T03:00:00.000Z' })
  at!: Date;

  @ApiProperty({ type: String, nullable: true, example: '李国庆' })
  ownerName!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-12-20' })
  dueOn!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '会同水利站复测水质，恢复供水' })
  note!: string | null;

  @ApiProperty({ type: [EvidenceView], description: 'As far as the reader may open it' })
  files!: EvidenceView[];
}

/** What the reader may do with the problem now. */
export const problemMoves = ['assign', 'mend', 'recheck', 'strikeOff'] as const;
export type ProblemMove = (typeof problemMoves)[number];

export class ProblemView extends ProblemRow {
  @ApiProperty({ type: [ProblemActView], description: 'In the order in which they happened' })
  acts!: ProblemActView[];

  @ApiProperty({ enum: [...problemMoves], isArray: true, example: ['recheck'] })
  moves!: ProblemMove[];
}

/** Somebody to whom the problem can be assigned. */
export class MenderView {
  @ApiProperty({ example: somebody })
  accountId!: string;

  @ApiProperty({ example: '李国庆' })
  name!: string;

  @ApiProperty({ enum: [...roles], example: 'townshipLeader' })
  role!: Role;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇' })
  areaName!: string;
}
