import type { Policy, Rung } from '../policy/policy';
import type { Draft } from './draft';
import type { CaseState } from './state';
import { askForListing } from './supervision';

const dayMs = 86_400_000;

/** Anything with a due moment that the overdue ladder climbs: a task, the chain, the emergency procedure. */
export interface LadderSubject {
  /** The helper's duties are reminded and told to the superior; a missed call is no matter for listing. */
  readonly rungs?: number;
  readonly subject: string;
  readonly dueAt: number;
  readonly rungsFired: number;
}

/** What the ladder watches now. Nothing while the case is suspended, except the suspension's own review. */
export function ladderSubjects(state: CaseState): LadderSubject[] {
  const active = state.suspension ? state.tasks.filter((t) => t.kind === 'reviewSuspension') : state.tasks;
  const subjects: LadderSubject[] = active.map(({ taskId, dueAt, rungsFired, step }) => ({
    subject: taskId,
    dueAt,
    rungsFired,
    ...(step === 'duties' && { rungs: dutyRungs }),
  }));
  if (state.suspension) return subjects;
  if (state.phase === 'identifying' && !state.identifiedOn) subjects.push({ subject: 'chain', ...state.chain });
  if (state.emergency && state.phase !== 'ended')
    subjects.push({ subject: 'emergency', dueAt: state.emergency.dueAt, rungsFired: state.emergency.rungsFired });
  return subjects;
}

const dutyRungs = 2;

/** When the next rung of a subject is due; null at the ladder's end. */
export function nextRungAt({ dueAt, rungsFired, rungs }: LadderSubject, policy: Policy): number | null {
  if (rungs !== undefined && rungsFired >= rungs) return null;
  const rung = policy.ladder[rungsFired];
  return rung ? rungAt(dueAt, rung) : null;
}

/** Climbs every rung whose moment has come: the holder is reminded, the superior and the county are told, a listing is proposed. */
export function climbLadder(draft: Draft): void {
  for (const subject of ladderSubjects(draft.state)) climbFrom(draft, subject, () => true);
}

/**
 * Reminds the holders of tasks opened behind `seq` that are due so soon that the moment of their reminder is over. What the clock
 * would do at once, done with the opening: nobody waits for a timer, and the case does not wake up for it.
 */
export function remindAtOnce(draft: Draft, seq: number): void {
  const opened = new Set(draft.state.tasks.filter((t) => t.openedSeq > seq).map((t) => t.taskId));
  const reminds = ({ action }: Rung): boolean => action === 'remind' && draft.holds('remindsAtOnce');
  for (const subject of ladderSubjects(draft.state))
    if (opened.has(subject.subject)) climbFrom(draft, subject, reminds);
}

/** The rungs whose moment has come, up to the first that is not to be climbed. */
function climbFrom(draft: Draft, subject: LadderSubject, may: (rung: Rung) => boolean): void {
  for (let i = subject.rungsFired; i < Math.min(subject.rungs ?? Infinity, draft.policy.ladder.length); i++) {
    const rung = draft.policy.ladder[i];
    if (!rung || rungAt(subject.dueAt, rung) > draft.now || !may(rung)) break;
    climb(draft, subject.subject, i, rung);
  }
}

function climb(draft: Draft, subject: string, index: number, { action, to }: Rung): void {
  if (action === 'remind') draft.emit('reminded', { subject, rung: index, to });
  else if (action === 'escalate') draft.emit('escalated', { subject, rung: index, to });
  else propose(draft, subject, index);
}

/** The timer only proposes; a county's leader signs. A case that is listed already, or its listing itself, is proposed no second time. */
function propose(draft: Draft, subject: string, rung: number): void {
  draft.emit('listingProposed', { subject, rung });
  const { listing, tasks } = draft.state;
  const ofListing = tasks.some((t) => t.taskId === subject && t.step === 'listing');
  if (draft.policy.supervision && !listing && !ofListing) askForListing(draft, subject, 'longOverdue');
}

/** How many rungs of a ladder lie behind a moment. */
export function rungsUpTo(dueAt: number, ladder: Policy['ladder'], now: number): number {
  return ladder.filter((rung) => rungAt(dueAt, rung) <= now).length;
}

function rungAt(dueAt: number, rung: Rung): number {
  return dueAt + rung.afterDays * dayMs;
}
