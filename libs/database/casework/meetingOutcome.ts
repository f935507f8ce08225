import type { Pool } from 'pg';

/** A meeting's states behind its draft, in the order in which they may follow each other. */
export type MeetingState = 'submitted' | 'aborted' | 'confirmed' | 'returned' | 'applied';

const before: Readonly<Record<MeetingState, readonly string[]>> = {
  submitted: ['submitting'],
  aborted: ['submitting'],
  confirmed: ['submitted'],
  returned: ['submitted'],
  applied: ['confirmed'],
};

/**
 * Writes the state that decides over all items at once; the first of two rival states stands.
 * Answers the state that stands afterwards, so that a repetition learns what was decided.
 */
export async function writeMeetingOutcome(
  pool: Pool,
  {
    meetingId,
    state,
    accountId,
    refusals,
  }: { meetingId: string; state: MeetingState; accountId: string; refusals: readonly unknown[] },
): Promise<MeetingState> {
  await pool.query(
    `UPDATE meeting SET state = $2, outcome = jsonb_build_object('state', $2::text, 'refusals', $4::jsonb),
       confirmed_by = CASE WHEN $2 IN ('confirmed', 'returned') THEN $3::uuid ELSE confirmed_by END,
       confirmed_at = CASE WHEN $2 IN ('confirmed', 'returned') THEN business_now() ELSE confirmed_at END,
       version = version + 1
     WHERE id = $1 AND state = ANY ($5)`,
    [meetingId, state, accountId, JSON.stringify(refusals), before[state]],
  );
  const { rows } = await pool.query<{ state: MeetingState }>('SELECT state FROM meeting WHERE id = $1', [meetingId]);
  const stands = rows[0]?.state;
  if (!stands) throw new Error(`Meeting ${meetingId} has no row`);
  await markItems(pool, meetingId, stands);
  return stands;
}

async function markItems(pool: Pool, meetingId: string, state: MeetingState): Promise<void> {
  await pool.query('UPDATE meeting_item SET state = $2 WHERE meeting_id = $1 AND state IS DISTINCT FROM $2', [
    meetingId,
    state,
  ]);
}
