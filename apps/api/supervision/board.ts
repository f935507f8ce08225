import { Injectable } from '@nestjs/common';
import type { BoardQuery, BoardView } from '#contract/supervision/board';
import { supervisionBoard } from '#database/queries/board';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { areasNamed, supervised } from './supervised';

/** Where the cases of the supervised area sit. */
@Injectable()
export class Board {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async of(actor: ApiActor, query: BoardQuery): Promise<BoardView> {
    const { actor: supervisor, areaCode } = await supervised(this.access, actor, query.areaCode);
    const nowAt = new Date(await this.database.clock.now());
    const filter = { ...query, ...(areaCode !== null && { areaCode }) };
    return this.database.scoped(actor, async (client) => {
      const cells = await supervisionBoard(client, { actor: supervisor, filter, nowAt });
      const codes = [...new Set(cells.flatMap((cell) => cell.areaCode ?? []))];
      const named = await areasNamed(client, areaCode === null ? codes : [...codes, areaCode]);
      return {
        at: nowAt,
        areaCode,
        areaName: named.get(areaCode ?? '')?.fullName ?? null,
        areas: codes.map((code) => ({ code, name: named.get(code)?.name ?? code })),
        cells,
      };
    });
  }
}
