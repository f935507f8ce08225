import { Injectable } from '@nestjs/common';
import type { CaseFileView, HouseholdBrief } from '#contract/cases/caseFile';
import type { CaseList, CaseListQuery, CaseSearch } from '#contract/cases/caseList';
import type { StuckView } from '#contract/supervision/stuck';
import type { TraceView } from '#contract/cases/trace';
import { scopesOf } from '#domain/access/scopes';
import { type CaseFilter, caseListCount, caseListPage } from '#database/queries/caseList';
import { searchHouseholdIds } from '#database/queries/households';
import { decodeKeyset } from '#database/queries/keyset';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { Access } from '../http/access';
import { StuckCases } from '../supervision/stuckCases';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { officesFor } from './acting';
import { CaseReader, type ReadCase } from './caseReader';
import { caseFileView, caseRowView, traceViews } from './caseViews';
import { HouseholdBriefs } from './households';

/** A case as its own row in the case list: enough for access and for the way to its workflow. */
export interface CasePlace {
  readonly caseId: string;
  readonly householdId: string;
  readonly areaCode: string;
  readonly departments: readonly string[];
  /** Who helps and who tracks. */
  readonly helperIds: readonly string[];
}

/** A case and the household it is about. */
export type CaseRef = Pick<CasePlace, 'caseId' | 'householdId'>;

/** A case as it was read for its page. */
export interface FoundCase {
  readonly read: ReadCase;
  readonly household: HouseholdBrief | null;
  /** Business time at which it was read. */
  readonly now: number;
}

/** Cases: the list, the file on one page, and the trace. */
@Injectable()
export class Cases {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly reader: CaseReader,
    private readonly households: HouseholdBriefs,
    private readonly stuckCases: StuckCases,
  ) {}

  /** A page of the actor's cases, newest first, with the count of the same filter. */
  async list(actor: ApiActor, query: CaseListQuery | CaseSearch): Promise<CaseList> {
    this.access.anywhere(actor, 'case.read');
    const { limit, cursor, ...asked } = query;
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const nowMs = await this.database.clock.now();
    const nowAt = new Date(nowMs);
    return this.database.scoped(actor, async (client) => {
      const filter = await filterOf(client, asked);
      const page = await caseListPage(client, { actor, filter, nowAt, limit, ...(after && { after }) });
      const count = await caseListCount(client, { actor, filter, nowAt });
      return { rows: page.rows.map((row) => caseRowView(row, nowMs)), next: page.next, count };
    });
  }

  /** The case file. */
  async file(actor: ApiActor, caseId: string): Promise<CaseFileView> {
    const { read, place } = await this.open(actor, caseId, 'case.read');
    const now = await this.database.clock.now();
    return this.database.scoped(actor, async (client) => {
      const household = await this.households.find(client, place.householdId);
      const stuck = await this.stuckCases.find(client, actor, place);
      return this.viewOf(actor, { read, household, now }, stuck);
    });
  }

  /** The trace, from the first event to the last. */
  async trace(actor: ApiActor, caseId: string): Promise<TraceView> {
    const { read } = await this.open(actor, caseId, 'case.trace');
    return { caseId, rows: traceViews(read) };
  }

  /** The case as it stands now, for the answer to a decision; null where the reader does not see the ledger, or sees the case no more. */
  async fresh(client: ScopedClient, actor: ApiActor, at: CaseRef): Promise<CaseFileView | null> {
    const found = await this.look(client, actor, at);
    return found && this.viewOf(actor, found);
  }

  /** What `fresh` shows, read and not yet made into a page. */
  async look(client: ScopedClient, actor: ApiActor, { caseId, householdId }: CaseRef): Promise<FoundCase | null> {
    // A department sees its questions and no ledger: nothing is read to find that out.
    const { areas, operateAreas, roles } = scopesOf(actor);
    if (areas.length === 0 && operateAreas.length === 0 && !roles.includes('helper')) return null;
    const [place, read, household, now] = await Promise.all([
      findPlace(client, caseId),
      this.reader.find(client, caseId),
      this.households.find(client, householdId),
      this.database.clock.now(),
    ]);
    return place && read ? { read, household, now } : null;
  }

  /** The case as this person may act on it. */
  viewOf(actor: ApiActor, { read, household, now }: FoundCase, stuck: StuckView | null = null): CaseFileView {
    return caseFileView(read, household, { offices: officesFor(actor), now, stuck });
  }

  /** The case, after access was asked; out of scope is not found, with an audit row. */
  async open(
    actor: ApiActor,
    caseId: string,
    action: 'case.read' | 'case.trace' | 'case.submissions',
  ): Promise<{ read: ReadCase; place: CasePlace }> {
    const wanted = { type: 'case', id: caseId };
    const { place, read } = await this.database.scoped(actor, async (client) => {
      const found = await findPlace(client, caseId);
      return { place: found, read: found && (await this.reader.find(client, caseId)) };
    });
    if (place === null) throw await this.access.missing(actor, action, wanted);
    await this.access.demand(actor, action, place, wanted);
    // A department sees that the case exists and its own questions; the file itself is the offices'.
    if (!read) throw refused('access.forbidden');
    return { read, place };
  }
}

// A typed name or number becomes the households that it finds.
async function filterOf(
  client: ScopedClient,
  { text, ...filter }: Omit<CaseListQuery & Partial<Pick<CaseSearch, 'text'>>, 'limit' | 'cursor'>,
): Promise<CaseFilter> {
  return text === undefined ? filter : { ...filter, householdIds: await searchHouseholdIds(client, text) };
}

/** Where a case is; null where it is not the reader's to see. */
export async function findPlace(client: ScopedClient, caseId: string): Promise<CasePlace | null> {
  const { rows } = await client.query<{
    household_id: string;
    area_code: string;
    departments: string[];
    helpers: string[];
  }>({
    name: 'case_place',
    text: `SELECT f.household_id, f.area_code,
        ARRAY(SELECT DISTINCT t.department FROM task t WHERE t.case_id = f.case_id AND t.department IS NOT NULL) AS departments,
        array_remove(ARRAY[f.helper_id, f.tracker_id], NULL)::text[] AS helpers
      FROM case_file f WHERE f.case_id = $1`,
    values: [caseId],
  });
  const [row] = rows;
  return row === undefined
    ? null
    : {
        caseId,
        householdId: row.household_id,
        areaCode: row.area_code,
        departments: row.departments,
        helperIds: row.helpers,
      };
}
