import { ApiProperty } from '@nestjs/swagger';
import { type Trouble, troubles } from '#domain/stuck/reason';
import { SentenceView } from '../cases/sentence';

/** What is technically wrong with one case; nothing of the household. */
export class TroubleView extends SentenceView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ enum: [...troubles], example: 'inboxBehind' })
  code!: Trouble;

  @ApiProperty({ type: Date, example: '2026-11-22T04:00:00.000Z' })
  sinceAt!: Date;

  @ApiProperty({ type: Date, description: 'When it was looked at last', example: '2026-11-22T04:00:00.000Z' })
  seenAt!: Date;
}

/** A running workflow of a household that has no open case. */
export class LoneWorkflowView {
  @ApiProperty({ description: 'Names the workflow: `case:` and this', example: 'b7f8a1c2-4f57-4a2e-9d56-2f7f6e9a4a10' })
  householdId!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where the register knows no such household',
    example: '410621108242',
  })
  areaCode!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The household’s latest case, which has ended',
    example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10',
  })
  lastCaseId!: string | null;

  @ApiProperty({ type: Date, example: '2026-11-22T04:00:00.000Z' })
  startedAt!: Date;

  @ApiProperty({ type: Date, description: 'When it was looked at last', example: '2026-11-22T04:00:00.000Z' })
  seenAt!: Date;
}

export class TroubleList {
  @ApiProperty({ type: [TroubleView], description: 'The longest lasting first, at most 200' })
  rows!: readonly TroubleView[];

  @ApiProperty({ example: 3 })
  count!: number;

  @ApiProperty({ type: [LoneWorkflowView], description: 'Running workflows without an open case, at most 200' })
  alone!: readonly LoneWorkflowView[];
}

/** What the comparison of ledger, inbox and workflows found. */
export class DriftView {
  @ApiProperty({ description: 'Open cases compared', example: 240 })
  cases!: number;

  @ApiProperty({ description: 'Cases with a trouble', example: 0 })
  troubles!: number;

  @ApiProperty({ description: 'Running workflows without an open case', example: 0 })
  workflowsWithoutCase!: number;
}

export class RepairView {
  @ApiProperty({ enum: [...troubles], nullable: true, description: 'What was wrong', example: 'inboxBehind' })
  trouble!: Trouble | null;

  @ApiProperty({
    enum: ['folded', 'restarted', 'woken', 'retried', 'nothing'],
    description: 'What was done; `nothing` where no button mends it',
    example: 'folded',
  })
  done!: 'folded' | 'restarted' | 'woken' | 'retried' | 'nothing';

  @ApiProperty({
    description: 'It was seen to be over and is not listed any more; else the next comparison tells',
    example: true,
  })
  gone!: boolean;
}

export class LoneEndedView {
  @ApiProperty({
    enum: ['ended', 'nothing'],
    description: '`nothing` where it had a case again, or was gone',
    example: 'ended',
  })
  done!: 'ended' | 'nothing';
}
