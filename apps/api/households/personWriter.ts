import { Injectable } from '@nestjs/common';
import type { MemberForm } from '#contract/households/memberForms';
import { readIdNumber } from '#domain/identity/idNumber';
import { cleanText } from '#domain/identity/text';
import { isIdNumberTaken } from '#database/queries/households';
import type { ScopedClient } from '#database/scope';
import { nameGrams } from '#database/secrets';
import { isTaken } from '../database/managed';
import { refused } from '../http/refused';
import type { PersonFactsRecord } from './records';
import { RegisterSecrets } from './registerSecrets';

/** The one that writes rows of `person` for the register. */
@Injectable()
export class PersonWriter {
  constructor(private readonly secrets: RegisterSecrets) {}

  /** Adds a person to a household. `field` is where its number stands in the form; `joinedOn` is null for those it is registered with. */
  async insert(
    client: ScopedClient,
    at: { householdId: string; id: string; field: string; joinedOn: string | null },
    member: MemberForm,
  ): Promise<void> {
    const index = await this.demandFree(client, member.idNumber, null, at.field);
    const sealed = this.secrets.seal('idNumber', member.idNumber);
    const { bornOn, sex } = birthOf(member.idNumber);
    const name = cleanText(member.name);
    const values = [
      at.id,
      at.householdId,
      name,
      nameGrams(name),
      sealed.enc,
      sealed.keyId,
      index,
      bornOn,
      sex,
      member.relation,
      JSON.stringify(this.factsOf(member, {})),
      at.joinedOn,
    ];
    await duplicateRefused(
      client.query({
        name: 'person_insert',
        text: `INSERT INTO person (id, household_id, name, name_grams, id_number_enc, id_number_key_id, id_number_index, birth_on, sex, relation, facts, joined_on, updated_at)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, business_now())`,
        values,
      }),
      at.field,
    );
  }

  /** Refuses a number that a living registered person holds, in any area, without saying where; gives its blind index. */
  async demandFree(
    client: ScopedClient,
    idNumber: string,
    exceptPersonId: string | null,
    field: string,
  ): Promise<Buffer> {
    const index = this.secrets.index('idNumber', idNumber);
    if (await isIdNumberTaken(client, index, exceptPersonId)) throw refused('idNumber.duplicate', { field });
    return index;
  }

  /** The facts to store: those given over those there were, the phone sealed. */
  factsOf(form: Partial<MemberForm>, before: PersonFactsRecord): PersonFactsRecord {
    const { name: _name, idNumber: _number, relation: _relation, phone, ...facts } = form;
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    if (phone === undefined) return { ...before, ...given };
    return { ...before, ...given, phone: phone === null ? null : this.secrets.sealText('memberPhone', phone) };
  }
}

/** Day of birth and sex as the number says them; it was checked before. */
export function birthOf(idNumber: string): { bornOn: string | null; sex: string | null } {
  const read = readIdNumber(idNumber, '9999-12-31');
  return typeof read === 'string' ? { bornOn: null, sex: null } : { bornOn: read.bornOn, sex: read.sex };
}

/** Two clerks at the same moment: the index has the last word, in the same words. */
export async function duplicateRefused<T>(write: Promise<T>, field: string): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw isTaken(error, 'person_id_number_once') ? refused('idNumber.duplicate', { field }) : error;
  }
}
