import { Injectable } from '@nestjs/common';
import type {
  HelpingUnitChange,
  HelpingUnitForm,
  HelpingUnitPage,
  HelpingUnitQuery,
  HelpingUnitView,
} from '#contract/help/helpers';
import { cursorOf, readCursor } from '#contract/page/page';
import { covers, prefixOf } from '#domain/access/areas';
import type { ScopedClient } from '#database/scope';
import { Areas } from '../areas/areas';
import { Database } from '../database/database';
import { isTaken } from '../database/managed';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';

const select = `SELECT u.id, u.area_code AS "areaCode", a.full_name AS "areaName", u.name, u.active,
    n.helpers, n.households
  FROM helping_unit u JOIN area a ON a.code = u.area_code
  CROSS JOIN LATERAL (SELECT count(DISTINCT p.helper_id)::int AS helpers, count(*)::int AS households FROM pairing p WHERE p.unit_id = u.id AND p.to_on IS NULL) n`;

/** 帮扶单位: units under which people help, and that answer for them. */
@Injectable()
export class HelpingUnits {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly audit: Audit,
  ) {}

  /** Units that help in the actor's areas, those of wider areas included. */
  async list(actor: ApiActor, { areaCode, active, cursor, limit }: HelpingUnitQuery): Promise<HelpingUnitPage> {
    const prefixes = this.access.anywhere(actor, 'unit.read').map((grant) => prefixOf(grant.areaCode));
    const place = cursor === undefined ? ['', ''] : readCursor(cursor, 2);
    if (place === null) throw refused('page.cursor', { field: 'cursor' });
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<HelpingUnitView>({
        name: 'helping_units',
        text: `${select} WHERE (u.area_code, u.name) > ($1, $2)
            AND EXISTS (SELECT FROM unnest($3::text[]) AS s(prefix) WHERE u.area_code ^@ s.prefix OR s.prefix ^@ area_prefix(u.area_code))
            AND ($4::text IS NULL OR u.area_code ^@ area_prefix($4) OR $4 ^@ area_prefix(u.area_code)) AND ($5::boolean IS NULL OR u.active = $5)
          ORDER BY u.area_code, u.name LIMIT $6`,
        values: [...place, prefixes, areaCode ?? null, active ?? null, limit + 1],
      }),
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      rows: page,
      next: rows.length > limit && last !== undefined ? cursorOf([last.areaCode, last.name]) : null,
    };
  }

  /** A new unit; its name is taken once in an area. The unit is known by the request's key. */
  async create(actor: ApiActor, key: string, { areaCode, name }: HelpingUnitForm): Promise<HelpingUnitView> {
    const grants = this.access.anywhere(actor, 'unit.keep');
    await this.areas.demandOpen(areaCode, 'areaCode');
    if (!grants.some((grant) => covers(grant.areaCode, areaCode))) throw refused('area.outside', { field: 'areaCode' });
    const write = { key, operation: 'unit.create', body: { areaCode, name } };
    return this.write(actor, { ...write, id: key, areaCode }, (client) =>
      client.query('INSERT INTO helping_unit (id, area_code, name, created_by) VALUES ($1, $2, $3, $4)', [
        key,
        areaCode,
        name.trim(),
        actor.accountId,
      ]),
    );
  }

  /** Another name, or the end of its help: refused while households are paired under it. */
  async change(actor: ApiActor, key: string, id: string, change: HelpingUnitChange): Promise<HelpingUnitView> {
    this.access.anywhere(actor, 'unit.keep');
    const found = await this.database.scoped(actor, (client) => findUnit(client, id));
    if (found === null) throw await this.access.missing(actor, 'unit.keep', { type: 'unit', id });
    await this.access.demand(actor, 'unit.keep', { areaCode: found.areaCode }, { type: 'unit', id });
    const write = { key, operation: `unit.change:${id}`, body: change };
    return this.write(actor, { ...write, id, areaCode: found.areaCode }, async (client) => {
      const { households: count } = (await findUnit(client, id)) ?? { households: 0 };
      if (change.active === false && count > 0) throw refused('unit.paired', { field: 'active', params: { count } });
      await client.query(
        'UPDATE helping_unit SET name = coalesce($2, name), active = coalesce($3, active) WHERE id = $1',
        [id, change.name?.trim() ?? null, change.active ?? null],
      );
    });
  }

  private async write(
    actor: ApiActor,
    {
      key,
      operation,
      body,
      id,
      areaCode,
    }: { key: string; operation: string; body: object; id: string; areaCode: string },
    fn: (client: ScopedClient) => Promise<unknown>,
  ): Promise<HelpingUnitView> {
    const line = { action: operation.split(':')[0] ?? operation, objectType: 'unit', objectId: id, areaCode };
    try {
      return await this.database.scoped(actor, async (client) => {
        await once(client, { key, accountId: actor.accountId, operation, body }, async () => {
          await fn(client);
          await this.audit.write(client, actor, { ...line, outcome: 'done' });
          return { id };
        });
        const unit = await findUnit(client, id);
        if (unit === null) throw refused('access.missing', { field: 'unitId' });
        return unit;
      });
    } catch (error) {
      throw isTaken(error, 'helping_unit_area_code_name_key') ? refused('unit.taken', { field: 'name' }) : error;
    }
  }
}

async function findUnit(client: ScopedClient, id: string): Promise<HelpingUnitView | null> {
  const { rows } = await client.query<HelpingUnitView>({
    name: 'helping_unit',
    text: `${select} WHERE u.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}
