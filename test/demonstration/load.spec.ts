import { resolve } from 'node:path';
import { isPassword } from '#apps/api/sessions/passwords';
import { loadDemonstration } from '#apps/local/demonstration/load';
import { demonstrationPassword } from '#apps/local/demonstration/generate/accounts';
import { makeCounty } from '#apps/local/demonstration/load/county';
import { roles } from '#domain/access/roles';
import { periodDue } from '#domain/sheets/period';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { until } from '#test/support/cases/until';
import { startSource } from '#test/support/process/sourceProcess';
import { openStack, type Stack } from '#test/support/stack/stack';
import { secretKeys } from '#test/support/worker/testKeys';
import type { LoadProgramOrders } from './loadProgram';

const cases = 16;
const loadMs = 900_000;
/** Enough to be in the middle of it. */
const eventsBeforeKill = 120;

let stack: Stack;
const said: string[] = [];

const load = () => {
  const { database, access } = stack;
  return loadDemonstration({
    ownerUrl: database.ownerUrl,
    access,
    secretKeys,
    cases,
    report: (zh, en) => said.push(`${zh} ${en}`),
  });
};
const rows = async <T extends object>(text: string, values: unknown[] = []) =>
  (await stack.ownerPool.query<T>(text, values)).rows;
const count = async (text: string) => (await rows<{ n: number }>(`SELECT count(*) AS n FROM ${text}`))[0]?.n ?? 0;

/** The day that the load was begun on. */
const loadedOn = async (): Promise<string> => {
  const [begun] = await rows<{ today: string }>(
    "SELECT object_id AS today FROM audit WHERE action = 'demonstration.begin'",
  );
  return begun?.today ?? '';
};

/** A load killed in the middle, then one that finishes it. */
beforeAll(async () => {
  stack = await openStack({ worker: true });
  const { address, namespace, taskQueue } = stack.access;
  const orders: LoadProgramOrders = { ownerUrl: stack.database.ownerUrl, address, namespace, taskQueue, cases };
  const killed = startSource(resolve(__dirname, 'loadProgram.ts'), orders);
  await until('the load is in the middle', async () => (await count('case_event')) >= eventsBeforeKill, loadMs);
  await killed.kill();
  expect(await count("audit WHERE action = 'demonstration.complete'")).toBe(0);
  await load();
}, loadMs);

afterAll(() => stack.close());

it('brings an account for every role, and the password fits every account', async () => {
  const logins = await load();
  expect(logins).toHaveLength(roles.length);
  for (const { login } of logins) expect(await count(`account WHERE login = '${login}'`)).toBe(1);
  const hashes = await rows<{ password_hash: string }>('SELECT DISTINCT password_hash FROM account');
  for (const { password_hash } of hashes) {
    expect(password_hash).toMatch(/^\$argon2id\$/);
    expect(await isPassword(password_hash, demonstrationPassword)).toBe(true);
  }
});

it('registers every household and person once', async () => {
  const today = await loadedOn();
  const { households } = makeCounty({ seed: 410621, today, cases });
  expect(await count('household')).toBe(households.length);
  expect(await count('household WHERE head_name IS NULL')).toBe(0);
  expect(await count('person')).toBe(households.reduce((sum, { facts }) => sum + facts.members.length, 0));
  expect(await count('(SELECT id_number_index FROM person GROUP BY 1 HAVING count(*) > 1) twice')).toBe(0);
});

it('leaves every case where its plan says, under every policy', async () => {
  const today = await loadedOn();
  const { plannedCases } = makeCounty({ seed: 410621, today, cases });
  expect(said.filter((line) => line.includes('not done as planned'))).toEqual([]);
  for (const { caseId, name, plan, policy } of plannedCases) {
    const [file] = await rows<{
      phase: string;
      outcome: string | null;
      policy_code: string;
      suspended: boolean;
      hanging: boolean;
    }>(
      `SELECT phase, outcome, policy_code, suspended_since_at IS NOT NULL AS suspended, notice_ends_at > business_now() AS hanging FROM case_file WHERE case_id = $1`,
      [caseId],
    );
    const kinds = await rows<{ kind: string }>(
      "SELECT kind FROM task WHERE case_id = $1 AND state IN ('open', 'paused')",
      [caseId],
    );
    const places = [
      ...kinds.map(({ kind }) => kind),
      ...(file?.outcome ? [file.outcome] : []),
      ...(file?.suspended ? ['suspended'] : []),
      ...(file?.hanging ? ['noticeHanging'] : []),
      ...(file?.phase === 'monitored' ? ['monitored'] : []),
      ...(file?.phase === 'tracking' ? ['tracking'] : []),
      ...(file?.phase === 'lookBack' ? ['waitingForLookBack'] : []),
    ];
    expect({ name, places, policy: file?.policy_code }).toEqual({
      name,
      places: expect.arrayContaining([plan.standsAt]),
      policy: policy.code,
    });
  }
  expect(new Set(plannedCases.map(({ policy }) => policy.code))).toEqual(
    new Set(shippedPolicies.map(({ code }) => code)),
  );
});

