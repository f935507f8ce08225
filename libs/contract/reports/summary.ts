import { ApiProperty } from '@nestjs/swagger';
import { categories, type Category, causes, type Cause } from '#domain/household/codes';
import { type Measure, measures } from '#domain/household/measures';
import { outcomes } from '#domain/process/event';
import type { Standing } from '#domain/reports/figures';
import { DayField } from '../fields/day';
import { AreaField } from '../fields/text';

export class SummaryQuery {
  @AreaField({ about: '地区 The area counted; one’s own if left out', example: '410621000000', optional: true })
  areaCode?: string;

  @DayField({ about: '截至日期 As of the end of this day; today if left out', example: '2026-06-30', optional: true })
  on?: string;

  @DayField({
    about: '期间起始 First day of the period; the first of the year of `on` if left out',
    example: '2026-01-01',
    optional: true,
  })
  from?: string;

  @DayField({
    about: '落实截至 Day by which a declared measure must have been given to count as implemented; `on` if left out',
    example: '2026-07-05',
    optional: true,
  })
  implementedBy?: string;
}

export class CountedView {
  @ApiProperty({ description: '户数 Households', example: 3308 })
  households!: number;

  @ApiProperty({ description: '人数 People', example: 10_467 })
  people!: number;
}

/** A share with what it is a share of. */
export class ShareView {
  @ApiProperty({ description: '分子 Part', example: 4725 })
  part!: number;

  @ApiProperty({ description: '分母 Whole', example: 10_467 })
  whole!: number;

  @ApiProperty({ type: Number, nullable: true, description: '百分比 Percent, two decimals', example: 45.14 })
  percent!: number | null;
}

export class EliminationRateView {
  @ApiProperty({ type: ShareView, description: '按户 By household' })
  byHousehold!: ShareView;

  @ApiProperty({ type: ShareView, description: '按人 By person' })
  byPerson!: ShareView;
}

export class PeriodView {
  @ApiProperty({ type: CountedView, description: '新识别 Identified in the period' })
  identified!: CountedView;

  @ApiProperty({ type: CountedView, description: '新消除 Eliminated in the period' })
  eliminated!: CountedView;

  @ApiProperty({ type: CountedView, description: '消除回退 Monitored again after an unsound elimination' })
  reversed!: CountedView;
}

const goneBy = outcomes.filter((outcome) => outcome !== 'generalMonitoring');

export class GoneView extends CountedView {
  @ApiProperty({
    enum: goneBy,
    description: '去向 How they went: 整户自然减少, 户籍迁出, 识别不准, …',
    example: 'householdExtinct',
  })
  outcome!: Standing;
}

/** Figures of some households: each counts once. */
export class FiguresView {
  @ApiProperty({ type: CountedView, description: '监测对象 Monitored: eliminated and not; who is gone is left out' })
  monitored!: CountedView;

  @ApiProperty({ type: CountedView, description: '风险已消除 Risk eliminated' })
  eliminated!: CountedView;

  @ApiProperty({ type: CountedView, description: '风险未消除 Not eliminated' })
  notEliminated!: CountedView;

  @ApiProperty({ type: CountedView, description: '其中自然消除 Of the eliminated: by itself' })
  eliminatedNaturally!: CountedView;

  @ApiProperty({ type: CountedView, description: '其中兜底保障 Of those not eliminated: provided for' })
  safetyNet!: CountedView;

  @ApiProperty({ type: EliminationRateView, description: '风险消除率 Elimination rate' })
  eliminationRate!: EliminationRateView;

  @ApiProperty({ type: PeriodView, description: '期间 What happened in the period' })
  inPeriod!: PeriodView;

  @ApiProperty({ type: [GoneView], description: '不再监测 Never counted as eliminated' })
  gone!: readonly GoneView[];
}

export class MeasureFiguresView {
  @ApiProperty({ description: '申报 Declared by `on`', example: 750 })
  declared!: number;

  @ApiProperty({ description: '其中批准 Of them approved by `implementedBy`', example: 700 })
  approved!: number;

  @ApiProperty({ type: ShareView, description: '其中落实 Of them implemented by `implementedBy`' })
  implemented!: ShareView;

  @ApiProperty({ description: '其中停止 Of them stopped by `implementedBy`', example: 3 })
  stopped!: number;
}

export class AreaFiguresView extends FiguresView {
  @ApiProperty({ example: '410621108000' })
  code!: string;

  @ApiProperty({ example: '王庄镇' })
  name!: string;

  @ApiProperty({ type: MeasureFiguresView, description: '帮扶措施 Measures' })
  measures!: MeasureFiguresView;

  @ApiProperty({ type: ShareView, description: '召开研判会的村 Villages that held a meeting in the period' })
  villagesMet!: ShareView;
}

export class CategoryFiguresView extends FiguresView {
  @ApiProperty({ enum: categories, enumName: 'Category', example: 'marginal' })
  category!: Category;
}

export class CauseFiguresView extends FiguresView {
  @ApiProperty({ enum: causes, nullable: true, description: '主要风险原因 The main cause', example: 'illness' })
  cause!: Cause | null;
}

export class MeasureCategoryFiguresView extends MeasureFiguresView {
  @ApiProperty({ enum: measures, description: '措施类别 Category of measure', example: 'industry' })
  category!: Measure;
}

export class SampleFiguresView {
  @ApiProperty({ type: CountedView, description: '拟认定、拟消除 Those drawn from' })
  frame!: CountedView;

  @ApiProperty({ type: CountedView, description: '抽中 Those drawn' })
  chosen!: CountedView;

  @ApiProperty({ type: ShareView, description: '抽查比例 Share of the households' })
  share!: ShareView;
}

/** The figures of an area as of a day, counted from its own cases. */
export class SummaryView {
  @ApiProperty({ type: Date, description: 'Business time of counting', example: '2026-11-22T04:00:00.000Z' })
  at!: Date;

  @ApiProperty({ type: String, nullable: true, example: '410621000000' })
  areaCode!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县' })
  areaName!: string | null;

  @ApiProperty({ type: String, format: 'date', description: '截至 As of', example: '2026-06-30' })
  on!: string;

  @ApiProperty({ type: String, format: 'date', description: '期间起始 Period from', example: '2026-01-01' })
  from!: string;

  @ApiProperty({ type: String, format: 'date', description: '落实截至 Implemented by', example: '2026-07-05' })
  implementedBy!: string;

  @ApiProperty({ type: FiguresView, description: '合计 All together' })
  total!: FiguresView;

  @ApiProperty({ type: MeasureFiguresView, description: '帮扶措施 Measures' })
  measures!: MeasureFiguresView;

  @ApiProperty({ type: SampleFiguresView, description: '抽样核查 The county’s sample in the period' })
  sample!: SampleFiguresView;

  @ApiProperty({ type: ShareView, description: '召开研判会的村 Villages that held a meeting in the period' })
  villagesMet!: ShareView;

  @ApiProperty({ type: [AreaFiguresView], description: '分地区 One level below, by code; the sums are the total' })
  areas!: readonly AreaFiguresView[];

  @ApiProperty({ type: [CategoryFiguresView], description: '按监测对象类别 By category' })
  categories!: readonly CategoryFiguresView[];

  @ApiProperty({ type: [CauseFiguresView], description: '按主要风险原因 By main cause; those found' })
  causes!: readonly CauseFiguresView[];

  @ApiProperty({ type: [MeasureCategoryFiguresView], description: '按措施类别 By category of measure; those declared' })
  measureCategories!: readonly MeasureCategoryFiguresView[];
}
