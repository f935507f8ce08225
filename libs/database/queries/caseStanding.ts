/**
 * How a case `f` of the case list stands at each of its steps: the one piece of SQL behind the board's numbers and the lists behind
 * them, over its stays. One row a step; a case with nothing open has one row without a stay.
 */
export const openStays = `LEFT JOIN step_interval i ON i.case_id = f.case_id AND i.left_at IS NULL`;

/** The step of a stay; `none`: nothing is open. */
export const stayStep = `coalesce(i.step, 'none')`;

/** `lawful` while the step's clock stands still: a notice hangs, the case is suspended, or nothing is open. */
export function stayStanding(now: string): string {
  return `CASE WHEN i.case_id IS NULL OR i.paused_since_at IS NOT NULL THEN 'lawful' WHEN i.due_at < ${now} THEN 'overdue' ELSE 'inTime' END`;
}

/** Since when the case is at the step, lawful pauses taken out; null while its clock stands still. */
export const stayCountedSince = `CASE WHEN i.paused_since_at IS NULL THEN i.entered_at + i.paused_ms * interval '1 millisecond' END`;
