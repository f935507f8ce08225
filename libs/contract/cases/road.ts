import { ApiProperty } from '@nestjs/swagger';

/** One step of a road, with its time against its limit. */
export class RoadStepView {
  @ApiProperty({ example: 'verification' })
  step!: string;

  @ApiProperty({ enum: ['done', 'open', 'ahead'], example: 'done' })
  state!: 'done' | 'open' | 'ahead';

  @ApiProperty({ description: 'Days the policy allows for it at most', example: 5 })
  days!: number;

  @ApiProperty({ type: String, nullable: true, description: 'What it came to', example: 'atRisk' })
  result!: string | null;

  @ApiProperty({ type: Date, nullable: true, description: 'Entered', example: '2026-11-02T04:00:00.000Z' })
  since!: Date | null;

  @ApiProperty({ type: Date, nullable: true, example: '2026-11-04T04:00:00.000Z' })
  doneAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true, example: '2026-11-07T16:00:00.000Z' })
  dueAt!: Date | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Time used, in milliseconds, lawful pauses taken out',
    example: 172800000,
  })
  usedMs!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Time allowed, in milliseconds', example: 432000000 })
  allowedMs!: number | null;
}

/** Steps that stand side by side. */
export class RoadStageView {
  @ApiProperty({ type: [RoadStepView] })
  steps!: RoadStepView[];
}

/** The identification or the elimination, in the order of the case’s own policy. */
export class RoadView {
  @ApiProperty({ enum: ['identification', 'elimination'], example: 'identification' })
  procedure!: 'identification' | 'elimination';

  @ApiProperty({ type: [RoadStageView] })
  stages!: RoadStageView[];
}
