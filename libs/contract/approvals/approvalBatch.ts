import { ApiProperty } from '@nestjs/swagger';
import { type BatchKind, batchKinds } from '#domain/steps/batch';
import { PartsField } from '../fields/parts';
import { AreaField, CodeField, IdField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { bulkMost, KeyedTask, RowResult } from '../tasks/bulk';

const anId = '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11';

/** 批次: approvals that one meeting of an office gave, under one document number. */
export class ApprovalBatchBody {
  @CodeField(batchKinds, { about: 'Whose approval: the township’s or the county’s', example: 'townshipApproval' })
  kind!: BatchKind;

  @TextField({ about: '批复文号 Number of the document', example: '王政纪〔2026〕9号', max: 100 })
  documentNumber!: string;

  @IdField({ about: '会议纪要 The minutes, uploaded before', example: anId })
  minutesFileId!: string;

  @PartsField(() => KeyedTask, { about: 'Approvals, each with its key', min: 1, max: bulkMost })
  rows!: KeyedTask[];
}

export class ApprovalBatchQuery extends PageQuery {
  @AreaField({ about: 'Area and everything below', example: '410621108000', optional: true })
  areaCode?: string;
}

export class ApprovalBatchRow {
  @ApiProperty({ example: anId })
  batchId!: string;

  @ApiProperty({ enum: [...batchKinds], example: 'townshipApproval' })
  kind!: string;

  @ApiProperty({ example: '410621108000' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇' })
  areaName!: string;

  @ApiProperty({ example: '王政纪〔2026〕9号' })
  documentNumber!: string;

  @ApiProperty({ example: anId })
  minutesFileId!: string;

  @ApiProperty({ type: String, nullable: true, example: '李国庆' })
  createdByName!: string | null;

  @ApiProperty({ example: '2026-11-22T03:00:00.000Z' })
  createdAt!: Date;
}

export class ApprovalBatchList extends PageEnd {
  @ApiProperty({ type: [ApprovalBatchRow] })
  rows!: ApprovalBatchRow[];
}

/** A case that was approved in the batch and not taken back. */
export class ApprovedCase {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:31:townshipApproval' })
  taskId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Head of the household', example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string | null;

  @ApiProperty({ example: '2026-11-22T03:00:00.000Z' })
  approvedAt!: Date;
}

export class ApprovalBatchView extends ApprovalBatchRow {
  @ApiProperty({ type: [ApprovedCase] })
  cases!: ApprovedCase[];
}

/** The batch as it stands now, and what became of each approval of this request. */
export class ApprovalBatchResult {
  @ApiProperty({ type: ApprovalBatchView })
  batch!: ApprovalBatchView;

  @ApiProperty({ type: [RowResult] })
  rows!: RowResult[];
}