it('shows what is overdue, and stops the clocks of suspended cases', async () => {
  const { plannedCases } = makeCounty({ seed: 410621, today: await loadedOn(), cases });
  for (const { caseId, plan } of plannedCases) {
    const open = await rows<{ kind: string; state: string; over: boolean }>(
      "SELECT kind, state, due_at <= business_now() AS over FROM task WHERE case_id = $1 AND state IN ('open', 'paused')",
      [caseId],
    );
    if (plan.light === 'red') expect(open).toContainEqual({ kind: plan.standsAt, state: 'open', over: true });
    if (plan.standsAt === 'suspended') expect(open.map(({ state }) => state)).toEqual(open.map(() => 'paused'));
  }
});

it('keeps an unbroken ledger', async () => {
  const broken =
    await count(`(SELECT e.hash, lag(e.hash) OVER (PARTITION BY e.case_id ORDER BY e.seq) AS before, e.previous_hash, ledger_hash(e.previous_hash, e) AS again
    FROM case_event e) l WHERE l.hash <> l.again OR l.previous_hash IS DISTINCT FROM l.before`);
  expect(broken).toBe(0);
  expect(
    await count('case_event a JOIN case_event b ON b.case_id = a.case_id AND b.seq = a.seq + 1 AND b.at < a.at'),
  ).toBe(0);
});

it('keeps what was typed, and what follows from it beside the cases', async () => {
  expect(await count("case_event e WHERE e.type = 'taskCompleted' AND e.submission_id IS NULL")).toBe(0);
  expect(await count("submission s WHERE s.form NOT IN ('clue') AND s.accepted_at IS NULL")).toBe(0);
  expect(await count('clue WHERE case_id IS NULL')).toBe(0);
  expect(await count("meeting WHERE state <> 'applied'")).toBe(0);
});

it('has the clock at today again, and no deadline behind it', async () => {
  const [clock] = await rows<{ gap: number }>(
    'SELECT abs(extract(epoch FROM business_now() - clock_timestamp()))::float8 AS gap',
  );
  expect(clock?.gap).toBeLessThan(5);
  expect(await count("case_file WHERE status = 'open' AND next_wake_at <= business_now()")).toBe(0);
});

it('has the sheets of this week and of the last month on the table', async () => {
  const [clock] = await rows<{ now: Date }>('SELECT business_now() AS now');
  const now = clock?.now.getTime() ?? 0;
  const made = await rows<{ kind: string; level: string; period_on: string }>(
    'SELECT DISTINCT kind, level, period_on::text FROM sheet JOIN area ON code = area_code',
  );
  for (const [kind, level] of [
    ['weekly', 'county'],
    ['weekly', 'township'],
    ['monthly', 'county'],
  ] as const)
    expect(made).toContainEqual({ kind, level, period_on: periodDue(kind, now) });
});

it('changes nothing when it is asked again', async () => {
  const all = () =>
    rows(`SELECT (SELECT count(*) FROM case_event) AS events, (SELECT count(*) FROM submission) AS submissions, (SELECT count(*) FROM file) AS files,
      (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM household_history) AS histories, (SELECT count(*) FROM account_grant) AS grants,
      (SELECT count(*) FROM audit) AS audits, (SELECT count(*) FROM sheet) AS sheets, (SELECT anchor_business_at FROM clock_map) AS anchor`);
  const before = await all();
  await load();
  expect(await all()).toEqual(before);
});
