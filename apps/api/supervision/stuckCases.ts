import { Injectable } from '@nestjs/common';
import type {
  StuckBoardQuery,
  StuckBoardView,
  StuckList,
  StuckQuery,
  StuckRowView,
  StuckView,
} from '#contract/supervision/stuck';
import { decodeKeyset } from '#database/queries/keyset';
import { chainTimes, stepTimes, stuckWeeks } from '#database/queries/stepTimes';
import { stuckCells, type StuckFilter, stuckPage } from '#database/queries/stuck';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { stuckBook } from './stuckBook';
import { placeNames, stuckRowView, stuckView } from './stuckViews';
import { areasNamed, supervised } from './supervised';

/** Most rows of an export; what is longer is narrowed first. */
const mostExported = 10_000;

/** Every stuck case with its reason: the list, the same as a workbook, and the numbers by reason. */
@Injectable()
export class StuckCases {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  async list(actor: ApiActor, { limit, cursor, ...asked }: StuckQuery): Promise<StuckList> {
    const { actor: supervisor, areaCode } = await supervised(this.access, actor, asked.areaCode);
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const now = await this.database.clock.now();
    const nowAt = new Date(now);
    const filter = { ...asked, ...(areaCode !== null && { areaCode }) };
    return this.database.scoped(actor, async (client) => {
      const found = await stuckPage(client, { actor: supervisor, filter, nowAt, limit, ...(after && { after }) });
      const place = await placeNames(client, found.rows);
      return {
        rows: found.rows.map((row) => stuckRowView(row, now, place)),
        next: found.next,
        count: found.count,
        at: nowAt,
      };
    });
  }

  /** All that the list shows with the same filter, as a workbook; recorded. */
  async workbook(actor: ApiActor, query: StuckQuery): Promise<Buffer> {
    this.access.anywhere(actor, 'export.make');
    const rows: StuckRowView[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const page = await this.list(actor, { ...query, limit: 200, ...(cursor !== undefined && { cursor }) });
      if (page.count > mostExported) throw refused('export.tooMany', { params: { max: mostExported } });
      rows.push(...page.rows);
      cursor = page.next ?? undefined;
      more = page.next !== null;
    }
    const areaCode = query.areaCode ?? actor.areaCode;
    await this.audit.writeAlone(actor, {
      action: 'export.stuck',
      objectType: 'area',
      objectId: areaCode,
      areaCode,
      outcome: 'done',
    });
    return stuckBook(rows);
  }

  async board(actor: ApiActor, query: StuckBoardQuery): Promise<StuckBoardView> {
    const { actor: supervisor, areaCode } = await supervised(this.access, actor, query.areaCode);
    const nowAt = new Date(await this.database.clock.now());
    const filter: StuckFilter = areaCode === null ? {} : { areaCode };
    const asked = { actor: supervisor, nowAt, ...filter };
    return this.database.scoped(actor, async (client) => {
      const cells = await stuckCells(client, { actor: supervisor, filter, nowAt });
      const times = await stepTimes(client, asked);
      const codes = [...new Set([...cells, ...times].flatMap((cell) => cell.areaCode ?? []))].toSorted();
      const named = await areasNamed(client, codes);
      return {
        at: nowAt,
        areaCode,
        areas: codes.map((code) => ({ code, name: named.get(code)?.name ?? code })),
        cells,
        steps: times.filter((time) => time.areaCode === null),
        places: times.filter((time) => time.areaCode !== null),
        ...(await chainTimes(client, asked)),
        weeks: await stuckWeeks(client, asked),
      };
    });
  }

  /** Why one case does not move; null where it does, or is not the reader's by office. */
  async find(
    client: ScopedClient,
    actor: ApiActor,
    of: { caseId: string; areaCode: string },
  ): Promise<StuckView | null> {
    const now = await this.database.clock.now();
    const { rows } = await stuckPage(client, { actor, filter: of, nowAt: new Date(now), limit: 1 });
    const [row] = rows;
    return row === undefined ? null : stuckView(row, now, await placeNames(client, rows));
  }
}
