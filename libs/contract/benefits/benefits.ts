import { ApiProperty } from '@nestjs/swagger';
import { departments } from '#domain/household/codes';
import { DayField } from '../fields/day';
import { ObjectField } from '../fields/object';
import { AreaField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { SentenceView } from '../cases/sentence';

const anEntry = {
  code: 'studentAid',
  nameZh: '学生资助',
  nameEn: 'Aid for pupils and students',
  department: 'education',
  areaPrefix: '',
  fromOn: '2027-09-01',
  household: [[{ is: 'kind', any: ['liftedOut'] }]],
  member: [{ is: 'inSchool', any: ['primary', 'juniorSecondary'] }],
  amount: { fen: 125_000 },
  toCheck: { zh: '由学校核实学籍。', en: 'The school checks the enrolment.' },
  source: '浚教〔2027〕12号',
};

export class BenefitQuery extends PageQuery {
  @AreaField({ about: 'The catalogue of this place; one’s own if left out', example: '410621000000', optional: true })
  areaCode?: string;

  @DayField({ about: 'As it is on this day; today if left out', example: '2027-09-01', optional: true })
  on?: string;

  @TextField({
    about: 'Every version of this benefit instead, coming ones included',
    example: 'studentAid',
    max: 100,
    optional: true,
  })
  code?: string;
}

export class BenefitForm {
  @AreaField({ about: 'Whose catalogue it stands in', example: '410621000000' })
  areaCode!: string;

  @ObjectField({
    about:
      'The entry: code, names, department, areaPrefix, fromOn, toOn, conditions of the household (alternatives) and of one member, amount, toCheck, source. An entry of a known code is its next version',
    example: anEntry,
  })
  benefit!: Record<string, unknown>;
}

/** One version of an entry of 惠农政策清单. */
export class BenefitView {
  @ApiProperty({ example: 'studentAid' })
  code!: string;

  @ApiProperty({ example: 2 })
  version!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Whose catalogue it stands in; null for what the system is shipped with',
    example: '410621000000',
  })
  areaCode!: string | null;

  @ApiProperty({ type: SentenceView })
  name!: SentenceView;

  @ApiProperty({ enum: departments, example: 'education' })
  department!: string;

  @ApiProperty({ description: 'Where it is given: prefix of the area codes', example: '' })
  areaPrefix!: string;

  @ApiProperty({ format: 'date', example: '2027-09-01' })
  fromOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  toOn!: string | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'object', additionalProperties: true } },
    description: 'Alternatives, each of them what has to be so of the household',
    example: anEntry.household,
  })
  household!: readonly (readonly object[])[];

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'What has to be so of one and the same member',
    example: anEntry.member,
  })
  member!: readonly object[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'A sum in fen, or a share of what goes beyond a threshold',
    example: anEntry.amount,
  })
  amount!: object | null;

  @ApiProperty({ type: SentenceView, nullable: true, description: 'What no record can tell: the department checks it' })
  toCheck!: SentenceView | null;

  @ApiProperty({ example: '浚教〔2027〕12号' })
  source!: string;
}

export class BenefitPage extends PageEnd {
  @ApiProperty({ type: [BenefitView], description: 'By code; versions of one code newest first' })
  rows!: BenefitView[];
}
