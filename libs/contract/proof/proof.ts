import { ApiProperty } from '@nestjs/swagger';

/** What an anonymous form has to do a sum on before it is sent, against robots. */
export class ProofTask {
  @ApiProperty({ example: '1795300000000.0123456789abcdef0123456789abcdef' })
  challenge!: string;

  @ApiProperty({ description: 'Zero bits with which the sum begins; 0 asks for none', example: 16 })
  bits!: number;

  @ApiProperty({ example: '2026-11-22T04:30:00.000Z' })
  validUntil!: Date;
}
