import { ApiProperty } from '@nestjs/swagger';

export class Candidate {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  accountId!: string;

  @ApiProperty({ example: '宋建国' })
  name!: string;
}

export class CandidateList {
  @ApiProperty({ type: [Candidate] })
  rows!: Candidate[];
}
