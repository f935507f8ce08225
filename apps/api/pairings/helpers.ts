import { Injectable } from '@nestjs/common';
import type { HelperPage, HelperQuery, HelperUnitView, HelperView } from '#contract/help/helpers';
import { cursorOf, readCursor } from '#contract/page/page';
import { covers } from '#domain/access/areas';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';

interface Row {
  readonly account_id: string;
  readonly name: string;
  readonly area_codes: string[];
  readonly units: HelperUnitView[];
  readonly households: number;
  readonly in_cases: number;
  readonly tracked: number;
  readonly open_duties: number;
  readonly overdue_duties: number;
}

/** Who may help, and how much each carries: what is looked at when a helper is chosen. */
@Injectable()
export class Helpers {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** By name, one page; of the asked area those who may help at it today. */
  async list(actor: ApiActor, query: HelperQuery & { readonly text?: string }): Promise<HelperPage> {
    const grants = this.access.anywhere(actor, 'helper.read');
    const { areaCode, unitId, text, cursor, limit } = query;
    // A wider area than one's own asks for nothing more: the function shows the caller's own.
    if (areaCode !== undefined && !grants.some((g) => covers(g.areaCode, areaCode) || covers(areaCode, g.areaCode)))
      throw await this.access.missing(actor, 'helper.read', { type: 'area', id: areaCode });
    const place = cursor === undefined ? [null, null] : readCursor(cursor, 2);
    if (place === null) throw refused('page.cursor', { field: 'cursor' });
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<Row>({
        name: 'helpers_within',
        text: 'SELECT * FROM helpers_within($1, $2, $3, $4, $5, $6)',
        values: [areaCode ?? null, unitId ?? null, text?.trim() ?? null, ...place, limit + 1],
      }),
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      rows: page.map(viewOf),
      next: rows.length > limit && last !== undefined ? cursorOf([last.name, last.account_id]) : null,
    };
  }
}

function viewOf(row: Row): HelperView {
  const { account_id: accountId, name, area_codes: areaCodes, units, households, tracked } = row;
  const duties = { openDuties: row.open_duties, overdueDuties: row.overdue_duties };
  return { accountId, name, areaCodes, units, households, inCases: row.in_cases, tracked, ...duties };
}
