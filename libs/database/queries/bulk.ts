import type { BulkOrder } from '#domain/bulk/order';
import type { BulkCaseState, BulkState } from '#domain/bulk/standing';
import type { CommandActor } from '#domain/process/command';
import type { RefusalCode, RefusalParams } from '#domain/refusal';
import type { Foreseen } from '../casework/bulk';
import type { ScopedClient } from '../scope';
import type { Sealed } from '../secrets';
import { decodeKeyset, instantOf, microsOf, type Page, pageOf } from './keyset';
import { Values } from './statement';

/** An operation as lists show it. */
export interface BulkRow {
  readonly id: string;
  readonly order: BulkOrder;
  readonly areaCode: string;
  readonly areaName: string | null;
  readonly state: BulkState;
  readonly secondNeeded: boolean;
  readonly textEnc: Buffer | null;
  readonly textKeyId: string | null;
  readonly toName: string | null;
  readonly createdBy: string;
  readonly createdByName: string | null;
  readonly createdAt: Date;
  readonly approvedBy: string | null;
  readonly approvedByName: string | null;
  readonly approvedAt: Date | null;
  readonly startedByName: string | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly counts: Readonly<Partial<Record<BulkCaseState, number>>>;
  readonly micros: number;
}

const columns = `o.id, o.orders AS "order", o.area_code AS "areaCode", a.full_name AS "areaName", o.state, o.second_needed AS "secondNeeded",
  o.text_enc AS "textEnc", o.text_key_id AS "textKeyId", t.name AS "toName", o.created_by AS "createdBy", c.name AS "createdByName", o.created_at AS "createdAt",
  o.approved_by AS "approvedBy", p.name AS "approvedByName", o.approved_at AS "approvedAt", s.name AS "startedByName", o.started_at AS "startedAt", o.ended_at AS "endedAt",
  (SELECT coalesce(jsonb_object_agg(n.state, n.cases), '{}') FROM (SELECT b.state, count(*) AS cases FROM bulk_case b WHERE b.operation_id = o.id GROUP BY b.state) n) AS counts,
  ${microsOf('o.created_at')} AS micros`;
const from = `FROM bulk_operation o LEFT JOIN area a ON a.code = o.area_code LEFT JOIN account_name c ON c.id = o.created_by
  LEFT JOIN account_name p ON p.id = o.approved_by LEFT JOIN account_name s ON s.id = o.started_by LEFT JOIN account_name t ON t.id::text = o.orders->>'toAccountId'`;

