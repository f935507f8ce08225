import { Injectable } from '@nestjs/common';
import type { BenefitRecordForm } from '#contract/benefits/householdBenefits';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { once } from '../database/once';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { HouseholdReader } from '../households/householdReader';
import { BenefitCatalogue } from './catalogue';

/** A record made by hand that was not cancelled. */
export interface BenefitRow {
  readonly id: string;
  readonly personId: string | null;
  readonly code: string;
  readonly state: 'applied' | 'received';
  readonly on: string;
  readonly amountFen: number | null;
  readonly byName: string | null;
}

const mostRecords = 500;

/** 政策台账: what was applied for and received, recorded by those who look after the household; kept for ever. */
@Injectable()
export class BenefitRecords {
  constructor(
    private readonly database: Database,
    private readonly reader: HouseholdReader,
    private readonly catalogue: BenefitCatalogue,
    private readonly audit: Audit,
  ) {}

  /** The record is known by the request's key. */
  async record(actor: ApiActor, asked: { householdId: string; key: string; form: BenefitRecordForm }): Promise<void> {
    const { householdId, key, form } = asked;
    const { household, members } = await this.reader.demand(actor, 'household.recordBenefit', householdId);
    const { code, personId, state, on, amountFen } = form;
    if (on > (await this.database.clock.todayOn())) throw refused('form.dateInFuture', { field: 'on' });
    if (personId !== undefined && !members.some((each) => each.id === personId.toLowerCase()))
      throw refused('form.oneOf', { field: 'personId' });
    await this.write(
      actor,
      { ...asked, areaCode: household.area_code, body: form, action: 'benefit.record' },
      async (client) => {
        const known = await this.catalogue.of(client, household.area_code, on);
        if (!known.some(({ benefit }) => benefit.code === code)) throw refused('benefit.unknown', { field: 'code' });
        await client.query(
          'INSERT INTO benefit_record (id, household_id, person_id, code, state, on_day, amount_fen, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
          [key, householdId, personId ?? null, code, state, on, amountFen ?? null, actor.accountId],
        );
      },
    );
  }

  /** 作废: what was recorded by mistake counts no more. */
  async cancel(actor: ApiActor, asked: { householdId: string; key: string; recordId: string }): Promise<void> {
    const { householdId, recordId } = asked;
    const { household } = await this.reader.demand(actor, 'household.recordBenefit', householdId);
    const body = { recordId };
    await this.write(
      actor,
      { ...asked, areaCode: household.area_code, body, action: 'benefit.cancel' },
      async (client) => {
        const values = [recordId, householdId];
        const found = await client.query('SELECT 1 FROM benefit_record WHERE id = $1 AND household_id = $2', values);
        if (found.rowCount === 0) throw refused('access.missing', { field: 'recordId' });
        const { rowCount } = await client.query(
          'UPDATE benefit_record SET cancelled_by = $3, cancelled_at = business_now() WHERE id = $1 AND household_id = $2 AND cancelled_at IS NULL',
          [...values, actor.accountId],
        );
        if (rowCount === 0) throw refused('benefit.cancelled', { field: 'recordId' });
      },
    );
  }

  private async write(
    actor: ApiActor,
    asked: { householdId: string; key: string; areaCode: string; body: object; action: string },
    fn: (client: ScopedClient) => Promise<void>,
  ): Promise<void> {
    const { householdId, key, areaCode, body, action } = asked;
    const write = { key, accountId: actor.accountId, operation: `${action}:${householdId}`, body };
    await this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        await fn(client);
        const line = { action, objectType: 'household', objectId: householdId, areaCode, outcome: 'done' } as const;
        await this.audit.write(client, actor, line);
        return { id: key };
      }),
    );
  }
}

/** The household's records that were not cancelled, newest first. */
export async function benefitRecordsOf(client: ScopedClient, householdId: string): Promise<BenefitRow[]> {
  const { rows } = await client.query<BenefitRow>({
    name: 'benefit_records',
    text: `SELECT r.id, r.person_id AS "personId", r.code, r.state, r.on_day AS "on", r.amount_fen::float8 AS "amountFen", n.name AS "byName"
      FROM benefit_record r LEFT JOIN account_name n ON n.id = r.recorded_by
      WHERE r.household_id = $1 AND r.cancelled_at IS NULL ORDER BY r.on_day DESC, r.recorded_at DESC, r.id LIMIT ${mostRecords}`,
    values: [householdId],
  });
  return rows;
}
