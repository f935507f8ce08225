import { Injectable } from '@nestjs/common';
import type { HouseholdFacts, MemberFacts } from '#domain/household/facts';
import type { ScopedClient } from '#database/scope';
import { nameGrams } from '#database/secrets';
import type { ApiActor } from '../http/actor';
import { birthOf, PersonWriter } from '../households/personWriter';
import type { PersonFactsRecord } from '../households/records';
import { RegisterSecrets } from '../households/registerSecrets';

interface Taking {
  readonly householdId: string;
  readonly facts: HouseholdFacts;
  readonly submissionId: string;
  /** What the register's history says of it. */
  readonly reason: string;
}

/**
 * What two people found at the home goes into the register, with the old values kept: enter once (process.md 11).
 * A provisional household becomes a registered one.
 */
@Injectable()
export class VerifiedRegister {
  constructor(
    private readonly secrets: RegisterSecrets,
    private readonly people: PersonWriter,
  ) {}

  /** Once for each submission; within the caller's transaction. */
  async take(client: ScopedClient, actor: ApiActor, taking: Taking): Promise<void> {
    const { householdId, facts, submissionId } = taking;
    const { rowCount } = await client.query({
      name: 'verified_taken',
      text: 'SELECT 1 FROM household_history WHERE household_id = $1 AND submission_id = $2',
      values: [householdId, submissionId],
    });
    if (rowCount !== 0) return;
    await keepAsItWas(client, actor, taking);
    const before = await factsBefore(client, householdId);
    for (const member of facts.members) await this.takeMember(client, { householdId, before }, member);
    await this.takeHousehold(client, householdId, facts);
  }

  private async takeHousehold(client: ScopedClient, householdId: string, facts: HouseholdFacts): Promise<void> {
    const { phone, bank, kind, groupName, residenceAreaCode } = facts;
    const { home, land, inCooperative, withLeadingEnterprise } = facts;
    const kept = { home, land, inCooperative, withLeadingEnterprise, ...(bank && { bankName: bank.name }) };
    const sealedPhone = phone === undefined ? null : this.secrets.seal('phone', phone);
    const sealedBank = bank === undefined ? null : this.secrets.seal('bankAccount', bank.account);
    const head = facts.members.find((member) => member.relation === 'head');
    await client.query({
      name: 'verified_household',
      text: `UPDATE household SET kind = $2, group_name = coalesce($3, group_name), residence_area_code = coalesce($4, residence_area_code),
          facts = facts || $5::jsonb, phone_enc = coalesce($6, phone_enc), phone_key_id = coalesce($7, phone_key_id),
          phone_index = coalesce($8, phone_index), bank_enc = coalesce($9, bank_enc), bank_key_id = coalesce($10, bank_key_id),
          head_person_id = coalesce((SELECT id FROM person WHERE id = $11 AND household_id = $1), head_person_id),
          provisional = false, version = version + 1, updated_at = business_now()
        WHERE id = $1`,
      values: [
        householdId,
        kind,
        groupName ?? null,
        residenceAreaCode ?? null,
        JSON.stringify(kept),
        sealedPhone?.enc ?? null,
        sealedPhone?.keyId ?? null,
        phone === undefined ? null : this.secrets.index('phone', phone),
        sealedBank?.enc ?? null,
        sealedBank?.keyId ?? null,
        head?.memberId ?? null,
      ],
    });
  }

  private async takeMember(
    client: ScopedClient,
    { householdId, before }: { householdId: string; before: ReadonlyMap<string, PersonFactsRecord> },
    member: MemberFacts,
  ): Promise<void> {
    const { memberId, name, idNumber, relation, health, ...facts } = member;
    const { bornOn, sex } = birthOf(idNumber);
    const sealed = this.secrets.seal('idNumber', idNumber);
    const kept = this.people.factsOf({ ...facts, health: [...health] }, before.get(memberId) ?? {});
    // Whoever is found at a home that was registered before has joined it since.
    // Somebody with this number in another household stays provisional here until the two are merged; the inspection says so.
    await client.query({
      name: 'verified_member',
      text: `INSERT INTO person AS p (id, household_id, name, name_grams, id_number_enc, id_number_key_id, id_number_index,
          birth_on, sex, relation, provisional, facts, joined_on, updated_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, id_number_taken($7, $1), $11::jsonb, (SELECT CASE WHEN h.provisional THEN NULL
            WHEN $8::date > (h.created_at AT TIME ZONE INTERVAL '+08:00')::date THEN $8::date ELSE business_today() END FROM household h WHERE h.id = $2),
          business_now())
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_grams = excluded.name_grams, id_number_enc = excluded.id_number_enc,
          id_number_key_id = excluded.id_number_key_id, id_number_index = excluded.id_number_index, birth_on = excluded.birth_on,
          sex = excluded.sex, relation = excluded.relation, provisional = excluded.provisional, facts = excluded.facts,
          version = p.version + 1, updated_at = business_now()
        WHERE p.household_id = excluded.household_id`,
      values: [
        memberId,
        householdId,
        name,
        nameGrams(name),
        sealed.enc,
        sealed.keyId,
        this.secrets.index('idNumber', idNumber),
        bornOn,
        sex,
        relation,
        JSON.stringify(kept),
      ],
    });
  }
}

/** The household's and every member's row, before the form goes over them: who, when, by which submission. */
async function keepAsItWas(
  client: ScopedClient,
  actor: ApiActor,
  { householdId, submissionId, reason }: Taking,
): Promise<void> {
  const values = [householdId, actor.accountId, submissionId, reason];
  await client.query({
    name: 'verified_household_history',
    text: `INSERT INTO household_history (household_id, version, old_row, changed_at, changed_by, reason, submission_id)
      SELECT h.id, h.version, to_jsonb(h), business_now(), $2, $4, $3 FROM household h WHERE h.id = $1`,
    values,
  });
  await client.query({
    name: 'verified_person_history',
    text: `INSERT INTO person_history (person_id, household_id, version, old_row, changed_at, changed_by, reason, submission_id)
      SELECT p.id, p.household_id, p.version, to_jsonb(p), business_now(), $2, $4, $3 FROM person p WHERE p.household_id = $1`,
    values,
  });
}

async function factsBefore(client: ScopedClient, householdId: string): Promise<ReadonlyMap<string, PersonFactsRecord>> {
  const { rows } = await client.query<{ id: string; facts: PersonFactsRecord }>({
    name: 'verified_facts_before',
    text: 'SELECT id, facts FROM person WHERE household_id = $1 LIMIT 100',
    values: [householdId],
  });
  return new Map(rows.map(({ id, facts }) => [id, facts]));
}
