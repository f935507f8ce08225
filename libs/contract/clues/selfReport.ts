import { ApiProperty } from '@nestjs/swagger';
import { riskClasses, type RiskClass } from '#domain/household/codes';
import { AreaField, CodeField, TextField } from '../fields/text';

/** 自主申报: six things and no more. The domain checks numbers and phone. */
export class SelfReportBody {
  @TextField({ about: '姓名 Name', example: '宋建国', max: 50 })
  name!: string;

  @TextField({ about: '电话 Phone', example: '13812345678', max: 30 })
  phone!: string;

  @TextField({ about: '身份证号 ID number', example: '410621199003074518', max: 30 })
  idNumber!: string;

  @TextField({
    about: '困难情况 What the difficulty is',
    example: '家中劳力摔伤住院，收入中断',
    max: 1000,
    lines: true,
  })
  difficulty!: string;

  @AreaField({ about: '所在村 The village', example: '410621108242' })
  areaCode!: string;

  @CodeField(riskClasses, { about: '风险类型 Kind of risk', example: 'incomeDrop' })
  riskClass!: RiskClass;
}

/** 回执: what the applicant takes away. */
export class Receipt {
  @ApiProperty({ description: '回执编号', example: 'SW20261122-48213907' })
  receiptNumber!: string;

  @ApiProperty({ description: 'Taken up by the village until the end of this day', example: '2026-11-24' })
  takeUpUntilOn!: string;

  @ApiProperty({ description: 'Where it went', example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({ description: 'Whom to call', example: '12317' })
  hotline!: string;
}

/** Looked up by number and the last four digits of the ID number or the phone; personal, so it is no URL. */
export class ReceiptQuestion {
  @TextField({ about: '回执编号', example: 'SW20261122-48213907', max: 40 })
  receiptNumber!: string;

  @TextField({ about: '身份证号或电话的后四位', example: '4518', max: 4 })
  lastFour!: string;
}

/** Where an application stands, in the applicant's words. */
export class ReceiptStatus {
  @ApiProperty({ example: 'SW20261122-48213907' })
  receiptNumber!: string;

  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  reportedAt!: Date;

  @ApiProperty({
    enum: [
      'received',
      'verifying',
      'deciding',
      'onNotice',
      'approved',
      'monitored',
      'notAdmitted',
      'unfounded',
      'suspended',
      'ended',
    ],
    example: 'verifying',
  })
  stage!: string;

  @ApiProperty({ description: '办理到哪一步', example: '村里已签收，正在安排入户核实。' })
  zh!: string;

  @ApiProperty({ example: 'The village has accepted it and is arranging a visit.' })
  en!: string;

  @ApiProperty({ type: String, nullable: true, description: '不予纳入的原因', example: null })
  reasonZh!: string | null;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'By when the whole procedure should be done',
    example: '2026-12-07T16:00:00.000Z',
  })
  expectedUntil!: Date | null;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({ description: '咨询电话', example: '12317' })
  hotline!: string;

  @ApiProperty({ description: '如何提出异议', example: '公示期间可向乡镇人民政府或拨打12317提出异议。' })
  howToObjectZh!: string;

  @ApiProperty({ example: 'While the notice hangs, object to the township government or by calling 12317.' })
  howToObjectEn!: string;
}
