import { ApiProperty } from '@nestjs/swagger';

export class HealthPart {
  @ApiProperty({ example: 'postgresql' })
  name!: string;

  @ApiProperty({ example: true })
  ok!: boolean;
}

export class HealthView {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  status!: 'ok';

  @ApiProperty({ type: [HealthPart] })
  parts!: HealthPart[];
}
