import type { Pool } from 'pg';
import { prefixOf } from '#domain/access/areas';
import type { CommandActor } from '#domain/process/command';
import type { Procedure } from '#domain/process/step';
import type { Rate } from '#domain/sampling/draw';
import { type ScopedClient, withWorker } from '../scope';

/** Most cases of one draw; those who waited longest stand in it, the others in the next. */
const mostProposed = 5_000;

/** A case that waits for the draw, with the share that its own policy asks for. */
export interface Proposed {
  readonly caseId: string;
  readonly householdId: string;
  readonly taskId: string;
  readonly areaCode: string;
  readonly rate: Rate;
}

export interface DrawnItem extends Proposed {
  readonly stratum: string;
  readonly chosen: boolean;
}

export interface NewSample {
  readonly id: string;
  readonly areaCode: string;
  readonly procedure: Procedure;
  readonly actor: CommandActor;
}

/**
 * Draws once, in one transaction: the list is read and frozen, drawn by `draw`, and written with its seed. Answers how many stand in it.
 * Two draws in one county wait for each other, so that nobody stands in both. An empty list writes nothing.
 */
export function writeSample(
  pool: Pool,
  { id, areaCode, procedure, actor }: NewSample,
  draw: (proposed: readonly Proposed[]) => { readonly seed: string; readonly items: readonly DrawnItem[] },
): Promise<number> {
  return withWorker(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sample ${areaCode.slice(0, 6)}`]);
    const before = await countItems(client, id);
    if (before > 0) return before;
    const proposed = await readProposed(client, { areaCode, procedure });
    if (proposed.length === 0) return 0;
    const { seed, items } = draw(proposed);
    await client.query(
      `INSERT INTO sample (id, area_code, procedure, seed, actor, drawn_by, drawn_at) VALUES ($1, $2, $3, $4, $5, $6, business_now())`,
      [id, areaCode, procedure, seed, JSON.stringify(actor), actor.accountId],
    );
    await client.query(
      `INSERT INTO sample_item (sample_id, case_id, household_id, task_id, area_code, stratum, numerator, denominator, chosen)
       SELECT $1, "caseId", "householdId", "taskId", "areaCode", stratum, (rate->>'numerator')::int, (rate->>'denominator')::int, chosen
       FROM jsonb_to_recordset($2::jsonb) AS r("caseId" uuid, "householdId" uuid, "taskId" text, "areaCode" text, stratum text, rate jsonb, chosen boolean)`,
      [id, JSON.stringify(items)],
    );
    return items.length;
  });
}

async function countItems(client: ScopedClient, id: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>('SELECT count(*) AS n FROM sample_item WHERE sample_id = $1', [
    id,
  ]);
  return rows[0]?.n ?? 0;
}

/**
 * Those who wait for the draw now: $1 what an area's code begins with, $2 the procedure. A suspended case, and one that another
 * draw is being told to, is left to the next. What is looked at before a draw reads by the same words as the draw.
 */
export const proposedNow = `SELECT t.case_id AS "caseId", t.household_id AS "householdId", t.task_id AS "taskId", t.area_code AS "areaCode", p.body->'help'->'sampling' AS rate
  FROM task t JOIN case_file f ON f.case_id = t.case_id JOIN policy p ON p.code = f.policy_code AND p.version = f.policy_version
  WHERE t.kind = 'sampling' AND t.state = 'open' AND t.area_code ^@ $1 AND f.procedure = $2
    AND NOT EXISTS (SELECT FROM sample_item i WHERE i.task_id = t.task_id AND i.state = 'waiting')
  ORDER BY t.opened_at, t.task_id LIMIT ${mostProposed}`;

async function readProposed(
  client: ScopedClient,
  { areaCode, procedure }: { areaCode: string; procedure: Procedure },
): Promise<Proposed[]> {
  const { rows } = await client.query<Proposed>(proposedNow, [prefixOf(areaCode), procedure]);
  return rows;
}

/** A case that has not been told yet. */
export type WaitingItem = Pick<DrawnItem, 'caseId' | 'householdId' | 'taskId' | 'chosen'>;

/** The next cases to be told, in whose name, and how many wait altogether. */
export async function waitingItems(
  pool: Pool,
  { sampleId, limit }: { sampleId: string; limit: number },
): Promise<{ readonly items: readonly WaitingItem[]; readonly actor: CommandActor; readonly waiting: number }> {
  const { rows } = await pool.query<{ actor: CommandActor; waiting: number }>(
    `SELECT s.actor, (SELECT count(*) FROM sample_item i WHERE i.sample_id = s.id AND i.state = 'waiting') AS waiting FROM sample s WHERE s.id = $1`,
    [sampleId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no sample ${sampleId}`);
  const { rows: items } = await pool.query<WaitingItem>(
    `SELECT case_id AS "caseId", household_id AS "householdId", task_id AS "taskId", chosen FROM sample_item
     WHERE sample_id = $1 AND state = 'waiting' ORDER BY case_id LIMIT $2`,
    [sampleId, limit],
  );
  return { ...row, items };
}

/** Writes that a case took what it was told, or by which refusal it had left. */
export async function settleItem(
  pool: Pool,
  { sampleId, caseId, refusedBy }: { sampleId: string; caseId: string; refusedBy: string | null },
): Promise<void> {
  await pool.query(
    `UPDATE sample_item SET state = $3, reason = $4, told_at = business_now() WHERE sample_id = $1 AND case_id = $2 AND state = 'waiting'`,
    [sampleId, caseId, refusedBy === null ? 'told' : 'left', refusedBy],
  );
}

/** Writes that every case of the list knows. */
export async function endSample(pool: Pool, sampleId: string): Promise<void> {
  await pool.query(`UPDATE sample SET state = 'told', told_at = business_now() WHERE id = $1 AND state = 'telling'`, [
    sampleId,
  ]);
}
