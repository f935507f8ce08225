import { ApiProperty } from '@nestjs/swagger';
import { type AreaLevel, areaLevels } from '#domain/access/areas';
import { longestAreaName } from '#domain/access/areaRules';
import { DayField } from '../fields/day';
import { YesNoField } from '../fields/number';
import { AreaField, CodeField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

const longestSource = 200;

const ClosedField = () =>
  YesNoField({ about: '含已撤销的 Those that are closed too', example: false, optional: true, query: true });

export class AreaQuery extends PageQuery {
  @TextField({ about: 'Part of the name, or the beginning of the code', example: '宋井固', max: 30, optional: true })
  text?: string;

  @CodeField(areaLevels, { about: '级别 Level', example: 'village', optional: true })
  level?: AreaLevel;

  @AreaField({ about: 'Only areas within this one', example: '410621000000', optional: true })
  within?: string;

  @ClosedField()
  closed?: boolean;
}

export class AreaChildrenQuery {
  @ClosedField()
  closed?: boolean;
}

export class PublicAreaQuery {
  @AreaField({
    about: 'What lies directly below this area; without it the counties',
    example: '410621000000',
    optional: true,
  })
  within?: string;
}

export class AreaView {
  @ApiProperty({ description: '行政区划代码 12-digit statistical division code', example: '410621108242' })
  code!: string;

  @ApiProperty({ enum: areaLevels, enumName: 'AreaLevel', example: 'village' })
  level!: AreaLevel;

  @ApiProperty({ example: '宋井固村' })
  name!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县屯子镇宋井固村' })
  fullName!: string;

  @ApiProperty({ type: String, nullable: true, example: '410621108000' })
  parentCode!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: '撤销日期 Since when it is closed',
    example: null,
  })
  closedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '并入 The area in its place', example: null })
  successorCode!: string | null;
}

export class AreaPage extends PageEnd {
  @ApiProperty({ type: [AreaView] })
  rows!: AreaView[];
}

class AreaChangeForm {
  @TextField({ about: '依据 The document it follows', example: '浚民〔2026〕12号', max: longestSource })
  source!: string;
}

export class NewAreaForm extends AreaChangeForm {
  @AreaField({ about: '上级地区 The area above', example: '410621108000' })
  parentCode!: string;

  @TextField({
    about: '区划代码 Twelve digits that begin with the parent’s; never changed',
    example: '410621108246',
    max: 12,
  })
  code!: string;

  @TextField({ about: '名称 Its own name', example: '新宋村', max: longestAreaName })
  name!: string;
}

export class AreaNameForm extends AreaChangeForm {
  @TextField({ about: '原名称 The name it had when the form was opened', example: '宋井固村', max: longestAreaName })
  oldName!: string;

  @TextField({ about: '新名称 The new name', example: '宋井固社区', max: longestAreaName })
  name!: string;
}

export class AreaClosingForm extends AreaChangeForm {
  @DayField({ about: '撤销日期 Since when it is no area of its own; not after today', example: '2026-11-20' })
  closedOn!: string;

  @AreaField({
    about: '并入 The area of the same level in its place; may be missing only where nothing ever stood',
    example: '410621108205',
    optional: true,
  })
  successorCode?: string;
}

export class AreaHoldingsView {
  @ApiProperty({ description: '下级地区 Areas below', example: 0 })
  areas!: number;

  @ApiProperty({ description: '农户 Households', example: 12 })
  households!: number;

  @ApiProperty({ description: '在办案件 Open cases', example: 3 })
  openCases!: number;

  @ApiProperty({ description: '待办任务 Open tasks', example: 5 })
  openTasks!: number;

  @ApiProperty({ description: '在用账号 Active accounts', example: 2 })
  accounts!: number;

  @ApiProperty({ description: '未完成的回头看 Open look-backs', example: 0 })
  lookBacks!: number;

  @ApiProperty({ description: '未销号的问题 Problems not struck off', example: 0 })
  problems!: number;

  @ApiProperty({ description: '帮扶单位 Helping units', example: 0 })
  units!: number;
}

export const areaChangeKinds = ['added', 'renamed', 'closed'] as const;
export type AreaChangeKind = (typeof areaChangeKinds)[number];

export class AreaChangeView {
  @ApiProperty({ enum: areaChangeKinds, enumName: 'AreaChangeKind', example: 'renamed' })
  kind!: AreaChangeKind;

  @ApiProperty({ type: String, nullable: true, description: '原名称', example: '宋井固村' })
  oldName!: string | null;

  @ApiProperty({ description: '名称', example: '宋井固社区' })
  name!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  closedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  successorCode!: string | null;

  @ApiProperty({ description: '依据', example: '浚民〔2026〕12号' })
  source!: string;

  @ApiProperty({ type: String, nullable: true, description: '经办人', example: '郑管理' })
  changedByName!: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T04:00:00.000Z' })
  changedAt!: string;
}
