import { ApiProperty } from '@nestjs/swagger';
import { type BulkKind, bulkKinds } from '#domain/bulk/order';
import {
  type BulkCaseState,
  bulkCaseStates,
  type BulkSaying,
  bulkSayings,
  type BulkState,
  bulkStates,
} from '#domain/bulk/standing';
import { SentenceView } from '../cases/sentence';
import { PageEnd } from '../page/page';

const anOperation = '3f9d2c1b-7a6e-4f5d-8c4b-2a1b0c9d8e7f';

/** Cases by state; together they are the set, none is dropped. */
export class BulkCounts {
  @ApiProperty({ description: 'The frozen set', example: 120 })
  all!: number;

  @ApiProperty({ description: 'Not previewed yet', example: 0 })
  unseen!: number;

  @ApiProperty({ description: 'Cannot be done, each with its reason', example: 3 })
  cannot!: number;

  @ApiProperty({ description: 'Can be done and has not been', example: 77 })
  waiting!: number;

  @ApiProperty({ description: 'Done', example: 38 })
  done!: number;

  @ApiProperty({ description: 'Had moved since the preview and was left alone', example: 2 })
  left!: number;

  @ApiProperty({ description: 'Did not answer: whether it was done, the case’s trace says', example: 0 })
  unknown!: number;
}

export class BulkOperationView extends SentenceView {
  @ApiProperty({ example: anOperation })
  id!: string;

  @ApiProperty({ enum: [...bulkKinds], enumName: 'BulkKind', example: 'urge' })
  kind!: BulkKind;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县' })
  areaName!: string | null;

  @ApiProperty({ enum: [...bulkStates], enumName: 'BulkState', example: 'running' })
  state!: BulkState;

  @ApiProperty({ type: BulkCounts })
  counts!: BulkCounts;

  @ApiProperty({ type: String, nullable: true, description: 'Why, in words', example: '集中排查期间' })
  reasonText!: string | null;

  @ApiProperty({ description: 'The number of cases is typed at the start', example: true })
  typedNumber!: boolean;

  @ApiProperty({ description: 'A second person approves before the start', example: false })
  secondNeeded!: boolean;

  @ApiProperty({ enum: bulkSayings, isArray: true, description: 'What the reader may do now', example: ['pause'] })
  may!: BulkSaying[];

  @ApiProperty({ type: String, nullable: true, example: '郑桂兰' })
  createdByName!: string | null;

  @ApiProperty({ type: Date, example: '2026-11-22T04:00:00.000Z' })
  createdAt!: Date;

  @ApiProperty({ type: String, nullable: true, example: null })
  approvedByName!: string | null;

  @ApiProperty({ type: Date, nullable: true, example: null })
  approvedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, example: '郑桂兰' })
  startedByName!: string | null;

  @ApiProperty({ type: Date, nullable: true, example: '2026-11-22T04:02:00.000Z' })
  startedAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true, example: null })
  endedAt!: Date | null;
}

export class BulkOperationList extends PageEnd {
  @ApiProperty({ type: [BulkOperationView], description: 'Newest first' })
  rows!: readonly BulkOperationView[];
}

/** One case of an operation; the sentence says what will happen or has, or why not. */
export class BulkCaseView extends SentenceView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ description: 'Its place in the set', example: 1 })
  place!: number;

  @ApiProperty({ type: String, nullable: true, example: '410621108242-0017' })
  householdNumber!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Head of the household, shortened', example: '宋*国' })
  headName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string | null;

  @ApiProperty({ enum: [...bulkCaseStates], enumName: 'BulkCaseState', example: 'waiting' })
  state!: BulkCaseState;

  @ApiProperty({ description: 'The ledger has grown since the set was frozen', example: false })
  moved!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'The event’s place in the ledger', example: 9 })
  seq!: number | null;

  @ApiProperty({ type: Date, nullable: true, example: null })
  doneAt!: Date | null;
}

export class BulkCaseList extends PageEnd {
  @ApiProperty({ type: [BulkCaseView], description: 'In the order of the set' })
  rows!: readonly BulkCaseView[];
}
