import { Injectable } from '@nestjs/common';
import type { BoardQuery, BoardView } from '#contract/supervision/board';
import { covers } from '#domain/access/areas';
import { supervisionBoard } from '#database/queries/board';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';

interface NamedArea {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
}

/** Where the cases of the supervised area sit. */
@Injectable()
export class Board {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async of(actor: ApiActor, query: BoardQuery): Promise<BoardView> {
    const grants = this.access.anywhere(actor, 'supervise.read');
    const [first, ...others] = grants;
    const areaCode =
      query.areaCode ?? (others.every((grant) => grant.areaCode === first.areaCode) ? first.areaCode : null);
    if (areaCode !== null && !grants.some((grant) => covers(grant.areaCode, areaCode)))
      throw await this.access.missing(actor, 'supervise.read', { type: 'area', id: areaCode });
    const nowAt = new Date(await this.database.clock.now());
    const filter = { ...query, ...(areaCode !== null && { areaCode }) };
    return this.database.scoped(actor, async (client) => {
      const cells = await supervisionBoard(client, { actor: { ...actor, grants }, filter, nowAt });
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

async function areasNamed(client: ScopedClient, codes: readonly string[]): Promise<ReadonlyMap<string, NamedArea>> {
  const { rows } = await client.query<NamedArea>({
    name: 'board_areas',
    text: 'SELECT code, name, full_name AS "fullName" FROM area WHERE code = ANY ($1::text[])',
    values: [codes],
  });
  return new Map(rows.map((row) => [row.code, row]));
}
