import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { HouseholdForm } from '#contract/households/householdForms';
import type { HouseholdView } from '#contract/households/householdViews';
import { covers, levelOf } from '#domain/access/areas';
import type { ScopedClient } from '#database/scope';
import { Areas } from '../areas/areas';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused, throwRefusals } from '../http/refused';
import { HouseholdReader } from './householdReader';
import { membersFaults } from './memberFaults';
import { PersonWriter } from './personWriter';
import { RegisterSecrets } from './registerSecrets';

const serialDigits = 4;
const serialAttempts = 50;

/** Takes a household into the register. */
@Injectable()
export class Registering {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly audit: Audit,
    private readonly reader: HouseholdReader,
    private readonly persons: PersonWriter,
    private readonly secrets: RegisterSecrets,
  ) {}

  async create(actor: ApiActor, key: string, form: HouseholdForm): Promise<HouseholdView> {
    await this.demandPlace(actor, form);
    throwRefusals(membersFaults(form.members, await this.database.clock.todayOn()));
    const write = { key, accountId: actor.accountId, operation: 'household.create', body: form };
    const { id } = await this.database.scoped(actor, (client) =>
      once(client, write, () => this.insert(client, actor, form)),
    );
    return this.reader.get(actor, id);
  }

  private async demandPlace(actor: ApiActor, form: HouseholdForm): Promise<void> {
    const grants = this.access.anywhere(actor, 'household.create');
    await this.areas.demandOpen(form.areaCode, 'areaCode');
    if (levelOf(form.areaCode) !== 'village') throw refused('area.unknown', { field: 'areaCode' });
    if (!grants.some((grant) => covers(grant.areaCode, form.areaCode)))
      throw refused('area.outside', { field: 'areaCode' });
    if (typeof form.residenceAreaCode === 'string')
      await this.areas.demandOpen(form.residenceAreaCode, 'residenceAreaCode');
  }

  private async insert(client: ScopedClient, actor: ApiActor, form: HouseholdForm): Promise<{ id: string }> {
    const id = randomUUID();
    const people = form.members.map((member) => ({ id: randomUUID(), member }));
    const head = people.find(({ member }) => member.relation === 'head');
    await this.insertHousehold(client, actor, { id, headId: head?.id ?? null }, form);
    for (const [i, person] of people.entries()) {
      await this.persons.insert(
        client,
        { householdId: id, id: person.id, field: `members[${i}].idNumber`, joinedOn: null },
        person.member,
      );
    }
    await this.audit.write(client, actor, {
      action: 'household.create',
      objectType: 'household',
      objectId: id,
      areaCode: form.areaCode,
      outcome: 'done',
    });
    return { id };
  }

  private async insertHousehold(
    client: ScopedClient,
    actor: ApiActor,
    ids: { id: string; headId: string | null },
    form: HouseholdForm,
  ): Promise<void> {
    const phone = typeof form.phone === 'string' ? form.phone : null;
    const sealedPhone = phone === null ? null : this.secrets.seal('phone', phone);
    const sealedBank = form.bank ? this.secrets.seal('bankAccount', form.bank.account) : null;
    const { home, land, inCooperative, withLeadingEnterprise } = form;
    const facts = { bankName: form.bank?.name, home, land, inCooperative, withLeadingEnterprise };
    const first = await nextSerial(client, form.areaCode);
    for (let serial = first; serial < first + serialAttempts; serial++) {
      const number = form.areaCode + String(serial).padStart(serialDigits, '0');
      const values = [
        ids.id,
        number,
        form.areaCode,
        form.residenceAreaCode ?? null,
        form.groupName ?? null,
        form.gridId ?? null,
        form.kind,
        ids.headId,
        sealedPhone?.enc ?? null,
        sealedPhone?.keyId ?? null,
        phone === null ? null : this.secrets.index('phone', phone),
        sealedBank?.enc ?? null,
        sealedBank?.keyId ?? null,
        JSON.stringify(facts),
        actor.accountId,
      ];
      const { rowCount } = await client.query({ name: 'household_insert', text: insertText, values });
      if (rowCount === 1) return;
    }
    throw refused('household.numberTaken', { field: 'areaCode' });
  }
}

const insertText = `
  INSERT INTO household (id, number, area_code, residence_area_code, group_name, grid_id, kind, head_person_id, phone_enc, phone_key_id, phone_index,
    bank_enc, bank_key_id, facts, created_by, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, business_now(), business_now()) ON CONFLICT (number) DO NOTHING`;

// One at a time in a village; a number whose household moved away is met by trying the next.
async function nextSerial(client: ScopedClient, areaCode: string): Promise<number> {
  await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`household.number:${areaCode}`]);
  const { rows } = await client.query<{ last: string | null }>({
    name: 'household_last_number',
    text: `SELECT max(number) AS last FROM household WHERE number LIKE $1 AND length(number) = $2`,
    values: [`${areaCode}%`, areaCode.length + serialDigits],
  });
  const last = rows[0]?.last ?? null;
  return last === null ? 1 : Number(last.slice(areaCode.length)) + 1;
}
