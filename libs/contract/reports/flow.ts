import { ApiProperty } from '@nestjs/swagger';
import {
  channels,
  type Channel,
  departments,
  type Department,
  riskClasses,
  type RiskClass,
} from '#domain/household/codes';
import { roadSteps, sideSteps, type Step } from '#domain/process/step';
import { DayField } from '../fields/day';
import { AreaField } from '../fields/text';
import { ShareView } from './summary';

export class FlowQuery {
  @AreaField({ about: '地区 The area counted; one’s own if left out', example: '410621000000', optional: true })
  areaCode?: string;

  @DayField({ about: '期间起始 First day; 90 days up to `on` if left out', example: '2026-04-01', optional: true })
  from?: string;

  @DayField({ about: '期间截止 Last day; today if left out', example: '2026-06-30', optional: true })
  on?: string;
}

/** How one step went in a period. Times have lawful pauses taken out. */
export class StepFlowView {
  @ApiProperty({ enum: [...roadSteps, ...sideSteps], example: 'townshipReview' })
  step!: Step;

  @ApiProperty({ description: '办结 Stays at the step that ended in the period', example: 120 })
  left!: number;

  @ApiProperty({ description: '用时中位数 Median of the time used, in milliseconds', example: 172_800_000 })
  medianMs!: number;

  @ApiProperty({ description: '九成用时不超过 Nine in ten took no longer, in milliseconds', example: 345_600_000 })
  ninetiethMs!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: '时限中位数 Median of the time allowed, in milliseconds',
    example: 432_000_000,
  })
  allowedMs!: number | null;

  @ApiProperty({ type: ShareView, description: '超期 Late, of those that ended' })
  late!: ShareView;

  @ApiProperty({ type: ShareView, description: '退回 Returned by the step, of those on which it decided' })
  returned!: ShareView;

  @ApiProperty({
    type: ShareView,
    nullable: true,
    description:
      '一次通过 Passed without a return by the step, of the cases that passed it; null where nobody’s work is judged',
  })
  firstPass!: ShareView | null;
}

export class RelapseView {
  @ApiProperty({
    type: ShareView,
    description: '风险消除回退 Found unsound, of the households that stood as eliminated',
  })
  reversed!: ShareView;

  @ApiProperty({ type: ShareView, description: '风险再标注 Identified again for a new risk, of the same' })
  again!: ShareView;
}

/** The flow of an area. */
export class FlowFiguresView {
  @ApiProperty({ type: ShareView, description: '全程未退回 Nobody returned them, of the cases approved by the county' })
  straight!: ShareView;

  @ApiProperty({ type: RelapseView, description: '返贫返险 What became of eliminations' })
  relapse!: RelapseView;

  @ApiProperty({ type: [StepFlowView], description: '各环节 In the order of the road' })
  steps!: readonly StepFlowView[];
}

export class AreaFlowView extends FlowFiguresView {
  @ApiProperty({ example: '410621108000' })
  code!: string;

  @ApiProperty({ example: '王庄镇' })
  name!: string;
}

/** What clues were worth. */
export class ClueValueView {
  @ApiProperty({ description: '推送 Sent in the period', example: 40 })
  sent!: number;

  @ApiProperty({ type: ShareView, description: '并入 Joined a case under way, of those sent' })
  merged!: ShareView;

  @ApiProperty({ type: ShareView, description: '核实属实 Found true, of those with a finding' })
  confirmed!: ShareView;

  @ApiProperty({ description: '不属实 Found untrue', example: 12 })
  dismissed!: number;

  @ApiProperty({ description: '未核实即结案 Their case was closed without a finding', example: 1 })
  closed!: number;

  @ApiProperty({ description: '待核实 Without a finding yet', example: 3 })
  waiting!: number;
}

export class ClueClassValueView extends ClueValueView {
  @ApiProperty({
    enum: riskClasses,
    description: '风险类型 The first class recorded',
    example: 'illnessDisasterAccident',
  })
  riskClass!: RiskClass;
}

export class ClueSourceValueView extends ClueValueView {
  @ApiProperty({ enum: channels, example: 'departmentAlert' })
  channel!: Channel;

  @ApiProperty({ enum: departments, nullable: true, description: 'Of a department’s alert', example: 'health' })
  department!: Department | null;

  @ApiProperty({ type: [ClueClassValueView], description: 'The same by class' })
  classes!: readonly ClueClassValueView[];
}

/** How cases flowed through an area in a period, counted from its own ledger. */
export class FlowView extends FlowFiguresView {
  @ApiProperty({ type: Date, description: 'Business time of counting', example: '2026-11-22T04:00:00.000Z' })
  at!: Date;

  @ApiProperty({ type: String, nullable: true, example: '410621000000' })
  areaCode!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县' })
  areaName!: string | null;

  @ApiProperty({ type: String, format: 'date', description: '期间起始 First day', example: '2026-04-01' })
  from!: string;

  @ApiProperty({ type: String, format: 'date', description: '期间截止 Last day', example: '2026-06-30' })
  on!: string;

  @ApiProperty({ type: [AreaFlowView], description: '分地区 One level below, by code; a delay stands where it arose' })
  areas!: readonly AreaFlowView[];

  @ApiProperty({ type: ClueValueView, description: '线索价值 Clues in all' })
  clues!: ClueValueView;

  @ApiProperty({ type: [ClueSourceValueView], description: '按来源 By channel and department' })
  clueSources!: readonly ClueSourceValueView[];

  @ApiProperty({ type: [ClueClassValueView], description: '按风险类型 By class' })
  clueClasses!: readonly ClueClassValueView[];
}
