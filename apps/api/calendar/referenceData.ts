import { Injectable } from '@nestjs/common';
import type {
  CalendarDayForm,
  CalendarDayView,
  InspectionSwitchForm,
  InspectionSwitchView,
  MonitoringLineForm,
  MonitoringLineView,
} from '#contract/calendar/reference';
import { covers, prefixOf } from '#domain/access/areas';
import type { ScopedClient } from '#database/scope';
import { Areas } from '../areas/areas';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';

const mostRows = 500;
const switchColumns = `id, rule_code AS "ruleCode", area_code AS "areaCode", effect, from_on AS "fromOn", to_on AS "toOn", reason, set_at AS "setAt"`;

/** Reference data by date (I9): working days, the year's monitoring line, switches of inspection rules. Running cases feel a change at once. */
@Injectable()
export class ReferenceData {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly audit: Audit,
  ) {}

  async days(year: number): Promise<CalendarDayView[]> {
    const { rows } = await this.database.pool.query<CalendarDayView>(
      'SELECT "on", kind, source FROM calendar_day WHERE "on" >= make_date($1, 1, 1) AND "on" < make_date($1 + 1, 1, 1) ORDER BY "on"',
      [year],
    );
    return rows;
  }

  /** Days are the whole country's: any administrator may enter them, each is audited. */
  async setDay(actor: ApiActor, key: string, on: string, form: CalendarDayForm): Promise<CalendarDayView> {
    this.access.anywhere(actor, 'reference.edit');
    await this.write(actor, { key, operation: `calendar.set:${on}`, body: form, objectId: on }, (client) =>
      client.query(
        'INSERT INTO calendar_day ("on", kind, source) VALUES ($1, $2, $3) ON CONFLICT ("on") DO UPDATE SET kind = $2, source = $3',
        [on, form.kind, form.source],
      ),
    );
    return { on, kind: form.kind, source: form.source };
  }

  async removeDay(actor: ApiActor, key: string, on: string): Promise<void> {
    this.access.anywhere(actor, 'reference.edit');
    await this.write(actor, { key, operation: `calendar.remove:${on}`, body: {}, objectId: on }, (client) =>
      client.query('DELETE FROM calendar_day WHERE "on" = $1', [on]),
    );
  }

  async lines(): Promise<MonitoringLineView[]> {
    const { rows } = await this.database.pool.query<MonitoringLineView>(
      `SELECT year, province_code AS "provinceCode", amount_fen AS "amountFen", source FROM monitoring_line ORDER BY year DESC, province_code LIMIT ${mostRows}`,
    );
    return rows;
  }

  /** The line of a province, set by an administrator in it. */
  async setLine(
    actor: ApiActor,
    key: string,
    at: { year: number; provinceCode: string },
    form: MonitoringLineForm,
  ): Promise<MonitoringLineView> {
    const { year, provinceCode } = at;
    const grants = this.access.anywhere(actor, 'reference.edit');
    if (!grants.some((grant) => grant.areaCode.startsWith(provinceCode)))
      throw refused('area.outside', { field: 'provinceCode' });
    await this.write(
      actor,
      { key, operation: `line.set:${provinceCode}:${year}`, body: form, objectId: `${provinceCode}:${year}` },
      (client) =>
        client.query(
          `INSERT INTO monitoring_line (year, province_code, amount_fen, source) VALUES ($1, $2, $3, $4)
         ON CONFLICT (year, province_code) DO UPDATE SET amount_fen = $3, source = $4`,
          [year, provinceCode, form.amountFen, form.source],
        ),
    );
    return { year, provinceCode, amountFen: form.amountFen, source: form.source };
  }

  /** Newest first; those of wider areas hold in an area too. */
  async switches(actor: ApiActor, areaCode: string | undefined): Promise<InspectionSwitchView[]> {
    const text = `SELECT ${switchColumns} FROM inspection_switch ORDER BY set_at DESC, id LIMIT ${mostRows}`;
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<Omit<InspectionSwitchView, 'setAt'> & { setAt: Date }>(text),
    );
    return rows
      .filter((row) => areaCode === undefined || areaCode.startsWith(prefixOf(row.areaCode)))
      .map((row) => ({ ...row, setAt: row.setAt.toISOString() }));
  }

  /** Switches a rule for an area from a day on; earlier ones stay on record. */
  async setSwitch(actor: ApiActor, key: string, form: InspectionSwitchForm): Promise<InspectionSwitchView> {
    const grants = this.access.anywhere(actor, 'reference.edit');
    await this.areas.demandKnown(form.areaCode, 'areaCode');
    if (!grants.some((grant) => covers(grant.areaCode, form.areaCode)))
      throw refused('area.outside', { field: 'areaCode' });
    if (form.toOn !== undefined && form.toOn < form.fromOn) throw refused('form.dateOrder', { field: 'toOn' });
    if (form.fromOn < (await this.database.clock.todayOn())) throw refused('reference.past', { field: 'fromOn' });
    const { ruleCode, areaCode, effect, fromOn, toOn, reason } = form;
    // The switch is known by its key: a repetition finds the same row.
    await this.write(actor, { key, operation: 'switch.set', body: form, objectId: ruleCode, areaCode }, (client) =>
      client.query(
        'INSERT INTO inspection_switch (id, rule_code, area_code, effect, from_on, to_on, set_by, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
        [key, ruleCode, areaCode, effect, fromOn, toOn ?? null, actor.accountId, reason],
      ),
    );
    const made = (await this.switches(actor, undefined)).find(({ id }) => id === key);
    if (made === undefined) throw refused('access.missing');
    return made;
  }

  private async write(
    actor: ApiActor,
    asked: { key: string; operation: string; body: unknown; objectId: string; areaCode?: string },
    fn: (client: ScopedClient) => Promise<unknown>,
  ): Promise<void> {
    const { key, operation, body, objectId, areaCode = actor.areaCode } = asked;
    await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation, body }, async () => {
        await fn(client);
        await this.audit.write(client, actor, {
          action: `reference.${operation.split(':')[0]}`,
          objectType: 'reference',
          objectId,
          areaCode,
          outcome: 'done',
        });
        return { done: true };
      }),
    );
  }
}
