import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dueAt } from '#domain/calendar/due';
import { type Day } from '#domain/calendar/day';
import type { Channel, RiskClass } from '#domain/household/codes';
import { readIdNumber } from '#domain/identity/idNumber';
import { findHouseholdByIdNumber } from '#database/queries/households';
import type { ScopedClient } from '#database/scope';
import { nameGrams, Secrets } from '#database/secrets';
import { readCalendar } from '#database/casework/referenceData';
import { householdPhone, personIdNumber } from '../cases/households';
import { Policies } from '../cases/policies';
import { submissionKey } from '../cases/sending';
import { Database } from '../database/database';
import { refused } from '../http/refused';
import { Submissions } from '../submissions/submissions';

/** Who it is about, as far as the reporter knows. */
export interface ClueSubject {
  readonly name: string;
  readonly idNumber?: string;
  readonly phone?: string;
}

export interface ClueIntake {
  readonly key: string;
  readonly channel: Channel;
  readonly riskClasses: readonly RiskClass[];
  readonly areaCode: string;
  readonly subject: ClueSubject | { readonly householdId: string };
  /** Null for those without account. */
  readonly accountId: string | null;
  readonly body: object;
}

/** What was put down; ids and codes only. */
export interface IntakeNote {
  readonly clueId: string;
  readonly receiptNumber: string;
  readonly householdId: string;
  readonly areaCode: string;
  readonly caseId: string;
  readonly takeUpUntilOn: string;
}

export const receiptPurpose = 'clue.receipt';
const receiptDigits = 8;

/** Puts a clue down: its household found by ID number within the county, or a provisional one made; what was said kept; a receipt given. */
@Injectable()
export class Intake {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly submissions: Submissions,
    private readonly policies: Policies,
  ) {}

  /** Within the caller's transaction and `once`. */
  async put(client: ScopedClient, intake: ClueIntake): Promise<IntakeNote> {
    const today = await this.database.clock.todayOn();
    const village = await villageOf(client, intake.areaCode);
    const home =
      'householdId' in intake.subject
        ? await registered(client, intake.subject.householdId)
        : await this.homeOf(client, { ...intake, areaCode: village }, intake.subject, today);
    const takeUpDueAt = await this.takeUpDueAt(client, home.areaCode, today);
    const receiptNumber = `SW${today.replace(/-/g, '')}-${String(randomInt(10 ** receiptDigits)).padStart(receiptDigits, '0')}`;
    const clueId = randomUUID();
    const { key, channel, riskClasses, accountId, body } = intake;
    const submission = await this.submissions.store(client, {
      key: submissionKey(key, body),
      form: 'clue',
      body,
      author: accountId,
      areaCode: village,
      householdId: home.householdId,
    });
    const subject = 'name' in intake.subject ? intake.subject : null;
    await client.query({
      name: 'clue_insert',
      text: `INSERT INTO clue (id, receipt_number, receipt_last4_hash, receipt_phone_hash, channel, risk_classes, area_code, household_id, submission_id, reported_by, status, created_at, take_up_due_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'reported', business_now(), $11)`,
      values: [
        clueId,
        receiptNumber,
        this.lastFourHash(receiptNumber, subject?.idNumber),
        this.lastFourHash(receiptNumber, subject?.phone),
        channel,
        [...riskClasses],
        home.areaCode,
        home.householdId,
        submission.id,
        accountId,
        new Date(takeUpDueAt),
      ],
    });
    return {
      clueId,
      receiptNumber,
      ...home,
      caseId: randomUUID(),
      takeUpUntilOn: new Date(takeUpDueAt + 8 * 3_600_000 - 1).toISOString().slice(0, 10),
    };
  }

  /** The keyed hash that opens a receipt. */
  lastFourHash(receiptNumber: string, value: string | undefined): Buffer | null {
    return value === undefined ? null : this.secrets.blindIndex(receiptPurpose, `${receiptNumber}|${value.slice(-4)}`);
  }

  private async takeUpDueAt(client: ScopedClient, areaCode: string, today: string): Promise<number> {
    const { policy } = await this.policies.inForce(client, areaCode, today);
    return dueAt(await this.database.clock.now(), policy.limits.signFor, await readCalendar(this.database.pool, today));
  }

  /** The household of the county that holds the ID number; otherwise a provisional one in the village named. */
  private async homeOf(
    client: ScopedClient,
    intake: ClueIntake,
    subject: ClueSubject,
    today: Day,
  ): Promise<{ householdId: string; areaCode: string }> {
    const index = subject.idNumber === undefined ? null : this.secrets.blindIndex(personIdNumber, subject.idNumber);
    // Two clues on one person at the same moment: the second waits, and finds what the first made.
    if (index)
      await client.query({
        name: 'clue_person_lock',
        text: "SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 17))",
        values: [index],
      });
    const found = index && (await findHouseholdByIdNumber(client, index));
    // The same people in another county are that county's business until somebody merges them.
    if (found && sameCounty(found.areaCode, intake.areaCode))
      return { householdId: found.householdId, areaCode: found.areaCode };
    return this.makeProvisional(client, intake, { subject, index, today });
  }

  private async makeProvisional(
    client: ScopedClient,
    { areaCode, accountId }: ClueIntake,
    { subject, index, today }: { subject: ClueSubject; index: Buffer | null; today: Day },
  ): Promise<{ householdId: string; areaCode: string }> {
    const [householdId, personId] = [randomUUID(), randomUUID()];
    const phone = subject.phone === undefined ? null : this.secrets.seal(householdPhone, subject.phone);
    await client.query({
      name: 'household_provisional',
      text: `INSERT INTO household (id, number, area_code, kind, provisional, head_person_id, phone_enc, phone_key_id, phone_index, created_by)
        VALUES ($1, $2, $3, 'general', true, $4, $5, $6, $7, $8)`,
      values: [
        householdId,
        `L${householdId.slice(0, 13)}`,
        areaCode,
        personId,
        phone?.enc ?? null,
        phone?.keyId ?? null,
        subject.phone === undefined ? null : this.secrets.blindIndex(householdPhone, subject.phone),
        accountId,
      ],
    });
    const number = subject.idNumber === undefined ? null : readIdNumber(subject.idNumber, today);
    const sealed = subject.idNumber === undefined ? null : this.secrets.seal(personIdNumber, subject.idNumber);
    const known = number !== null && typeof number !== 'string' ? number : null;
    await client.query({
      name: 'person_provisional',
      text: `INSERT INTO person (id, household_id, name, name_grams, id_number_enc, id_number_key_id, id_number_index, birth_on, sex, relation, provisional)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'head', true)`,
      values: [
        personId,
        householdId,
        subject.name,
        nameGrams(subject.name),
        sealed?.enc ?? null,
        sealed?.keyId ?? null,
        index,
        known?.bornOn ?? null,
        known?.sex ?? null,
      ],
    });
    return { householdId, areaCode };
  }
}

