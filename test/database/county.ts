import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { nameGrams } from '#database/secrets';
import type { Actor, Role } from '#domain/access/roles';

/** Two counties with one township each and two villages in the first: enough to be outside of something. */
export const places = {
  county: '410621000000',
  township: '410621102000',
  village: '410621102201',
  secondVillage: '410621102202',
  otherCounty: '410622000000',
  otherTownship: '410622101000',
  otherVillage: '410622101201',
} as const;

/** Writes the areas, as the owner. */
export async function settle(owner: Pool): Promise<void> {
  const rows = [
    ['410000000000', 'province', '河南省', null],
    ['410600000000', 'city', '鹤壁市', '410000000000'],
    [places.county, 'county', '浚县', '410600000000'],
    [places.township, 'township', '善堂镇', places.county],
    [places.village, 'village', '东村', places.township],
    [places.secondVillage, 'village', '西村', places.township],
    [places.otherCounty, 'county', '淇县', '410600000000'],
    [places.otherTownship, 'township', '桥盟镇', places.otherCounty],
    [places.otherVillage, 'village', '南村', places.otherTownship],
  ];
  for (const row of rows) {
    await owner.query(
      'INSERT INTO area (code, level, name, parent_code, full_name) VALUES ($1, $2, $3, $4, $3) ON CONFLICT DO NOTHING',
      row,
    );
  }
}

/** An actor with one role; it has no row in `account` unless `employ` makes one. */
export function actorWith(
  role: Role,
  areaCode: string,
  more: { department?: 'medicalInsurance'; gridId?: string } = {},
): Actor {
  return { accountId: randomUUID(), grants: [{ role, areaCode, fromOn: '2020-01-01', ...more }] };
}

/** Writes the actor's account. */
export async function employ(owner: Pool, actor: Actor, areaCode: string, name = '李干事'): Promise<void> {
  await owner.query(`INSERT INTO account (id, login, name, area_code, password_hash) VALUES ($1, $2, $3, $4, 'none')`, [
    actor.accountId,
    actor.accountId,
    name,
    areaCode,
  ]);
  for (const grant of actor.grants) {
    await owner.query(
      'INSERT INTO account_grant (account_id, role, area_code, department, from_on) VALUES ($1, $2, $3, $4, $5)',
      [actor.accountId, grant.role, grant.areaCode, grant.department ?? null, grant.fromOn],
    );
  }
}

export interface Family {
  readonly householdId: string;
  readonly personId: string;
  readonly areaCode: string;
}

/** Registers a household of one person. */
export async function register(
  owner: Pool,
  areaCode: string,
  name: string,
  more: { number?: string; idNumberIndex?: Buffer; provisional?: boolean } = {},
): Promise<Family> {
  const family = { householdId: randomUUID(), personId: randomUUID(), areaCode };
  await owner.query(
    `INSERT INTO household (id, number, area_code, kind, provisional) VALUES ($1, $2, $3, 'general', $4)`,
    [family.householdId, more.number ?? `H${family.householdId.slice(0, 8)}`, areaCode, more.provisional ?? false],
  );
  await owner.query(
    `INSERT INTO person (id, household_id, name, name_grams, relation, id_number_index, provisional) VALUES ($1, $2, $3, $4, 'head', $5, $6)`,
    [family.personId, family.householdId, name, nameGrams(name), more.idNumberIndex ?? null, more.provisional ?? false],
  );
  await owner.query('UPDATE household SET head_person_id = $2 WHERE id = $1', [family.householdId, family.personId]);
  return family;
}

export interface TaskFacts {
  readonly kind: string;
  readonly step: string;
  readonly role: Role;
  readonly dueAt: Date;
  readonly state?: 'open' | 'paused' | 'done';
  readonly department?: string;
  readonly assignee?: string;
  readonly excluded?: readonly string[];
  readonly category?: string;
}

/** Puts one task of a family into the inbox, as the recorder would. */
export async function offer(worker: Pool, family: Family, facts: TaskFacts): Promise<string> {
  const caseId = randomUUID();
  const taskId = `${caseId}:1:${facts.kind}`;
  await worker.query(
    `INSERT INTO task (task_id, case_id, household_id, kind, step, area_code, role, department, assignee, excluded, opened_seq, opened_at, due_at, state, category)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, now(), $11, $12, $13)`,
    [
      taskId,
      caseId,
      family.householdId,
      facts.kind,
      facts.step,
      family.areaCode,
      facts.role,
      facts.department ?? null,
      facts.assignee ?? null,
      facts.excluded ?? null,
      facts.dueAt,
      facts.state ?? 'open',
      facts.category ?? null,
    ],
  );
  return taskId;
}

/** Opens a case of a family with one event in its ledger. */
export async function openCase(worker: Pool, family: Family): Promise<string> {
  const caseId = randomUUID();
  await worker.query(
    `INSERT INTO case_file (case_id, household_id, area_code, status, phase, stage, opened_at, seq) VALUES ($1, $2, $3, 'open', 'identifying', 0, now(), 1)`,
    [caseId, family.householdId, family.areaCode],
  );
  await worker.query(
    `INSERT INTO case_event (case_id, seq, type, at, actor, data, key, body_hash, hash) VALUES ($1, 1, 'caseOpened', now(), '{"accountId":"system","role":"system"}', '{}', $2, 'b', 'h')`,
    [caseId, randomUUID()],
  );
  return caseId;
}

/** Makes the case's household a monitored one with one measure, as the recorder would. */
export async function monitor(worker: Pool, family: Family, caseId: string): Promise<void> {
  await worker.query(
    `INSERT INTO monitored_span (case_id, ordinal, household_id, area_code, category, identified_on, since_on) VALUES ($1, 1, $2, $3, 'marginal', '2026-01-05', '2026-01-05')`,
    [caseId, family.householdId, family.areaCode],
  );
  await worker.query(
    `INSERT INTO measure (case_id, measure_id, household_id, area_code, category, department, state, declared_on, due_on)
     VALUES ($1, 'm1', $2, $3, 'health', 'medicalInsurance', 'declared', '2026-02-01', '2026-03-01')`,
    [caseId, family.householdId, family.areaCode],
  );
}
