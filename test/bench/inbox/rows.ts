import { Client } from 'pg';
import { taskKindFacts, type TaskKind } from '#domain/process/taskKind';
import { progress } from '../report';

export const openTasks = 1_000_000;
export const doneTasks = 4_000_000;

const counties = 40;
const townships = 12;
const villages = 35;
const accounts = 2_000;

/** Share of each kind among the open tasks, in hundredths: most work waits in the villages. */
const shares: Partial<Record<TaskKind, number>> = {
  signFor: 8,
  verification: 20,
  deliberation: 10,
  postNotice: 5,
  certifyNotice: 8,
  townshipReview: 12,
  townshipApproval: 5,
  answerComparison: 13,
  countyReview: 7,
  countyApproval: 4,
  announcement: 2,
  nationalEntry: 3,
  confirmNotAdmitted: 1,
  tellHousehold: 1,
  lookBack: 1,
};

/** Fills a migrated database: areas, accounts, households, and the tasks with their indexes built afterwards. Superuser's address. */
export async function fillInbox(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(
      `SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; SET work_mem = '128MB'; SELECT setseed(0.42)`,
    );
    await client.query(areas);
    await client.query(people);
    progress('inbox: a million households');
    await withoutIndexes(client, 'household', () => client.query(households));
    progress('inbox: a million open tasks and four million done ones');
    await client.query('ALTER TABLE task DROP CONSTRAINT task_pkey');
    await withoutIndexes(client, 'task', async () => {
      await client.query(kindTable());
      await client.query(tasks({ rows: openTasks, done: false }));
      await client.query(tasks({ rows: doneTasks, done: true }));
      progress('inbox: building the indexes');
      await client.query('ALTER TABLE task ADD PRIMARY KEY (task_id)');
    });
    await client.query(claims);
    progress('inbox: vacuum and statistics');
    for (const table of ['task', 'household', 'claim', 'area', 'account', 'account_grant'])
      await client.query(`VACUUM (ANALYZE) ${table}`);
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

// Indexes are dropped and made again just as the migrations made them.
async function withoutIndexes(client: Client, table: string, fill: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ indexdef: string; indexname: string }>(
    `SELECT indexdef, indexname FROM pg_indexes WHERE tablename = $1
       AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conname = indexname)`,
    [table],
  );
  for (const { indexname } of rows) await client.query(`DROP INDEX ${indexname}`);
  await fill();
  for (const { indexdef } of rows) await client.query(indexdef);
}

// Codes are digits 41, city, county 21…, township 101…, village 201….
const areas = `
  INSERT INTO area (code, level, name, parent_code, full_name) VALUES ('410000000000', 'province', '河南省', NULL, '河南省');
  INSERT INTO area SELECT '41' || lpad(c::text, 2, '0') || '00000000', 'city', '第' || c || '市', '410000000000', '河南省第' || c || '市' FROM generate_series(1, ${counties / 4}) c;
  INSERT INTO area SELECT left(p.code, 4) || (20 + c) || '000000', 'county', '第' || c || '县', p.code, p.full_name || '第' || c || '县'
    FROM area p, generate_series(1, 4) c WHERE p.level = 'city';
  INSERT INTO area SELECT left(p.code, 6) || (100 + t) || '000', 'township', '第' || t || '镇', p.code, p.full_name || '第' || t || '镇'
    FROM area p, generate_series(1, ${townships}) t WHERE p.level = 'county';
  INSERT INTO area SELECT left(p.code, 9) || (200 + v), 'village', '第' || v || '村', p.code, p.full_name || '第' || v || '村'
    FROM area p, generate_series(1, ${villages}) v WHERE p.level = 'township'`;

const people = `
  INSERT INTO account (id, login, name, area_code, password_hash)
    SELECT gen_random_uuid(), 'user' || i, '工作人员' || i, (SELECT min(code) FROM area WHERE level = 'county'), 'none' FROM generate_series(1, ${accounts}) i;
  CREATE TEMP TABLE account_number AS SELECT id, row_number() OVER () AS n FROM account;
  CREATE INDEX ON account_number (n)`;

