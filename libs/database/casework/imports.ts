import type { Pool } from 'pg';
import type { Refusal } from '#domain/refusal';
import type { RowFault } from '#domain/takeOver/fault';
import type { Secrets } from '../secrets';
import { type ScopedClient, withWorker } from '../scope';

/** What is sealed under which name. */
export const importPurposes = { workbook: 'import.workbook', errors: 'import.errors', row: 'import.row' } as const;

/** Faults of a workbook beside its households that are kept one by one; beyond, their number is. */
const mostFaults = 1_000;
const rowsAtOnce = 500;

export interface ImportRecord {
  readonly state: string;
  readonly countyCode: string;
  readonly createdBy: string;
  readonly documentFileId: string | null;
  readonly faults: readonly RowFault[];
  /** Null once it was forgotten. */
  readonly workbook: Buffer | null;
}

/** An import with its workbook. */
export async function readImport(pool: Pool, secrets: Secrets, importId: string): Promise<ImportRecord> {
  const { rows } = await pool.query<Omit<ImportRecord, 'workbook'> & { enc: Buffer | null; keyId: string | null }>(
    `SELECT state, county_code AS "countyCode", created_by AS "createdBy", document_file_id AS "documentFileId", faults, workbook_enc AS enc, workbook_key_id AS "keyId"
     FROM import WHERE id = $1`,
    [importId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no import ${importId}`);
  const { enc, keyId, ...record } = row;
  return {
    ...record,
    workbook: enc === null || keyId === null ? null : secrets.openBytes(importPurposes.workbook, { enc, keyId }),
  };
}

/** A household of a workbook as the dry run judged it. */
export interface JudgedRow {
  readonly row: number;
  readonly number: string | null;
  readonly areaCode: string | null;
  readonly state: 'good' | 'already' | 'faulty';
  readonly faults: readonly RowFault[];
  readonly people: number;
  /** What is taken, as JSON; null where nothing is. */
  readonly body: string | null;
  readonly key: string | null;
  readonly bodyHash: string | null;
}

/** The outcome of a dry run. */
export interface Check {
  readonly importId: string;
  readonly state: 'checked' | 'unreadable';
  /** Of the workbook as such, and of rows that belong to no household. */
  readonly faults: readonly RowFault[];
  readonly rows: readonly JudgedRow[];
  /** The workbook of errors; null without any. */
  readonly errors: Buffer | null;
}

/** Writes the outcome of a dry run, whole; an earlier, interrupted one is replaced. Only while the import is being read. */
export async function writeCheck(
  pool: Pool,
  secrets: Secrets,
  { importId, state, faults, rows, errors }: Check,
): Promise<void> {
  const sealed = errors === null ? null : secrets.sealBytes(importPurposes.errors, errors);
  await withWorker(pool, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE import SET state = $2, faults = $3, fault_count = $4, errors_enc = $5, errors_key_id = $6,
         ended_at = CASE WHEN $2 = 'unreadable' THEN business_now() END
       WHERE id = $1 AND state = 'reading'`,
      [
        importId,
        state,
        JSON.stringify(faults.slice(0, mostFaults)),
        faults.length,
        sealed?.enc ?? null,
        sealed?.keyId ?? null,
      ],
    );
    if (rowCount === 0) return;
    await client.query('DELETE FROM import_row WHERE import_id = $1', [importId]);
    for (let from = 0; from < rows.length; from += rowsAtOnce)
      await insertRows(client, secrets, importId, rows.slice(from, from + rowsAtOnce));
  });
}

async function insertRows(
  client: ScopedClient,
  secrets: Secrets,
  importId: string,
  rows: readonly JudgedRow[],
): Promise<void> {
  const written = rows.map(({ body, ...row }) => {
    const sealed = body === null ? null : secrets.seal(importPurposes.row, body);
    return { ...row, enc: sealed?.enc.toString('base64'), keyId: sealed?.keyId };
  });
  await client.query(
    `INSERT INTO import_row (import_id, "row", number, area_code, state, faults, people, body_enc, body_key_id, key, body_hash)
     SELECT $1, "row", number, "areaCode", state, faults, people, decode(enc, 'base64'), "keyId", key, "bodyHash"
     FROM jsonb_to_recordset($2::jsonb) AS r("row" int, number text, "areaCode" text, state text, faults jsonb, people int, enc text, "keyId" text, key text, "bodyHash" text)`,
    [importId, JSON.stringify(written)],
  );
}

