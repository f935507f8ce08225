import { ApiProperty } from '@nestjs/swagger';

/** What became of the attempt to start a case's workflow again. */
export class ReviveResult {
  @ApiProperty({ format: 'uuid', example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ description: '已恢复运行 False where the case was running: nothing was started', example: true })
  revived!: boolean;

  @ApiProperty({ description: 'Last place in the ledger, from which the case goes on', example: 9 })
  seq!: number;
}
