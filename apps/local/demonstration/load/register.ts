import { RegisterSecrets, type SecretField } from '#apps/api/households/registerSecrets';
import { birthOf } from '#apps/api/households/personWriter';
import { nameGrams, type Secrets } from '#database/secrets';
import type { MemberFacts } from '#domain/household/facts';
import type { HouseholdSeed } from '../generate/household';
import { insertRows, type Connection } from '#apps/setup/insertRows';
import { accountIdOf } from './naming';

/** Puts every household and its members into the register, numbers sealed as the API seals them; within one transaction of the caller's. */
export async function loadRegister(
  client: Connection,
  { households, secrets, registeredAt }: { households: readonly HouseholdSeed[]; secrets: Secrets; registeredAt: Date },
): Promise<void> {
  const seals = new RegisterSecrets(secrets);
  const at = registeredAt.toISOString();
  await insertRows(
    client,
    householdsSql,
    households.map((household) => householdRow(household, seals, at)),
  );
  await insertRows(
    client,
    personsSql,
    households.flatMap((household) => household.facts.members.map((one) => personRow(household.id, one, seals, at))),
  );
}

/** A sealed value as JSON carries it: base64. */
function sealed(seals: RegisterSecrets, field: SecretField, value: string | undefined) {
  return value === undefined ? { enc: null, keyId: null } : seals.sealText(field, value);
}

function householdRow({ id, gridId, facts }: HouseholdSeed, seals: RegisterSecrets, at: string): object {
  const { number, areaCode, groupName, kind, phone, bank, members } = facts;
  const { home, land, inCooperative, withLeadingEnterprise } = facts;
  const [sealedPhone, sealedBank] = [sealed(seals, 'phone', phone), sealed(seals, 'bankAccount', bank?.account)];
  return {
    ...{ id, number, areaCode, groupName, gridId, kind, at },
    head: members.find(({ relation }) => relation === 'head')?.memberId,
    phone: sealedPhone.enc,
    phoneKey: sealedPhone.keyId,
    phoneIndex: phone === undefined ? null : seals.index('phone', phone).toString('base64'),
    bank: sealedBank.enc,
    bankKey: sealedBank.keyId,
    facts: { bankName: bank?.name, home, land, inCooperative, withLeadingEnterprise },
    by: accountIdOf('guanli'),
  };
}

const householdsSql = `
  INSERT INTO household (id, number, area_code, group_name, grid_id, kind, head_person_id, phone_enc, phone_key_id, phone_index, bank_enc, bank_key_id, facts,
    created_by, created_at, updated_at)
  SELECT id, number, "areaCode", "groupName", "gridId", kind, head, decode(phone, 'base64'), "phoneKey", decode("phoneIndex", 'base64'), decode(bank, 'base64'),
    "bankKey", facts, by, at, at
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, number text, "areaCode" text, "groupName" text, "gridId" text, kind text, head uuid, phone text, "phoneKey" text,
    "phoneIndex" text, bank text, "bankKey" text, facts jsonb, by uuid, at timestamptz)
  ON CONFLICT DO NOTHING`;

function personRow(householdId: string, member: MemberFacts, seals: RegisterSecrets, at: string): object {
  const { memberId, name, idNumber, relation, phone, ...facts } = member;
  const { enc, keyId } = sealed(seals, 'idNumber', idNumber);
  return {
    ...{ id: memberId, householdId, name, relation, at, ...birthOf(idNumber) },
    grams: nameGrams(name),
    idNumber: enc,
    idNumberKey: keyId,
    idNumberIndex: seals.index('idNumber', idNumber).toString('base64'),
    facts: { ...facts, ...(phone !== undefined && { phone: seals.sealText('memberPhone', phone) }) },
  };
}

const personsSql = `
  INSERT INTO person (id, household_id, name, name_grams, id_number_enc, id_number_key_id, id_number_index, birth_on, sex, relation, facts, updated_at)
  SELECT id, "householdId", name, ARRAY(SELECT jsonb_array_elements_text(grams)), decode("idNumber", 'base64'), "idNumberKey", decode("idNumberIndex", 'base64'),
    "bornOn", sex, relation, facts, at
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "householdId" uuid, name text, grams jsonb, "idNumber" text, "idNumberKey" text, "idNumberIndex" text,
    "bornOn" date, sex text, relation text, facts jsonb, at timestamptz)
  ON CONFLICT DO NOTHING`;
