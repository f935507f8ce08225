import { Injectable } from '@nestjs/common';
import type { HelpedHouseholdPage, HelpedHouseholdView } from '#contract/help/helpers';
import type { NamedView } from '#contract/help/helpViews';
import { cursorOf, type PageQuery, readCursor } from '#contract/page/page';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';

const households = `WITH own AS (
    SELECT household_id, bool_or(helps) AS helps, bool_or(tracks) AS tracks FROM (
      SELECT p.household_id, true AS helps, false AS tracks FROM pairing p WHERE p.helper_id = $1 AND p.to_on IS NULL
      UNION ALL SELECT f.household_id, false, true FROM case_file f WHERE f.tracker_id = $1 AND f.status = 'open') each GROUP BY household_id)
  SELECT h.id AS "householdId", h.number AS "householdNumber", h.head_name AS "headName", h.area_code AS "areaCode", a.full_name AS "areaName",
    own.helps, own.tracks, (SELECT f.case_id FROM case_file f WHERE f.household_id = h.id AND f.status = 'open') AS "openCaseId",
    owed.open AS "openWork", owed.overdue AS "overdueWork"
  FROM own JOIN household h ON h.id = own.household_id JOIN area a ON a.code = h.area_code
  CROSS JOIN LATERAL (SELECT count(*)::int AS open, (count(*) FILTER (WHERE t.due_at <= business_now() AND t.state = 'open'))::int AS overdue
    FROM task t WHERE t.household_id = h.id AND t.assignee = $1 AND t.step IN ('duties', 'tracking') AND t.state IN ('open', 'paused')) owed
  WHERE (h.area_code, h.number, h.id::text) > ($2, $3, $4) ORDER BY h.area_code, h.number, h.id::text LIMIT $5`;

/** What somebody answers for, as helper or as tracker: the whole of it has to go to others before the person goes (零脱管). */
@Injectable()
export class HelpedHouseholds {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** By village and number, as far as the reader sees. */
  async list(actor: ApiActor, helperId: string, { cursor, limit }: PageQuery): Promise<HelpedHouseholdPage> {
    this.access.anywhere(actor, 'helper.read');
    const after = cursor === undefined ? ['', '', ''] : readCursor(cursor, 3);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const { helper, rows } = await this.database.scoped(actor, async (client) => {
      const named = await client.query<NamedView>({
        name: 'helper_name',
        text: 'SELECT id, name FROM account_name WHERE id = $1',
        values: [helperId],
      });
      const page = await client.query<HelpedHouseholdView>({
        name: 'helped_households',
        text: households,
        values: [helperId, ...after, limit + 1],
      });
      return { helper: named.rows[0], rows: page.rows };
    });
    if (helper === undefined) throw await this.access.missing(actor, 'helper.read', { type: 'helper', id: helperId });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const isLast = rows.length <= limit || last === undefined;
    return {
      helper,
      rows: page,
      next: isLast ? null : cursorOf([last.areaCode, last.householdNumber, last.householdId]),
    };
  }
}
