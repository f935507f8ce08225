import type { RungTarget } from '../policy/policy';
import { type EventType, outcomeNames } from '../process/event';
import { stepNames } from '../process/step';
import { reasonNames } from '../reasons/reasonCodes';
import { dayText, kindOf, nameOf, onText, type Say, type Sentence } from './say';

const targets = {
  holder: { zh: '承办人', en: 'the holder' },
  superior: { zh: '上级', en: 'the superior' },
  county: { zh: '县级', en: 'the county' },
  countyLeader: { zh: '县级领导', en: 'the county leader' },
} as const satisfies Record<RungTarget, Sentence>;

/** What the events beside the road mean: pauses, moves, reminders, the end. */
export const sideSentences = {
  notAdmittedProposed: ({ byStep, reasonCode }) => {
    const why = nameOf(reasonNames, reasonCode);
    return {
      zh: `${stepNames[byStep].zh}环节提出不予纳入：${why.zh}`,
      en: `Not admitted, proposed by ${stepNames[byStep].en}: ${why.en}`,
    };
  },
  sentBack: ({ toStep }) => ({
    zh: `乡镇发回${stepNames[toStep].zh}重议`,
    en: `Sent back by the township to ${stepNames[toStep].en}`,
  }),
  foundUnfounded: ({ reasonCode, lookBackAt }) => {
    const why = nameOf(reasonNames, reasonCode);
    return {
      zh: `线索不属实：${why.zh}；${dayText(lookBackAt).zh}后回头看`,
      en: `Unfounded: ${why.en}; looked at again after ${dayText(lookBackAt).en}`,
    };
  },
  onSiteDrawn: ({ chosen }) =>
    chosen
      ? { zh: '乡镇抽查：抽中，入户查看后再审核', en: 'Drawn by the township: visited before it is reviewed' }
      : { zh: '乡镇抽查：未抽中', en: 'Not drawn by the township' },
  onSiteVisited: ({ passed }) =>
    passed
      ? { zh: '乡镇抽查通过', en: 'The township’s visit was passed' }
      : { zh: '乡镇抽查未通过', en: 'The township’s visit was failed' },
  lookBackDue: () => ({ zh: '回头看时间已到', en: 'The look-back is due' }),
  decisionWithdrawn: ({ taskId }) => {
    const kind = kindOf(taskId);
    return { zh: `撤回${kind.zh}的办理结果`, en: `Decision taken back: ${kind.en}` };
  },
  suspensionRequested: ({ reasonCode, reviewOn }) => {
    const why = nameOf(reasonNames, reasonCode);
    return {
      zh: `申请中止：${why.zh}，${onText(reviewOn)}复核`,
      en: `Suspension asked for: ${why.en}, to be reviewed on ${reviewOn}`,
    };
  },
  suspensionRefused: () => ({ zh: '上级不同意中止', en: 'The superior did not consent to the suspension' }),
  suspended: ({ reviewAt }) => ({
    zh: `案件中止，时钟停走，${dayText(reviewAt).zh}前复核`,
    en: `Suspended, the clocks stand still; reviewed by ${dayText(reviewAt).en}`,
  }),
  suspensionExtended: ({ reviewAt }) => ({
    zh: `继续中止，${dayText(reviewAt).zh}前复核`,
    en: `Suspension goes on, reviewed by ${dayText(reviewAt).en}`,
  }),
  resumed: ({ chainDueAt }) => ({
    zh: `恢复办理，全程顺延至${dayText(chainDueAt).zh}`,
    en: `Resumed; the whole chain now ends at ${dayText(chainDueAt).en}`,
  }),
  limitsExtended: ({ shifts }) => ({
    zh: `系统停机，${shifts.length}项时限顺延`,
    en: `The system itself stood still: ${shifts.length} limits extended`,
  }),
  transferRequested: ({ toAreaCode }, names) => ({
    zh: `申请迁移至${names.area(toAreaCode)}`,
    en: `Transfer to ${names.area(toAreaCode)} asked for`,
  }),
  transferDeclined: () => ({ zh: '迁入地不接收', en: 'The place it was to move to declined' }),
  transferred: ({ fromAreaCode, toAreaCode }, names) => ({
    zh: `由${names.area(fromAreaCode)}迁移至${names.area(toAreaCode)}`,
    en: `Transferred from ${names.area(fromAreaCode)} to ${names.area(toAreaCode)}`,
  }),
  wrongIdentificationProposed: ({ reasonCode }) => {
    const why = nameOf(reasonNames, reasonCode);
    return { zh: `乡镇提出识别不准：${why.zh}`, en: `The township proposes wrong identification: ${why.en}` };
  },
  wrongIdentificationDeclined: () => ({ zh: '县级维持识别', en: 'The county upholds the identification' }),
  memberDied: ({ diedOn, membersLeft }) => ({
    zh: `登记成员死亡（${onText(diedOn)}），在册${membersLeft}人`,
    en: `A member died on ${diedOn}; ${membersLeft} left`,
  }),
  emergencyHelpGiven: ({ givenOn, dueAt }) => ({
    zh: `${onText(givenOn)}先行救助，程序须于${dayText(dueAt).zh}前补办`,
    en: `Emergency help on ${givenOn}; the procedure is completed by ${dayText(dueAt).en}`,
  }),
  emergencyProcedureCompleted: () => ({
    zh: '先行救助的程序已补齐',
    en: 'The procedure behind the emergency help is complete',
  }),
  taskHandedOver: ({ taskId, toAccountId, fromAccountId }, names) => {
    const kind = kindOf(taskId);
    const [from, to] = [fromAccountId, toAccountId].map((id) => (id === undefined ? '' : names.account(id)));
    return {
      zh: `${kind.zh}${from ? `由${from}` : ''}转由${to}办理`,
      en: `${kind.en} handed over ${from ? `from ${from} ` : ''}to ${to}`,
    };
  },
  reminded: ({ subject, to }) => ({
    zh: `催办${subjectOf(subject).zh}，提醒${targets[to].zh}`,
    en: `Reminder sent to ${targets[to].en}: ${subjectOf(subject).en}`,
  }),
  escalated: ({ subject, to }) => ({
    zh: `${subjectOf(subject).zh}超期，报${targets[to].zh}`,
    en: `${subjectOf(subject).en} overdue, reported to ${targets[to].en}`,
  }),
  listingProposed: ({ subject }) => ({
    zh: `${subjectOf(subject).zh}长期超期，提请挂牌督办`,
    en: `${subjectOf(subject).en} long overdue: listing for supervision proposed`,
  }),
  mergedInto: () => ({ zh: '与已登记的同一户合并办理', en: 'Merged into the case of the same household' }),
  caseEnded: ({ outcome, reasonCode }) => {
    const why = reasonCode ? nameOf(reasonNames, reasonCode) : undefined;
    return {
      zh: `案件终结：${outcomeNames[outcome].zh}${why ? `（${why.zh}）` : ''}`,
      en: `Case ended: ${outcomeNames[outcome].en}${why ? ` (${why.en})` : ''}`,
    };
  },
} as const satisfies { [T in EventType]?: Say<T> };

/** The ladder climbs for a task, the whole chain, or the emergency's procedure. */
export function subjectOf(subject: string): Sentence {
  if (subject === 'chain') return { zh: '全程时限', en: 'the whole chain' };
  if (subject === 'emergency') return { zh: '先行救助补程序', en: 'the emergency’s procedure' };
  return kindOf(subject);
}
