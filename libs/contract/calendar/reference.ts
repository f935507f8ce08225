import { ApiProperty } from '@nestjs/swagger';
import { type RuleCode, ruleCodes } from '#domain/rules/ruleCodes';
import { DayField } from '../fields/day';
import { NumberField } from '../fields/number';
import { AreaField, CodeField, TextField } from '../fields/text';

const dayKinds = ['holiday', 'workday'] as const;
export const switchEffects = ['off', 'warn', 'block'] as const;
export type SwitchEffect = (typeof switchEffects)[number];

export class YearQuery {
  @NumberField({ about: '年 Year', example: 2026, min: 2000, max: 2199, query: true })
  year!: number;
}

export class CalendarDayForm {
  @CodeField(dayKinds, {
    about: '放假或调休上班 A holiday on a weekday, or a working day at a weekend',
    example: 'holiday',
  })
  kind!: 'holiday' | 'workday';

  @TextField({ about: '依据 The notice that says so', example: '国办发明电〔2025〕7号', max: 200 })
  source!: string;
}

export class CalendarDayView extends CalendarDayForm {
  @ApiProperty({ format: 'date', example: '2026-10-01' })
  on!: string;
}

export class MonitoringLineForm {
  @NumberField({ about: '监测线 Monitoring line per head and year, fen', example: 860_000, min: 1, max: 10_000_000 })
  amountFen!: number;

  @TextField({ about: '依据 The text that fixes it', example: '豫农领办〔2026〕2号', max: 200 })
  source!: string;
}

export class MonitoringLineView extends MonitoringLineForm {
  @ApiProperty({ example: 2026 })
  year!: number;

  @ApiProperty({ description: '省 First two digits of the area code', example: '41' })
  provinceCode!: string;
}

export class InspectionRuleView {
  @ApiProperty({ enum: ruleCodes, enumName: 'RuleCode', example: 'record.phoneInvalid' })
  code!: RuleCode;

  @ApiProperty({ example: '电话号码无效。' })
  zh!: string;

  @ApiProperty({ example: 'The phone number is none.' })
  en!: string;

  @ApiProperty({ example: '防返贫监测数据质量核查规则' })
  source!: string;

  @ApiProperty({ format: 'date', example: '2021-05-14' })
  fromOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  untilOn!: string | null;

  @ApiProperty({ enum: ['warn', 'explain', 'block'], example: 'warn' })
  atVillage!: 'warn' | 'explain' | 'block';

  @ApiProperty({ enum: ['warn', 'explain', 'block'], example: 'block' })
  atCounty!: 'warn' | 'explain' | 'block';
}

export class SwitchQuery {
  @AreaField({ about: 'That hold in this area', example: '410621000000', optional: true })
  areaCode?: string;
}

export class InspectionSwitchForm {
  @CodeField(ruleCodes, { about: '规则 Rule', example: 'record.phoneInvalid' })
  ruleCode!: RuleCode;

  @AreaField({ about: '地区 Where', example: '410621000000' })
  areaCode!: string;

  @CodeField(switchEffects, { about: '停用、提示、拦截 Off, warn or block', example: 'off' })
  effect!: SwitchEffect;

  @DayField({ about: '起 First day', example: '2026-12-01' })
  fromOn!: string;

  @DayField({ about: '止 Last day; open if left out', example: '2026-12-31', optional: true })
  toOn?: string;

  @TextField({ about: '原因 Why', example: '通信基站检修，固话停机', max: 200 })
  reason!: string;
}

export class InspectionSwitchView {
  @ApiProperty({ format: 'uuid', example: '6c1a2b3d-0f4e-4a5b-8c7d-9e0f1a2b3c4d' })
  id!: string;

  @ApiProperty({ example: 'record.phoneInvalid' })
  ruleCode!: string;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ enum: switchEffects, example: 'off' })
  effect!: SwitchEffect;

  @ApiProperty({ format: 'date', example: '2026-12-01' })
  fromOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  toOn!: string | null;

  @ApiProperty({ example: '通信基站检修，固话停机' })
  reason!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T08:00:00.000Z' })
  setAt!: string;
}
