import {
  type Education,
  educations,
  type Health,
  healths,
  type Labour,
  labours,
  type OutOfSchoolReason,
  outOfSchoolReasons,
  type Relation,
  relations,
  type SchoolStatus,
  schoolStatuses,
  type WorkPlace,
  workPlaces,
} from '#domain/household/personCodes';
import { IdNumberField, PhoneField } from '../fields/identity';
import { NumberField, YesNoField } from '../fields/number';
import { CodesField, PartField } from '../fields/parts';
import { CodeField, TextField } from '../fields/text';

export class WorkForm {
  @CodeField(workPlaces, { about: '务工区域 Where', example: 'county' })
  place!: WorkPlace;

  @TextField({ about: '单位 Employer', example: '浚县某服装厂', max: 50, optional: true, nullable: true })
  employer?: string | null;

  @NumberField({ about: '月数 Months of the last twelve', example: 9, min: 0, max: 12 })
  months!: number;

  @NumberField({ about: '收入 Income of the twelve months, fen', example: 2_700_000, min: 0, max: 10_000_000_000 })
  incomeFen!: number;
}

/** What the register keeps of a person beside name, number and relation; also how it is shown. */
export class PersonFactsForm {
  @TextField({ about: '民族 Ethnicity', example: '汉族', max: 20, optional: true })
  ethnicity?: string;

  @CodeField(educations, {
    about: '文化程度 For those who no longer go to school',
    example: 'juniorSecondary',
    optional: true,
    nullable: true,
  })
  education?: Education | null;

  @CodeField(schoolStatuses, {
    about: '在校生状况 For those who do, or should',
    example: 'primary',
    optional: true,
    nullable: true,
  })
  schoolStatus?: SchoolStatus | null;

  @CodeField(outOfSchoolReasons, {
    about: '失学辍学原因 Why out of school',
    example: 'illness',
    optional: true,
    nullable: true,
  })
  outOfSchoolReason?: OutOfSchoolReason | null;

  @CodesField(healths, { about: '健康状况 Health; restricted', example: ['chronicIllness'], max: 3, optional: true })
  health?: Health[];

  @NumberField({ about: '残疾等级 1 the heaviest', example: 2, min: 1, max: 4, optional: true, nullable: true })
  disabilityGrade?: number | null;

  @CodeField(labours, { about: '劳动能力 Labour capacity', example: 'ordinary', optional: true })
  labour?: Labour;

  @PartField(() => WorkForm, { about: '务工情况 Work', optional: true, nullable: true })
  work?: WorkForm | null;

  @YesNoField({ about: '公益性岗位 Public post', example: false, optional: true })
  publicPost?: boolean;

  @YesNoField({ about: '医保 Medical insurance', example: true, optional: true })
  medicalInsured?: boolean;

  @YesNoField({ about: '养老 Pension insurance', example: true, optional: true })
  pensionInsured?: boolean;

  @YesNoField({ about: '低保 Minimum living allowance', example: false, optional: true })
  minimumLiving?: boolean;

  @YesNoField({ about: '特困供养 Support for the destitute', example: false, optional: true })
  destituteSupport?: boolean;

  @YesNoField({ about: '残疾人补贴 Disability subsidy', example: false, optional: true })
  disabilitySubsidy?: boolean;
}

export class MemberForm extends PersonFactsForm {
  @TextField({ about: '姓名 Name', example: '宋小明', max: 50 })
  name!: string;

  @IdNumberField({ about: '身份证号 Identity number', example: '410699198003070014' })
  idNumber!: string;

  @CodeField(relations, { about: '与户主关系 Relation to the head', example: 'head' })
  relation!: Relation;

  @PhoneField({ about: '电话 Phone', example: '14212345678', optional: true, nullable: true })
  phone?: string | null;
}

/** Any of a member's fields; what is left out stays. */
export class MemberChange extends PersonFactsForm {
  @TextField({ about: '姓名 Name', example: '宋小明', max: 50, optional: true })
  name?: string;

  @IdNumberField({ about: '身份证号 Identity number', example: '410699198003070014', optional: true })
  idNumber?: string;

  @CodeField(relations, { about: '与户主关系 Relation to the head', example: 'spouse', optional: true })
  relation?: Relation;

  @PhoneField({ about: '电话 Phone', example: '14212345678', optional: true, nullable: true })
  phone?: string | null;
}
