import { departmentLabels } from '../household/codes';
import type { Policy } from '../policy/policy';
import { type OpenTask, outcomeNames } from '../process/event';
import type { CaseState } from '../process/state';
import { taskKindFacts } from '../process/taskKind';
import { stepNames } from '../process/step';
import { nextWakeAt } from '../process/tick';
import { areaAt } from '../access/areas';
import { roleFacts } from '../access/roles';
import { stepRules } from '../steps/rules';
import { countOf, dayText, type Sentence, type TraceNames } from './say';

/** Where a case stands: one sentence, and what is behind it. Instants in UTC milliseconds. */
export interface Standing {
  readonly sentence: Sentence;
  /** For whom it waits; empty where it waits for time alone or for nobody. */
  readonly waitsFor: readonly Waiting[];
  /** What happens by itself next if nobody acts; null when only people can move it. */
  readonly next: { readonly at: number; readonly sentence: Sentence } | null;
}

/** One open piece of work: who, since when, until when, by which rule. */
export interface Waiting extends Sentence {
  readonly taskId: string;
  readonly role: string;
  readonly areaCode: string;
  readonly department?: string;
  readonly assignee?: string;
  readonly since: number;
  readonly until: number;
  /** The regulation that sets the step, and the limit of the case's own policy. */
  readonly rule: Sentence;
}

/** Says where a case stands in the office's words. */
export function standingOf(state: CaseState, policy: Policy, names: TraceNames): Standing {
  return {
    sentence: sentenceFor(state, names),
    waitsFor: state.tasks.map((task) => waiting(task, names)),
    next: nextOf(state, policy),
  };
}

function sentenceFor(state: CaseState, names: TraceNames): Sentence {
  const { phase, outcome, suspension, reservedBy, notice, lookBackAt, tasks } = state;
  if (phase === 'ended') {
    const { zh, en } = outcome ? outcomeNames[outcome] : { zh: '已终结', en: 'Ended' };
    return { zh: `案件已终结：${zh}。`, en: `The case is over: ${en}.` };
  }
  if (suspension)
    return {
      zh: `已中止，时钟停走，${dayText(suspension.reviewAt).zh}前复核。`,
      en: `Suspended; its clocks stand still until the review by ${dayText(suspension.reviewAt).en}.`,
    };
  if (reservedBy)
    return {
      zh: '评议会记录已提交，等村党组织书记确认。',
      en: 'In a meeting’s minutes, which wait for the party secretary to confirm.',
    };
  if (tasks.length > 0) return waitingSentence(tasks, names);
  if (notice && !notice.over)
    return {
      zh: `公示中，至${dayText(notice.endsAt).zh}止。`,
      en: `The notice hangs until ${dayText(notice.endsAt).en}.`,
    };
  if (lookBackAt !== null)
    return {
      zh: `线索不属实，等${dayText(lookBackAt).zh}后回头看。`,
      en: `Unfounded; looked at again after ${dayText(lookBackAt).en}.`,
    };
  if (phase === 'monitored')
    return { zh: '已纳入监测对象，转入帮扶。', en: 'Monitored; assistance goes on from here.' };
  return { zh: '等待系统处理。', en: 'Waiting for the system itself.' };
}

const mostKindsNamed = 3;
const mostHoldersNamed = 3;

/** Each kind of open work with everybody who has it, up to a length that one still reads; what is left over is counted. */
function waitingSentence(tasks: readonly OpenTask[], names: TraceNames): Sentence {
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  const parts = kinds.slice(0, mostKindsNamed).map((kind) =>
    kindSentence(
      kind,
      tasks.filter((task) => task.kind === kind),
      names,
    ),
  );
  const left = tasks.filter(({ kind }) => kinds.indexOf(kind) >= mostKindsNamed).length;
  const more = left > 0 ? { zh: `；另有${left}项待办`, en: `; and ${left} more to do` } : { zh: '', en: '' };
  return {
    zh: `${parts.map(({ zh }) => zh).join('；')}${more.zh}。`,
    en: `${parts.map(({ en }, i) => (i === 0 ? en : en.replace(/^W/, 'w'))).join('; ')}${more.en}.`,
  };
}

