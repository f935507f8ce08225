import { ApiProperty } from '@nestjs/swagger';
import { categories, type Category, causes, type Cause, channels, type Channel } from '#domain/household/codes';
import { phases } from '#domain/process/state';
import { AreaField, CodeField } from '../fields/text';

/** What narrows the board; the case list takes the same. */
export class BoardQuery {
  @AreaField({
    about: 'The area looked at; one’s own if left out',
    example: '410621000000',
    optional: true,
  })
  areaCode?: string;

  @CodeField(phases, { about: 'Phase', example: 'identifying', optional: true })
  phase?: (typeof phases)[number];

  @CodeField(categories, { about: 'Category', example: 'marginal', optional: true })
  category?: Category;

  @CodeField(causes, { about: 'One of the causes', example: 'illness', optional: true })
  cause?: Cause;

  @CodeField(channels, { about: 'How the first clue came in', example: 'selfReport', optional: true })
  channel?: Channel;
}

/** One number: of an area and a step, of all areas, of all steps, or of everything. */
export class BoardCellView {
  @ApiProperty({ type: String, nullable: true, description: 'Area; null for all together', example: '410621108000' })
  areaCode!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Step; `none` where nothing is open; null for all together',
    example: 'townshipReview',
  })
  step!: string | null;

  @ApiProperty({ description: 'Open cases there, each once', example: 12 })
  cases!: number;

  @ApiProperty({ description: 'Of them with work past its due moment', example: 3 })
  overdue!: number;

  @ApiProperty({ description: 'Of them with work that is not due yet', example: 8 })
  inTime!: number;

  @ApiProperty({ description: 'Of them waiting lawfully: a notice runs, suspended, not due yet', example: 1 })
  lawful!: number;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'Since when the work that waits longest has been waiting; lawful waiting left out',
    example: '2026-11-02T04:00:00.000Z',
  })
  oldestSinceAt!: Date | null;
}

export class BoardAreaView {
  @ApiProperty({ example: '410621108000' })
  code!: string;

  @ApiProperty({ example: '王庄镇' })
  name!: string;
}

/** Where the cases sit. Every number is the count of the case list with the same filters. */
export class BoardView {
  @ApiProperty({ type: Date, description: 'Business time of the numbers', example: '2026-11-22T04:00:00.000Z' })
  at!: Date;

  @ApiProperty({ type: String, nullable: true, description: 'The area looked at', example: '410621000000' })
  areaCode!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县' })
  areaName!: string | null;

  @ApiProperty({ type: [BoardAreaView], description: 'Areas with open cases, one level below, by code' })
  areas!: BoardAreaView[];

  @ApiProperty({ type: [BoardCellView], description: 'Cells without a case are left out' })
  cells!: BoardCellView[];
}
