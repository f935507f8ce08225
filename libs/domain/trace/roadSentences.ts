import { verdictLabels } from '../comparison/answer';
import { categoryLabels, causeLabels, channelLabels, departmentLabels, riskClassLabels } from '../household/codes';
import type { DecisionCodes } from '../process/command';
import type { EventType } from '../process/event';
import { stepNames } from '../process/step';
import { taskKindFacts } from '../process/taskKind';
import { reasonNames } from '../reasons/reasonCodes';
import { findDecisionRule } from '../steps/decisions';
import { dayText, kindOf, listOf, nameOf, onText, type Say, type Sentence } from './say';

/** What the events of the road mean: stages, tasks, results, notice, vote, identification. */
export const roadSentences = {
  caseOpened: ({ chainDueAt, policyVersion }) => ({
    zh: `建档，按本县现行流程（第${policyVersion}版）办理，全程应于${dayText(chainDueAt).zh}前识别认定`,
    en: `Case opened under the county’s procedure (version ${policyVersion}); to be identified by ${dayText(chainDueAt).en}`,
  }),
  clueReported: ({ channel, riskClasses, joined }) => {
    const [by, risks] = [nameOf(channelLabels, channel), listOf(riskClassLabels, riskClasses)];
    const more = joined ? { zh: '，并入在办案件', en: ', joined to the open case' } : { zh: '', en: '' };
    return { zh: `收到线索：${by.zh}，反映${risks.zh}${more.zh}`, en: `Clue by ${by.en}: ${risks.en}${more.en}` };
  },
  reopened: ({ chainDueAt }) => ({
    zh: `重新启动识别程序，应于${dayText(chainDueAt).zh}前完成`,
    en: `The procedure starts again, to be finished by ${dayText(chainDueAt).en}`,
  }),
  stageEntered: ({ steps }) => {
    const names = listOf(stepNames, steps);
    return { zh: `进入${names.zh}环节`, en: `Stage entered: ${names.en}` };
  },
  taskOpened: ({ kind, dueAt, areaCode, department, returnedFields }, names) => {
    const at = department
      ? nameOf(departmentLabels, department)
      : { zh: names.area(areaCode), en: names.area(areaCode) };
    const again = returnedFields
      ? { zh: `，须更正${returnedFields.length}处`, en: `, ${returnedFields.length} fields to correct` }
      : { zh: '', en: '' };
    const { zh, en } = taskKindFacts[kind];
    return {
      zh: `待办：${zh}（${at.zh}），限${dayText(dueAt).zh}前${again.zh}`,
      en: `To do: ${en} (${at.en}), by ${dayText(dueAt).en}${again.en}`,
    };
  },
  taskCompleted: ({ kind, decision, codes }) => {
    const rule = findDecisionRule(kind, decision) ?? { zh: decision, en: decision };
    const detail = codesText(codes);
    return {
      zh: `${taskKindFacts[kind].zh}：${rule.zh}${detail.zh}`,
      en: `${taskKindFacts[kind].en}: ${rule.en}${detail.en}`,
    };
  },
  taskCancelled: ({ taskId, why }) => {
    const kind = kindOf(taskId);
    return {
      zh: `${kind.zh}任务终止（${cancelReasons[why].zh}）`,
      en: `Task ended: ${kind.en} (${cancelReasons[why].en})`,
    };
  },
  stepDone: ({ step, result }) => {
    const how = resultNames[result] ?? { zh: result, en: result };
    return { zh: `${stepNames[step].zh}完成：${how.zh}`, en: `${stepNames[step].en} done: ${how.en}` };
  },
  returned: ({ fromStep, toStep, fields, then }) => ({
    zh: `由${stepNames[fromStep].zh}退回${stepNames[toStep].zh}，勾选${fields.length}处问题，更正后${then === 'back' ? '直接返回' : '逐环节重走'}`,
    en: `Returned from ${stepNames[fromStep].en} to ${stepNames[toStep].en}, ${fields.length} fields ticked; afterwards ${then === 'back' ? 'straight back' : 'step by step again'}`,
  }),
  correctionClosed: ({ changed }) => ({
    zh: `更正完毕，较上次改动${changed.length}处`,
    en: `Correction done, ${changed.length} fields differ from before`,
  }),
  noticePosted: ({ postedOn, endsAt }) => ({
    zh: `${onText(postedOn)}张贴公示，至${dayText(endsAt).zh}止`,
    en: `Notice posted on ${postedOn}, until ${dayText(endsAt).en}`,
  }),
  noticeEnded: () => ({ zh: '公示期满', en: 'The notice’s days are over' }),
  noticeStopped: ({ why }) => ({
    zh: `公示中止（${stopReasons[why].zh}）`,
    en: `Notice taken down (${stopReasons[why].en})`,
  }),
  objectionRaised: () => ({ zh: '收到公示异议', en: 'An objection to the notice came in' }),
  objectionJudged: ({ upheld }) =>
    upheld
      ? { zh: '异议成立，重新核实', en: 'Objection upheld, to be verified again' }
      : { zh: '异议不成立，已答复', en: 'Objection dismissed and answered' },
  itemPrepared: () => ({
    zh: '列入评议会记录，待村党组织书记确认',
    en: 'In a meeting’s minutes, waiting for the party secretary to confirm',
  }),
  itemReleased: () => ({
    zh: '评议会记录退回或取消，仍待评议',
    en: 'The minutes were refused or cancelled; still to be deliberated',
  }),
  itemDecided: ({ passed, votes: { yes, no, abstained, voters } }) => ({
    zh: `评议${passed ? '通过' : '未通过'}：应投${voters}票，赞成${yes}、反对${no}、弃权${abstained}`,
    en: `Vote ${passed ? 'passed' : 'failed'}: ${voters} voters, ${yes} for, ${no} against, ${abstained} abstained`,
  }),
  verified: ({ category, causes, marks }) => {
    const [what, why] = [
      category ? nameOf(categoryLabels, category) : { zh: '类别待定', en: 'category open' },
      listOf(causeLabels, causes),
    ];
    const warned = marks.includes('warning')
      ? { zh: '；核查规则有提示', en: '; inspection rules warn' }
      : { zh: '', en: '' };
    return {
      zh: `核实存在风险：拟${what.zh}，${why.zh}${warned.zh}`,
      en: `Found at risk: ${what.en}, ${why.en}${warned.en}`,
    };
  },
  categoryProposed: ({ category, causes }) => {
    const [what, why] = [nameOf(categoryLabels, category), listOf(causeLabels, causes)];
    return { zh: `县级拟定：${what.zh}，${why.zh}`, en: `County proposes: ${what.en}, ${why.en}` };
  },
  identified: ({ category, causes, identifiedOn }) => {
    const [what, why] = [nameOf(categoryLabels, category), listOf(causeLabels, causes)];
    return {
      zh: `${onText(identifiedOn)}识别为监测对象：${what.zh}，${why.zh}`,
      en: `Identified on ${identifiedOn}: ${what.en}, ${why.en}`,
    };
  },
  monitored: ({ enteredOn }) => ({
    zh: `${onText(enteredOn)}录入全国系统，纳入监测帮扶`,
    en: `Entered into the national system on ${enteredOn}; monitored from now on`,
  }),
} as const satisfies { [T in EventType]?: Say<T> };

