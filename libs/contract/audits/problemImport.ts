import { ApiProperty } from '@nestjs/swagger';
import type { RefusalCode } from '#domain/refusal';
import { refusalTable } from '#domain/refusals/all';
import { ProblemTexts } from '../problem/problem';

/** The part of an upload (multipart/form-data). */
export class ProblemUploadForm {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: '填好的问题清单 The workbook, filled in, .xlsx',
    example: '(binary)',
  })
  file!: string;
}

export class ProblemImportFault {
  @ApiProperty({ type: String, nullable: true, description: '列 Heading of the column', example: '户编号' })
  column!: string | null;

  @ApiProperty({ enum: Object.keys(refusalTable), enumName: 'RefusalCode', example: 'audit.householdUnknown' })
  code!: RefusalCode;

  @ApiProperty({ type: ProblemTexts })
  texts!: ProblemTexts;
}

/** `good`: would be taken; `faulty`: would not; `done`: is taken. */
export const problemOutcomes = ['good', 'faulty', 'done'] as const;

export class ProblemImportRow {
  @ApiProperty({ description: '行号 Row in the sheet', example: 2 })
  row!: number;

  @ApiProperty({ enum: [...problemOutcomes], example: 'good' })
  outcome!: (typeof problemOutcomes)[number];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Once it is taken', example: null })
  problemId!: string | null;

  @ApiProperty({ type: [ProblemImportFault] })
  faults!: ProblemImportFault[];
}

export class ProblemImportResult {
  @ApiProperty({ type: [ProblemImportRow], description: 'In the order of the sheet' })
  rows!: ProblemImportRow[];
}
