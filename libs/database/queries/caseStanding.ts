/**
 * How a case `f` of the case list stands at each of its steps: the one piece of SQL behind the board's numbers and the lists behind
 * them. Gives `p(step, since_at, due_at, standing)`, one row a step; a case with nothing open has the one step `none`.
 * A task that a meeting holds still counts, since somebody has to confirm the minutes; one that the suspension stops does not.
 */
export function placesOfCase(now: string): string {
  return `(SELECT s.step, w.since_at, w.due_at,
      CASE WHEN w.due_at IS NULL THEN 'lawful' WHEN w.due_at < ${now} THEN 'overdue' ELSE 'inTime' END AS standing
    FROM unnest(CASE WHEN cardinality(f.steps) = 0 THEN ARRAY['none'] ELSE f.steps END) AS s(step)
    CROSS JOIN LATERAL (SELECT min(t.opened_at) AS since_at, min(t.due_at) AS due_at FROM task t
      WHERE t.household_id = f.household_id AND t.case_id = f.case_id AND t.step = s.step AND t.state IN ('open', 'paused')
        AND (t.state = 'open' OR f.suspended_since_at IS NULL)) w) p`;
}
