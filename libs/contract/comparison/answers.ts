import { ApiProperty } from '@nestjs/swagger';
import { answerSheets, type AnswerSheet } from '#domain/comparison/answerColumns';
import { type Department, departments } from '#domain/household/codes';
import type { RefusalCode } from '#domain/refusal';
import { refusalTable } from '#domain/refusals/all';
import { CodeField } from '../fields/text';
import { ProblemTexts } from '../problem/problem';

export class AnswerBookQuery {
  @CodeField(departments, {
    about: '部门 Which of one’s departments; one’s only one if left out',
    example: 'medicalInsurance',
    optional: true,
  })
  department?: Department;
}

/** The part of an upload (multipart/form-data). */
export class AnswerUploadForm {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: '填好的比对工作簿 The workbook, filled in, .xlsx, at most 20 MB',
    example: '(binary)',
  })
  file!: string;
}

export class AnswerFaultView {
  @ApiProperty({
    enum: answerSheets,
    enumName: 'AnswerSheet',
    nullable: true,
    description: '工作表 Sheet; null for the workbook',
    example: 'members',
  })
  sheet!: AnswerSheet | null;

  @ApiProperty({ type: Number, nullable: true, description: '行号 Row in the sheet', example: 12 })
  row!: number | null;

  @ApiProperty({ type: String, nullable: true, description: '列 Heading of the column', example: '合规医疗自付（元）' })
  column!: string | null;

  @ApiProperty({
    description: 'Code of the refusal',
    enum: Object.keys(refusalTable),
    enumName: 'RefusalCode',
    example: 'form.negative',
  })
  code!: RefusalCode;

  @ApiProperty({ type: ProblemTexts, description: 'The place and the rule as a sentence' })
  texts!: ProblemTexts;
}

/** `blank`: left for later; `good`: would be taken; `faulty`: would not; `done`, `refused`, `unknown`: what became of it. */
export const answerOutcomes = ['blank', 'good', 'faulty', 'done', 'refused', 'unknown'] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

export class AnswerRowView {
  @ApiProperty({ description: '行号 Row in the sheet of questions', example: 7 })
  row!: number;

  @ApiProperty({ description: '任务 The question', example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:comparison' })
  taskId!: string;

  @ApiProperty({ enum: answerOutcomes, enumName: 'AnswerOutcome', example: 'done' })
  outcome!: AnswerOutcome;

  @ApiProperty({ type: Number, nullable: true, description: 'The answer’s place in the ledger', example: 9 })
  seq!: number | null;

  @ApiProperty({ type: [AnswerFaultView] })
  faults!: AnswerFaultView[];
}

/** A workbook of answers, question by question. */
export class AnswerResult {
  @ApiProperty({ type: [AnswerFaultView], description: 'Of the workbook as such, and rows that belong to no question' })
  faults!: AnswerFaultView[];

  @ApiProperty({ type: [AnswerRowView], description: 'In the order of the workbook' })
  rows!: AnswerRowView[];
}
