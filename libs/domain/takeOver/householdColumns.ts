import { eliminationWayNames } from '../elimination/way';
import { categoryLabels, causeLabels, channelLabels } from '../household/codes';
import {
  fuelLabels,
  houseGradeLabels,
  householdKindLabels,
  roadLabels,
  toiletLabels,
  waterSourceLabels,
} from '../household/homeCodes';
import { type Column, code, day, number, text, yesNo, yuan } from './column';
import { endingLabels, standingLabels } from './standing';

const always = { needed: 'always' } as const;
const sometimes = { needed: 'sometimes' } as const;

const household: readonly Column[] = [
  text({
    path: 'facts.number',
    zh: '户编号',
    en: 'Household number',
    example: '4106211082420001',
    ...always,
    about: '文本格式，全县不重复',
  }),
  text({
    path: 'facts.areaCode',
    zh: '村代码',
    en: 'Village code',
    example: '410621108242',
    ...always,
    about: '统计用区划代码12位，到村',
  }),
  text({ path: 'facts.groupName', zh: '组', en: 'Natural group', example: '三组' }),
  text({
    path: 'headName',
    zh: '户主姓名',
    en: 'Head',
    example: '王守田',
    ...always,
    about: '与《家庭成员》中户主一致',
  }),
  code(householdKindLabels, { path: 'facts.kind', zh: '户类型', en: 'Kind', example: '一般农户', ...always }),
  text({
    path: 'facts.phone',
    zh: '联系电话',
    en: 'Phone',
    example: '14200000001',
    ...always,
    about: '手机号或带区号的固定电话',
  }),
  text({ path: 'facts.bank.name', zh: '开户银行', en: 'Bank', example: '浚县农商银行' }),
  text({
    path: 'facts.bank.account',
    zh: '银行账号',
    en: 'Account',
    example: '6299990000000000001',
    about: '文本格式，与开户银行同填',
  }),
];

const monitoring: readonly Column[] = [
  code(standingLabels, {
    path: 'monitoring.standing',
    zh: '当前环节',
    en: 'Present step',
    example: '监测帮扶',
    ...always,
    about: '已结束的户只入台账，其余从当前环节继续办理',
  }),
  code(categoryLabels, {
    path: 'monitoring.category',
    zh: '监测对象类别',
    en: 'Category',
    example: '突发严重困难户',
    ...always,
  }),
  code(causeLabels, {
    path: 'monitoring.cause1',
    zh: '风险原因1',
    en: 'Cause 1',
    example: '因病',
    ...always,
    about: '主要原因',
  }),
  ...[2, 3, 4, 5].map((n) =>
    code(causeLabels, {
      path: `monitoring.cause${n}`,
      zh: `风险原因${n}`,
      en: `Cause ${n}`,
      example: n === 2 ? '因学' : '',
    }),
  ),
  code(channelLabels, { path: 'monitoring.channel', zh: '线索来源', en: 'Channel', example: '走访排查', ...always }),
  day({
    path: 'monitoring.identifiedOn',
    zh: '识别日期',
    en: 'Identified on',
    example: '2022-03-18',
    ...sometimes,
    about: '识别程序中的户不填，其余必填',
  }),
  yesNo({
    path: 'monitoring.safetyNet',
    zh: '兜底保障',
    en: '兜底保障 label',
    example: '否',
    about: '仅监测帮扶中、整户无劳动能力且已兜底的户填“是”',
  }),
  day({
    path: 'monitoring.eliminatedOn',
    zh: '风险消除日期',
    en: 'Eliminated on',
    example: '',
    ...sometimes,
    about: '常态跟踪监测的户必填，已结束且消除过风险的户填写',
  }),
  code(eliminationWayNames, {
    path: 'monitoring.eliminationWay',
    zh: '消除方式',
    en: 'Way of elimination',
    example: '',
    ...sometimes,
    about: '与风险消除日期同填',
  }),
  day({
    path: 'monitoring.trackingUntilOn',
    zh: '跟踪期至',
    en: 'Tracked until',
    example: '',
    about: '常态跟踪监测的户填写；不填按政策自消除之日起算',
  }),
  day({
    path: 'monitoring.endedOn',
    zh: '结束日期',
    en: 'Ended on',
    example: '',
    ...sometimes,
    about: '已结束的户必填',
  }),
  code(endingLabels, {
    path: 'monitoring.outcome',
    zh: '结束原因',
    en: 'Outcome',
    example: '',
    ...sometimes,
    about: '与结束日期同填',
  }),
  text({
    path: 'monitoring.helperLogin',
    zh: '帮扶责任人账号',
    en: 'Helper’s account',
    example: '',
    about: '系统登录账号；不填则由乡镇落实帮扶责任人',
  }),
];

