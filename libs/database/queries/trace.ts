import type { ScopedClient } from '../scope';
import { mostEvents } from './ledger';
import { prepared } from './statement';

/** An event of a case with the names of who acted; `data` holds codes only. */
export interface TraceRow {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly recordedAt: Date;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly role: string | null;
  readonly areaCode: string | null;
  readonly onBehalfOf: string | null;
  readonly onBehalfOfName: string | null;
  readonly data: Record<string, unknown>;
  readonly submissionId: string | null;
  readonly hash: string;
}

/** The trace of a case in order, behind a seq (0 from the start), at most 500. Empty if the case is not the reader's to see. */
export async function trace(client: ScopedClient, caseId: string, afterSeq = 0): Promise<TraceRow[]> {
  // The system and the household act without an account: their ids are no UUIDs and match no name.
  const idOf = (field: string): string =>
    `CASE WHEN e.actor->>'${field}' ~ '^[0-9a-f-]{36}$' THEN (e.actor->>'${field}')::uuid END`;
  const text = `
    SELECT e.seq, e.type, e.at, e.recorded_at AS "recordedAt", e.actor->>'accountId' AS "accountId", n.name AS "accountName",
      e.actor->>'role' AS role, e.actor->>'areaCode' AS "areaCode", e.actor->>'onBehalfOf' AS "onBehalfOf", o.name AS "onBehalfOfName",
      e.data, e.submission_id AS "submissionId", e.hash
    FROM case_event e
    LEFT JOIN account_name n ON n.id = ${idOf('accountId')}
    LEFT JOIN account_name o ON o.id = ${idOf('onBehalfOf')}
    WHERE e.case_id = $1 AND e.seq > $2 ORDER BY e.seq LIMIT ${mostEvents}`;
  return (await client.query<TraceRow>(prepared('trace', text, [caseId, afterSeq]))).rows;
}
