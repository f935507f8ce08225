import { ApiProperty } from '@nestjs/swagger';
import { type BenefitState, benefitStates } from '#domain/benefits/standing';
import { departments } from '#domain/household/codes';
import { SentenceView } from '../cases/sentence';
import { DayField } from '../fields/day';
import { NumberField } from '../fields/number';
import { AreaField, CodeField, IdField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { BenefitView } from './benefits';

const somebody = '9b1f0e64-8a55-4c1c-9a0d-0f5f7c3f5d11';
const mostFen = 100_000_000;
const recordedStates = ['applied', 'received'] as const;

export class BenefitRecordForm {
  @TextField({ about: 'Benefit of the catalogue', example: 'studentAid', max: 100 })
  code!: string;

  @IdField({ about: 'For whom; left out for the whole household', example: somebody, optional: true })
  personId?: string;

  @CodeField(recordedStates, { about: 'Applied for, or received', example: 'applied' })
  state!: (typeof recordedStates)[number];

  @DayField({ about: 'When', example: '2026-11-20' })
  on!: string;

  @NumberField({ about: 'What was received, in fen', example: 125_000, min: 0, max: mostFen, optional: true })
  amountFen?: number;
}

/** Somebody who may have the benefit. */
export class BenefitPersonView {
  @ApiProperty({ example: somebody })
  personId!: string;

  @ApiProperty({ example: '宋小雨' })
  name!: string;

  @ApiProperty({ enum: benefitStates, example: 'missing' })
  state!: BenefitState;
}

/** What is recorded of a benefit at a household: by hand, or said at a visit, or known to the register. */
export class BenefitRecordView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of a record made by hand, which alone can be cancelled',
    example: '3d1f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11',
  })
  id!: string | null;

  @ApiProperty({ enum: ['record', 'visit', 'register'], example: 'record' })
  from!: 'record' | 'visit' | 'register';

  @ApiProperty({ type: String, nullable: true, example: null })
  personId!: string | null;

  @ApiProperty({ enum: recordedStates, example: 'applied' })
  state!: 'applied' | 'received';

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-11-20' })
  on!: string | null;

  @ApiProperty({ type: Number, nullable: true, example: null })
  amountFen!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who recorded it', example: '宋建国' })
  byName!: string | null;
}

/** One benefit at the household. */
export class HouseholdBenefitView {
  @ApiProperty({ type: BenefitView })
  benefit!: BenefitView;

  @ApiProperty({ description: 'By the rules the household may have it; the department decides', example: true })
  entitled!: boolean;

  @ApiProperty({ enum: benefitStates, description: 'Of the whole: the least of its people', example: 'missing' })
  state!: BenefitState;

  @ApiProperty({ type: [BenefitPersonView], description: 'Empty where the household as a whole has it' })
  people!: BenefitPersonView[];

  @ApiProperty({ type: [BenefitRecordView], description: 'Newest first' })
  records!: BenefitRecordView[];
}

/** 应享、已申请、已享受: 政策零遗漏 asked of one household. */
export class HouseholdBenefitsView {
  @ApiProperty({ format: 'date', description: 'The day that it is asked for', example: '2026-12-01' })
  on!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description:
      'When income and securities were last taken at the home; null if never: rules that need them find nothing',
    example: '2026-11-03',
  })
  factsOn!: string | null;

  @ApiProperty({ description: 'Benefits that it may have and does not receive', example: 2 })
  missing!: number;

  @ApiProperty({ type: [HouseholdBenefitView] })
  rows!: HouseholdBenefitView[];
}

export class BenefitGapQuery extends PageQuery {
  @AreaField({ about: 'Households of this area', example: '410621108000', optional: true })
  areaCode?: string;

  @TextField({ about: 'Who lacks this benefit', example: 'studentAid', max: 100, optional: true })
  code?: string;
}

/** A benefit that a household may have and does not receive. */
export class MissingBenefitView {
  @ApiProperty({ example: 'studentAid' })
  code!: string;

  @ApiProperty({ type: SentenceView })
  name!: SentenceView;

  @ApiProperty({ enum: departments, example: 'education' })
  department!: string;

  @ApiProperty({
    enum: ['missing', 'applied'],
    description: 'Not applied for, or applied for and not received',
    example: 'missing',
  })
  state!: BenefitState;

  @ApiProperty({
    type: [String],
    description: 'Who lacks it; empty where it is the whole household’s',
    example: ['宋小雨'],
  })
  people!: string[];
}

/** A household with what it lacks. */
export class BenefitGapRow {
  @ApiProperty({ example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  householdId!: string;

  @ApiProperty({ example: '410621108242-0017' })
  householdNumber!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Head of the household', example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When income and securities were last taken at the home',
    example: '2026-11-03',
  })
  factsOn!: string | null;

  @ApiProperty({ type: [MissingBenefitView] })
  missing!: MissingBenefitView[];
}

export class BenefitGapPage extends PageEnd {
  @ApiProperty({ format: 'date', description: 'The day that it is asked for', example: '2026-12-01' })
  on!: string;

  @ApiProperty({ description: 'Households looked at for this page', example: 40 })
  lookedAt!: number;

  @ApiProperty({ type: [BenefitGapRow], description: 'By village and household number' })
  rows!: BenefitGapRow[];
}