const home: readonly Column[] = [
  code(houseGradeLabels, { path: 'facts.home.grade', zh: '住房等级', en: 'House grade', example: 'B级', ...always }),
  number({
    path: 'facts.home.floorAreaM2',
    zh: '住房面积（平方米）',
    en: 'Floor area, m²',
    example: '86.5',
    ...always,
  }),
  code(waterSourceLabels, { path: 'facts.home.water', zh: '饮水', en: 'Water', example: '自来水', ...always }),
  yesNo({ path: 'facts.home.electricity', zh: '通电', en: 'Electricity', example: '是', ...always }),
  code(toiletLabels, { path: 'facts.home.toilet', zh: '厕所', en: 'Toilet', example: '卫生厕所', ...always }),
  code(fuelLabels, { path: 'facts.home.fuel', zh: '燃料', en: 'Fuel', example: '燃气', ...always }),
  code(roadLabels, { path: 'facts.home.road', zh: '入户路', en: 'Road', example: '硬化路', ...always }),
  ...(
    [
      ['arableMu', '耕地（亩）', 'Arable land, mu', '4.2'],
      ['forestMu', '林地（亩）', 'Forest, mu', ''],
      ['fruitMu', '林果（亩）', 'Fruit, mu', ''],
      ['grassMu', '草地（亩）', 'Grass, mu', ''],
      ['waterMu', '水面（亩）', 'Water, mu', ''],
    ] as const
  ).map(([name, zh, en, example]) => number({ path: `facts.land.${name}`, zh, en, example, blank: 0 })),
  yesNo({ path: 'facts.inCooperative', zh: '加入合作社', en: 'In a cooperative', example: '是', blank: false }),
  yesNo({
    path: 'facts.withLeadingEnterprise',
    zh: '龙头企业带动',
    en: 'With a leading enterprise',
    example: '否',
    blank: false,
  }),
];

const amounts = [
  ['wagesFen', '工资性收入', 'Wages'],
  ['businessFen', '生产经营性收入', 'Business receipts'],
  ['businessCostFen', '生产经营性成本', 'Business cost'],
  ['dividendsFen', '资产收益分红', 'Dividends'],
  ['otherPropertyFen', '其他财产性收入', 'Other property income'],
  ['minimumLivingFen', '低保金', 'Minimum living allowance'],
  ['destituteSupportFen', '特困供养金', 'Support for the destitute'],
  ['pensionFen', '养老保险金', 'Pension'],
  ['familyPlanningFen', '计划生育金', 'Family planning allowance'],
  ['ecologyFen', '生态补偿金', 'Ecology compensation'],
  ['otherTransferFen', '其他转移性收入', 'Other transfers'],
  ['insurancePayoutFen', '理赔收入', 'Insurance payout'],
  ['medicalSelfPaidFen', '医疗自付支出', 'Medical expenditure'],
  ['schoolingSelfPaidFen', '教育自付支出', 'Schooling expenditure'],
  ['disasterSelfPaidFen', '灾害支出', 'Disaster expenditure'],
] as const;

const income: readonly Column[] = [
  day({
    path: 'facts.income.untilOn',
    zh: '收入核算截止日',
    en: 'Income counted until',
    example: '2022-06-30',
    ...always,
    about: '之前12个月的收入和支出',
  }),
  ...amounts.map(([name, zh, en]) =>
    yuan({
      path: `facts.income.${name}`,
      zh: `${zh}（元）`,
      en: `${en}, yuan`,
      example: name === 'wagesFen' ? '18000' : '',
      // A household's own earnings are said, also where they are nothing; of the others an empty cell says so.
      ...(name.startsWith('wages') || name.startsWith('business') ? { needed: 'always', blank: undefined } : {}),
    }),
  ),
];

const securities: readonly Column[] = (
  [
    ['food', '不愁吃', 'Food'],
    ['clothing', '不愁穿', 'Clothing'],
    ['education', '义务教育有保障', 'Compulsory education'],
    ['medical', '基本医疗有保障', 'Basic medical care'],
    ['housing', '住房安全有保障', 'Safe housing'],
    ['water', '饮水安全有保障', 'Safe water'],
  ] as const
).map(([name, zh, en]) => yesNo({ path: `facts.securities.${name}`, zh, en, example: '是', needed: 'always' }));

/** 监测对象: one row a household. */
export const householdColumns: readonly Column[] = [...household, ...monitoring, ...home, ...income, ...securities];
