import { ApiProperty } from '@nestjs/swagger';
import { type Role, roles } from '#domain/access/roles';
import { DayField } from '../fields/day';
import { AreaField, CodeField, IdField, TextField } from '../fields/text';

const away = '7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1';
const substitute = '0f5b7c1e-93a8-4e52-8f36-3a9a6f1f7d20';

export class SubstitutionForm {
  @IdField({
    about: '请假人 Who is away; oneself if left out, somebody else for administrators only',
    example: away,
    optional: true,
  })
  accountId?: string;

  @IdField({ about: '代理人 Who stands in', example: substitute })
  substituteId!: string;

  @DayField({ about: '起 First day', example: '2026-12-01' })
  fromOn!: string;

  @DayField({ about: '止 Last day', example: '2026-12-14' })
  toOn!: string;

  @TextField({ about: '事由 Why', example: '公休假', max: 200 })
  reason!: string;
}

export class SubstitutionEndForm {
  @DayField({ about: '止 New last day; yesterday ends it at once', example: '2026-12-07' })
  toOn!: string;
}

export class SubstitutionView {
  @ApiProperty({ format: 'uuid', example: '3d6f1c2e-5b1a-4f8e-9a4e-7c2b1d0e5f60' })
  id!: string;

  @ApiProperty({ format: 'uuid', example: away })
  accountId!: string;

  @ApiProperty({ example: '王秀兰' })
  accountName!: string;

  @ApiProperty({ format: 'uuid', example: substitute })
  substituteId!: string;

  @ApiProperty({ example: '宋建国' })
  substituteName!: string;

  @ApiProperty({ format: 'date', example: '2026-12-01' })
  fromOn!: string;

  @ApiProperty({ format: 'date', example: '2026-12-14' })
  toOn!: string;

  @ApiProperty({ example: '公休假' })
  reason!: string;
}

export class ColleagueQuery {
  @CodeField(roles, { about: '岗位 Role', example: 'villageClerk', optional: true })
  role?: Role;

  @AreaField({ about: 'Within this area', example: '410621108000', optional: true })
  within?: string;

  @AreaField({ about: 'In office at this very place', example: '410621108000', optional: true })
  at?: string;
}

/** Somebody a task may be handed to, or who may stand in. */
export class ColleagueView {
  @ApiProperty({ format: 'uuid', example: substitute })
  accountId!: string;

  @ApiProperty({ example: '宋建国' })
  name!: string;

  @ApiProperty({ enum: roles, enumName: 'Role', example: 'villageClerk' })
  role!: Role;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;
}
