import { type Duty, dutyDueAt, findPeriod, nextPeriod, opensAt } from '../assistance/duties';
import { type DutySubject, dutySubject, findDutySubject } from '../assistance/dutySubject';
import { dayOf } from '../calendar/instant';
import type { CompleteTask } from '../process/command';
import type { Draft } from '../process/draft';
import type { OpenTask } from '../process/event';
import { dutiesOf, scheduleNext } from '../process/help';
import type { TaskKind } from '../process/taskKind';
import { type Refusal, refuse } from '../refusal';
import { foundRisk } from './newRisk';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** Which kind of task a duty is done by. */
const kindOfDuty = {
  yearPlan: 'dutyPlan',
  monthlyCall: 'dutyCall',
  quarterlyVisit: 'dutyVisit',
  yearEvaluation: 'dutyEvaluation',
  difficultySolved: 'dutyHelp',
  jobOffer: 'dutyHelp',
  technicalGuidance: 'dutyHelp',
  consumptionHelp: 'dutyHelp',
} as const satisfies Record<Duty, TaskKind>;

/** 帮扶责任人“8个一”: each duty comes by its rhythm, is done or counted as missed. */
export const dutyRule: SideRule = {
  step: 'duties',
  source: '帮扶责任人“8个一”（常德）; process.md 2 (Assistance)',
  decide: {
    dutyPlan: done,
    dutyCall(draft, task, command) {
      const refused = done(draft, task, command);
      if (refused) return refused;
      // What was heard on the phone is looked into by the village before it counts.
      return command.codes.newRisk ? draft.openTask('judgeNewRisk') : undefined;
    },
    dutyEvaluation: done,
    dutyHelp: done,
    dutyVisit(draft, task, command) {
      const { codes } = command;
      if (codes.aboveLine === undefined) return refuse('form.required', { field: 'income' });
      const refused = done(draft, task, command);
      if (refused) return refused;
      draft.emit('incomeAssessed', { on: codes.on ?? '', aboveLine: codes.aboveLine });
      return codes.newRisk ? foundRisk(draft, codes.causes ?? [], 'duties') : undefined;
    },
  },
  span: ({ help }) => spanOf(...(help ? [help.limits.dutyVisit] : [])),
};

function done(draft: Draft, task: OpenTask, { decision, codes }: CompleteTask): Refusal | void {
  if (!codes.on) return refuse('form.required', { field: 'on' });
  if (codes.on > dayOf(draft.now)) return refuse('form.dateInFuture', { field: 'on' });
  if (codes.on < dayOf(task.openedAt)) return refuse('form.dateOrder', { field: 'on' });
  draft.emit('dutyDone', { ...subjectOf(task), on: codes.on, needed: decision !== 'notNeeded' });
}

function subjectOf({ subjectId = '', taskId }: OpenTask): DutySubject {
  const subject = findDutySubject(subjectId);
  if (!subject) throw new Error(`Task ${taskId} is about no duty`);
  return subject;
}

/** Opens the duties whose period has begun; what the period before left undone is counted as missed. */
export function openDuties(draft: Draft): void {
  const { help, phase } = draft.state;
  if (!help?.helperId || (phase !== 'monitored' && phase !== 'eliminating')) return;
  for (const [duty, rhythm] of dutiesOf(draft)) {
    const planned = draft.state.help?.duties[duty];
    let period = planned && findPeriod(rhythm, planned.period);
    if (!planned || !period || planned.nextAt > draft.now) continue;
    closeUndone(draft, duty);
    // The clock may have stood still for long: only the newest period is opened.
    for (let next = nextPeriod(rhythm, period); opensAt(rhythm, next) <= draft.now; next = nextPeriod(rhythm, period)) {
      if (opensAt(rhythm, period) >= help.dutiesFrom) draft.emit('dutyMissed', { duty, period: period.name });
      period = next;
    }
    draft.openTask(kindOfDuty[duty], {
      assignee: help.helperId,
      subjectId: dutySubject({ duty, period: period.name }),
      dueAt: dutyDueAt(rhythm, period),
    });
    scheduleNext(draft, duty, rhythm, period);
  }
}

function closeUndone(draft: Draft, duty: Duty): void {
  for (const task of draft.state.tasks) {
    if (task.step !== 'duties') continue;
    const subject = subjectOf(task);
    if (subject.duty !== duty) continue;
    draft.emit('taskCancelled', { taskId: task.taskId, why: 'limit' });
    draft.emit('dutyMissed', subject);
  }
}
