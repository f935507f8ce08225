import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type HouseholdKind, householdKinds } from '#domain/household/homeCodes';
import { type Relation, relations, type Sex, sexes } from '#domain/household/personCodes';
import { EvidenceView } from '../audits/problems';
import { PageEnd } from '../page/page';
import { HomeForm, LandForm } from './homeForms';
import { PersonFactsForm } from './memberForms';

const household = '1d9d7ff0-0f0a-4be5-8f5a-2c61c1c2a001';
const person = '9b1f0e64-8a55-4c1c-9a0d-0f5f7c3f5d11';

export class HouseholdRow {
  @ApiProperty({ format: 'uuid', example: household })
  id!: string;

  @ApiProperty({ description: '户编号', example: '4106211082420017' })
  number!: string;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县屯子镇宋井固村' })
  areaName!: string;

  @ApiProperty({ type: String, nullable: true, example: '三组' })
  groupName!: string | null;

  @ApiProperty({ enum: householdKinds, enumName: 'HouseholdKind', example: 'general' })
  kind!: HouseholdKind;

  @ApiProperty({ description: '临时户 Made for a clue, not registered yet', example: false })
  provisional!: boolean;

  @ApiProperty({ type: String, nullable: true, description: '户主', example: '宋小明' })
  headName!: string | null;

  @ApiPropertyOptional({ description: 'The member whose name or number was found', example: '宋小红' })
  foundName?: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '在办案件 Open case', example: null })
  openCaseId!: string | null;

  @ApiProperty({ description: '登记版本 To be sent with a change', example: 3 })
  version!: number;
}

export class HouseholdPage extends PageEnd {
  @ApiProperty({ type: [HouseholdRow] })
  rows!: HouseholdRow[];
}

export class MemberView {
  @ApiProperty({ format: 'uuid', example: person })
  id!: string;

  @ApiProperty({ example: '宋小明' })
  name!: string;

  @ApiProperty({ type: String, nullable: true, example: '410***********0014' })
  idNumberMasked!: string | null;

  @ApiProperty({ enum: relations, enumName: 'Relation', example: 'head' })
  relation!: Relation;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '1980-03-07' })
  birthOn!: string | null;

  @ApiProperty({ enum: sexes, enumName: 'Sex', nullable: true, example: 'male' })
  sex!: Sex | null;

  @ApiProperty({ type: String, nullable: true, example: '142****5678' })
  phoneMasked!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: '加入日期 Since when; null for those with whom the household was registered',
    example: null,
  })
  joinedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  diedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  leftOn!: string | null;

  @ApiProperty({ type: PersonFactsForm, description: 'Health is left out for those who do not need it' })
  facts!: PersonFactsForm;
}

export class HouseholdView extends HouseholdRow {
  @ApiProperty({ type: String, nullable: true, example: null })
  residenceAreaCode!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '410621108242-1' })
  gridId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: null })
  mergedInto!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '142****5678' })
  phoneMasked!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '浚县农村商业银行' })
  bankName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '***************0000' })
  bankAccountMasked!: string | null;

  @ApiProperty({ type: HomeForm, nullable: true })
  home!: HomeForm | null;

  @ApiProperty({ type: LandForm, nullable: true })
  land!: LandForm | null;

  @ApiProperty({ type: Boolean, nullable: true, example: false })
  inCooperative!: boolean | null;

  @ApiProperty({ type: Boolean, nullable: true, example: false })
  withLeadingEnterprise!: boolean | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T08:00:00.000Z' })
  updatedAt!: string;

  @ApiProperty({ type: [MemberView] })
  members!: MemberView[];
}

export class ChangedField {
  @ApiProperty({ description: 'Name of the field', example: 'groupName' })
  field!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '原值 The old value as text; numbers masked',
    example: '二组',
  })
  old!: string | null;
}

export class HistoryEntry {
  @ApiProperty({ description: 'Version that was replaced', example: 2 })
  version!: number;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The member; null for the household itself',
    example: null,
  })
  memberId!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  memberName!: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T08:00:00.000Z' })
  changedAt!: string;

  @ApiProperty({ type: String, nullable: true, example: '宋建国' })
  changedByName!: string | null;

  @ApiProperty({ example: '入户核实更正' })
  reason!: string;

  @ApiProperty({ description: '新增 The member came with it; nothing stood there before', example: false })
  added!: boolean;

  @ApiProperty({ type: [EvidenceView], description: '证明材料 Papers it was made on; none for who sees no names' })
  files!: EvidenceView[];

  @ApiProperty({ type: [ChangedField] })
  fields!: ChangedField[];
}

export class UnmaskedView {
  @ApiProperty({ example: '410699198003070014' })
  value!: string;
}
