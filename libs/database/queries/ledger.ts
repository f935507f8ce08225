import type { ScopedClient } from '../scope';
import { prepared } from './statement';

/** A row of the ledger as it stands. */
export interface LedgerRow {
  readonly caseId: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly actor: Record<string, unknown>;
  readonly data: Record<string, unknown>;
  readonly submissionId: string | null;
  readonly key: string | null;
  readonly bodyHash: string | null;
  readonly previousHash: string | null;
  readonly hash: string;
  readonly recordedAt: Date;
}

const columns = `case_id AS "caseId", seq, type, at, actor, data, submission_id AS "submissionId", key, body_hash AS "bodyHash",
  previous_hash AS "previousHash", hash, recorded_at AS "recordedAt"`;

/** Most events read at once; a longer case is read on from the last seq. */
export const mostEvents = 500;

/** The events behind a seq, in order, at most `mostEvents`. */
export async function eventsAfter(client: ScopedClient, caseId: string, seq: number): Promise<LedgerRow[]> {
  const text = `SELECT ${columns} FROM case_event WHERE case_id = $1 AND seq > $2 ORDER BY seq LIMIT ${mostEvents}`;
  return (await client.query<LedgerRow>(prepared('events_after', text, [caseId, seq]))).rows;
}

/**
 * What the command with this key wrote, in order: its first event carries the key, the others of the same command follow it
 * without one. Empty if the key is unknown, or known only outside the reader's scope.
 */
export async function findEventsByKey(client: ScopedClient, key: string): Promise<LedgerRow[]> {
  const text = `
    WITH first AS (SELECT case_id, seq FROM case_event WHERE key = $1),
    following AS (SELECT min(e.seq) AS seq FROM case_event e JOIN first ON e.case_id = first.case_id AND e.seq > first.seq AND e.key IS NOT NULL)
    SELECT ${columns.replace('case_id AS', 'e.case_id AS').replace(', seq,', ', e.seq,')} FROM first
    JOIN case_event e ON e.case_id = first.case_id AND e.seq >= first.seq
    WHERE e.seq < coalesce((SELECT seq FROM following), 2147483647) ORDER BY e.seq LIMIT ${mostEvents}`;
  return (await client.query<LedgerRow>(prepared('events_by_key', text, [key]))).rows;
}
