import type { Policy } from '../policy/policy';
import { closeComparison } from '../steps/comparison';
import { openDuties } from '../steps/duties';
import { openLookBack } from '../steps/lookBack';
import { repeatMeasures } from '../steps/measure';
import { closeNotice } from '../steps/notice';
import { roadRules } from '../steps/roadRules';
import { openReview } from '../steps/suspension';
import type { CommandActor } from './command';
import { type Circumstances, Draft, type Outage } from './draft';
import type { NewEvent, OpenTask } from './event';
import { climbLadder, ladderSubjects, nextRungAt } from './ladder';
import type { CaseState } from './state';
import { openTracking } from './tracking';

/** The clock's own name in the ledger. */
export function clockOf(areaCode: string): CommandActor {
  return { accountId: 'clock', role: 'system', areaCode };
}

/** Whose event it is: a reminder is the clock's, also where a person's decision gave the occasion. */
export function whoseEvent({ type }: NewEvent, actor: CommandActor, areaCode: string): CommandActor {
  return type === 'reminded' ? clockOf(areaCode) : actor;
}

/**
 * What time alone brings about by now: a notice's end, a silent department's limit, a review, a look-back,
 * the helper's duties, a measure's next period, a tracking visit, the rungs of the ladder.
 * Our own outages lengthen internal limits first, before anybody is reminded (I12). Empty where nothing is due.
 */
export function tick(state: CaseState, policy: Policy, circumstances: Circumstances): readonly NewEvent[] {
  const draft = new Draft(state, state.caseId, policy, clockOf(state.areaCode), circumstances, roadRules);
  if (state.phase === 'ended') return [];
  extendOverOutages(draft);
  openReview(draft);
  if (!state.suspension && !state.reservedBy) {
    closeNotice(draft);
    closeComparison(draft);
    openLookBack(draft);
    openDuties(draft);
    repeatMeasures(draft);
    openTracking(draft);
  }
  climbLadder(draft);
  return draft.events;
}

/** The moment at which `tick` will next have something to do; null when only people can move the case. */
export function nextWakeAt(state: CaseState, policy: Policy): number | null {
  if (state.phase === 'ended') return null;
  const moments = ladderSubjects(state).map((s) => nextRungAt(s, policy));
  if (state.suspension) {
    if (!state.tasks.some((t) => t.kind === 'reviewSuspension')) moments.push(state.suspension.reviewAt);
  } else if (!state.reservedBy) {
    moments.push(...ownMoments(state, policy));
  }
  const due = moments.filter((m): m is number => m !== null);
  return due.length > 0 ? Math.min(...due) : null;
}

function ownMoments(state: CaseState, policy: Policy): (number | null)[] {
  const { notice, openObjections, tasks, lookBackAt } = state;
  const noticeEnd = notice && !notice.over && openObjections.length === 0 ? notice.endsAt : null;
  const silent = policy.comparison.waitBeyondLimit ? [] : tasks.filter((t) => t.kind === 'answerComparison');
  const comparisonEnd = silent.length > 0 ? Math.max(...silent.map((t) => t.dueAt)) : null;
  return [noticeEnd, comparisonEnd, lookBackAt, ...helpMoments(state)];
}

/** What help and tracking wait for. */
function helpMoments({ help, phase, tracking, tasks }: CaseState): (number | null)[] {
  const dutiful = help?.helperId && (phase === 'monitored' || phase === 'eliminating');
  const duties = dutiful ? Object.values(help.duties).map((d) => d.nextAt) : [];
  const measures = (help?.measures ?? []).map((m) => m.nextAt);
  if (!tracking?.trackerId || phase !== 'tracking') return [...duties, ...measures];
  const concluding = tasks.some((t) => t.kind === 'concludeTracking');
  return [...duties, ...measures, tracking.nextVisitAt, concluding ? null : tracking.untilAt];
}

/**
 * Gives back the time in which nobody could work because the system stood still, all of it where the limit ran out meanwhile:
 * whoever had two days left when it stopped has two days left when it goes on. Limits set by law (chain, notice) stay.
 */
function extendOverOutages(draft: Draft): void {
  for (const outage of draft.circumstances.outages) {
    if (draft.state.outagesSeen.includes(outage.id)) continue;
    const shifts = draft.state.tasks
      .map((t) => ({ subject: t.taskId, dueAt: t.dueAt + overlap(t, outage) }))
      .filter((s, i) => s.dueAt !== draft.state.tasks[i]?.dueAt);
    if (shifts.length > 0) draft.emit('limitsExtended', { outageId: outage.id, shifts });
  }
}

function overlap(task: OpenTask, outage: Outage): number {
  return task.dueAt <= outage.from ? 0 : Math.max(0, outage.to - Math.max(task.openedAt, outage.from));
}
