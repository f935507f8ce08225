import { Injectable } from '@nestjs/common';
import type { HouseholdBrief } from '#contract/cases/caseFile';
import { maskIdNumber, maskPhone } from '#domain/access/maskings';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';

interface HouseholdRow {
  readonly id: string;
  readonly number: string;
  readonly area_code: string;
  readonly area_name: string;
  readonly group_name: string | null;
  readonly kind: string;
  readonly provisional: boolean;
  readonly head_person_id: string | null;
  readonly phone_enc: Buffer | null;
  readonly phone_key_id: string | null;
  readonly version: number;
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly id_number_enc: Buffer | null;
  readonly id_number_key_id: string | null;
  readonly birth_on: string | null;
  readonly died_on: string | null;
}

/** A household as a case file shows it: names in full, numbers masked. */
@Injectable()
export class HouseholdBriefs {
  constructor(private readonly secrets: Secrets) {}

  /** Null where the register does not show it to the reader. */
  async find(client: ScopedClient, householdId: string): Promise<HouseholdBrief | null> {
    const [{ rows }, people] = await Promise.all([
      client.query<HouseholdRow>({
        name: 'household_brief',
        text: `SELECT h.id, h.number, h.area_code, a.full_name AS area_name, h.group_name, h.kind, h.provisional, h.head_person_id, h.phone_enc, h.phone_key_id, h.version
          FROM household h JOIN area a ON a.code = h.area_code WHERE h.id = $1`,
        values: [householdId],
      }),
      this.people(client, householdId),
    ]);
    const [row] = rows;
    if (row === undefined) return null;
    return {
      householdId: row.id,
      number: row.number,
      areaCode: row.area_code,
      areaName: row.area_name,
      groupName: row.group_name,
      kind: row.kind,
      provisional: row.provisional,
      headName: people.find((p) => p.id === row.head_person_id)?.name ?? null,
      phoneMasked:
        row.phone_enc === null
          ? null
          : maskPhone(this.secrets.open(householdPhone, { enc: row.phone_enc, keyId: row.phone_key_id ?? '' })),
      version: row.version,
      members: people.map((person) => ({
        personId: person.id,
        name: person.name,
        relation: person.relation,
        idNumberMasked:
          person.id_number_enc === null
            ? null
            : maskIdNumber(
                this.secrets.open(personIdNumber, { enc: person.id_number_enc, keyId: person.id_number_key_id ?? '' }),
              ),
        birthOn: person.birth_on,
        diedOn: person.died_on,
      })),
    };
  }

  private async people(client: ScopedClient, householdId: string): Promise<PersonRow[]> {
    const { rows } = await client.query<PersonRow>({
      name: 'household_people',
      text: `SELECT id, name, relation, id_number_enc, id_number_key_id, birth_on, died_on FROM person
        WHERE household_id = $1 AND left_on IS NULL ORDER BY (relation = 'head') DESC, birth_on NULLS LAST, id LIMIT 40`,
      values: [householdId],
    });
    return rows;
  }
}

/** Purposes under which the register seals its values. */
export const householdPhone = 'household.phone';
export const personIdNumber = 'person.idNumber';
