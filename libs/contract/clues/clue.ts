import { ApiProperty } from '@nestjs/swagger';
import { channels, type Channel, riskClasses, type RiskClass } from '#domain/household/codes';
import { YesNoField } from '../fields/number';
import { CodesField } from '../fields/parts';
import { AreaField, CodeField, IdField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

/** A clue reported by somebody with an account: by phone for the household, from a visit, an alert, a petition. */
export class ClueBody {
  @CodeField(channels, { about: '来源', example: 'fieldVisit' })
  channel!: Channel;

  @CodesField(riskClasses, { about: '风险类型', example: ['incomeDrop'], min: 1, max: 7 })
  riskClasses!: RiskClass[];

  @AreaField({ about: '所在村', example: '410621108242' })
  areaCode!: string;

  @IdField({ about: '已登记的户', example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10', optional: true })
  householdId?: string;

  @TextField({
    about: '姓名, where the household is not chosen from the register',
    example: '宋建国',
    max: 50,
    optional: true,
  })
  name?: string;

  @TextField({ about: '身份证号', example: '410621199003074518', max: 30, optional: true })
  idNumber?: string;

  @TextField({ about: '电话', example: '13812345678', max: 30, optional: true })
  phone?: string;

  @TextField({ about: '情况', example: '入户发现户主因病住院', max: 1000, lines: true })
  difficulty!: string;

  @YesNoField({ about: '农户来电或口头申报，由村代填', example: false, optional: true })
  byPhone?: boolean;
}

export class ClueListQuery extends PageQuery {
  @AreaField({ about: 'Clues of this area and below', example: '410621108000', optional: true })
  areaCode?: string;

  @CodeField(channels, { about: 'Channel', example: 'selfReport', optional: true })
  channel?: Channel;
}

export class ClueView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  clueId!: string;

  @ApiProperty({ example: 'SW20261122-48213907' })
  receiptNumber!: string;

  @ApiProperty({ example: 'selfReport' })
  channel!: string;

  @ApiProperty({ type: [String], example: ['incomeDrop'] })
  riskClasses!: readonly string[];

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '宋*国' })
  headName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who reported it; null for the household itself',
    example: null,
  })
  reportedByName!: string | null;

  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  createdAt!: Date;

  @ApiProperty({ type: Date, nullable: true, example: '2026-11-24T16:00:00.000Z' })
  takeUpDueAt!: Date | null;
}

export class ClueList extends PageEnd {
  @ApiProperty({ type: [ClueView] })
  rows!: ClueView[];
}

/** A clue with what was said. */
export class ClueDetail extends ClueView {
  @ApiProperty({ type: String, nullable: true, description: 'What was said', example: '家中劳力摔伤住院，收入中断' })
  difficulty!: string | null;
}

export class ClueResult {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  clueId!: string;

  @ApiProperty({ example: 'SW20261122-48213907' })
  receiptNumber!: string;

  @ApiProperty({ description: 'The case that took it', example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ description: 'True where it joined a case that was open', example: false })
  joined!: boolean;
}