function kindSentence(kind: OpenTask['kind'], tasks: readonly OpenTask[], names: TraceNames): Sentence {
  const { zh, en } = taskKindFacts[kind];
  const holders = tasks.map((task) => holderOf(task, names));
  const named = holders.slice(0, mostHoldersNamed);
  const [who, more] = [
    { zh: named.map((each) => each.zh).join('、'), en: named.map((each) => each.en).join('; ') },
    holders.length - named.length,
  ];
  const due = dayText(Math.min(...tasks.map(({ dueAt }) => dueAt)));
  return {
    zh: `等${who.zh}${more > 0 ? `等${holders.length}方` : ''}办理“${zh}”，限${due.zh}前`,
    en: `Waits for ${who.en}${more > 0 ? ` and ${countOf(more, 'other')}` : ''}: ${en}, by ${due.en}`,
  };
}

function holderOf({ role, areaCode, department, assignee }: OpenTask, names: TraceNames): Sentence {
  if (assignee) return { zh: names.account(assignee), en: names.account(assignee) };
  const { zh, en } = roleFacts[role];
  if (department) return { zh: `${departmentLabels[department].zh}部门`, en: departmentLabels[department].en };
  const place = names.area(seatOf(role, areaCode));
  return { zh: `${place}${zh}`, en: `${en}, ${place}` };
}

/** Where the office of a role stands: the township's or the county's, not the village that the case is about. */
export function seatOf(role: OpenTask['role'], areaCode: string): string {
  const { scope } = roleFacts[role];
  return scope === 'township' || scope === 'county' ? areaAt(areaCode, scope) : areaCode;
}

function waiting(task: OpenTask, names: TraceNames): Waiting {
  const { taskId, role, areaCode, department, assignee, openedAt, dueAt, limit, step } = task;
  const unit = limit.unit === 'working' ? { zh: '个工作日', en: 'working day' } : { zh: '天', en: 'day' };
  const days =
    limit.days === 0
      ? { zh: '当日', en: 'the same day' }
      : { zh: `${limit.days}${unit.zh}`, en: countOf(limit.days, unit.en) };
  const source = ruleOf(step);
  return {
    ...holderOf(task, names),
    taskId,
    role,
    areaCode,
    since: openedAt,
    until: dueAt,
    ...(department && { department }),
    ...(assignee && { assignee }),
    rule: { zh: `限${days.zh}（${source.zh}）`, en: `Limit: ${days.en} (${source.en})` },
  };
}

/** The rule behind a step as people know it: by its Chinese name; in English by the step. */
export function ruleOf(step: OpenTask['step']): Sentence {
  const { source } = stepRules[step];
  const zh = /^[^A-Za-z;:]*/.exec(source)?.[0].trim();
  return { zh: zh ? zh : '本县办理流程', en: `the rule on: ${stepNames[step].en}` };
}

/** The earliest thing that time alone brings about. */
function nextOf(state: CaseState, policy: Policy): Standing['next'] {
  const at = nextWakeAt(state, policy);
  if (at === null) return null;
  const day = dayText(at);
  const { suspension, notice, lookBackAt, openObjections } = state;
  if (suspension?.reviewAt === at)
    return {
      at,
      sentence: { zh: `${day.zh}起由乡镇复核中止`, en: `From ${day.en} the township reviews the suspension` },
    };
  if (notice?.endsAt === at && !notice.over && openObjections.length === 0)
    return {
      at,
      sentence: {
        zh: `${day.zh}公示期满，转出具公示无异议证明`,
        en: `At ${day.en} the notice ends and its certificate is asked for`,
      },
    };
  if (lookBackAt === at)
    return { at, sentence: { zh: `${day.zh}起由乡镇回头看`, en: `From ${day.en} the township looks back` } };
  return {
    at,
    sentence: { zh: `${day.zh}起按时限催办或上报`, en: `From ${day.en} the holder is reminded or the superior told` },
  };
}
