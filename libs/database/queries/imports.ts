import type { RowFault } from '#domain/takeOver/fault';
import type { ScopedClient } from '../scope';
import { decodeKeyset, instantOf, type Keyset, microsOf, type Page, pageOf } from './keyset';
import { Values } from './statement';

/** Faults of the workbook as such that are shown; their number is told besides. */
const shownFaults = 100;

/** An import as lists show it; never its workbook. */
export interface ImportRow {
  readonly id: string;
  readonly countyCode: string;
  readonly fileName: string | null;
  readonly state: string;
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
  readonly hasErrors: boolean;
  readonly createdByName: string | null;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly endedAt: Date | null;
  /** Households by state, and people of those that are or were to be taken over. */
  readonly counts: Readonly<Record<string, { readonly households: number; readonly people: number }>>;
  readonly micros: number;
}

const columns = `i.id, i.county_code AS "countyCode", i.file_name AS "fileName", i.state, i.fault_count AS "faultCount", i.errors_enc IS NOT NULL AS "hasErrors",
  (SELECT coalesce(jsonb_agg(f), '[]') FROM (SELECT f FROM jsonb_array_elements(i.faults) f LIMIT ${shownFaults}) shown) AS faults,
  n.name AS "createdByName", i.created_at AS "createdAt", i.confirmed_at AS "confirmedAt", i.ended_at AS "endedAt", ${microsOf('i.created_at')} AS micros,
  (SELECT coalesce(jsonb_object_agg(c.state, jsonb_build_object('households', c.n, 'people', c.people)), '{}')
     FROM (SELECT r.state, count(*) AS n, sum(r.people) AS people FROM import_row r WHERE r.import_id = i.id GROUP BY r.state) c) AS counts`;

/** One import in the reader's scope. */
export async function findImport(client: ScopedClient, id: string): Promise<ImportRow | null> {
  const { rows } = await client.query<ImportRow>({
    name: 'import_find',
    text: `SELECT ${columns} FROM import i LEFT JOIN account_name n ON n.id = i.created_by WHERE i.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

/** The reader's imports, newest first; null for a cursor that is none of ours. */
export async function listImports(
  client: ScopedClient,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<ImportRow> | null> {
  const place = cursor === undefined ? null : decodeKeyset(cursor);
  if (cursor !== undefined && place === null) return null;
  const sql = new Values();
  const behind = place
    ? `WHERE (i.created_at, i.id) < (${instantOf(sql.value(place.micros))}, ${sql.value(place.id)}::uuid)`
    : '';
  const { rows } = await client.query<ImportRow>(
    `SELECT ${columns} FROM import i LEFT JOIN account_name n ON n.id = i.created_by ${behind}
     ORDER BY i.created_at DESC, i.id DESC LIMIT ${sql.value(limit + 1)}`,
    sql.list,
  );
  return pageOf(rows, limit, ({ micros, id }): Keyset => ({ micros, id }));
}

/** A household of an import. */
export interface ImportRowRow {
  readonly row: number;
  readonly number: string | null;
  readonly state: string;
  readonly caseId: string | null;
  readonly faults: readonly RowFault[];
}

/** The households of an import from a row on, in the order of the workbook. */
export async function listImportRows(
  client: ScopedClient,
  { importId, state, after, limit }: { importId: string; state: string | null; after: number; limit: number },
): Promise<ImportRowRow[]> {
  const { rows } = await client.query<ImportRowRow>({
    name: 'import_rows',
    text: `SELECT "row", number, state, case_id AS "caseId", faults FROM import_row
      WHERE import_id = $1 AND "row" > $2 AND ($3::text IS NULL OR state = $3) ORDER BY "row" LIMIT $4`,
    values: [importId, after, state, limit],
  });
  return rows;
}

/** A workbook to be checked. */
export interface NewImport {
  readonly id: string;
  readonly countyCode: string;
  readonly fileName: string | null;
  readonly bytesCount: number;
  readonly sha256: string;
  readonly workbook: { readonly enc: Buffer; readonly keyId: string };
  readonly documentFileId: string | null;
  readonly createdBy: string;
}

export async function insertImport(client: ScopedClient, row: NewImport): Promise<void> {
  await client.query(
    `INSERT INTO import (id, county_code, file_name, bytes_count, sha256, workbook_enc, workbook_key_id, document_file_id, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, business_now())`,
    [
      ...[row.id, row.countyCode, row.fileName, row.bytesCount, row.sha256, row.workbook.enc, row.workbook.keyId],
      ...[row.documentFileId, row.createdBy],
    ],
  );
}

/** The sealed workbook of errors; null where there is none, or none any more. */
export async function findErrors(
  client: ScopedClient,
  id: string,
): Promise<{ readonly enc: Buffer; readonly keyId: string } | null> {
  const { rows } = await client.query<{ enc: Buffer | null; keyId: string | null }>(
    'SELECT errors_enc AS enc, errors_key_id AS "keyId" FROM import WHERE id = $1',
    [id],
  );
  const { enc = null, keyId = null } = rows[0] ?? {};
  return enc === null || keyId === null ? null : { enc, keyId };
}
