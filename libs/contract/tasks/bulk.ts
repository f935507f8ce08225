import { ApiProperty } from '@nestjs/swagger';
import type { RefusalCode } from '#domain/refusal';
import { refusalTable } from '#domain/refusals/all';
import { PartsField, TextsField } from '../fields/parts';
import { IdField, TextField } from '../fields/text';
import { ProblemTexts } from '../problem/problem';

/** Most tasks of one bulk request: a page of the inbox. */
export const bulkMost = 200;
const aTask = 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor';

/** Tasks to claim, or to give back. */
export class TaskIdsBody {
  @TextsField({ about: 'Tasks, each once', example: [aTask], min: 1, max: bulkMost, maxLength: 120 })
  taskIds!: string[];
}

/** One task of several that are decided together, with a key of its own: it is decided once, however often the request is sent. */
export class KeyedTask {
  @TextField({ about: 'The task', example: aTask, max: 120 })
  taskId!: string;

  @IdField({ about: 'Its own key, made when the list was opened', example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  key!: string;
}

/** Tasks that go to one colleague. */
export class BulkHandOverBody {
  @PartsField(() => KeyedTask, { about: 'Tasks, each with its key', min: 1, max: bulkMost })
  rows!: KeyedTask[];

  @IdField({ about: 'Who is to do them', example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  toAccountId!: string;

  @TextField({ about: 'Why', example: '本人请假', max: 500, optional: true })
  reasonText?: string;
}

/** `unknown`: neither done nor refused as far as anybody knows; the row is sent again with the same key. */
export const rowOutcomes = ['done', 'refused', 'unknown'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What became of one task of a bulk request. */
export class RowResult {
  @ApiProperty({ example: aTask })
  taskId!: string;

  @ApiProperty({ enum: [...rowOutcomes], example: 'done' })
  outcome!: RowOutcome;

  @ApiProperty({ type: Number, nullable: true, description: 'The decision’s place in the ledger', example: 9 })
  seq!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: Object.keys(refusalTable),
    enumName: 'RefusalCode',
    example: null,
  })
  code!: RefusalCode | null;

  @ApiProperty({ type: String, nullable: true, description: 'Path of the wrong field', example: null })
  field!: string | null;

  @ApiProperty({ type: ProblemTexts, nullable: true, description: 'Why not, in both languages' })
  texts!: ProblemTexts | null;
}

/** One result for each task, in the order in which they were sent. */
export class BulkResult {
  @ApiProperty({ type: [RowResult] })
  rows!: RowResult[];
}
