import { ApiProperty } from '@nestjs/swagger';
import { type AuditKind, auditKinds } from '#domain/audits/problem';
import { DayField } from '../fields/day';
import { NumberField } from '../fields/number';
import { AreaField, CodeField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

const anId = '7a0f0c1e-52d7-4a53-8f5e-1c7d3b9a6e24';
export const longestBody = 80;
const mostVillages = 100_000;
const mostHouseholds = 10_000_000;

/** An audit or inspection: who looked, when, where, and at how much. */
export class AuditForm {
  @CodeField(auditKinds, { about: '检查类型 Who looked', example: 'thirdParty' })
  kind!: AuditKind;

  @TextField({ about: '检查单位 The body that looked', example: '某某会计师事务所', max: longestBody })
  body!: string;

  @AreaField({ about: '范围 County, township or village', example: '410621000000' })
  areaCode!: string;

  @DayField({ about: '开始 First day', example: '2026-10-08' })
  fromOn!: string;

  @DayField({ about: '结束 Last day', example: '2026-10-30' })
  toOn!: string;

  @NumberField({ about: '查看村数 Villages looked at', example: 77, min: 0, max: mostVillages })
  villageCount!: number;

  @NumberField({ about: '查看户数 Households looked at', example: 628, min: 0, max: mostHouseholds })
  householdCount!: number;
}

export class AuditQuery extends PageQuery {
  @AreaField({ about: 'Area and everything below', example: '410621000000', optional: true })
  areaCode?: string;
}

/** Problems of the audit by where they stand, as far as the reader sees them. */
export class AuditCounts {
  @ApiProperty({ description: '发现 All', example: 137 })
  all!: number;

  @ApiProperty({ description: '待交办', example: 4 })
  found!: number;

  @ApiProperty({ description: '整改中', example: 30 })
  assigned!: number;

  @ApiProperty({ description: '逾期未整改 Of those being mended', example: 2 })
  overdue!: number;

  @ApiProperty({ description: '待复查', example: 12 })
  mended!: number;

  @ApiProperty({ description: '待销号', example: 6 })
  rechecked!: number;

  @ApiProperty({ description: '已销号', example: 85 })
  struckOff!: number;
}

export class AuditView {
  @ApiProperty({ format: 'uuid', example: anId })
  auditId!: string;

  @ApiProperty({ enum: [...auditKinds], example: 'thirdParty' })
  kind!: AuditKind;

  @ApiProperty({ example: '某某会计师事务所' })
  body!: string;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县' })
  areaName!: string;

  @ApiProperty({ format: 'date', example: '2026-10-08' })
  fromOn!: string;

  @ApiProperty({ format: 'date', example: '2026-10-30' })
  toOn!: string;

  @ApiProperty({ example: 77 })
  villageCount!: number;

  @ApiProperty({ example: 628 })
  householdCount!: number;

  @ApiProperty({ type: String, nullable: true, example: '钱明' })
  recordedByName!: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-02T03:00:00.000Z' })
  recordedAt!: Date;

  @ApiProperty({ description: 'Whether the reader records its problems', example: true })
  mayRecord!: boolean;

  @ApiProperty({ type: AuditCounts })
  counts!: AuditCounts;
}

export class AuditList extends PageEnd {
  @ApiProperty({ type: [AuditView], description: 'Newest first' })
  rows!: AuditView[];
}
