import { ApiProperty } from '@nestjs/swagger';
import { YesNoField } from '../fields/number';
import { AreaField, IdField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { NamedView } from './helpViews';

const someone = '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11';
const maxName = 60;

/** Which helpers are listed. */
export class HelperQuery extends PageQuery {
  @AreaField({
    about: 'Who may help there today: in this area, at it, or in all of a wider one',
    example: '410621108242',
    optional: true,
  })
  areaCode?: string;

  @IdField({ about: 'Who helps under this unit', example: someone, optional: true })
  unitId?: string;
}

/** The same with a name typed; personal, so it is sent as a body. */
export class HelperSearch extends HelperQuery {
  @TextField({ about: 'Part of the name', example: '周', max: 40 })
  text!: string;
}

/** A unit under which somebody helps, and in how many households. */
export class HelperUnitView {
  @ApiProperty({ example: someone })
  id!: string;

  @ApiProperty({ example: '浚县农业农村局' })
  name!: string;

  @ApiProperty({ example: 3 })
  households!: number;
}

/** 帮扶责任人 with what he or she carries; counted over all areas, because the load is one. */
export class HelperView {
  @ApiProperty({ example: someone })
  accountId!: string;

  @ApiProperty({ example: '周强' })
  name!: string;

  @ApiProperty({ type: [String], description: 'Where the office holds today', example: ['410621108000'] })
  areaCodes!: string[];

  @ApiProperty({ type: [HelperUnitView] })
  units!: HelperUnitView[];

  @ApiProperty({ description: 'Households paired now, in a case or outside one', example: 4 })
  households!: number;

  @ApiProperty({ description: 'Of them, households with an open case', example: 2 })
  inCases!: number;

  @ApiProperty({ description: 'Households tracked after their elimination', example: 1 })
  tracked!: number;

  @ApiProperty({ description: 'Open duties of the “8个一”', example: 5 })
  openDuties!: number;

  @ApiProperty({ description: 'Of them, past their day', example: 1 })
  overdueDuties!: number;
}

export class HelperPage extends PageEnd {
  @ApiProperty({ type: [HelperView], description: 'By name' })
  rows!: HelperView[];
}

/** A household that somebody answers for: as its helper, as its tracker, or as both. */
export class HelpedHouseholdView {
  @ApiProperty({ example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  householdId!: string;

  @ApiProperty({ example: '410621108242-0017' })
  householdNumber!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Head of the household', example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({ description: 'Paired with it', example: true })
  helps!: boolean;

  @ApiProperty({ description: 'Tracks it after its elimination', example: false })
  tracks!: boolean;

  @ApiProperty({ type: String, nullable: true, example: null })
  openCaseId!: string | null;

  @ApiProperty({ description: 'Open duties and visits there', example: 2 })
  openWork!: number;

  @ApiProperty({ description: 'Of them, past their day', example: 0 })
  overdueWork!: number;
}

export class HelpedHouseholdPage extends PageEnd {
  @ApiProperty({ type: NamedView, description: 'Whose households these are' })
  helper!: NamedView;

  @ApiProperty({ type: [HelpedHouseholdView], description: 'By village and household number' })
  rows!: HelpedHouseholdView[];
}

export class HelpingUnitQuery extends PageQuery {
  @AreaField({ about: 'Units that help in this area', example: '410621108000', optional: true })
  areaCode?: string;

  @YesNoField({ about: 'Active units or others only', example: true, optional: true, query: true })
  active?: boolean;
}

export class HelpingUnitForm {
  @AreaField({ about: 'Where it helps', example: '410621000000' })
  areaCode!: string;

  @TextField({ about: '单位名称 Name', example: '浚县农业农村局', max: maxName })
  name!: string;
}

export class HelpingUnitChange {
  @TextField({ about: '单位名称 Name', example: '浚县农业农村局', max: maxName, optional: true })
  name?: string;

  @YesNoField({
    about: 'Whether it goes on helping; refused while households are paired under it',
    example: false,
    optional: true,
  })
  active?: boolean;
}

/** 帮扶单位. */
export class HelpingUnitView {
  @ApiProperty({ example: someone })
  id!: string;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县' })
  areaName!: string;

  @ApiProperty({ example: '浚县农业农村局' })
  name!: string;

  @ApiProperty({ example: true })
  active!: boolean;

  @ApiProperty({ description: 'People who help under it now, as far as the reader sees', example: 6 })
  helpers!: number;

  @ApiProperty({ description: 'Households paired under it now, as far as the reader sees', example: 14 })
  households!: number;
}

export class HelpingUnitPage extends PageEnd {
  @ApiProperty({ type: [HelpingUnitView], description: 'By area and name' })
  rows!: HelpingUnitView[];
}
