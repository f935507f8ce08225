import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { isUniqueBroken } from '#database/broken';
import { askRegister, insertHousehold, insertPeople, insertTakenSubmission } from '#database/casework/takingOver';
import { withWorker } from '#database/scope';
import { nameGrams, type Secrets } from '#database/secrets';
import type { HouseholdFacts, MemberFacts } from '#domain/household/facts';
import { readIdNumber } from '#domain/identity/idNumber';
import type { SubmissionRef } from '#domain/process/command';
import { type Refusal, refuse } from '#domain/refusal';
import { type Names, nameWithin, registerPurposes } from './naming';

/** A household in the register, with what the workbook said of it as a submission. */
export interface Registered {
  readonly householdId: string;
  readonly submission: SubmissionRef;
}

/** The household came into the register since the look: whose people it has is to be looked at again. */
class Overtaken extends Error {}

interface Registering {
  readonly facts: HouseholdFacts;
  readonly names: Names;
  readonly author: string;
}

/**
 * Registers a household with its people and keeps what was said of it, all or nothing; done again it changes nothing.
 * One that stood in the register before is taken as it stands. Refused: a number or a person that the register knows otherwise.
 */
export async function register(pool: Pool, secrets: Secrets, registering: Registering): Promise<Registered | Refusal> {
  const attempt = await tryToRegister(pool, secrets, registering);
  if (!('overtaken' in attempt)) return attempt;
  // Somebody registered the number or a person in this very moment: what stands there by now decides.
  const again = await tryToRegister(pool, secrets, registering);
  return 'overtaken' in again ? again.overtaken : again;
}

/** One look at the register and one write; where the write found what the look had not, that is told. */
async function tryToRegister(
  pool: Pool,
  secrets: Secrets,
  { facts, names, author }: Registering,
): Promise<Registered | Refusal | { readonly overtaken: Refusal }> {
  const { number = '', areaCode } = facts;
  const indexes = facts.members.map(({ idNumber }) => secrets.blindIndex(registerPurposes.idNumber, idNumber));
  const known = await askRegister(pool, { areaCodes: [], numbers: [number], indexes, keys: [] });
  const before = known.households.get(number);
  const isSame =
    before !== undefined &&
    before.areaCode === areaCode &&
    indexes.every((index) => known.people.get(index.toString('hex')) === before.id);
  if (before !== undefined && !isSame) return refuse('import.registered');
  const householdId = before?.id ?? names.householdId;
  const members = facts.members.map((member) => ({
    ...member,
    memberId: nameWithin(secrets, householdId, `person|${member.idNumber}`),
  }));
  const submission = submissionOf(secrets, householdId, { ...facts, members });
  try {
    await withWorker(pool, async (client) => {
      if (before === undefined) {
        const row = { ...householdRow(secrets, { ...facts, members }), id: householdId, createdBy: author };
        if (!(await insertHousehold(client, row))) throw new Overtaken();
        await insertPeople(
          client,
          members.map((member, i) => personRow(secrets, { householdId, member, index: indexes[i] ?? Buffer.alloc(0) })),
        );
      }
      await insertTakenSubmission(client, { ...submission, author, householdId, areaCode });
    });
  } catch (error) {
    if (error instanceof Overtaken) return { overtaken: refuse('import.registered') };
    if (isUniqueBroken(error, 'person_id_number_once')) return { overtaken: refuse('idNumber.duplicate') };
    if (isUniqueBroken(error, 'household_number_key')) return { overtaken: refuse('import.registered') };
    throw error;
  }
  return { householdId, submission: { id: submission.id, hash: submission.hash } };
}

function submissionOf(secrets: Secrets, householdId: string, facts: HouseholdFacts) {
  const body = JSON.stringify({ form: { facts } });
  const hash = createHash('sha256').update(body).digest('hex');
  return { id: nameWithin(secrets, householdId, `submission|${hash}`), hash, ...secrets.seal('submission', body) };
}

function householdRow(secrets: Secrets, facts: HouseholdFacts) {
  const {
    number = '',
    areaCode,
    groupName,
    kind,
    phone,
    bank,
    home,
    land,
    inCooperative,
    withLeadingEnterprise,
    members,
  } = facts;
  return {
    number,
    areaCode,
    groupName: groupName ?? null,
    kind,
    headId: members.find(({ relation }) => relation === 'head')?.memberId ?? null,
    phone:
      phone === undefined
        ? null
        : { ...secrets.seal(registerPurposes.phone, phone), index: secrets.blindIndex(registerPurposes.phone, phone) },
    bank: bank === undefined ? null : secrets.seal(registerPurposes.bankAccount, bank.account.replace(/\s/g, '')),
    facts: { bankName: bank?.name, home, land, inCooperative, withLeadingEnterprise },
  };
}

function personRow(
  secrets: Secrets,
  { householdId, member, index }: { householdId: string; member: MemberFacts; index: Buffer },
) {
  const { memberId, name, idNumber, relation, phone, ...facts } = member;
  const read = readIdNumber(idNumber, '9999-12-31');
  const sealedPhone = phone === undefined ? null : secrets.seal(registerPurposes.memberPhone, phone);
  return {
    id: memberId,
    householdId,
    name,
    nameGrams: nameGrams(name),
    idNumber: { ...secrets.seal(registerPurposes.idNumber, idNumber), index },
    bornOn: typeof read === 'string' ? null : read.bornOn,
    sex: typeof read === 'string' ? null : read.sex,
    relation,
    facts: {
      ...facts,
      ...(sealedPhone && { phone: { enc: sealedPhone.enc.toString('base64'), keyId: sealedPhone.keyId } }),
    },
  };
}