/** One operation in the reader's scope. */
export async function findBulk(client: ScopedClient, id: string): Promise<BulkRow | null> {
  const { rows } = await client.query<BulkRow>({
    name: 'bulk_find',
    text: `SELECT ${columns} ${from} WHERE o.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

/** The reader's operations, newest first; null for a cursor that is none of ours. */
export async function listBulk(
  client: ScopedClient,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<BulkRow> | null> {
  const place = cursor === undefined ? null : decodeKeyset(cursor);
  if (cursor !== undefined && place === null) return null;
  const sql = new Values();
  const behind = place
    ? `WHERE (o.created_at, o.id) < (${instantOf(sql.value(place.micros))}, ${sql.value(place.id)}::uuid)`
    : '';
  const { rows } = await client.query<BulkRow>(
    `SELECT ${columns} ${from} ${behind} ORDER BY o.created_at DESC, o.id DESC LIMIT ${sql.value(limit + 1)}`,
    sql.list,
  );
  return pageOf(rows, limit, ({ micros, id }) => ({ micros, id }));
}

/** A case of an operation. */
export interface BulkCaseRow {
  readonly caseId: string;
  readonly place: number;
  readonly householdNumber: string | null;
  readonly headName: string | null;
  readonly areaCode: string | null;
  readonly areaName: string | null;
  readonly taskId: string | null;
  readonly state: BulkCaseState;
  readonly will: Foreseen | null;
  readonly code: RefusalCode | null;
  readonly params: RefusalParams | null;
  readonly seq: number | null;
  readonly moved: boolean;
  readonly doneAt: Date | null;
}

/** The cases of an operation behind a place, in the order of the set. */
export async function listBulkCases(
  client: ScopedClient,
  { operationId, state, after, limit }: { operationId: string; state: string | null; after: number; limit: number },
): Promise<BulkCaseRow[]> {
  const { rows } = await client.query<BulkCaseRow>({
    name: 'bulk_cases',
    text: `SELECT b.case_id AS "caseId", b.place, h.number AS "householdNumber", h.head_name AS "headName", b.area_code AS "areaCode", a.full_name AS "areaName",
        b.task_id AS "taskId", b.state, b.will, b.code, b.params, b.event_seq AS seq, coalesce(f.seq > b.seq, false) AS moved, b.done_at AS "doneAt"
      FROM bulk_case b LEFT JOIN household h ON h.id = b.household_id LEFT JOIN area a ON a.code = b.area_code LEFT JOIN case_file f ON f.case_id = b.case_id
      WHERE b.operation_id = $1 AND b.place > $2 AND ($3::text IS NULL OR b.state = $3) ORDER BY b.place LIMIT $4`,
    values: [operationId, after, state, limit],
  });
  return rows;
}

/** A case as it is chosen: in the chooser's sight with the task that holds it up, or (null) not. */
export interface ChosenCase {
  readonly caseId: string;
  readonly householdId: string | null;
  readonly areaCode: string | null;
  readonly taskId: string | null;
  readonly seq: number | null;
}

/** The chosen cases in their order, each with its open task that is due first. */
export async function chosenCases(client: ScopedClient, caseIds: readonly string[]): Promise<ChosenCase[]> {
  const { rows } = await client.query<ChosenCase>(
    `SELECT c.id AS "caseId", f.household_id AS "householdId", f.area_code AS "areaCode", f.seq, t.task_id AS "taskId"
     FROM unnest($1::uuid[]) WITH ORDINALITY AS c(id, place) LEFT JOIN case_file f ON f.case_id = c.id
     LEFT JOIN LATERAL (SELECT t.task_id FROM task t WHERE t.case_id = f.case_id AND t.state = 'open' ORDER BY t.due_at, t.task_id LIMIT 1) t ON true
     ORDER BY c.place`,
    [caseIds],
  );
  return rows;
}

/** Cases with a technical trouble of a kind, the longest lasting first. */
export async function troubledCases(
  client: ScopedClient,
  { trouble, areaCode, limit }: { trouble: string | null; areaCode: string | null; limit: number },
): Promise<string[]> {
  const { rows } = await client.query<{ caseId: string }>(
    `SELECT case_id AS "caseId" FROM case_trouble WHERE ($1::text IS NULL OR code = $1) AND ($2::text IS NULL OR area_code ^@ $2)
     ORDER BY since_at, case_id LIMIT $3`,
    [trouble, areaCode, limit],
  );
  return rows.map(({ caseId }) => caseId);
}

/** Whether somebody holds the role for at least one of these tasks today and stands aside from it in nothing. */
export async function mayTakeAny(
  client: ScopedClient,
  { accountId, taskIds }: { accountId: string; taskIds: readonly string[] },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM (SELECT DISTINCT role, area_code, department FROM task
       WHERE task_id = ANY ($1::text[]) AND state = 'open' AND $2::uuid <> ALL (coalesce(excluded, '{}'))) t
     CROSS JOIN LATERAL task_candidates(t.role, t.area_code, t.department) c WHERE c.account_id = $2::uuid LIMIT 1`,
    [taskIds, accountId],
  );
  return rowCount === 1;
}

export interface NewBulk {
  readonly id: string;
  readonly order: BulkOrder;
  readonly areaCode: string;
  readonly text: Sealed | null;
  readonly actor: CommandActor;
  readonly secondNeeded: boolean;
}

/** Freezes a set. A case that is out of sight stands in it as one that cannot be done. */
export async function insertBulk(
  client: ScopedClient,
  { id, order, areaCode, text, actor, secondNeeded }: NewBulk,
  cases: readonly ChosenCase[],
): Promise<void> {
  await client.query(
    `INSERT INTO bulk_operation (id, kind, area_code, orders, text_enc, text_key_id, actor, second_needed, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, business_now())`,
    [
      ...[id, order.kind, areaCode, JSON.stringify(order), text?.enc ?? null, text?.keyId ?? null],
      ...[JSON.stringify(actor), secondNeeded, actor.accountId],
    ],
  );
  await client.query(
    `INSERT INTO bulk_case (operation_id, case_id, place, household_id, area_code, task_id, seq, state, code)
     SELECT $1, "caseId", place, "householdId", "areaCode", "taskId", seq, CASE WHEN "householdId" IS NULL THEN 'cannot' ELSE 'unseen' END,
       CASE WHEN "householdId" IS NULL THEN 'access.missing' END
     FROM jsonb_to_recordset($2::jsonb) AS r("caseId" uuid, place int, "householdId" uuid, "areaCode" text, "taskId" text, seq int)`,
    [id, JSON.stringify(cases.map((each, i) => ({ ...each, place: i + 1 })))],
  );
}
