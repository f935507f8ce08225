import { ApiProperty } from '@nestjs/swagger';
import { PersonView, SentenceView } from './sentence';

/** How long a piece of work took, against its limit. */
export class TimeView {
  @ApiProperty({ example: '2026-11-02T04:00:00.000Z' })
  openedAt!: Date;

  @ApiProperty({ example: '2026-11-04T16:00:00.000Z' })
  dueAt!: Date;

  @ApiProperty({ description: 'Milliseconds it took', example: 86400000 })
  tookMs!: number;

  @ApiProperty({ description: 'Milliseconds over the limit; negative where it was in time', example: -43200000 })
  lateMs!: number;
}

/** One event: who, when, what, on which evidence. */
export class TraceRowView {
  @ApiProperty({ example: 4 })
  seq!: number;

  @ApiProperty({ example: 'taskCompleted' })
  type!: string;

  @ApiProperty({ description: 'Business time', example: '2026-11-02T04:00:00.000Z' })
  at!: Date;

  @ApiProperty({ type: PersonView })
  who!: PersonView;

  @ApiProperty({ type: SentenceView })
  sentence!: SentenceView;

  @ApiProperty({ type: String, nullable: true, description: 'What was typed, by its submission', example: null })
  submissionId!: string | null;

  @ApiProperty({ type: TimeView, nullable: true })
  time!: TimeView | null;

  @ApiProperty({ description: 'Hash of the row, chained to the row before', example: '9b1c…' })
  hash!: string;
}

export class TraceView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ type: [TraceRowView] })
  rows!: TraceRowView[];
}
