import { ApiProperty } from '@nestjs/swagger';
import { DayField } from '../fields/day';
import { AreaField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { PolicyBody } from './policyForms';

export class PolicyQuery extends PageQuery {
  @AreaField({ about: 'Of this area', example: '410621000000', optional: true })
  areaCode?: string;
}

export class InForceQuery {
  @AreaField({ about: '地区 Area', example: '410621108242' })
  areaCode!: string;

  @DayField({ about: '日期 On this day; today if left out', example: '2027-01-01', optional: true })
  on?: string;
}

/** One version, without its body. */
export class PolicyRowView {
  @ApiProperty({ format: 'uuid', example: '4a5c0b1d-7d1e-4f3e-9b2a-8c6d5e4f3a21' })
  id!: string;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ example: 'xunxian' })
  code!: string;

  @ApiProperty({ example: 2 })
  version!: number;

  @ApiProperty({ example: '浚县监测帮扶流程（15日）' })
  nameZh!: string;

  @ApiProperty({ example: 'Xunxian, 15 days' })
  nameEn!: string;

  @ApiProperty({ example: '浚县防返贫〔2022〕3号' })
  source!: string;

  @ApiProperty({ format: 'date', example: '2027-01-01' })
  effectiveOn!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T08:00:00.000Z' })
  createdAt!: string;

  @ApiProperty({ type: String, nullable: true, example: '郑管理' })
  createdByName!: string | null;

  @ApiProperty({ description: 'SHA-256 of the policy', example: '5c6b1d…' })
  hash!: string;
}

export class PolicyView extends PolicyRowView {
  @ApiProperty({ type: PolicyBody })
  policy!: PolicyBody;
}

export class PolicyPage extends PageEnd {
  @ApiProperty({ type: [PolicyRowView] })
  rows!: PolicyRowView[];
}
