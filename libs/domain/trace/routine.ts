import type { EventType } from '../process/event';

/** What the clock brings about again and again while a case runs its course: nobody decided it, and nothing is late by it. */
const routineTypes: ReadonlySet<string> = new Set<EventType>([
  'taskOpened',
  'reminded',
  'dutyScheduled',
  'trackingVisitDue',
  'measureDueAgain',
  'limitsExtended',
]);

/** So few of them stand for themselves. */
const fewest = 3;

/** A row of the trace as far as it matters here. */
export interface TracedRow {
  readonly type: string;
  readonly who: { readonly role: string | null };
}

/**
 * Parts a trace into what is read one by one and runs of the clock's own routine (three or more after one another), which a page
 * folds: a life of two years has hundreds of reminders. Order and rows stay as they are; nothing is left out.
 */
export function foldRoutine<R extends TracedRow>(rows: readonly R[]): (R | readonly R[])[] {
  const parts: (R | readonly R[])[] = [];
  let run: R[] = [];
  const close = (): void => {
    if (run.length < fewest) parts.push(...run);
    else parts.push(run);
    run = [];
  };
  for (const row of rows) {
    if (row.who.role === 'system' && routineTypes.has(row.type)) run.push(row);
    else {
      close();
      parts.push(row);
    }
  }
  close();
  return parts;
}
