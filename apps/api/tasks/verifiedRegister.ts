import { Injectable } from '@nestjs/common';
import type { HouseholdFacts, MemberFacts } from '#domain/household/facts';
import type { VerificationForm } from '#domain/household/verificationForm';
import { readIdNumber } from '#domain/identity/idNumber';
import type { ScopedClient } from '#database/scope';
import { nameGrams, Secrets } from '#database/secrets';
import { householdPhone, personIdNumber } from '../cases/households';
import type { ApiActor } from '../http/actor';

interface Taking {
  readonly householdId: string;
  readonly form: VerificationForm;
  readonly submissionId: string;
}

/**
 * What two people found at the home goes into the register, with the old values kept: enter once (process.md 11).
 * A provisional household becomes a registered one.
 */
@Injectable()
export class VerifiedRegister {
  constructor(private readonly secrets: Secrets) {}

  /** Once for each submission; within the caller's transaction. */
  async take(client: ScopedClient, actor: ApiActor, taking: Taking): Promise<void> {
    const { rowCount } = await client.query({
      name: 'verified_taken',
      text: 'SELECT 1 FROM household_history WHERE household_id = $1 AND submission_id = $2',
      values: [taking.householdId, taking.submissionId],
    });
    if (rowCount !== 0) return;
    await client.query({
      name: 'verified_history',
      text: `INSERT INTO household_history (household_id, version, old_row, changed_by, reason, submission_id)
        SELECT h.id, h.version, to_jsonb(h) - 'phone_enc' - 'bank_enc', $2, 'verification', $3 FROM household h WHERE h.id = $1`,
      values: [taking.householdId, actor.accountId, taking.submissionId],
    });
    for (const member of taking.form.facts.members) await this.takeMember(client, taking.householdId, member);
    await this.takeHousehold(client, taking.householdId, taking.form.facts);
  }

  private async takeHousehold(client: ScopedClient, householdId: string, facts: HouseholdFacts): Promise<void> {
    const {
      phone,
      kind,
      groupName,
      residenceAreaCode,
      home,
      land,
      inCooperative,
      withLeadingEnterprise,
      securities,
      measures,
    } = facts;
    const sealed = phone === undefined ? null : this.secrets.seal(householdPhone, phone);
    const head = facts.members.find((member) => member.relation === 'head');
    await client.query({
      name: 'verified_household',
      text: `UPDATE household SET kind = $2, group_name = coalesce($3, group_name), residence_area_code = coalesce($4, residence_area_code), facts = facts || $5::jsonb,
          phone_enc = coalesce($6, phone_enc), phone_key_id = coalesce($7, phone_key_id), phone_index = coalesce($8, phone_index),
          head_person_id = coalesce((SELECT id FROM person WHERE id = $9 AND household_id = $1), head_person_id), provisional = false, version = version + 1, updated_at = business_now()
        WHERE id = $1`,
      values: [
        householdId,
        kind,
        groupName ?? null,
        residenceAreaCode ?? null,
        JSON.stringify({ home, land, inCooperative, withLeadingEnterprise, securities, measures }),
        sealed?.enc ?? null,
        sealed?.keyId ?? null,
        phone === undefined ? null : this.secrets.blindIndex(householdPhone, phone),
        head?.memberId ?? null,
      ],
    });
  }

  private async takeMember(client: ScopedClient, householdId: string, member: MemberFacts): Promise<void> {
    const { memberId, name, idNumber, relation, phone: _phone, ...facts } = member;
    const number = readIdNumber(idNumber, '9999-12-31');
    const [bornOn, sex] = typeof number === 'string' ? [null, null] : [number.bornOn, number.sex];
    const sealed = this.secrets.seal(personIdNumber, idNumber);
    const index = this.secrets.blindIndex(personIdNumber, idNumber);
    // Somebody with this number in another household stays provisional here until the two are merged; the inspection says so.
    await client.query({
      name: 'verified_member',
      text: `INSERT INTO person AS p (id, household_id, name, name_grams, id_number_enc, id_number_key_id, id_number_index, birth_on, sex, relation, provisional, facts)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, id_number_taken($7, $1), $11::jsonb)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_grams = excluded.name_grams, id_number_enc = excluded.id_number_enc,
          id_number_key_id = excluded.id_number_key_id, id_number_index = excluded.id_number_index, birth_on = excluded.birth_on, sex = excluded.sex,
          relation = excluded.relation, provisional = excluded.provisional, facts = p.facts || excluded.facts, version = p.version + 1, updated_at = business_now()
        WHERE p.household_id = excluded.household_id`,
      values: [
        memberId,
        householdId,
        name,
        nameGrams(name),
        sealed.enc,
        sealed.keyId,
        index,
        bornOn,
        sex,
        relation,
        JSON.stringify(facts),
      ],
    });
  }
}