/** Writes down who confirmed; repeated, the first one stands. */
export async function writeConfirmation(pool: Pool, importId: string, accountId: string): Promise<void> {
  await pool.query(
    `UPDATE import SET state = 'taking', confirmed_by = $2, confirmed_at = business_now() WHERE id = $1 AND state = 'checked'`,
    [importId, accountId],
  );
}

/** A household that waits to be taken over. */
export interface WaitingRow {
  readonly row: number;
  readonly key: string;
  readonly bodyHash: string;
  readonly body: string;
}

/** The next households that wait, in the order of their rows, and how many wait altogether. */
export async function waitingRows(
  pool: Pool,
  secrets: Secrets,
  { importId, limit }: { importId: string; limit: number },
): Promise<{ readonly rows: readonly WaitingRow[]; readonly waiting: number }> {
  const { rows } = await pool.query<{ row: number; key: string; bodyHash: string; enc: Buffer; keyId: string }>(
    `SELECT "row", key, body_hash AS "bodyHash", body_enc AS enc, body_key_id AS "keyId" FROM import_row
     WHERE import_id = $1 AND state = 'good' ORDER BY "row" LIMIT $2`,
    [importId, limit],
  );
  const { rows: counted } = await pool.query<{ n: number }>(
    `SELECT count(*) AS n FROM import_row WHERE import_id = $1 AND state = 'good'`,
    [importId],
  );
  return {
    rows: rows.map(({ enc, keyId, ...row }) => ({ ...row, body: secrets.open(importPurposes.row, { enc, keyId }) })),
    waiting: counted[0]?.n ?? 0,
  };
}

/** What became of a household. */
export type Settled = { readonly caseId: string } | { readonly refusal: Refusal };

/** Writes what became of a household and forgets what the workbook said of it. */
export async function settleRow(
  pool: Pool,
  { importId, row, settled }: { importId: string; row: number; settled: Settled },
): Promise<void> {
  const caseId = 'caseId' in settled ? settled.caseId : null;
  const faults: RowFault[] = 'refusal' in settled ? [faultOf(row, settled.refusal)] : [];
  await pool.query(
    `UPDATE import_row SET state = $3, case_id = $4, faults = $5, body_enc = NULL, body_key_id = NULL, done_at = business_now()
     WHERE import_id = $1 AND "row" = $2 AND state = 'good'`,
    [importId, row, caseId === null ? 'refused' : 'taken', caseId, JSON.stringify(faults)],
  );
}

// The register and the case speak of fields that the workbook does not have: the household's row is meant.
function faultOf(row: number, { code, params }: Refusal): RowFault {
  return { sheet: 'households', row, column: 'facts.number', code, ...(params && { params }) };
}

/** Rows with faults and the household number they belong to. */
export async function faultyRows(
  pool: Pool,
  importId: string,
): Promise<readonly { readonly number: string | null; readonly row: number; readonly faults: readonly RowFault[] }[]> {
  const { rows } = await pool.query<{ number: string | null; row: number; faults: RowFault[] }>(
    `SELECT number, "row", faults FROM import_row WHERE import_id = $1 AND state IN ('faulty', 'refused') ORDER BY "row"`,
    [importId],
  );
  return rows;
}

/** The import is over: its errors are kept, contents of rows and the workbook are forgotten, what it did stays. */
export async function endImport(
  pool: Pool,
  secrets: Secrets,
  { importId, state, errors }: { importId: string; state: 'done' | 'cancelled'; errors: Buffer | null },
): Promise<void> {
  const sealed = errors === null ? null : secrets.sealBytes(importPurposes.errors, errors);
  await withWorker(pool, async (client) => {
    await client.query(
      `UPDATE import SET state = $2, ended_at = business_now(), workbook_enc = NULL, workbook_key_id = NULL, errors_enc = $3, errors_key_id = $4
       WHERE id = $1 AND state IN ('checked', 'taking')`,
      [importId, state, sealed?.enc ?? null, sealed?.keyId ?? null],
    );
    await client.query(
      'UPDATE import_row SET body_enc = NULL, body_key_id = NULL WHERE import_id = $1 AND body_enc IS NOT NULL',
      [importId],
    );
  });
}

/** Forgets what is left of it that could name anybody. */
export async function purgeImport(pool: Pool, importId: string): Promise<void> {
  await pool.query(
    `UPDATE import SET workbook_enc = NULL, workbook_key_id = NULL, errors_enc = NULL, errors_key_id = NULL, purged_at = business_now() WHERE id = $1`,
    [importId],
  );
}