// Some counties, townships and villages have far more work than others.
const skewed = `'41' || lpad((1 + c / 4)::text, 2, '0') || (21 + c % 4) || (101 + floor(${townships} * power(random(), 1.5))::int) || (201 + floor(${villages} * power(random(), 1.3))::int)`;
const households = `
  CREATE TEMP TABLE household_number AS
    SELECT i AS n, gen_random_uuid() AS id, ${skewed} AS area_code FROM (SELECT i, floor(${counties} * power(random(), 2))::int AS c FROM generate_series(1, ${openTasks}) i OFFSET 0) x;
  INSERT INTO household (id, number, area_code, group_name, kind, head_name, phone_enc, phone_key_id, phone_index, facts)
    SELECT id, area_code || '-' || n, area_code, '第' || n % 9 || '组', 'general', substr('王李张刘陈杨赵黄周吴', 1 + n % 10, 1) || '建国',
      sha256(n::text::bytea), 'bench', sha256(n::text::bytea), '{"arableMu": 4.5, "house": "brick", "water": "piped"}' FROM household_number;
  CREATE INDEX ON household_number (n)`;

function kindTable(): string {
  let from = 0;
  const rows = Object.entries(shares).map(([kind, share]) => {
    // The keys of `shares` are task kinds.
    const { step, role } = taskKindFacts[kind as TaskKind];
    const row = `('${kind}', '${step}', '${role}', ${from}, ${(from += share)})`;
    return row;
  });
  return `CREATE TEMP TABLE kind_share (kind text, step text, role text, from_share int, to_share int); INSERT INTO kind_share VALUES ${rows.join(', ')}`;
}

const departments = `'{medicalInsurance,health,education,civilAffairs,housing,water,disabledFederation,humanResources,publicSecurity,marketRegulation,naturalResources,finance}'::text[]`;

// An open task is due within days of now, one in six overdue; a done one was closed in the past three years by somebody.
function tasks({ rows, done }: { rows: number; done: boolean }): string {
  const dueAt = done
    ? `now() - interval '1 day' * (1 + 1100 * random())`
    : `now() + interval '1 day' * (15 * random() - 2.5)`;
  return `
    INSERT INTO task (task_id, case_id, household_id, kind, step, area_code, role, department, assignee, excluded, opened_seq, opened_at, due_at, state,
      closed_seq, closed_at, closed_by, decision, channel, category, causes, risk_classes, marks)
    SELECT case_id || ':' || 2 + i % 60 || ':' || k.kind, case_id, household_id, k.kind, k.step, x.area_code, k.role,
      CASE k.role WHEN 'departmentOfficer' THEN (${departments})[1 + floor(12 * r2)::int] END,
      CASE WHEN r3 < 0.02 THEN a.id END, CASE WHEN r3 > 0.95 THEN ARRAY[a.id] END,
      2 + i % 60, due_at - interval '2 days', due_at, ${done ? `'done'` : `CASE WHEN r4 < 0.03 THEN 'paused' ELSE 'open' END`},
      ${done ? `3 + i % 60, due_at - interval '1 hour', a.id, 'approve'` : 'NULL, NULL, NULL, NULL'},
      ('{selfReport,phone,fieldVisit,departmentAlert,petition}'::text[])[1 + floor(5 * r2)::int], CASE WHEN r3 > 0.4 THEN ('{marginal,sudden,unstable}'::text[])[1 + floor(3 * r4)::int] END,
      CASE WHEN r3 > 0.4 THEN ARRAY[('{illness,disability,accident,schooling}'::text[])[1 + floor(4 * r2)::int]] ELSE '{}' END, '{incomeDrop}', CASE WHEN r4 > 0.95 THEN '{returned}' ELSE '{}' END::text[]
    FROM (SELECT i, gen_random_uuid() AS case_id, h.id AS household_id, h.area_code, floor(100 * random())::int AS share, random() AS r2, random() AS r3, random() AS r4,
        1 + floor(${accounts} * random())::int AS account, ${dueAt} AS due_at
      FROM generate_series(1, ${rows}) i JOIN household_number h ON h.n = 1 + (i - 1) % ${openTasks} OFFSET 0) x
    JOIN kind_share k ON x.share >= k.from_share AND x.share < k.to_share
    JOIN account_number a ON a.n = x.account`;
}

const claims = `
  INSERT INTO claim (task_id, account_id, until_at)
    SELECT t.task_id, a.id, now() + interval '4 hours' FROM (SELECT task_id, row_number() OVER () AS n FROM task TABLESAMPLE SYSTEM (2) WHERE state = 'open' AND assignee IS NULL LIMIT 10000) t
    JOIN account_number a ON a.n = 1 + t.n % ${accounts}`;