function sameCounty(one: string, other: string): boolean {
  return one.slice(0, 6) === other.slice(0, 6);
}

/** The village a clue goes to: the one named, or what took its place; an old poster leads nobody astray. */
async function villageOf(client: ScopedClient, areaCode: string): Promise<string> {
  const { rows } = await client.query<{ code: string; level: string; closed: boolean }>({
    name: 'area_standing',
    text: `WITH RECURSIVE standing AS (
        SELECT code, level, successor_code, closed_on, 0 AS after FROM area WHERE code = $1
        UNION ALL SELECT a.code, a.level, a.successor_code, a.closed_on, s.after + 1 FROM standing s JOIN area a ON a.code = s.successor_code
      ) SELECT code, level, closed_on IS NOT NULL AS closed FROM standing ORDER BY after DESC LIMIT 1`,
    values: [areaCode],
  });
  const [village] = rows;
  if (village === undefined) throw refused('area.unknown', { field: 'areaCode' });
  if (village.level !== 'village') throw refused('clue.villageNeeded', { field: 'areaCode' });
  if (village.closed) throw refused('area.closed', { field: 'areaCode' });
  return village.code;
}

/** A household of the register that the reporter can see; a merged one stands for the one it went into. */
async function registered(client: ScopedClient, id: string): Promise<{ householdId: string; areaCode: string }> {
  const { rows } = await client.query<{ id: string; area_code: string }>({
    name: 'household_for_clue',
    text: 'SELECT h.id, h.area_code FROM household asked JOIN household h ON h.id = coalesce(asked.merged_into, asked.id) WHERE asked.id = $1',
    values: [id],
  });
  if (rows[0] === undefined) throw refused('access.missing', { field: 'householdId' });
  return { householdId: rows[0].id, areaCode: rows[0].area_code };
}
