import { Injectable } from '@nestjs/common';
import type { AssessmentForm } from '#domain/household/assessmentForm';
import type { VerificationForm } from '#domain/household/verificationForm';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { householdPhone, personIdNumber } from '../cases/households';
import type { KnownNumbers } from './maskedForm';

interface PersonNumber {
  readonly id: string;
  readonly id_number_enc: Buffer;
  readonly id_number_key_id: string;
}

/** Opens a household's numbers for putting them back into a form that came with their masks; they leave the API in no answer. */
@Injectable()
export class NumbersOfHousehold {
  constructor(private readonly secrets: Secrets) {}

  /** The register's numbers, and over them those of the form submitted before. */
  async read(
    client: ScopedClient,
    householdId: string,
    before: VerificationForm | AssessmentForm | null,
  ): Promise<KnownNumbers> {
    const people = await client.query<PersonNumber>({
      name: 'numbers_people',
      text: 'SELECT id, id_number_enc, id_number_key_id FROM person WHERE household_id = $1 AND id_number_enc IS NOT NULL LIMIT 100',
      values: [householdId],
    });
    const byMember = new Map<string, { idNumber?: string; phone?: string }>();
    for (const { id, id_number_enc: enc, id_number_key_id: keyId } of people.rows)
      byMember.set(id, { idNumber: this.secrets.open(personIdNumber, { enc, keyId }) });
    for (const { memberId, idNumber, phone } of before?.facts.members ?? [])
      byMember.set(memberId, { idNumber, ...(phone !== undefined && { phone }) });
    const phone = before?.facts.phone ?? (await this.phoneOf(client, householdId));
    return {
      byMember,
      ...(phone !== undefined && { phone }),
      ...(before?.facts.bank && { account: before.facts.bank.account }),
      ...(before && 'contact' in before && before.contact && { contactPhone: before.contact.phone }),
    };
  }

  private async phoneOf(client: ScopedClient, householdId: string): Promise<string | undefined> {
    const { rows } = await client.query<{ phone_enc: Buffer | null; phone_key_id: string | null }>({
      name: 'numbers_household',
      text: 'SELECT phone_enc, phone_key_id FROM household WHERE id = $1',
      values: [householdId],
    });
    const [row] = rows;
    return row?.phone_enc && row.phone_key_id
      ? this.secrets.open(householdPhone, { enc: row.phone_enc, keyId: row.phone_key_id })
      : undefined;
  }
}
