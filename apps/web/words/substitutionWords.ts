import { words } from './words';

export const useSubstitutionWords = words({
  title: { zh: '请假代理', en: 'Cover for leave' },
  text: {
    zh: '代理期内，代理人可以办理请假人的事项，记录中两人姓名都在。',
    en: 'While it lasts the substitute may do the other’s work; both names stand in the record.',
  },
  create: { zh: '设置代理', en: 'Name a substitute' },
  created: { zh: '代理已设置', en: 'The substitute is named' },
  several: { zh: '为多人设置代理', en: 'Substitutes for several' },
  severalText: {
    zh: '选定地方，在请假的人后面选代理人；只列出打得开同样案件、当时在岗的人。一次办成，或都不办。',
    en: 'Choose a place, then who stands in for each person who is away; offered are those who open the same cases and are there. All of them are named, or none.',
  },
  severalDone: { zh: '已设置{{count}}人的代理', en: 'Substitutes are named for {{count}}' },
  standIn: { zh: '{{who}}的代理人', en: 'Who stands in for {{who}}' },
  notAway: { zh: '不请假', en: 'Not away' },
  nobodyFits: { zh: '没有合适的人', en: 'Nobody fits' },
  nobodyHere: { zh: '这里没有在岗人员', en: 'Nobody holds an office here' },
  chosenSome: { zh: '已选{{count}}人', en: '{{count}} chosen' },
  away: { zh: '请假人', en: 'Who is away' },
  substitute: { zh: '代理人', en: 'Substitute' },
  from: { zh: '起', en: 'First day' },
  to: { zh: '止', en: 'Last day' },
  period: { zh: '期间', en: 'From — to' },
  reason: { zh: '事由', en: 'Why' },
  state: { zh: '状态', en: 'State' },
  coming: { zh: '未开始', en: 'Not begun' },
  holds: { zh: '代理中', en: 'Now' },
  ended: { zh: '已结束', en: 'Over' },
  end: { zh: '提前结束', en: 'End earlier' },
  endTitle: { zh: '结束{{who}}的代理', en: 'End the cover for {{who}}' },
  endText: {
    zh: '最后一天仍可代理。填昨天的日期即刻结束；代理期内办理的事项不受影响。',
    en: 'The last day still counts. Yesterday’s date ends it at once; what was decided meanwhile stays.',
  },
  endDone: { zh: '已登记结束日期', en: 'The last day is entered' },
  empty: { zh: '没有请假代理', en: 'No cover for leave' },
  emptyText: {
    zh: '请假前在这里设置，起止日期内由代理人办理。',
    en: 'Named before a leave; the substitute acts from day to day.',
  },
});
