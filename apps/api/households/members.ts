import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DepartureForm, MemberAddForm, MemberChangeForm } from '#contract/households/householdForms';
import type { HouseholdView } from '#contract/households/householdViews';
import { cleanText } from '#domain/identity/text';
import { refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { nameGrams } from '#database/secrets';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Database } from '../database/database';
import { once } from '../database/once';
import { demandFiles, namedFiles } from '../files/demandFiles';
import { refused, throwRefusals } from '../http/refused';
import { keepArrival, keepPerson, lockHousehold, moveVersion, type RegisterChange } from './householdLock';
import { HouseholdReader } from './householdReader';
import { lifeDayFaults, memberFaults } from './memberFaults';
import { birthOf, duplicateRefused, PersonWriter } from './personWriter';
import type { PersonRecord } from './records';
import { RegisterSecrets } from './registerSecrets';

/** Members come, change and leave; every old row is kept. */
@Injectable()
export class Members {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly reader: HouseholdReader,
    private readonly persons: PersonWriter,
    private readonly secrets: RegisterSecrets,
  ) {}

  async add(actor: ApiActor, key: string, householdId: string, form: MemberAddForm): Promise<HouseholdView> {
    await this.reader.demand(actor, 'household.edit', householdId);
    const todayOn = await this.database.clock.todayOn();
    const faults = memberFaults(form.member, 'member', todayOn);
    if (form.member.relation === 'head') faults.push(refuse('household.oneHead', { field: 'member.relation' }));
    const { bornOn } = birthOf(form.member.idNumber);
    if (form.joinedOn !== undefined) faults.push(...lifeDayFaults(form.joinedOn, bornOn, todayOn, 'joinedOn'));
    throwRefusals(faults);
    return this.write(actor, { key, householdId, operation: 'member.add', form }, async (client, change) => {
      const joinedOn = form.joinedOn ?? (await joinedByDefault(client, { householdId, bornOn, todayOn }));
      const at = { householdId, id: randomUUID(), field: 'member.idNumber', joinedOn };
      await this.persons.insert(client, at, form.member);
      await keepArrival(client, at.id, change);
    });
  }

  async change(actor: ApiActor, key: string, ids: MemberIds, form: MemberChangeForm): Promise<HouseholdView> {
    const person = await this.find(actor, ids);
    const faults = memberFaults(form.member, 'member', await this.database.clock.todayOn());
    const { relation } = form.member;
    if (relation !== undefined && (relation === 'head') !== (person.relation === 'head'))
      faults.push(refuse('household.oneHead', { field: 'member.relation' }));
    throwRefusals(faults);
    return this.write(
      actor,
      { key, householdId: ids.householdId, operation: `member.change:${ids.personId}`, form },
      async (client, change) => {
        await keepPerson(client, person.id, change);
        await this.update(client, person, form);
      },
    );
  }

  /** Leaves the household alive: moved away, married elsewhere. The number is free to stand in another household. */
  async leave(actor: ApiActor, key: string, ids: MemberIds, form: DepartureForm): Promise<HouseholdView> {
    const person = await this.find(actor, ids);
    const isBeforeJoining = person.joined_on !== null && form.leftOn < person.joined_on;
    throwRefusals([
      ...lifeDayFaults(form.leftOn, person.birth_on, await this.database.clock.todayOn(), 'leftOn'),
      isBeforeJoining ? refuse('form.dateOrder', { field: 'leftOn' }) : null,
    ]);
    return this.write(
      actor,
      { key, householdId: ids.householdId, operation: `member.leave:${ids.personId}`, form },
      async (client, change) => {
        if (person.died_on !== null || person.left_on !== null) throw refused('member.gone');
        await keepPerson(client, person.id, change);
        await client.query(
          'UPDATE person SET left_on = $2, version = version + 1, updated_at = business_now() WHERE id = $1',
          [person.id, form.leftOn],
        );
      },
    );
  }

  /** A member of a household the actor may change. */
  async find(actor: ApiActor, { householdId, personId }: MemberIds): Promise<PersonRecord> {
    const { members } = await this.reader.demand(actor, 'household.edit', householdId);
    const person = members.find(({ id }) => id === personId);
    if (person === undefined)
      throw await this.access.missing(actor, 'household.edit', { type: 'person', id: personId });
    return person;
  }

  /** One keyed change of the register: locked on the version it was made on, moved to the next. */
  async write(
    actor: ApiActor,
    asked: {
      key: string;
      householdId: string;
      operation: string;
      form: { version: number; reason: string; fileIds?: string[] };
    },
    fn: (client: ScopedClient, change: RegisterChange) => Promise<void>,
  ): Promise<HouseholdView> {
    const { key, householdId, operation, form } = asked;
    const { version, reason, fileIds = [] } = form;
    const change = { householdId, version, reason, accountId: actor.accountId, fileIds };
    await this.database.scoped(actor, (client) =>
      once(
        client,
        { key, accountId: actor.accountId, operation: `${operation}:${householdId}`, body: form },
        async () => {
          await lockHousehold(client, change);
          await demandFiles(client, namedFiles('fileIds', fileIds));
          await fn(client, change);
          await moveVersion(client, householdId);
          return { id: householdId };
        },
      ),
    );
    return this.reader.get(actor, householdId);
  }

  private async update(client: ScopedClient, person: PersonRecord, { member }: MemberChangeForm): Promise<void> {
    const set: Record<string, unknown> = { facts: JSON.stringify(this.persons.factsOf(member, person.facts)) };
    if (member.name !== undefined)
      Object.assign(set, { name: cleanText(member.name), name_grams: nameGrams(cleanText(member.name)) });
    if (member.relation !== undefined) set.relation = member.relation;
    if (member.idNumber !== undefined) {
      const index = await this.persons.demandFree(client, member.idNumber, person.id, 'member.idNumber');
      const { enc, keyId } = this.secrets.seal('idNumber', member.idNumber);
      const { bornOn, sex } = birthOf(member.idNumber);
      Object.assign(set, {
        id_number_enc: enc,
        id_number_key_id: keyId,
        id_number_index: index,
        birth_on: bornOn,
        sex,
      });
    }
    const text = `UPDATE person SET ${Object.keys(set)
      .map((column, i) => `${column} = $${i + 2}`)
      .join(', ')}, version = version + 1, updated_at = business_now() WHERE id = $1`;
    await duplicateRefused(client.query(text, [person.id, ...Object.values(set)]), 'member.idNumber');
  }
}

/** A child born into the household belongs to it since its birth, whoever else comes since today. */
async function joinedByDefault(
  client: ScopedClient,
  { householdId, bornOn, todayOn }: { householdId: string; bornOn: string | null; todayOn: string },
): Promise<string> {
  if (bornOn === null) return todayOn;
  const { rows } = await client.query<{ born_into_it: boolean }>({
    name: 'household_older_than',
    text: `SELECT (created_at AT TIME ZONE INTERVAL '+08:00')::date < $2::date AS born_into_it FROM household WHERE id = $1`,
    values: [householdId, bornOn],
  });
  return rows[0]?.born_into_it === true ? bornOn : todayOn;
}

export interface MemberIds {
  readonly householdId: string;
  readonly personId: string;
}
