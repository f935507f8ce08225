import { dutyPeriodName } from '../assistance/dutyPeriodName';
import { dutyNames } from '../assistance/duties';
import { labourClassLabels } from '../assistance/planRules';
import { eliminationWayNames } from '../elimination/way';
import { categoryLabels, causeLabels, departmentLabels } from '../household/codes';
import { measureLabels } from '../household/measures';
import type { EventType } from '../process/event';
import { phaseNames } from '../process/state';
import { stepNames } from '../process/step';
import { reasonNames } from '../reasons/reasonCodes';
import { countOf, dayText, listOf, nameOf, onText, type Say } from './say';

/** What the events of help, elimination, tracking and taking over mean. */
export const helpSentences = {
  takenOver: ({ at, category, causes, identifiedOn }) => {
    const [what, why] = [nameOf(categoryLabels, category), listOf(causeLabels, causes)];
    const since = identifiedOn
      ? { zh: `${onText(identifiedOn)}识别，`, en: `identified on ${identifiedOn}, ` }
      : { zh: '', en: '' };
    return {
      zh: `由原系统接管（${phaseNames[at.phase].zh}）：${since.zh}${what.zh}，${why.zh}`,
      en: `Taken over (${phaseNames[at.phase].en}): ${since.en}${what.en}, ${why.en}`,
    };
  },
  helperAssigned: ({ helperId, replaces }, names) =>
    replaces
      ? {
          zh: `帮扶责任人由${names.account(replaces)}更换为${names.account(helperId)}`,
          en: `${names.account(helperId)} takes over from ${names.account(replaces)} as helper`,
        }
      : { zh: `落实帮扶责任人：${names.account(helperId)}`, en: `Helper assigned: ${names.account(helperId)}` },
  planSubmitted: ({ labour, measures }) => {
    const what = listOf(measureLabels, [...new Set(measures.map((m) => m.category))]);
    return {
      zh: `提交帮扶计划（${labourClassLabels[labour].zh}）：${measures.length}条措施，${what.zh}`,
      en: `Plan submitted (${labourClassLabels[labour].en}): ${countOf(measures.length, 'measure')}, ${what.en}`,
    };
  },
  planReviewed: ({ approved }) =>
    approved
      ? { zh: '帮扶计划审核通过', en: 'The plan is approved' }
      : { zh: '帮扶计划退回修改', en: 'The plan is returned' },
  measureDeclared: ({ category, department, dueOn }) => {
    const [what, who] = [nameOf(measureLabels, category), nameOf(departmentLabels, department)];
    return {
      zh: `申报措施：${what.zh}（${who.zh}），${onText(dueOn)}前落实`,
      en: `Measure declared: ${what.en} (${who.en}), by ${dueOn}`,
    };
  },
  measureApproved: () => ({ zh: '措施已批准', en: 'The measure is approved' }),
  measureRefused: ({ reasonCode }) => {
    const why = nameOf(reasonNames, reasonCode);
    return { zh: `措施未获批准：${why.zh}`, en: `The measure is refused: ${why.en}` };
  },
  measureImplemented: ({ on }) => ({ zh: `${onText(on)}措施落实`, en: `The measure was implemented on ${on}` }),
  measureConfirmed: ({ on }) => ({ zh: `${onText(on)}农户确认`, en: `Confirmed by the household on ${on}` }),
  measureDisputed: () => ({ zh: '农户表示未收到，重新落实', en: 'Not received by the household: to be given again' }),
  measureStopped: ({ reasonCode }) => {
    const why = nameOf(reasonNames, reasonCode);
    return { zh: `措施停止：${why.zh}`, en: `The measure is stopped: ${why.en}` };
  },
  measureDueAgain: ({ dueOn }) => ({
    zh: `持续性措施进入新一期，${onText(dueOn)}前落实`,
    en: `A continuing measure is due again by ${dueOn}`,
  }),
  dutyScheduled: ({ duty, period, nextAt }) => ({
    zh: `${dutyNames[duty].zh}（${dutyPeriodName(period).zh}），${dayText(nextAt).zh}后开始`,
    en: `${dutyNames[duty].en} (${dutyPeriodName(period).en}), opens after ${dayText(nextAt).en}`,
  }),
  dutyMissed: ({ duty, period }) => ({
    zh: `${dutyNames[duty].zh}（${dutyPeriodName(period).zh}）未完成`,
    en: `${dutyNames[duty].en} (${dutyPeriodName(period).en}) missed`,
  }),
  dutyDone: ({ duty, period, on, needed }) => ({
    zh: `${dutyNames[duty].zh}（${dutyPeriodName(period).zh}）：${needed ? `${onText(on)}完成` : '农户无此需求'}`,
    en: `${dutyNames[duty].en} (${dutyPeriodName(period).en}): ${needed ? `done on ${on}` : 'not needed'}`,
  }),
  incomeAssessed: ({ on, aboveLine }) => ({
    zh: `${onText(on)}核算收入：${aboveLine ? '高于' : '低于'}监测线`,
    en: `Income assessed on ${on}: ${aboveLine ? 'above' : 'below'} the monitoring line`,
  }),
  newRiskSettled: ({ founded }) =>
    founded
      ? { zh: '新增风险属实', en: 'The new risk is founded' }
      : { zh: '新增风险不属实', en: 'The new risk is unfounded' },
  causesAdded: ({ causes }) => {
    const why = listOf(causeLabels, causes);
    return { zh: `新增风险原因：${why.zh}`, en: `Causes added: ${why.en}` };
  },
  eliminationProposed: ({ way }) => ({
    zh: `提出风险消除（${eliminationWayNames[way].zh}）`,
    en: `Elimination proposed (${eliminationWayNames[way].en})`,
  }),
  eliminationAssessed: ({ settled }) => {
    const what = listOf(causeLabels, settled);
    return { zh: `入户评估：风险稳定消除，${what.zh}已化解或稳定`, en: `Assessed as stably gone: ${what.en} settled` };
  },
  eliminationDropped: ({ byStep, reasonCode }) => {
    const why = nameOf(reasonNames, reasonCode);
    return {
      zh: `${stepNames[byStep].zh}：不予消除（${why.zh}），继续帮扶`,
      en: `${stepNames[byStep].en}: not eliminated (${why.en}); help goes on`,
    };
  },
  safetyNetLabelled: () => ({
    zh: '整户无劳动力，标注兜底保障，继续监测',
    en: 'Wholly without labour: labelled as provided for, monitored on',
  }),
  sampleDrawn: ({ chosen }) =>
    chosen
      ? { zh: '抽样审核：抽中，入户核查', en: 'Drawn into the sample: to be visited' }
      : { zh: '抽样审核：未抽中', en: 'Not drawn into the sample' },
  eliminated: ({ way, eliminatedOn }) => ({
    zh: `${onText(eliminatedOn)}标注风险消除（${eliminationWayNames[way].zh}）`,
    en: `Eliminated on ${eliminatedOn} (${eliminationWayNames[way].en})`,
  }),
  trackingStarted: ({ untilAt }) => ({
    zh: `转入常态跟踪监测，至${dayText(untilAt).zh}`,
    en: `Tracked from now on, until ${dayText(untilAt).en}`,
  }),
  trackerNamed: ({ accountId }, names) => ({
    zh: `跟踪监测人：${names.account(accountId)}`,
    en: `Tracker: ${names.account(accountId)}`,
  }),
  trackerReplaced: ({ accountId, replaces }, names) => ({
    zh: `跟踪监测人由${names.account(replaces)}更换为${names.account(accountId)}`,
    en: `Tracker: ${names.account(accountId)} instead of ${names.account(replaces)}`,
  }),
  trackingVisitDue: () => ({ zh: '跟踪走访时间已到', en: 'A tracking visit is due' }),
  trackingExtended: ({ untilAt }) => ({
    zh: `跟踪期延至${dayText(untilAt).zh}`,
    en: `The tracking is extended to ${dayText(untilAt).en}`,
  }),
  trackingResumed: () => ({ zh: '未发现新风险，继续跟踪监测', en: 'No new risk: tracked on' }),
  riskFoundAgain: ({ causes, chainDueAt }) => {
    const why = causes.length > 0 ? listOf(causeLabels, causes) : { zh: '待核实', en: 'to be verified' };
    return {
      zh: `出现新风险（${why.zh}），重新识别，应于${dayText(chainDueAt).zh}前完成`,
      en: `A new risk (${why.en}): identified anew by ${dayText(chainDueAt).en}`,
    };
  },
  reversalProposed: ({ reasonCode }) => {
    const why = nameOf(reasonNames, reasonCode);
    return {
      zh: `乡镇提出风险消除回退：${why.zh}`,
      en: `The township proposes to withdraw the elimination: ${why.en}`,
    };
  },
  reversalDeclined: () => ({ zh: '县级维持风险消除', en: 'The county upholds the elimination' }),
  eliminationReversed: ({ reversedOn }) => ({
    zh: `${onText(reversedOn)}风险消除回退，继续帮扶`,
    en: `The elimination was withdrawn on ${reversedOn}; help goes on`,
  }),
  departureProposed: ({ reasonCode }) => {
    const why = nameOf(reasonNames, reasonCode);
    return { zh: `提出退出监测：${why.zh}`, en: `Departure proposed: ${why.en}` };
  },
  departureDeclined: () => ({ zh: '县级不同意退出监测', en: 'The county declines the departure' }),
} as const satisfies { [T in EventType]?: Say<T> };
