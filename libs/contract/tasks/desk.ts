import { ApiProperty } from '@nestjs/swagger';
import { ObjectField } from '../fields/object';

export class ClaimView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor' })
  taskId!: string;

  @ApiProperty({ example: '宋建国' })
  byName!: string;

  @ApiProperty({ description: 'A claim is advisory and ends by itself', example: '2026-11-22T08:00:00.000Z' })
  untilAt!: Date;
}

export class DraftBody {
  @ObjectField({
    about: 'The half-filled form, kept as it is',
    example: { decision: 'atRisk', form: { visitedOn: '2026-11-22' } },
  })
  content!: Record<string, unknown>;
}

export class DraftView {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Null where nothing was kept',
    example: null,
  })
  content!: unknown;

  @ApiProperty({ type: Date, nullable: true, example: null })
  updatedAt!: Date | null;
}
