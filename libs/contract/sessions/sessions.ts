import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Role, roles } from '#domain/access/roles';
import { type Department, departments } from '#domain/household/codes';
import { TextField } from '../fields/text';

const maxLogin = 40;
const maxPassword = 200;

export class SignInForm {
  @TextField({ about: '账号 Account name', example: 'songjinggu.xinxiyuan', max: maxLogin })
  login!: string;

  @TextField({ about: '密码 Password', example: 'a long sentence nobody knows', max: maxPassword })
  password!: string;
}

export class PasswordForm {
  @TextField({ about: '原密码 Present password', example: 'a long sentence nobody knows', max: maxPassword })
  oldPassword!: string;

  @TextField({
    about: '新密码 New password, at least 10 characters',
    example: 'another sentence nobody knows',
    max: maxPassword,
  })
  newPassword!: string;
}

/** One office the person holds today. */
export class GrantView {
  @ApiProperty({
    description: 'To be sent as X-Acting-Grant when acting in this office only',
    example: 'Wn3cBv1oYJ8mQx0e',
  })
  id!: string;

  @ApiProperty({ enum: roles, enumName: 'Role', example: 'villageClerk' })
  role!: Role;

  @ApiProperty({ description: '岗位 The role in Chinese', example: '村级信息员' })
  roleZh!: string;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ description: 'Full name of the area', example: '河南省鹤壁市浚县屯子镇宋井固村' })
  areaName!: string;

  @ApiPropertyOptional({ enum: departments, enumName: 'Department', example: 'medicalInsurance' })
  department?: Department;

  @ApiPropertyOptional({ description: '网格 The grid', example: '410621108242-1' })
  gridId?: string;

  @ApiProperty({ format: 'date', example: '2026-01-01' })
  fromOn!: string;

  @ApiPropertyOptional({ format: 'date', example: '2026-12-31' })
  toOn?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: '代理 Held only as a substitute for this account',
    example: '7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1',
  })
  onBehalfOf?: string;

  @ApiPropertyOptional({ description: 'Name of the person substituted for', example: '王秀兰' })
  onBehalfOfName?: string;
}

export class SessionView {
  @ApiProperty({ format: 'uuid', example: '7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1' })
  accountId!: string;

  @ApiProperty({ example: 'songjinggu.xinxiyuan' })
  login!: string;

  @ApiProperty({ example: '宋建国' })
  name!: string;

  @ApiProperty({ example: false })
  mustChangePassword!: boolean;

  @ApiProperty({ type: [GrantView] })
  grants!: GrantView[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'To be sent as X-CSRF-Token with every write; null for machines',
    example: 'x8uG0yqvWZpH1n1L8mFQ0a8m2k3dXoWc9g7cV4k1c2E',
  })
  csrfToken!: string | null;

  @ApiProperty({
    format: 'date-time',
    description: '业务时间 Business time of the answer',
    example: '2026-11-22T08:00:00.000Z',
  })
  now!: string;

  @ApiProperty({ format: 'date', description: '今天 Today in Asia/Shanghai', example: '2026-11-22' })
  todayOn!: string;
}
