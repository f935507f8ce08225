import type { Label } from '#domain/household/labels';
import type { Procedure } from '#domain/process/step';
import { words } from './words';

/** What a draw is made for. */
export const procedureLabels: Readonly<Record<Procedure, Label>> = {
  identification: { zh: '识别纳入', en: 'Identification' },
  elimination: { zh: '风险消除', en: 'Elimination of the risk' },
};

/** What the visit of a drawn case came to. */
export const sampleResultLabels: Readonly<Record<string, Label>> = {
  toVisit: { zh: '待入户核查', en: 'To be visited' },
  passed: { zh: '核查通过', en: 'Passed' },
  failed: { zh: '核查未通过', en: 'Failed' },
  dropped: { zh: '已离开该环节', en: 'Left the step' },
};

export const useSampleWords = words({
  title: { zh: '抽样审核', en: 'Sampling audit' },
  text: {
    zh: '县级审核前，按政策规定的比例从拟通过的农户中随机抽取，入户核查。',
    en: 'Before the county confirms, the share that the policy asks for is drawn at random and visited.',
  },
  empty: { zh: '还没有抽样', en: 'No draw yet' },
  emptyText: {
    zh: '有农户等待抽样审核时，由县级经办抽取。',
    en: 'The county officer draws when households wait for it.',
  },
  drawnAt: { zh: '抽取时间', en: 'Drawn at' },
  drawnBy: { zh: '抽取人', en: 'Drawn by' },
  area: { zh: '范围', en: 'Area' },
  place: { zh: '所在地', en: 'Place' },
  procedure: { zh: '事项', en: 'For' },
  proposed: { zh: '户数', en: 'Households' },
  chosen: { zh: '抽中', en: 'Drawn' },
  share: { zh: '政策比例', en: 'Policy’s share' },
  actualShare: { zh: '抽中比例', en: 'Share drawn' },
  telling: { zh: '告知', en: 'Told' },
  visits: { zh: '核查', en: 'Visits' },
  of: { zh: '{{done}}/{{all}}', en: '{{done}} of {{all}}' },
  draw: { zh: '抽取', en: 'Draw' },
  whole: { zh: '全县', en: 'The whole county' },
  notYours: { zh: '您的岗位不能抽样', en: 'Your office does not draw' },
  waiting: { zh: '等待抽样的农户', en: 'Households that wait' },
  nobody: { zh: '目前没有等待抽样的农户', en: 'Nobody waits for a draw now' },
  nobodyText: {
    zh: '请换一个范围或事项；走到抽样审核环节的农户会列在这里。',
    en: 'Choose another area or purpose; households that reach the sampling audit stand here.',
  },
  foreseen: {
    zh: '现有{{proposed}}户等待，按各户适用政策的比例将抽取{{chosen}}户，按乡镇分层。',
    en: '{{proposed}} households wait; by the shares of their policies {{chosen}} will be drawn, township by township.',
  },
  what: {
    zh: '抽中的由县级入户核查，未抽中的转入下一环节。名单和种子封存，不能更改，也不能重抽。',
    en: 'Those drawn are visited by the county, the others go on. List and seed are sealed: nothing of it can be changed or drawn again.',
  },
  drawCount: { zh: '从{{proposed}}户中抽取{{chosen}}户', en: 'Draw {{chosen}} of {{proposed}}' },
  township: { zh: '乡镇', en: 'Township' },
  strata: { zh: '分层结果', en: 'By township' },
  progress: { zh: '进度', en: 'Progress' },
  tellingText: {
    zh: '正在逐户告知。可以离开，进度不会丢失，回到“抽样审核”即可再看。',
    en: 'The cases are being told one by one. You may leave: it goes on, and is found again under Sampling audit.',
  },
  toldText: { zh: '已全部告知', en: 'Every case has been told' },
  left: { zh: '抽取时已离开', en: 'Had left' },
  toVisit: { zh: '待核查', en: 'To visit' },
  passed: { zh: '通过', en: 'Passed' },
  failed: { zh: '未通过', en: 'Failed' },
  seed: { zh: '抽样种子', en: 'Seed' },
  seedText: {
    zh: '种子在名单封存的一刻随机生成，事先无人知道。同一名单和种子必得同一结果：下面的按钮在您的浏览器里按同样的规则重抽一遍，与记录逐户对照。',
    en: 'The seed was made at random when the list was sealed; nobody knew it before. List and seed always give the same draw: the button draws again in your browser by the same rule and compares household by household.',
  },
  repeat: { zh: '重抽核对', en: 'Draw again and compare' },
  repeating: { zh: '正在读取名单……', en: 'Reading the list…' },
  same: {
    zh: '核对一致：{{all}}户中抽中{{chosen}}户，与记录相同。',
    en: 'The same: {{chosen}} of {{all}} drawn, as recorded.',
  },
  differs: {
    zh: '核对不一致：有{{count}}户与记录不同，请报告督导员。',
    en: {
      one: '{{count}} differs from the record: tell the supervisor.',
      other: '{{count}} differ from the record: tell the supervisor.',
    },
  },
  cases: { zh: '名单', en: 'The list' },
  which: { zh: '显示', en: 'Show' },
  onlyChosen: { zh: '抽中', en: 'Drawn' },
  passedBy: { zh: '未抽中', en: 'Passed by' },
  household: { zh: '农户', en: 'Household' },
  result: { zh: '核查结果', en: 'Result' },
  task: { zh: '核查任务', en: 'Task' },
  openTask: { zh: '去核查', en: 'Open' },
  notDrawn: { zh: '未抽中', en: 'Not drawn' },
  leftBefore: { zh: '抽取时已离开该环节', en: 'Had left the step' },
  notTold: { zh: '待告知', en: 'Not told yet' },
  noCases: { zh: '没有这样的农户', en: 'No such household' },
});
