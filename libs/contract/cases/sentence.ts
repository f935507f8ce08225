import { ApiProperty } from '@nestjs/swagger';

/** One sentence as the office would write it, and in English. */
export class SentenceView {
  @ApiProperty({ description: '中文', example: '等宋井固村村级信息员签收线索，限2026年11月4日24时前。' })
  zh!: string;

  @ApiProperty({
    description: 'English',
    example: 'Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.',
  })
  en!: string;
}

/** A person in the record. */
export class PersonView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Account, or null for the household and the clock',
    example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11',
  })
  accountId!: string | null;

  @ApiProperty({ description: 'Name', example: '宋建国' })
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Role acted in', example: 'villageClerk' })
  role!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The holder substituted for; both names stand in the record',
    example: null,
  })
  onBehalfOfName!: string | null;
}
