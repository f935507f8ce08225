import { ApiProperty } from '@nestjs/swagger';
import { type Role, roles } from '#domain/access/roles';
import { type Department, departments } from '#domain/household/codes';
import { DayField } from '../fields/day';
import { YesNoField } from '../fields/number';
import { PartsField } from '../fields/parts';
import { AreaField, CodeField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

const maxName = 50;
const maxPassword = 200;
const maxGrants = 20;
const someone = '7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1';

/** One role in one area, from a day to a day. */
export class GrantForm {
  @CodeField(roles, { about: '岗位 Role', example: 'villageClerk' })
  role!: Role;

  @AreaField({ about: '管辖地区 Area; stands for everything below it', example: '410621108242' })
  areaCode!: string;

  @CodeField(departments, { about: '部门 For department officers only', example: 'medicalInsurance', optional: true })
  department?: Department;

  @TextField({ about: '网格 For grid workers and grid heads', example: '410621108242-1', max: 40, optional: true })
  gridId?: string;

  @DayField({ about: '起 First day', example: '2026-11-22' })
  fromOn!: string;

  @DayField({ about: '止 Last day; open if left out', example: '2027-12-31', optional: true })
  toOn?: string;
}

export class GrantEndForm {
  @DayField({ about: '止 Last day; yesterday ends it at once', example: '2026-12-31' })
  toOn!: string;
}

export class AccountForm {
  @TextField({ about: '账号 Lower-case letters, digits, dots and hyphens', example: 'songjinggu.xinxiyuan2', max: 40 })
  login!: string;

  @TextField({ about: '姓名 Name', example: '宋建国', max: maxName })
  name!: string;

  @AreaField({ about: 'The area whose administrator manages the account', example: '410621000000' })
  areaCode!: string;

  @TextField({
    about: '初始密码 First password; has to be changed at the first sign-in',
    example: 'a sentence for the first day',
    max: maxPassword,
  })
  password!: string;

  @PartsField(() => GrantForm, { about: '岗位授权 Rights', max: maxGrants })
  grants!: GrantForm[];
}

export class AccountChangeForm {
  @TextField({ about: '姓名 Name', example: '宋建国', max: maxName, optional: true })
  name?: string;

  @AreaField({ about: 'The area whose administrator manages the account', example: '410621000000', optional: true })
  areaCode?: string;

  @YesNoField({ about: '启用 False ends every session and token of the account', example: false, optional: true })
  active?: boolean;
}

export class PasswordResetForm {
  @TextField({
    about: '新密码 Has to be changed at the next sign-in',
    example: 'a sentence for the first day',
    max: maxPassword,
  })
  password!: string;
}

export class AccountSearchForm extends PageQuery {
  @TextField({ about: 'Part of name or account name', example: '宋', max: maxName, optional: true })
  text?: string;

  @CodeField(roles, { about: '岗位 Holds this role today', example: 'villageClerk', optional: true })
  role?: Role;

  @AreaField({ about: 'Managed within this area', example: '410621000000', optional: true })
  within?: string;

  @YesNoField({ about: '启用 Active ones or others only', example: true, optional: true })
  active?: boolean;
}

export class AccountGrantView {
  @ApiProperty({ format: 'uuid', example: someone })
  id!: string;

  @ApiProperty({ enum: roles, enumName: 'Role', example: 'villageClerk' })
  role!: Role;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({ type: String, nullable: true, enum: departments, example: null })
  department!: Department | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  gridId!: string | null;

  @ApiProperty({ format: 'date', example: '2026-11-22' })
  fromOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  toOn!: string | null;
}

export class AccountView {
  @ApiProperty({ format: 'uuid', example: someone })
  id!: string;

  @ApiProperty({ example: 'songjinggu.xinxiyuan2' })
  login!: string;

  @ApiProperty({ example: '宋建国' })
  name!: string;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县' })
  areaName!: string;

  @ApiProperty({ example: true })
  active!: boolean;

  @ApiProperty({ example: true })
  mustChangePassword!: boolean;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '锁定至 Locked after failed attempts until',
    example: null,
  })
  lockedUntilAt!: string | null;

  @ApiProperty({
    type: [AccountGrantView],
    description: 'Every grant, past and coming ones included, newest first; at most 200',
  })
  grants!: AccountGrantView[];
}

export class AccountPage extends PageEnd {
  @ApiProperty({ type: [AccountView] })
  rows!: AccountView[];
}
