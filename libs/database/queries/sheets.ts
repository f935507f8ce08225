import { prefixOf } from '#domain/access/areas';
import type { SheetKind } from '#domain/sheets/period';
import type { SheetContent } from '#domain/sheets/sheet';
import type { ScopedClient } from '../scope';
import { boundedLimit, instantOf, type Keyset, microsOf, type Page, pageOf } from './keyset';
import { prepared, Values } from './statement';

export interface SheetRow {
  readonly sheetId: string;
  readonly kind: SheetKind;
  readonly areaCode: string;
  readonly areaName: string;
  readonly periodOn: string;
  readonly madeAt: Date;
}

const columns = `s.id AS "sheetId", s.kind, s.area_code AS "areaCode", a.full_name AS "areaName", s.period_on::text AS "periodOn", s.made_at AS "madeAt"`;
const source = 'FROM sheet s JOIN area a ON a.code = s.area_code';

/** One page of the sheets in the reader's sight, those made last first. */
export async function sheetPage(
  client: ScopedClient,
  asked: { readonly kind?: SheetKind; readonly areaCode?: string; readonly after?: Keyset; readonly limit: number },
): Promise<Page<SheetRow>> {
  const limit = boundedLimit(asked.limit);
  const values = new Values();
  const where = ['true'];
  if (asked.kind !== undefined) where.push(`s.kind = ${values.value(asked.kind)}`);
  if (asked.areaCode !== undefined) where.push(`s.area_code ^@ ${values.value(prefixOf(asked.areaCode))}`);
  if (asked.after !== undefined)
    where.push(
      `(s.made_at, s.id) < (${instantOf(values.value(asked.after.micros))}, ${values.value(asked.after.id)}::uuid)`,
    );
  const text = `SELECT ${columns}, ${microsOf('s.made_at')} AS "madeMicros" ${source} WHERE ${where.join(' AND ')}
    ORDER BY s.made_at DESC, s.id DESC LIMIT ${limit + 1}`;
  const { rows } = await client.query<SheetRow & { madeMicros: number }>(prepared('sheets', text, values.list));
  const page = pageOf(rows, limit, ({ madeMicros, sheetId }) => ({ micros: madeMicros, id: sheetId }));
  return { rows: page.rows.map(({ madeMicros: _micros, ...row }) => row), next: page.next };
}

/** A sheet as it was made; null where there is none in the reader's sight. */
export async function findSheet(
  client: ScopedClient,
  sheetId: string,
): Promise<(SheetRow & { readonly content: SheetContent }) | null> {
  const text = `SELECT ${columns}, s.content ${source} WHERE s.id = $1`;
  const { rows } = await client.query<SheetRow & { content: SheetContent }>(prepared('sheet', text, [sheetId]));
  return rows[0] ?? null;
}

/** Names of areas, accounts and helping units, by their ids. */
export async function sheetNames(
  client: ScopedClient,
  { areas, accounts, units }: Readonly<Record<'areas' | 'accounts' | 'units', readonly string[]>>,
): Promise<ReadonlyMap<string, string>> {
  const text = `SELECT code AS id, name FROM area WHERE code = ANY ($1::text[])
    UNION ALL SELECT id::text, name FROM account_name WHERE id = ANY ($2::uuid[])
    UNION ALL SELECT id::text, name FROM helping_unit WHERE id = ANY ($3::uuid[])`;
  const { rows } = await client.query<{ id: string; name: string }>(
    prepared('sheet_names', text, [areas, accounts, units]),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
