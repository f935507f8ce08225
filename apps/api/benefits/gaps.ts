import { Injectable } from '@nestjs/common';
import type {
  BenefitGapPage,
  BenefitGapQuery,
  BenefitGapRow,
  HouseholdBenefitsView,
} from '#contract/benefits/householdBenefits';
import { cursorOf, readCursor } from '#contract/page/page';
import { covers, prefixOf } from '#domain/access/areas';
import { may } from '#domain/access/may';
import { roleFacts } from '#domain/access/roles';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { HouseholdBenefits } from './householdBenefits';

interface Place {
  readonly householdId: string;
  readonly householdNumber: string;
  readonly headName: string | null;
  readonly areaCode: string;
  readonly areaName: string;
  readonly helperIds: readonly string[];
}

/** What each household may have is worked out from its facts one by one: a request looks at so many, and goes on with the next. */
const mostLookedAt = 40;

/** 政策零遗漏: households in the state's care that may have a benefit by the rules and do not receive it. */
@Injectable()
export class BenefitGaps {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly benefits: HouseholdBenefits,
  ) {}

  /** By village and number. A page may hold fewer rows than asked for while there are more households behind it. */
  async list(actor: ApiActor, query: BenefitGapQuery): Promise<BenefitGapPage> {
    const grants = this.access.anywhere(actor, 'household.benefits');
    const { areaCode, code, cursor, limit } = query;
    const own = grants.filter(({ role }) => roleFacts[role].scope !== 'households');
    if (areaCode !== undefined && own.length > 0 && !own.some((g) => covers(g.areaCode, areaCode)))
      throw await this.access.missing(actor, 'household.benefits', { type: 'area', id: areaCode });
    const after = cursor === undefined ? ['', ''] : readCursor(cursor, 2);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const on = await this.database.clock.todayOn();
    return this.database.scoped(actor, async (client) => {
      const places = await placesOf(client, { areaCode, after });
      const rows: BenefitGapRow[] = [];
      let lookedAt = 0;
      for (const place of places.slice(0, mostLookedAt)) {
        if (rows.length === limit) break;
        // What another office shows of a household is not this right.
        const isMine = may(actor, 'household.benefits', place).allowed;
        const found = isMine ? await this.benefits.find(client, place.householdId, on) : null;
        const row = found && gapsOf(place, found, code);
        if (row && row.missing.length > 0) rows.push(row);
        lookedAt++;
      }
      const last = places.length > lookedAt ? places[lookedAt - 1] : undefined;
      return {
        on,
        lookedAt,
        rows,
        next: last === undefined ? null : cursorOf([last.areaCode, last.householdNumber]),
      };
    });
  }
}

function gapsOf(place: Place, { factsOn, rows }: HouseholdBenefitsView, code: string | undefined): BenefitGapRow {
  const { areaCode: _code, helperIds: _helpers, ...who } = place;
  const lacking = rows.filter(
    ({ benefit, entitled, state }) => entitled && state !== 'received' && (code === undefined || benefit.code === code),
  );
  return {
    ...who,
    factsOn,
    missing: lacking.map(({ benefit, state, people }) => ({
      ...{ code: benefit.code, name: benefit.name, department: benefit.department, state },
      people: people.filter((each) => each.state !== 'received').map(({ name }) => name),
    })),
  };
}

// Monitored now, or paired with a helper; a register's other households have nobody who would go through their list.
async function placesOf(
  client: ScopedClient,
  { areaCode, after }: { areaCode: string | undefined; after: readonly (string | number)[] },
): Promise<Place[]> {
  const { rows } = await client.query<Place>({
    name: 'benefit_gap_households',
    text: `SELECT h.id AS "householdId", h.number AS "householdNumber", h.head_name AS "headName", h.area_code AS "areaCode", a.full_name AS "areaName",
        ARRAY(SELECT p.helper_id FROM pairing p WHERE p.household_id = h.id AND p.to_on IS NULL
          UNION SELECT f.tracker_id FROM case_file f WHERE f.household_id = h.id AND f.status = 'open' AND f.tracker_id IS NOT NULL)::text[] AS "helperIds"
      FROM household h JOIN area a ON a.code = h.area_code
      WHERE NOT h.provisional AND h.merged_into IS NULL AND ($1::text IS NULL OR h.area_code ^@ $1) AND (h.area_code, h.number) > ($2, $3)
        AND (EXISTS (SELECT FROM monitored_span s WHERE s.household_id = h.id AND s.ended_on IS NULL AND s.eliminated_on IS NULL)
          OR EXISTS (SELECT FROM pairing p WHERE p.household_id = h.id AND p.to_on IS NULL))
      ORDER BY h.area_code, h.number LIMIT $4`,
    values: [areaCode === undefined ? null : prefixOf(areaCode), ...after, mostLookedAt + 1],
  });
  return rows;
}
