import type { Policy } from '../policy/policy';
import { evolveAll } from './evolve';
import type { CaseEvent } from './event';
import { type ClosedTask, closings, project, type Projection, type TaskRow } from './projection';
import type { CaseState } from './state';
import type { StepInterval } from './stepInterval';

/** All rows that lists and figures show of a case, folded from its whole ledger. */
export interface FoldedCase extends Omit<Projection, 'tasks'> {
  readonly state: CaseState;
  readonly open: readonly TaskRow[];
  /** Closed tasks with their last look while they were open. */
  readonly closed: readonly ClosedTask[];
}

/** The policy that a case follows where it stands: it may have moved to a newer version on its way. */
export type PolicyOf = (state: Pick<CaseState, 'policyCode' | 'policyVersion'>) => Policy;

/**
 * Folds a case's ledger, one command's events at a time, exactly as they were recorded.
 * Null for an empty ledger.
 */
export function foldLedger(events: readonly CaseEvent[], policyOf: PolicyOf): FoldedCase | null {
  let state: CaseState | null = null;
  const looks = new Map<string, TaskRow>();
  const closed: ClosedTask[] = [];
  const stays = new Map<string, StepInterval>();
  for (const batch of commandsOf(events)) {
    closed.push(...closings(state, batch).map((c) => ({ ...c, row: looks.get(c.row.taskId) ?? c.row })));
    state = evolveAll(state, batch);
    if (state) for (const row of project(state, policyOf(state)).tasks) looks.set(row.taskId, row);
    for (const stay of state?.intervals ?? []) stays.set(`${stay.step}:${stay.enteredSeq}`, stay);
  }
  if (!state) return null;
  const { tasks, ...rows } = project(state, policyOf(state));
  return { state, ...rows, intervals: [...stays.values()], open: tasks, closed };
}

/** Events of one command share their moment, and no two commands do. */
function commandsOf(events: readonly CaseEvent[]): CaseEvent[][] {
  const batches: CaseEvent[][] = [];
  for (const event of events) {
    const last = batches.at(-1);
    if (last && last[0]?.at === event.at) last.push(event);
    else batches.push([event]);
  }
  return batches;
}
