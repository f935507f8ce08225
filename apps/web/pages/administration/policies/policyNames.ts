import type { Rhythm } from '#domain/assistance/planRules';
import type { Label, Labels } from '#domain/household/labels';
import type { Limit, Rung, RungTarget } from '#domain/policy/policy';

/** What the parts of a policy are called. */
export const policyNames = {
  general: { zh: '总则', en: 'General' },
  road: { zh: '识别纳入流程', en: 'Road of identification' },
  limits: { zh: '各类事项时限', en: 'Limit of each kind of task' },
  help: { zh: '帮扶、风险消除和跟踪', en: 'Help, elimination and tracking' },
  supervision: { zh: '挂牌督办', en: 'Listing' },
  coordination: { zh: '提请协调答复时限', en: 'Answering a call for help' },
  secondPersonOver: { zh: '批量办理超过几件须另一人复核', en: 'Second person for operations over so many cases' },
  redFromPercent: { zh: '月对比红榜：按期率不低于（%）', en: 'Red list of the month: in time from (%)' },
  blackBelowPercent: { zh: '月对比黑榜：按期率低于（%）', en: 'Black list of the month: in time below (%)' },
  onSite: { zh: '乡镇抽查', en: 'The township’s sample on site' },
  onSiteRate: { zh: '乡镇入户抽查比例', en: 'Share that the township visits' },
  code: { zh: '代码', en: 'Code' },
  name: { zh: '名称', en: 'Name' },
  nameEn: { zh: '英文名称', en: 'English name' },
  source: { zh: '依据', en: 'Source' },
  area: { zh: '适用地区', en: 'For' },
  effectiveOn: { zh: '生效日期', en: 'In force from' },
  chain: { zh: '识别全程时限', en: 'Clue to identification' },
  noticeDays: { zh: '公示天数', en: 'Notice days' },
  quorum: { zh: '评议到会比例', en: 'Quorum of the meeting' },
  secondTownship: { zh: '乡镇分管领导复核', en: 'Second person at the township' },
  secondCounty: { zh: '县级审定人审定', en: 'Second person at the county' },
  departments: { zh: '比对部门', en: 'Departments compared with' },
  waitBeyondLimit: { zh: '部门逾期未答仍等待', en: 'Waits for a late department' },
  sendBackTimes: { zh: '评议未通过可重议次数', en: 'A failed vote may be sent back' },
  redoAfterReturn: { zh: '退回且内容有变时重走', en: 'Gone through again after a change' },
  lookBack: {
    zh: '回头看（不属实线索、风险消除、问题销号后）',
    en: 'Looked at again (unfounded clue, elimination, problem struck off)',
  },
  emergency: { zh: '先行救助后补程序', en: 'Procedure after emergency help' },
  nearDays: { zh: '黄灯提前天数', en: 'Yellow light before due' },
  ladder: { zh: '催办升级', en: 'Overdue ladder' },
  sum: { zh: '识别各环节合计最长', en: 'All steps to the identification, at most' },
  eliminationStages: { zh: '风险消除流程', en: 'Road of elimination' },
  stableMonths: { zh: '收入稳定超过监测线月数', en: 'Months above the line' },
  monitoredMonths: { zh: '纳入监测满月数', en: 'Months since the identification' },
  trackingMonths: { zh: '跟踪监测月数', en: 'Months of tracking' },
  trackingEvery: { zh: '跟踪走访间隔月数', en: 'Months between two visits' },
  sampling: { zh: '县级抽查比例', en: 'Share that the county visits' },
  duties: { zh: '帮扶责任（8个一）', en: 'The helper’s duties' },
} as const satisfies Readonly<Record<string, Label>>;

export const unitNames = {
  calendar: { zh: '天', en: 'days' },
  working: { zh: '个工作日', en: 'working days' },
} as const satisfies Labels<Limit['unit']>;

export const rungActionNames = {
  remind: { zh: '提醒', en: 'remind' },
  escalate: { zh: '升级', en: 'escalate' },
  proposeListing: { zh: '提请挂牌', en: 'propose listing' },
} as const satisfies Labels<Rung['action']>;

export const rungTargetNames = {
  holder: { zh: '承办人', en: 'who holds it' },
  superior: { zh: '上一级', en: 'the superior' },
  county: { zh: '县级', en: 'the county' },
  countyLeader: { zh: '县级审定人', en: 'the county leader' },
} as const satisfies Labels<RungTarget>;

export const rhythmNames = {
  month: { zh: '每月', en: 'month' },
  quarter: { zh: '每季', en: 'quarter' },
  year: { zh: '每年', en: 'year' },
} as const satisfies Labels<Rhythm>;
