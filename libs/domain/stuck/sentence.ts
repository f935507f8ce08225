import { departmentLabels } from '../household/codes';
import { roleFacts, type Role } from '../access/roles';
import type { Step } from '../process/step';
import { type TaskKind, taskKindFacts } from '../process/taskKind';
import { countOf, dayText, onText, type Sentence } from '../trace/say';
import { ruleOf } from '../trace/standing';
import { dayOf } from '../calendar/instant';
import { type Nobody, nobodyTexts, type StuckFacts, stuckReason, troubleTexts } from './reason';

const dayMs = 86_400_000;

/** The task that hinders a case most. Instants in UTC milliseconds. */
export interface HinderingTask {
  readonly kind: TaskKind;
  readonly step: Step;
  readonly role: Role;
  readonly openedAt: number;
  readonly dueAt: number;
  readonly reminded: number;
  readonly promisedOn: string | null;
  /** Where the office stands that it is offered to. */
  readonly place: string;
  /** Who has it: handed over to, or claimed by. Null while it is offered only. */
  readonly holder: { readonly name: string; readonly as: 'assigned' | 'claimed' } | null;
  /** Other open work of that person, or of the office where nobody has it, and when the oldest of it was opened. */
  readonly others: number;
  readonly oldestOtherAt: number | null;
}

export interface StuckCase extends StuckFacts {
  readonly stuckSince: number;
  readonly chainDueAt: number | null;
  readonly task: HinderingTask | null;
  /** When something happens by itself if nobody acts. */
  readonly nextAt: number | null;
}

/** Why a case does not move: whom it waits for, since when, by which rule, and what happens next. */
export function stuckSentence(stuck: StuckCase, now: number): Sentence {
  const what = cause(stuck, now);
  const next = nextStep(stuck);
  return { zh: `${what.zh}。${next.zh}。`, en: `${what.en}. ${next.en}.` };
}

function cause(stuck: StuckCase, now: number): Sentence {
  const { task, nobody, trouble } = stuck;
  if (trouble !== null) {
    const since = sinceText(stuck.stuckSince);
    return { zh: `${troubleTexts[trouble].zh}，自${since.zh}起`, en: `${troubleTexts[trouble].en}, since ${since.en}` };
  }
  if (task === null) return { zh: '无待办', en: 'Nothing is open' };
  const limit = limitText(stuck, task, now);
  if (nobody !== null) {
    const work = workOf(task);
    return {
      zh: `“${work.zh}”无人可办：${task.place}${roleFacts[task.role].zh}，${nobodyTexts[nobody].zh}，自${sinceText(task.openedAt).zh}起；${limit.zh}`,
      en: `Nobody can do “${work.en}”: ${roleFacts[task.role].en}, ${task.place}; ${nobodyTexts[nobody].en}; since ${sinceText(task.openedAt).en}; ${limit.en}`,
    };
  }
  const waits = waitsFor(stuck, task);
  if (stuckReason(stuck) !== 'backAndForth') return { zh: `${waits.zh}；${limit.zh}`, en: `${waits.en}; ${limit.en}` };
  return {
    zh: `已退回${stuck.returnedTimes}次，仍未办结；${waits.zh}；${limit.zh}`,
    en: `Returned ${times(stuck.returnedTimes)} and not done; ${lower(waits.en)}; ${limit.en}`,
  };
}

function waitsFor({ department }: StuckCase, task: HinderingTask): Sentence {
  const work = workOf(task);
  const since = sinceText(task.openedAt);
  const who = whoText(task, department);
  const reminded =
    task.reminded > 0 ? { zh: `，已催办${task.reminded}次`, en: `, reminded ${times(task.reminded)}` } : none;
  const promised = task.promisedOn
    ? { zh: `，承诺${onText(task.promisedOn)}前办结`, en: `, promised for ${task.promisedOn}` }
    : none;
  return {
    zh: `等${who.zh}办理“${work.zh}”，自${since.zh}起${reminded.zh}${promised.zh}${othersText(task).zh}`,
    en: `Waits for ${who.en}: ${work.en}, since ${since.en}${reminded.en}${promised.en}${othersText(task).en}`,
  };
}

function whoText({ holder, role, place }: HinderingTask, department: StuckFacts['department']): Sentence {
  const office =
    department === null
      ? { zh: `${place}${roleFacts[role].zh}`, en: `${roleFacts[role].en}, ${place}` }
      : { zh: `${departmentLabels[department].zh}部门`, en: departmentLabels[department].en };
  if (holder === null) return office;
  const word = holder.as === 'assigned' ? { zh: '已指定', en: 'handed over' } : { zh: '已领取', en: 'claimed' };
  return { zh: `${office.zh}${holder.name}（${word.zh}）`, en: `${holder.name} (${word.en}; ${office.en})` };
}

function othersText({ others, oldestOtherAt, holder }: HinderingTask): Sentence {
  if (others === 0 || oldestOtherAt === null) return none;
  const oldest = sinceText(oldestOtherAt);
  const who = holder === null ? { zh: '该岗位', en: 'the office' } : { zh: '其', en: 'who' };
  return {
    zh: `；${who.zh}手上另有${others}项，最早的自${oldest.zh}起`,
    en: `; ${who.en} holds ${others} more, the oldest since ${oldest.en}`,
  };
}

function limitText({ overdue, chainOverdue, chainDueAt }: StuckCase, task: HinderingTask, now: number): Sentence {
  const rule = ruleOf(task.step);
  const due = dayText(task.dueAt);
  const days = Math.max(1, Math.ceil((now - task.dueAt) / dayMs));
  const step = overdue
    ? {
        zh: `限${due.zh}前，已超${days}天（${rule.zh}）`,
        en: `was due by ${due.en}, ${countOf(days, 'day')} ago (${rule.en})`,
      }
    : { zh: `限${due.zh}前（${rule.zh}）`, en: `due by ${due.en} (${rule.en})` };
  if (!chainOverdue || chainDueAt === null) return step;
  const chain = dayText(chainDueAt);
  return { zh: `${step.zh}，全流程限${chain.zh}前，已超期`, en: `${step.en}; the whole chain was due by ${chain.en}` };
}

function nextStep({ trouble, nobody, nextAt, task }: StuckCase): Sentence {
  if (trouble !== null) return { zh: '由运维人员处理', en: 'The technical operator mends it' };
  if (nobody !== null) return nobodyHelps[nobody];
  if (nextAt === null || task === null)
    return { zh: '不再自动催办，请督导', en: 'Nothing more happens by itself: it needs a supervisor' };
  const day = dayText(nextAt);
  return { zh: `${day.zh}起按时限催办或上报`, en: `From ${day.en} the holder is reminded or the superior told` };
}

/** Whose turn it is where nobody can do it. */
const nobodyHelps: Readonly<Record<Nobody, Sentence>> = {
  noHolder: { zh: '请管理员指定该岗位人员', en: 'The administrator names somebody for the office' },
  noRights: { zh: '请转办给有权办理的人员', en: 'Hand it over to somebody who may do it' },
  recused: { zh: '请管理员增派该岗位人员，或请上级协调', en: 'Another holder is needed, or the superior’s help' },
  onLeave: { zh: '请设置代理人，或转办', en: 'Name a substitute, or hand it over' },
};

const none: Sentence = { zh: '', en: '' };

function workOf({ kind }: HinderingTask): Sentence {
  return taskKindFacts[kind];
}

function sinceText(at: number): Sentence {
  const on = dayOf(at);
  return { zh: onText(on), en: on };
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
