import { createHash, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { areaAt } from '#domain/access/areas';
import type { Role } from '#domain/access/roles';
import type { Policy } from '#domain/policy/policy';
import type { TaskKind } from '#domain/process/taskKind';
import { accountOf, holderOf, type Ground, LiveCase, type LiveTask, village } from '#test/support/cases/liveCase';
import type { Web } from '../web';
import type { Decide } from './clerk';

const levels: Partial<Record<Role, 'village' | 'township' | 'county'>> = {
  villageClerk: 'village',
  villageSecretary: 'village',
  townshipOfficer: 'township',
  townshipLeader: 'township',
  countyOfficer: 'county',
  countyLeader: 'county',
  departmentOfficer: 'county',
};

/** Puts into the database whoever decides, signed in, with the areas and the policy they work by. */
export async function openOffice(owner: Pool, policy: Policy): Promise<void> {
  const area = 'INSERT INTO area (code, level, name, parent_code, full_name) VALUES ($1, $2, $3, $4, $3)';
  await owner.query(area, [areaAt(village, 'province'), 'province', '河南省', null]);
  await owner.query(area, [areaAt(village, 'city'), 'city', '鹤壁市', areaAt(village, 'province')]);
  await owner.query(area, [areaAt(village, 'county'), 'county', '浚县', areaAt(village, 'city')]);
  await owner.query(area, [areaAt(village, 'township'), 'township', '测量镇', areaAt(village, 'county')]);
  await owner.query(area, [village, 'village', '测量村', areaAt(village, 'township')]);
  await owner.query(
    `INSERT INTO policy (id, area_code, code, version, name_zh, name_en, body, hash, source, effective_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'bench', $8, '2020-01-01')`,
    [
      randomUUID(),
      areaAt(village, 'county'),
      policy.code,
      policy.version,
      policy.nameZh,
      policy.nameEn,
      JSON.stringify(policy),
      policy.source,
    ],
  );
  for (const [role, level] of Object.entries(levels)) {
    const areaCode = areaAt(village, level);
    const departments = role === 'departmentOfficer' ? policy.comparison.departments : [null];
    for (const which of [1, 2]) await employ(owner, accountOf(role, which), { role, areaCode, departments });
  }
}

interface Employment {
  readonly role: string;
  readonly areaCode: string;
  readonly departments: readonly (string | null)[];
}

async function employ(owner: Pool, accountId: string, { role, areaCode, departments }: Employment): Promise<void> {
  await owner.query(
    `INSERT INTO account (id, login, name, area_code, password_hash) VALUES ($1::uuid, $1::text, '测量员', $2, 'none')`,
    [accountId, areaCode],
  );
  for (const department of departments) {
    await owner.query(
      `INSERT INTO account_grant (account_id, role, area_code, department, from_on) VALUES ($1, $2, $3, $4, '2020-01-01')`,
      [accountId, role, areaCode, department],
    );
  }
  // The session lasts longer than the business time that the measurement lets pass.
  await owner.query(
    `INSERT INTO session (token_hash, account_id, csrf_hash, expires_at) VALUES ($1, $2, $1, now() + interval '10 years')`,
    [createHash('sha256').update(accountId).digest(), accountId],
  );
}

/** A registered household of two and its case. */
export async function caseOfHousehold(ground: Ground): Promise<LiveCase> {
  const householdId = randomUUID();
  await ground.owner.query(
    `WITH h AS (INSERT INTO household (id, number, area_code, kind) VALUES ($1, $2, $3, 'general'))
     INSERT INTO person (id, household_id, name, relation) VALUES (gen_random_uuid(), $1, '王守田', 'head'), (gen_random_uuid(), $1, '李秀英', 'spouse')`,
    [householdId, `${village}-${householdId.slice(0, 8)}`, village],
  );
  return new LiveCase(ground, householdId);
}

/** Over HTTP, as the web client does it: the form of the task, with a key of its own, by whoever may decide. */
export function byHttp(web: Web): Decide {
  return async (_live, task, decision, codes) => {
    const { accountId } = holderOf(task);
    const form =
      task.kind === 'answerComparison'
        ? { form: { department: task.department, verdict: codes.verdict, facts: {} } }
        : {};
    const { on, category, causes } = codes;
    const body = {
      decision,
      ...form,
      ...typed[task.kind],
      ...(needsDay(task) && { on }),
      ...(category && { category, causes }),
    };
    await web.ask(`/api/tasks/${task.taskId}/complete`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        cookie: `shouwang_session=${accountId}`,
        'x-csrf-token': accountId,
      },
      body: JSON.stringify(body),
    });
  };
}

/** What the forms of some tasks ask for beside the decision. */
const typed: Partial<Record<TaskKind, object>> = {
  announcement: { documentNumber: '浚巩固〔2026〕17号' },
  nationalEntry: { nationalNumber: '4106210017' },
};

function needsDay({ kind }: LiveTask): boolean {
  return kind === 'announcement' || kind === 'nationalEntry';
}
