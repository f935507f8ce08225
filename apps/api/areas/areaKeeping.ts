import { Injectable } from '@nestjs/common';
import type {
  AreaChangeView,
  AreaClosingForm,
  AreaHoldingsView,
  AreaNameForm,
  AreaView,
  NewAreaForm,
} from '#contract/areas/areas';
import { areaCodeFaults, areaNameFaults, closingFaults } from '#domain/access/areaRules';
import { levelOf, prefixOf } from '#domain/access/areas';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused, throwRefusals } from '../http/refused';
import { Areas } from './areas';

interface Kept {
  readonly code: string;
  readonly name: string;
  readonly full_name: string;
  readonly parent_code: string | null;
  readonly closed_on: string | null;
}

type Change = Pick<AreaChangeView, 'kind' | 'name' | 'source'> &
  Partial<Pick<AreaChangeView, 'oldName' | 'closedOn' | 'successorCode'>>;

const mostChanges = 200;

/** Areas after the set-up: added, renamed, closed (撤并) by the administrator of the area above. A code is never changed, and none taken away. */
@Injectable()
export class AreaKeeping {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly audit: Audit,
  ) {}

  /** What hangs on an area and all below it: as long as there is anything, it cannot be closed. */
  async holdings(actor: ApiActor, code: string): Promise<AreaHoldingsView> {
    await this.demand(actor, code);
    const { ever: _ever, ...view } = await this.database.scoped(actor, (client) => holdingsOf(client, code));
    return view;
  }

  /** Who changed it, when, by which document; newest first. */
  async changes(actor: ApiActor, code: string): Promise<AreaChangeView[]> {
    await this.demand(actor, code);
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<Omit<AreaChangeView, 'changedAt'> & { changedAt: Date }>({
        name: 'area_changes',
        text: `SELECT c.kind, c.old_name AS "oldName", c.name, c.closed_on AS "closedOn", c.successor_code AS "successorCode", c.source,
            n.name AS "changedByName", c.changed_at AS "changedAt"
          FROM area_change c LEFT JOIN account_name n ON n.id = c.changed_by WHERE c.area_code = $1 ORDER BY c.id DESC LIMIT ${mostChanges}`,
        values: [code],
      }),
    );
    return rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }));
  }

  async add(actor: ApiActor, key: string, form: NewAreaForm): Promise<AreaView> {
    const parent = await this.areas.demandOpen(form.parentCode, 'parentCode');
    await this.access.demand(actor, 'area.edit', { areaCode: parent.code }, { type: 'area', id: parent.code });
    const [code, name] = [form.code.trim(), form.name.trim()];
    throwRefusals([...areaCodeFaults(code, parent.code), ...areaNameFaults(name)]);
    await this.write(actor, { key, code, operation: 'area.add', form }, async (client) => {
      await demandFreeName(client, { name, code, parentCode: parent.code });
      const { rowCount } = await client.query({
        name: 'area_insert',
        text: `INSERT INTO area (code, level, name, parent_code, full_name) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (code) DO NOTHING`,
        values: [code, levelOf(code), name, parent.code, parent.fullName + name],
      });
      if (rowCount === 0) throw refused('area.taken', { field: 'code' });
      return { kind: 'added', name, source: form.source };
    });
    return this.areas.get(code);
  }

  /** Another name for the same code; the full names of everything below follow. */
  async rename(actor: ApiActor, key: string, code: string, form: AreaNameForm): Promise<AreaView> {
    await this.demand(actor, code);
    const name = form.name.trim();
    throwRefusals(areaNameFaults(name));
    await this.write(actor, { key, code, operation: 'area.rename', form }, async (client) => {
      const area = await lock(client, code);
      if (area.closed_on !== null) throw refused('area.closed', { field: 'code' });
      if (area.name !== form.oldName) throw refused('area.renamed', { field: 'oldName', params: { name: area.name } });
      await demandFreeName(client, { name, code, parentCode: area.parent_code });
      await client.query({
        name: 'area_rename',
        text: `UPDATE area SET name = CASE WHEN code = $1 THEN $2 ELSE name END, full_name = $4 || substr(full_name, char_length($3) + 1)
          WHERE code ^@ $5 AND full_name ^@ $3`,
        values: [code, name, area.full_name, area.full_name.slice(0, -area.name.length) + name, prefixOf(code)],
      });
      return { kind: 'renamed', oldName: area.name, name, source: form.source };
    });
    return this.areas.get(code);
  }

  /** Closes an area on which nothing hangs any more; whoever reports from there is led to the successor. */
  async close(actor: ApiActor, key: string, code: string, form: AreaClosingForm): Promise<AreaView> {
    await this.demand(actor, code);
    const { closedOn, successorCode, source } = form;
    const successor = successorCode === undefined ? null : await this.areas.demandKnown(successorCode, 'successorCode');
    if (successor !== null)
      await this.access.demand(actor, 'area.edit', { areaCode: successor.code }, { type: 'area', id: successor.code });
    const todayOn = await this.database.clock.todayOn();
    await this.write(actor, { key, code, operation: 'area.close', form }, async (client) => {
      // Whoever is putting something into it goes first, and is counted.
      const area = await lock(client, code);
      const { ever, ...holdings } = await holdingsOf(client, code);
      const asked = { successor, closedOn, todayOn };
      throwRefusals(closingFaults({ code, closedOn: area.closed_on }, asked, { holdings, ever }));
      await client.query({
        name: 'area_close',
        text: 'UPDATE area SET closed_on = $2, successor_code = $3 WHERE code = $1',
        values: [code, closedOn, successor?.code ?? null],
      });
      return { kind: 'closed', name: area.name, closedOn, successorCode: successor?.code ?? null, source };
    });
    return this.areas.get(code);
  }

  private async demand(actor: ApiActor, code: string): Promise<void> {
    await this.areas.get(code);
    await this.access.demand(actor, 'area.edit', { areaCode: code }, { type: 'area', id: code });
  }

  /** One keyed change with its line in the area's history and in the audit. */
  private async write(
    actor: ApiActor,
    { key, code, operation, form }: { key: string; code: string; operation: string; form: object },
    fn: (client: ScopedClient) => Promise<Change>,
  ): Promise<void> {
    const write = { key, accountId: actor.accountId, operation: `${operation}:${code}`, body: form };
    await this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        const { kind, oldName = null, name, closedOn = null, successorCode = null, source } = await fn(client);
        await client.query({
          name: 'area_change_insert',
          text: `INSERT INTO area_change (area_code, kind, old_name, name, closed_on, successor_code, source, changed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          values: [code, kind, oldName, name, closedOn, successorCode, source.trim(), actor.accountId],
        });
        const line = { action: operation, objectType: 'area', objectId: code, areaCode: code, reason: source.trim() };
        await this.audit.write(client, actor, { ...line, outcome: 'done' });
        return { code };
      }),
    );
  }
}

async function lock(client: ScopedClient, code: string): Promise<Kept> {
  const { rows } = await client.query<Kept>({
    name: 'area_lock',
    text: 'SELECT code, name, full_name, parent_code, closed_on FROM area WHERE code = $1 FOR UPDATE',
    values: [code],
  });
  const [area] = rows;
  if (area === undefined) throw refused('access.missing');
  return area;
}

async function holdingsOf(client: ScopedClient, code: string): Promise<AreaHoldingsView & { readonly ever: number }> {
  const { rows } = await client.query<AreaHoldingsView & { ever: number }>({
    name: 'area_holdings',
    text: `SELECT areas, households, open_cases AS "openCases", open_tasks AS "openTasks", accounts, look_backs AS "lookBacks", problems, units, ever
      FROM area_holdings($1)`,
    values: [code],
  });
  const [found] = rows;
  if (found === undefined) throw refused('access.missing');
  return found;
}

/** Two areas of one name below the same parent could not be told apart on any list. */
async function demandFreeName(
  client: ScopedClient,
  { name, code, parentCode }: { name: string; code: string; parentCode: string | null },
): Promise<void> {
  const { rowCount } = await client.query({
    name: 'area_name_taken',
    text: 'SELECT FROM area WHERE parent_code IS NOT DISTINCT FROM $1 AND name = $2 AND code <> $3 AND closed_on IS NULL LIMIT 1',
    values: [parentCode, name, code],
  });
  if (rowCount !== 0) throw refused('area.nameTaken', { field: 'name' });
}
