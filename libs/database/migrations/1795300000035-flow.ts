import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the flow figures stand on: doors that count, as those of the figures as of a day do. They show numbers, steps and codes, never who,
 * and hold the caller's areas against the place where it happened: a stay's own area, the place that managed the household on the period's
 * last day, the place to which a clue was reported.
 */
export class Flow1795300000035 implements MigrationInterface {
  name = 'Flow1795300000035';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [staysLeft, eliminations, clueValues, privileges]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION stays_left(date, date), eliminations_between(date, date), clue_values(date, date)',
    );
  }
}

// A return counts against the step in the round in which it was made: from the opening, or from the moment the road began anew.
const roundBegins = `'caseOpened', 'takenOver', 'reopened', 'riskFoundAgain', 'eliminationProposed'`;

/*
 * Stays at a step that ended from a day to a day: time used and allowed with lawful pauses taken out, and what ended it. A step that ended
 * because the case moved away, was withdrawn or ended has no outcome of its own. What an office returns to itself is no return.
 * What was past its limit when it came, with a household that moved, is not late by the place that it came to.
 */
const staysLeft = `
  CREATE FUNCTION stays_left(asked_from date, asked_on date)
    RETURNS TABLE (area_code text, step text, used_ms float8, allowed_ms float8, late boolean, outcome text,
      first_time boolean, returned_before boolean, returned_by_any boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
    SELECT i.area_code, i.step, greatest(0, extract(epoch FROM i.left_at - i.entered_at) * 1000 - i.paused_ms)::float8,
      greatest(0, extract(epoch FROM i.due_at - i.entered_at) * 1000 - i.paused_ms)::float8, coalesce(i.left_at > i.due_at AND i.due_at > i.entered_at, false),
      CASE WHEN o.returned THEN 'returned' WHEN o.passed THEN 'passed' END,
      coalesce(NOT o.passed_before, true), coalesce(o.returned_before, false), coalesce(o.returned_by_any, false)
    FROM step_interval i
    CROSS JOIN LATERAL (
      SELECT coalesce(max(b.at), '-infinity') AS at FROM case_event b WHERE b.case_id = i.case_id AND b.at < i.left_at AND b.type IN (${roundBegins})
    ) round
    CROSS JOIN LATERAL (
      SELECT bool_or(e.type = 'stepDone' AND e.data->>'step' = i.step AND e.at = i.left_at) AS passed,
        bool_or(e.type = 'returned' AND e.data->>'fromStep' = i.step AND e.at = i.left_at) AS returned,
        bool_or(e.type = 'stepDone' AND e.data->>'step' = i.step AND e.at < i.left_at) AS passed_before,
        bool_or(e.type = 'returned' AND e.data->>'fromStep' = i.step AND e.at < i.left_at) AS returned_before,
        bool_or(e.type = 'returned' AND e.at < i.left_at) AS returned_by_any
      FROM case_event e WHERE e.case_id = i.case_id AND e.at BETWEEN round.at AND i.left_at AND (e.type = 'stepDone' OR e.type = 'returned' AND e.data->>'fromStep' <> e.data->>'toStep')
    ) o
    WHERE i.left_at >= end_of_day(asked_from - 1) AND i.left_at < end_of_day(asked_on) AND i.area_code ^@ ANY (scope_list('areas'))
  $$`;

/*
 * Households whose elimination stood on at least one day of the period, each once, with what became of it in the period:
 * withdrawn as unsound (风险消除回退), followed by a new identification (风险再标注), or neither.
 */
const eliminations = `
  CREATE FUNCTION eliminations_between(asked_from date, asked_on date) RETURNS TABLE (area_code text, became text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
    WITH span AS (
      SELECT k.household, s.since_on, s.eliminated_on, s.reversed_on, s.ended_on, s.outcome, coalesce(m.area_code, s.area_code) AS place,
        lead(s.since_on) OVER (PARTITION BY k.household ORDER BY s.since_on, s.ordinal, s.case_id) AS next_on
      FROM monitored_span s LEFT JOIN household h ON h.id = s.household_id LEFT JOIN moved_after(asked_on) m ON m.case_id = s.case_id
        CROSS JOIN LATERAL (SELECT coalesce(h.merged_into, s.household_id) AS household) k
    ), stood AS (
      SELECT household, (array_agg(place ORDER BY since_on DESC))[1] AS place, bool_or(reversed_on BETWEEN asked_from AND asked_on) AS reversed,
        bool_or(reversed_on IS NULL AND next_on BETWEEN asked_from AND asked_on) AS again
      FROM span WHERE eliminated_on <= asked_on AND coalesce(reversed_on, next_on, 'infinity') >= asked_from
        AND (ended_on IS NULL OR outcome = 'generalMonitoring' OR ended_on >= asked_from)
      GROUP BY household
    )
    SELECT place, CASE WHEN reversed THEN 'reversed' WHEN again THEN 'again' ELSE 'stands' END FROM stood WHERE place ^@ ANY (scope_list('areas'))
  $$`;

/*
 * Clues of the period and what came of them. One that joined a case under way and opened no work of its own is merged; of any other
 * the first finding behind it speaks. The department is the one in which the reporter was in office on the day.
 */
const clueValues = `
  CREATE FUNCTION clue_values(asked_from date, asked_on date)
    RETURNS TABLE (area_code text, channel text, department text, risk_class text, became text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
    SELECT c.area_code, c.channel, office.department, c.risk_classes[1],
      CASE WHEN reported.merged THEN 'merged' ELSE coalesce(found.became, 'waiting') END
    FROM clue c
    LEFT JOIN LATERAL (
      SELECT g.department FROM account_grant g WHERE c.channel = 'departmentAlert' AND g.account_id = c.reported_by AND g.role = 'departmentOfficer'
        AND (c.created_at AT TIME ZONE INTERVAL '+08:00')::date BETWEEN g.from_on AND coalesce(g.to_on, 'infinity') ORDER BY g.from_on DESC, g.id LIMIT 1
    ) office ON true
    LEFT JOIN LATERAL (
      SELECT e.seq, (e.data->>'joined')::boolean AND NOT EXISTS (SELECT FROM case_event t
          WHERE t.case_id = e.case_id AND t.seq > e.seq AND t.at = e.at AND t.type = 'taskOpened') AS merged
      FROM case_event e WHERE e.case_id = c.case_id AND e.type = 'clueReported' AND e.data->>'clueId' = c.id::text ORDER BY e.seq LIMIT 1
    ) reported ON true
    LEFT JOIN LATERAL (
      SELECT CASE WHEN f.type = 'verified' OR f.data->>'founded' = 'true' THEN 'confirmed' WHEN f.type = 'caseEnded' THEN 'closed' ELSE 'dismissed' END AS became
      FROM case_event f WHERE f.case_id = c.case_id AND f.seq > reported.seq
        AND f.type IN ('verified', 'foundUnfounded', 'trackingResumed', 'newRiskSettled', 'caseEnded') ORDER BY f.seq LIMIT 1
    ) found ON true
    WHERE c.created_at >= end_of_day(asked_from - 1) AND c.created_at < end_of_day(asked_on) AND c.area_code ^@ ANY (scope_list('areas'))
  $$`;

// The worker makes the sheets; it names the areas as a reader does.
const privileges = `
  REVOKE ALL ON FUNCTION stays_left(date, date), eliminations_between(date, date), clue_values(date, date) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION stays_left(date, date), eliminations_between(date, date), clue_values(date, date) TO shouwang_api, shouwang_worker`;