const cancelReasons = {
  returned: { zh: '退回', en: 'returned' },
  ended: { zh: '环节结束', en: 'over' },
  limit: { zh: '到期未反馈', en: 'limit reached' },
  withdrawn: { zh: '上一环节撤回', en: 'taken back' },
  transferred: { zh: '已迁移', en: 'transferred' },
  objection: { zh: '收到异议', en: 'objection' },
  superseded: { zh: '已被取代', en: 'superseded' },
} as const;

const stopReasons = {
  upheld: { zh: '异议成立', en: 'objection upheld' },
  returned: { zh: '退回', en: 'returned' },
  transferred: { zh: '已迁移', en: 'transferred' },
  ended: { zh: '案件终止', en: 'case ended' },
} as const;

const resultNames: Readonly<Record<string, Sentence>> = {
  accepted: { zh: '已签收', en: 'accepted' },
  reportedByVillage: { zh: '本村自查线索，视同签收', en: 'found by the village itself' },
  atRisk: { zh: '存在风险', en: 'at risk' },
  passed: { zh: '评议通过', en: 'passed' },
  certified: { zh: '公示无异议', en: 'nobody objected' },
  approved: { zh: '同意', en: 'approved' },
  answered: { zh: '各部门均已反馈', en: 'every department answered' },
  answeredInPart: { zh: '到期部分反馈', en: 'answered in part at the limit' },
  announced: { zh: '已公告', en: 'announced' },
  entered: { zh: '已录入', en: 'entered' },
};

function codesText({ reasonCode, toStep, verdict, on, category, causes, batchId }: DecisionCodes): Sentence {
  const parts: Sentence[] = [];
  if (reasonCode) parts.push(nameOf(reasonNames, reasonCode));
  if (toStep) parts.push({ zh: `退至${stepNames[toStep].zh}`, en: `to ${stepNames[toStep].en}` });
  if (verdict) parts.push(verdictLabels[verdict]);
  if (category) parts.push(nameOf(categoryLabels, category));
  if (causes && causes.length > 0) parts.push(listOf(causeLabels, causes));
  if (on) parts.push({ zh: onText(on), en: on });
  if (batchId) parts.push({ zh: '批量审批', en: 'in a batch' });
  if (parts.length === 0) return { zh: '', en: '' };
  return { zh: `（${parts.map((p) => p.zh).join('，')}）`, en: ` (${parts.map((p) => p.en).join(', ')})` };
}
