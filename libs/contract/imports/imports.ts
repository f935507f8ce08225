import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type RefusalCode } from '#domain/refusal';
import { refusalTable } from '#domain/refusals/all';
import { type SheetKey, sheetKeys } from '#domain/takeOver/sheets';
import { CodeField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { ProblemTexts } from '../problem/problem';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const importStates = ['reading', 'unreadable', 'checked', 'taking', 'done', 'cancelled'] as const;
export type ImportStateCode = (typeof importStates)[number];
export const importRowStates = ['good', 'already', 'faulty', 'taken', 'refused'] as const;
export type ImportRowState = (typeof importRowStates)[number];

const anImport = '3f9d2c1b-7a6e-4f5d-8c4b-2a1b0c9d8e7f';

/** The parts of an upload (multipart/form-data). */
export class ImportUploadForm {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: '按模板填写的工作簿 The workbook, .xlsx, at most 20 MB',
    example: '(binary)',
  })
  file!: string;

  @ApiProperty({ description: '县 County whose households it holds', example: '410621000000' })
  areaCode!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: '依据文件 The uploaded document that the earlier monitoring stands on',
    example: '2e7d8c9b-1a0f-4e3d-8b5c-6f7a8b9c0d1e',
  })
  documentFileId?: string;
}

export class ImportFaultView {
  @ApiProperty({
    enum: sheetKeys,
    enumName: 'TakeOverSheet',
    nullable: true,
    description: '工作表 Sheet; null for the workbook',
    example: 'members',
  })
  sheet!: SheetKey | null;

  @ApiProperty({ type: Number, nullable: true, description: '行号 Row in the sheet', example: 12 })
  row!: number | null;

  @ApiProperty({ type: String, nullable: true, description: '列 Heading of the column', example: '身份证号' })
  column!: string | null;

  @ApiProperty({
    description: 'Code of the refusal',
    enum: Object.keys(refusalTable),
    enumName: 'RefusalCode',
    example: 'idNumber.checksum',
  })
  code!: RefusalCode;

  @ApiProperty({ type: ProblemTexts, description: 'The place and the rule as a sentence' })
  texts!: ProblemTexts;
}

/** Households of the workbook by what became of them. */
export class ImportCounts {
  @ApiProperty({ description: '户数 Households in the workbook', example: 3308 })
  households!: number;

  @ApiProperty({ description: '人数 People of the households that are or were to be taken over', example: 10_467 })
  people!: number;

  @ApiProperty({ description: '待导入 Wait to be taken over', example: 3290 })
  good!: number;

  @ApiProperty({ description: '先前已导入 Taken over before, unchanged', example: 0 })
  already!: number;

  @ApiProperty({ description: '有错 With faults, left out', example: 18 })
  faulty!: number;

  @ApiProperty({ description: '已导入 Taken over', example: 0 })
  taken!: number;

  @ApiProperty({ description: '导入时未被接受 Refused while they were taken over', example: 0 })
  refused!: number;
}

export class ImportView {
  @ApiProperty({ format: 'uuid', example: anImport })
  id!: string;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ type: String, nullable: true, example: '监测对象接续.xlsx' })
  fileName!: string | null;

  @ApiProperty({
    enum: importStates,
    enumName: 'ImportState',
    description: '正在检查、无法读取、待确认、正在导入、已完成、已取消',
    example: 'checked',
  })
  state!: ImportStateCode;

  @ApiProperty({ type: ImportCounts })
  counts!: ImportCounts;

  @ApiProperty({
    type: [ImportFaultView],
    description: 'What is wrong with the workbook as such, and rows that belong to no household; at most 100',
  })
  faults!: ImportFaultView[];

  @ApiProperty({ description: 'How many faults of that kind there are', example: 0 })
  faultCount!: number;

  @ApiProperty({ description: '有错误文件 Whether a workbook of errors can be fetched', example: true })
  hasErrors!: boolean;

  @ApiProperty({ type: String, nullable: true, example: '王秀兰' })
  createdByName!: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T08:00:00.000Z' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  confirmedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  endedAt!: string | null;
}

export class ImportList extends PageEnd {
  @ApiProperty({ type: [ImportView], description: 'Newest first' })
  rows!: ImportView[];
}

export class ImportRowsQuery extends PageQuery {
  @CodeField(importRowStates, { about: 'Only households of this state', example: 'faulty', optional: true })
  state?: ImportRowState;
}

export class ImportRowView {
  @ApiProperty({ description: '行号 Row in the sheet of households', example: 7 })
  row!: number;

  @ApiProperty({ type: String, nullable: true, description: '户编号', example: '4106211082420001' })
  number!: string | null;

  @ApiProperty({ enum: importRowStates, enumName: 'ImportRowState', example: 'faulty' })
  state!: ImportRowState;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '案件 Case it became', example: null })
  caseId!: string | null;

  @ApiProperty({ type: [ImportFaultView] })
  faults!: ImportFaultView[];
}

export class ImportRowList extends PageEnd {
  @ApiProperty({ type: [ImportRowView], description: 'In the order of the workbook' })
  rows!: ImportRowView[];
}
