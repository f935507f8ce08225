import type { Pool } from 'pg';
import type { BulkOrder } from '#domain/bulk/order';
import type { CommandActor, SubmissionRef } from '#domain/process/command';
import type { NewEvent } from '#domain/process/event';
import type { RefusalCode, RefusalParams } from '#domain/refusal';
import type { Repair } from '#domain/stuck/reason';
import type { Sealed, Secrets } from '../secrets';

/** What is sealed under which name. */
export const bulkTextPurpose = 'bulk.text';

/** An operation as the worker takes it up. */
export interface BulkRecord {
  readonly order: BulkOrder;
  readonly actor: CommandActor;
  /** In words, as it was typed; null where nothing was. */
  readonly text: string | null;
  readonly areaCode: string;
}

export async function readBulk(pool: Pool, secrets: Secrets, operationId: string): Promise<BulkRecord> {
  const { rows } = await pool.query<Omit<BulkRecord, 'text'> & { enc: Buffer | null; keyId: string | null }>(
    `SELECT orders AS "order", actor, area_code AS "areaCode", text_enc AS enc, text_key_id AS "keyId" FROM bulk_operation WHERE id = $1`,
    [operationId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no operation ${operationId}`);
  const { enc, keyId, ...record } = row;
  return { ...record, text: enc === null || keyId === null ? null : secrets.open(bulkTextPurpose, { enc, keyId }) };
}

/** A case of an operation, in the sight of whoever chose it. */
export interface BulkCase {
  readonly caseId: string;
  readonly householdId: string;
  readonly areaCode: string;
  readonly taskId: string | null;
}

/** The next cases in a state, in their order, and how many are in it altogether. */
export async function bulkCases(
  pool: Pool,
  { operationId, state, limit }: { operationId: string; state: 'unseen' | 'waiting'; limit: number },
): Promise<{ readonly cases: readonly BulkCase[]; readonly count: number }> {
  const { rows: cases } = await pool.query<BulkCase>(
    `SELECT case_id AS "caseId", household_id AS "householdId", area_code AS "areaCode", task_id AS "taskId" FROM bulk_case
     WHERE operation_id = $1 AND state = $2 ORDER BY place LIMIT $3`,
    [operationId, state, limit],
  );
  const { rows } = await pool.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM bulk_case WHERE operation_id = $1 AND state = $2',
    [operationId, state],
  );
  return { cases, count: rows[0]?.count ?? 0 };
}

/** What would happen: the first event, what a repair would do, or the last day of a look-back. */
export type Foreseen = NewEvent | { readonly repair: Repair } | { readonly lookBackDueOn: string };

/** What the rules say of a case, or why not. */
export type Verdict =
  { readonly will: Foreseen } | { readonly code: RefusalCode; readonly params: RefusalParams | undefined };

/** Writes what would happen to a case; a case that was judged before keeps its verdict. */
export async function writeVerdict(
  pool: Pool,
  { operationId, caseId, verdict }: { operationId: string; caseId: string; verdict: Verdict },
): Promise<void> {
  const will = 'will' in verdict ? verdict.will : null;
  const why = 'code' in verdict ? verdict : null;
  await pool.query(
    `UPDATE bulk_case SET state = $3, will = $4, code = $5, params = $6 WHERE operation_id = $1 AND case_id = $2 AND state = 'unseen'`,
    [
      operationId,
      caseId,
      will === null ? 'cannot' : 'waiting',
      will === null ? null : JSON.stringify(will),
      why?.code ?? null,
      why?.params === undefined ? null : JSON.stringify(why.params),
    ],
  );
}

/** What became of a case when its turn came. */
export type BulkOutcome =
  | { readonly state: 'done'; readonly seq: number | null }
  | { readonly state: 'left' | 'unknown'; readonly code: RefusalCode; readonly params?: RefusalParams };

export async function settleCase(
  pool: Pool,
  { operationId, caseId, outcome }: { operationId: string; caseId: string; outcome: BulkOutcome },
): Promise<void> {
  const why = outcome.state === 'done' ? null : outcome;
  await pool.query(
    `UPDATE bulk_case SET state = $3, event_seq = $4, code = $5, params = $6, done_at = business_now()
     WHERE operation_id = $1 AND case_id = $2 AND state = 'waiting'`,
    [
      operationId,
      caseId,
      outcome.state,
      outcome.state === 'done' ? outcome.seq : null,
      why?.code ?? null,
      why?.params === undefined ? null : JSON.stringify(why.params),
    ],
  );
}

/** Counts one more attempt at a case that did not answer. */
export async function countAttempt(
  pool: Pool,
  { operationId, caseId }: { operationId: string; caseId: string },
): Promise<number> {
  const { rows } = await pool.query<{ attempts: number }>(
    'UPDATE bulk_case SET attempts = attempts + 1 WHERE operation_id = $1 AND case_id = $2 RETURNING attempts',
    [operationId, caseId],
  );
  return rows[0]?.attempts ?? 0;
}

/** A second person approves; by whoever made it, nothing is written. The first approval stands. */
export async function writeApproval(pool: Pool, operationId: string, accountId: string): Promise<void> {
  await pool.query(
    `UPDATE bulk_operation SET approved_by = $2, approved_at = business_now()
     WHERE id = $1 AND state = 'previewed' AND approved_by IS NULL AND created_by <> $2`,
    [operationId, accountId],
  );
}

/** Writes the start down; false where it waits for a second person, or is over. Said again the first start stands. */
export async function writeStart(pool: Pool, operationId: string, accountId: string): Promise<boolean> {
  await pool.query(
    `UPDATE bulk_operation SET state = 'running', started_by = $2, started_at = business_now()
     WHERE id = $1 AND state = 'previewed' AND (NOT second_needed OR approved_by IS NOT NULL)`,
    [operationId, accountId],
  );
  const { rows } = await pool.query<{ started: boolean }>(
    'SELECT started_at IS NOT NULL AS started FROM bulk_operation WHERE id = $1',
    [operationId],
  );
  return rows[0]?.started ?? false;
}

const before = { previewed: 'previewing', running: 'paused', paused: 'running' } as const;

/** Writes where it stands; repeated after it moved on, it changes nothing. */
export async function writeState(
  pool: Pool,
  operationId: string,
  state: 'previewed' | 'running' | 'paused',
): Promise<void> {
  await pool.query('UPDATE bulk_operation SET state = $2 WHERE id = $1 AND state = $3', [
    operationId,
    state,
    before[state],
  ]);
}

export async function writeEnd(pool: Pool, operationId: string, state: 'done' | 'cancelled'): Promise<void> {
  await pool.query(
    `UPDATE bulk_operation SET state = $2, ended_at = business_now() WHERE id = $1 AND ended_at IS NULL`,
    [operationId, state],
  );
}

/** Whether somebody may be given a kind of work: active, and holding the role there today. */
export async function mayBeGiven(
  pool: Pool,
  of: { readonly accountId: string; readonly role: string; readonly areaCode: string; readonly department?: string },
): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT FROM task_candidates($1, $2, $3) WHERE account_id = $4', [
    of.role,
    of.areaCode,
    of.department ?? null,
    of.accountId,
  ]);
  return rowCount !== 0;
}

/** Keeps what was typed as the submission of one case's command; kept before, it stays. */
export async function insertBulkSubmission(
  pool: Pool,
  row: BulkCase & {
    readonly form: string;
    readonly author: string;
    readonly ref: SubmissionRef;
    readonly body: Sealed;
  },
): Promise<void> {
  await pool.query(
    `INSERT INTO submission (id, case_id, task_id, form, author_account, body_enc, body_key_id, body_hash, household_id, area_code, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, business_now()) ON CONFLICT (id) DO NOTHING`,
    [
      ...[row.ref.id, row.caseId, row.taskId, row.form, row.author, row.body.enc, row.body.keyId, row.ref.hash],
      ...[row.householdId, row.areaCode],
    ],
  );
}
