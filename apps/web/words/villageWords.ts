import type { Label } from '#domain/household/labels';
import type { TaskKind } from '#domain/process/taskKind';
import { words } from './words';

export const useVillageWords = words({
  title: { zh: '今天要办的事', en: 'To do' },
  over: { zh: '已经超期', en: 'Overdue' },
  today: { zh: '今天到期', en: 'Due today' },
  week: { zh: '七天内到期', en: 'Due within seven days' },
  later: { zh: '以后到期', en: 'Due later' },
  reminded: { zh: '已催办{{count}}次', en: 'Reminded {{count}}×' },
  heldBy: { zh: '{{name}}经办', en: '{{name}} is at it' },
  empty: { zh: '现在没有要办的事', en: 'Nothing to do now' },
  emptyText: { zh: '有新的事项时会出现在这里。', en: 'New work appears here.' },
  kept: {
    zh: '现在没有网络，下面是已下载到本机的事项，可以照常填表。',
    en: 'There is no network; this is what was fetched to this device. Forms can be filled in as usual.',
  },
  submitted: { zh: '已提交，等待发送', en: 'Submitted, waits to be sent' },
  refresh: { zh: '刷新', en: 'Refresh' },
  more: { zh: '其余事项见待办', en: 'The rest stands in the inbox' },
  meeting: {
    zh: '{{count}}户等待村级民主评议',
    en: {
      one: '{{count}} household waits for the village meeting',
      other: '{{count}} households wait for the village meeting',
    },
  },
  notice: {
    zh: '{{count}}户等待张贴公示',
    en: {
      one: '{{count}} household waits for the notice to be posted',
      other: '{{count}} households wait for the notice to be posted',
    },
  },
  otherWork: { zh: '{{name}}家：{{work}}', en: '{{name}}: {{work}}' },
});

/** What a village or a helper has to do, said to whoever does it; `{{name}}` is the head of the household. */
export const workSentences: Readonly<Partial<Record<TaskKind, Label>>> = {
  signFor: { zh: '{{name}}家有一条线索，请签收', en: 'A clue on {{name}}’s household: sign for it' },
  verification: { zh: '两人一起到{{name}}家入户核实', en: 'Visit {{name}}’s home with a second person and verify' },
  deliberation: { zh: '{{name}}家等待村级民主评议', en: '{{name}}’s household waits for the village meeting' },
  postNotice: { zh: '张贴{{name}}家的公示并拍照', en: 'Post the notice on {{name}}’s household and photograph it' },
  certifyNotice: {
    zh: '{{name}}家公示期满，请出具公示无异议证明',
    en: '{{name}}’s notice is over: certify that nobody objected',
  },
  tellHousehold: { zh: '上门告知{{name}}家结果和原因', en: 'Tell {{name}}’s household the result and why' },
  confirmMeasure: {
    zh: '请{{name}}家确认收到帮扶措施',
    en: 'Have {{name}}’s household confirm that it received the measure',
  },
  judgeNewRisk: { zh: '核查{{name}}家新增的风险', en: 'Look into the new risk of {{name}}’s household' },
  eliminationAssessment: {
    zh: '两人一起到{{name}}家，评估风险是否消除',
    en: 'Visit {{name}}’s home with a second person and assess the elimination',
  },
  makePlan: { zh: '为{{name}}家制定帮扶计划', en: 'Make the plan for {{name}}’s household' },
  dutyPlan: { zh: '为{{name}}家定好全年怎么帮', en: 'Plan the year for {{name}}’s household' },
  dutyCall: { zh: '给{{name}}家打本月的电话', en: 'Make this month’s call to {{name}}’s household' },
  dutyVisit: { zh: '到{{name}}家做本季的走访', en: 'Make this quarter’s visit to {{name}}’s home' },
  dutyEvaluation: { zh: '写好{{name}}家的年底评估', en: 'Write the year’s evaluation of {{name}}’s household' },
  dutyHelp: { zh: '为{{name}}家办一件实事', en: 'Do one real thing for {{name}}’s household' },
  trackingVisit: { zh: '到{{name}}家跟踪走访', en: 'Make the tracking visit to {{name}}’s home' },
};
