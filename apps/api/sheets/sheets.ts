import { Injectable } from '@nestjs/common';
import type { SheetList, SheetNowQuery, SheetQuery, SheetView } from '#contract/sheets/sheets';
import { levelOf } from '#domain/access/areas';
import { periodEnd, periodRunning } from '#domain/sheets/period';
import { decodeKeyset } from '#database/queries/keyset';
import { sheetContent } from '#database/queries/sheetContent';
import { findSheet, sheetPage } from '#database/queries/sheets';
import { fullNameOf } from '#database/queries/summary';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { sheetBook } from './sheetBook';
import { sheetView } from './sheetViews';

/** The weekly and monthly sheets as they were made; and what one of the running period would say. */
@Injectable()
export class Sheets {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** One page, those made last first. */
  async list(actor: ApiActor, { cursor, ...asked }: SheetQuery): Promise<SheetList> {
    this.access.anywhere(actor, 'supervise.read');
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const page = await this.database.scoped(actor, (client) =>
      sheetPage(client, { ...asked, ...(after && { after }) }),
    );
    return { ...page, rows: page.rows.map((row) => ({ ...row, endsOn: periodEnd(row.kind, row.periodOn) })) };
  }

  async find(actor: ApiActor, sheetId: string): Promise<SheetView> {
    const wanted = { type: 'sheet', id: sheetId };
    const found = await this.database.scoped(actor, async (client) => {
      const sheet = await findSheet(client, sheetId);
      return sheet && sheetView(client, { ...sheet, isFinal: true });
    });
    if (found === null) throw await this.access.missing(actor, 'supervise.read', wanted);
    await this.access.demand(actor, 'supervise.read', { areaCode: found.areaCode }, wanted);
    return found;
  }

  /** The same as a workbook; recorded. */
  async workbook(actor: ApiActor, sheetId: string): Promise<Buffer> {
    const sheet = await this.find(actor, sheetId);
    await this.access.demand(actor, 'export.make', { areaCode: sheet.areaCode }, { type: 'sheet', id: sheetId });
    await this.audit.writeAlone(actor, {
      action: 'export.make',
      objectType: 'sheet',
      objectId: sheetId,
      areaCode: sheet.areaCode,
      outcome: 'done',
    });
    return sheetBook(sheet);
  }

  /** What a sheet of the running period would say now. Nothing is kept: the period's own is made by schedule. Refused: a month of less than a county. */
  async now(actor: ApiActor, { kind, areaCode }: SheetNowQuery): Promise<SheetView> {
    await this.access.demand(actor, 'supervise.read', { areaCode }, { type: 'area', id: areaCode });
    const levels = kind === 'weekly' ? ['county', 'township'] : ['county'];
    if (!levels.includes(levelOf(areaCode))) throw refused('sheet.areaLevel', { field: 'areaCode' });
    const now = await this.database.clock.now();
    const [madeAt, periodOn] = [new Date(now), periodRunning(kind, now)];
    return this.database.scoped(actor, async (client) => {
      const areaName = await fullNameOf(client, areaCode);
      if (areaName === null) throw refused('area.unknown', { field: 'areaCode' });
      const content = await sheetContent(client, { kind, areaCode, periodOn, nowAt: madeAt });
      return sheetView(client, { sheetId: null, kind, areaCode, areaName, periodOn, madeAt, isFinal: false, content });
    });
  }
}
