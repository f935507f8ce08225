import { Injectable } from '@nestjs/common';
import type { PairingPage, PairingQuery, PairingView } from '#contract/help/pairings';
import { cursorOf, readCursor } from '#contract/page/page';
import { prefixOf } from '#domain/access/areas';
import { prepared, Values } from '#database/queries/statement';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';

const columns = `p.id, p.household_id AS "householdId", h.number AS "householdNumber", h.head_name AS "headName", p.area_code AS "areaCode", a.full_name AS "areaName",
  jsonb_build_object('id', p.helper_id, 'name', coalesce(n.name, '')) AS helper,
  CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('id', u.id, 'name', u.name) END AS unit,
  (SELECT f.case_id FROM case_file f WHERE f.household_id = p.household_id AND f.status = 'open' AND f.helper_id IS NOT NULL) AS "openCaseId",
  p.from_on AS "fromOn", p.to_on AS "toOn", owed.open AS "openDuties", owed.overdue AS "overdueDuties"`;
const tables = `pairing p JOIN household h ON h.id = p.household_id JOIN area a ON a.code = p.area_code
  LEFT JOIN account_name n ON n.id = p.helper_id LEFT JOIN helping_unit u ON u.id = p.unit_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS open, (count(*) FILTER (WHERE t.due_at <= business_now() AND t.state = 'open'))::int AS overdue
    FROM task t WHERE t.household_id = p.household_id AND t.assignee = p.helper_id AND t.step = 'duties' AND t.state IN ('open', 'paused') AND p.to_on IS NULL) owed`;

/** 结对帮扶台账, as far as the reader sees. */
@Injectable()
export class PairingReading {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** By village and household; those of today, or those that have ended. */
  async list(actor: ApiActor, query: PairingQuery): Promise<PairingPage> {
    this.access.anywhere(actor, 'pairing.read');
    const { areaCode, helperId, unitId, householdId, ended = false, cursor, limit } = query;
    const after = cursor === undefined ? undefined : readCursor(cursor, 3);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const sql = new Values();
    const where = [ended ? 'p.to_on IS NOT NULL' : 'p.to_on IS NULL'];
    if (areaCode !== undefined) where.push(`p.area_code ^@ ${sql.value(prefixOf(areaCode))}`);
    if (helperId !== undefined) where.push(`p.helper_id = ${sql.value(helperId)}`);
    if (unitId !== undefined) where.push(`p.unit_id = ${sql.value(unitId)}`);
    if (householdId !== undefined) where.push(`p.household_id = ${sql.value(householdId)}`);
    if (after !== undefined)
      where.push(`(p.area_code, h.number, p.id::text) > (${after.map((value) => sql.value(value)).join(', ')})`);
    const text = `SELECT ${columns} FROM ${tables} WHERE ${where.join(' AND ')} ORDER BY p.area_code, h.number, p.id::text LIMIT ${sql.value(limit + 1)}`;
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<PairingView>(prepared('pairings', text, sql.list)),
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      rows: page,
      next: rows.length > limit && last !== undefined ? cursorOf([last.areaCode, last.householdNumber, last.id]) : null,
    };
  }
}

/** One pairing as the list shows it; null where it is not the reader's to see. */
export async function findPairing(client: ScopedClient, id: string): Promise<PairingView | null> {
  const { rows } = await client.query<PairingView>({
    name: 'pairing',
    text: `SELECT ${columns} FROM ${tables} WHERE p.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}
