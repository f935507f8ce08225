import { type HouseholdKind, householdKinds } from '#domain/household/homeCodes';
import { DayField } from '../fields/day';
import { IdNumberField, PhoneField } from '../fields/identity';
import { NumberField, YesNoField } from '../fields/number';
import { IdsField, PartField, PartsField } from '../fields/parts';
import { AreaField, CodeField, IdField, TextField } from '../fields/text';
import { PageQuery } from '../page/page';
import { BankForm, HomeForm, LandForm } from './homeForms';
import { MemberChange, MemberForm } from './memberForms';

const maxMembers = 30;
const mostPapers = 10;
const person = '9b1f0e64-8a55-4c1c-9a0d-0f5f7c3f5d11';

class HouseholdFields {
  @AreaField({ about: '居住地 Where they live, if elsewhere', example: '410621108205', optional: true, nullable: true })
  residenceAreaCode?: string | null;

  @TextField({ about: '组 Natural group', example: '三组', max: 30, optional: true, nullable: true })
  groupName?: string | null;

  @TextField({ about: '网格 Grid', example: '410621108242-1', max: 40, optional: true, nullable: true })
  gridId?: string | null;

  @PhoneField({ about: '联系电话 Phone', example: '14212345678', optional: true, nullable: true })
  phone?: string | null;

  @PartField(() => BankForm, { about: '一卡通 Bank account', optional: true, nullable: true })
  bank?: BankForm | null;

  @PartField(() => HomeForm, { about: '住房 House', optional: true, nullable: true })
  home?: HomeForm | null;

  @PartField(() => LandForm, { about: '土地 Land', optional: true, nullable: true })
  land?: LandForm | null;

  @YesNoField({ about: '加入合作社 In a cooperative', example: false, optional: true })
  inCooperative?: boolean;

  @YesNoField({ about: '龙头企业带动 With a leading enterprise', example: false, optional: true })
  withLeadingEnterprise?: boolean;
}

export class HouseholdForm extends HouseholdFields {
  @AreaField({ about: '所在村 Village', example: '410621108242' })
  areaCode!: string;

  @CodeField(householdKinds, { about: '户类型 Kind', example: 'general' })
  kind!: HouseholdKind;

  @PartsField(() => MemberForm, { about: '家庭成员 Members, exactly one of them the head', min: 1, max: maxMembers })
  members!: MemberForm[];
}

/** What every change of the register says: which version it was made on, and why. */
class Change {
  @NumberField({
    about: '登记版本 Version of the household the form was opened on',
    example: 3,
    min: 1,
    max: 1_000_000,
  })
  version!: number;

  @TextField({ about: '变更原因 Why', example: '入户核实更正', max: 200 })
  reason!: string;

  @IdsField({
    about: '证明材料 Papers it is made on (household booklet, certificate): photographs or PDF, uploaded before',
    example: [],
    max: mostPapers,
    optional: true,
  })
  fileIds?: string[];
}

export class HouseholdChangeForm extends HouseholdFields {
  @NumberField({
    about: '登记版本 Version of the household the form was opened on',
    example: 3,
    min: 1,
    max: 1_000_000,
  })
  version!: number;

  @TextField({ about: '变更原因 Why', example: '入户核实更正', max: 200 })
  reason!: string;

  @IdsField({
    about: '证明材料 Papers it is made on (household booklet, certificate): photographs or PDF, uploaded before',
    example: [],
    max: mostPapers,
    optional: true,
  })
  fileIds?: string[];

  @CodeField(householdKinds, { about: '户类型 Kind', example: 'liftedOut', optional: true })
  kind?: HouseholdKind;

  @IdField({
    about: '新户主 Another living member becomes the head; the present one becomes “other”',
    example: person,
    optional: true,
  })
  headId?: string;
}

export class HouseholdMoveForm extends Change {
  @AreaField({ about: '迁入村 The village it goes to', example: '410621108205' })
  toAreaCode!: string;
}

export class MemberAddForm extends Change {
  @PartField(() => MemberForm, { about: '新成员 The new member' })
  member!: MemberForm;

  @DayField({
    about:
      '加入日期 Since when he or she belongs to the household; today if left out, the birth of a child born since it was registered',
    example: '2026-11-20',
    optional: true,
  })
  joinedOn?: string;
}

export class MemberChangeForm extends Change {
  @PartField(() => MemberChange, { about: '变更内容 Changed fields; the others stay' })
  member!: MemberChange;
}

export class DeathForm extends Change {
  @DayField({ about: '死亡日期 Day of death', example: '2026-11-20' })
  diedOn!: string;
}

export class DepartureForm extends Change {
  @DayField({ about: '迁出日期 Day of leaving the household', example: '2026-11-20' })
  leftOn!: string;
}

export const unmaskFields = ['idNumber', 'phone', 'bankAccount', 'memberPhone'] as const;
export type UnmaskField = (typeof unmaskFields)[number];

export class UnmaskForm {
  @CodeField(unmaskFields, { about: '栏目 Which value', example: 'idNumber' })
  field!: UnmaskField;

  @IdField({ about: '成员 For a member’s value', example: person, optional: true })
  memberId?: string;

  @TextField({ about: '查看原因 Why; it is recorded', example: '核对低保名单', max: 200 })
  reason!: string;
}

export class HouseholdSearchForm extends PageQuery {
  @TextField({
    about: 'Part of a member’s name (one sign and more), or the beginning of a household number',
    example: '小明',
    max: 50,
    optional: true,
  })
  text?: string;

  @IdNumberField({ about: '身份证号 Identity number', example: '410699198003070014', optional: true })
  idNumber?: string;

  @AreaField({ about: 'Within this area', example: '410621108242', optional: true })
  within?: string;

  @CodeField(householdKinds, { about: '户类型 Kind', example: 'general', optional: true })
  kind?: HouseholdKind;
}
