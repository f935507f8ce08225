import { ApiProperty } from '@nestjs/swagger';
import { NumberField } from '../fields/number';
import { TextField } from '../fields/text';

export class TokenForm {
  @TextField({ about: '用途 What the machine does', example: '医保局比对接口', max: 100 })
  name!: string;

  @NumberField({ about: '有效天数 Days it is valid', example: 365, min: 1, max: 730 })
  days!: number;
}

export class TokenView {
  @ApiProperty({ format: 'uuid', example: '5f1e7c90-1f7b-4b8e-8d2c-0a6d9e3b4c21' })
  id!: string;

  @ApiProperty({ example: '医保局比对接口' })
  name!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T08:00:00.000Z' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', example: '2027-11-22T08:00:00.000Z' })
  expiresAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  revokedAt!: string | null;
}

export class NewTokenView extends TokenView {
  @ApiProperty({
    description: 'To be sent as `Authorization: Bearer …`; shown in this answer only',
    example: 'sw_5f1e7c901f7b4b8e8d2c0a6d9e3b4c21_Jm2…',
  })
  token!: string;
}
