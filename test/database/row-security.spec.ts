import { randomUUID } from 'node:crypto';
import type { Actor } from '#domain/access/roles';
import { searchHouseholds } from '#database/queries/households';
import { withPublicScope, withScope, withSignInScope } from '#database/scope';
import { openStack, type Stack } from '#test/support/stack/stack';
import { actorWith, employ, type Family, monitor, offer, openCase, places, register, settle } from './county';

let stack: Stack;
let family: Family;
let caseId: string;

beforeAll(async () => {
  stack = await openStack();
  await settle(stack.ownerPool);
  family = await register(stack.ownerPool, places.village, '王小明');
  caseId = await openCase(stack.workerPool, family);
  await stack.ownerPool.query(
    `INSERT INTO submission (id, case_id, form, body_enc, body_key_id, body_hash, area_code) VALUES ($1, $2, 'verification', 'x', 'k', 'h', $3), ($4, $2, 'objection', 'x', 'k', 'h', $3)`,
    [randomUUID(), caseId, places.village, randomUUID()],
  );
  await stack.ownerPool.query(
    `INSERT INTO objection (id, case_id, area_code, body_enc, objector_enc, key_id) VALUES ($1, $2, $3, 'x', 'y', 'k')`,
    [randomUUID(), caseId, places.village],
  );
  await stack.ownerPool.query(
    `INSERT INTO clue (id, receipt_number, channel, area_code, status) VALUES ($1, 'R1', 'selfReport', $2, 'received')`,
    [randomUUID(), places.village],
  );
});
afterAll(() => stack.close());

const guarded = [
  'household',
  'person',
  'case_file',
  'case_event',
  'submission',
  'objection',
  'clue',
  'task',
  'account',
  'audit',
  'meeting',
  'notice',
  'file',
  'draft',
  'claim',
  'session',
  'monitored_span',
  'measure',
  'notification',
  'webhook',
  'webhook_delivery',
];
const countOf = (table: string): string => `SELECT count(*) AS n FROM ${table}`;

describe('row security', () => {
  it('binds both working roles on every table with personal or case data', async () => {
    const { rows } = await stack.ownerPool.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relrowsecurity ORDER BY 1`,
    );
    expect(rows.map((row) => row.relname)).toEqual([
      'calendar_day',
      'circumstances',
      'clock_map',
      'migration',
      'monitoring_line',
      'outage',
      'projection_generation',
      'worker_heartbeat',
    ]);
  });

  it.each(guarded)('shows nothing of %s without a scope', async (table) => {
    expect(
      (await stack.apiPool.query(`SELECT count(${table === 'account' ? 'id' : '*'}) AS n FROM ${table}`)).rows,
    ).toEqual([{ n: 0 }]);
  });

  it('forgets the scope with the transaction', async () => {
    const clerk = actorWith('villageClerk', places.village);
    await withScope(stack.apiPool, clerk, (client) => client.query('SELECT 1'));
    expect((await stack.apiPool.query(countOf('household'))).rows).toEqual([{ n: 0 }]);
  });

  it.each([
    ['its own village clerk', 'villageClerk', places.village, 1],
    ['the township', 'townshipOfficer', places.township, 1],
    ['the county', 'countyOfficer', places.county, 1],
    ['a supervisor of the city', 'supervisor', '410600000000', 1],
    ['the neighbouring village', 'villageClerk', places.secondVillage, 0],
    ['another county', 'countyLeader', places.otherCounty, 0],
    ['an administrator', 'administrator', places.county, 0],
  ] as const)(
    'shows household, member, case and ledger to %s: %s of %s → %i',
    async (_who, role, areaCode, expected) => {
      for (const table of ['household', 'person', 'case_file', 'case_event', 'clue']) {
        const { rows } = await withScope(stack.apiPool, actorWith(role, areaCode), (client) =>
          client.query<{ n: number }>(countOf(table)),
        );
        expect({ table, n: rows[0]?.n }).toEqual({ table, n: expected });
      }
    },
  );

  it('shows the operator the case, but neither people nor what was typed', async () => {
    const operator = actorWith('operator', places.county);
    const seen = await withScope(stack.apiPool, operator, async (client) => {
      const counts: Record<string, number | undefined> = {};
      for (const table of ['case_file', 'case_event', 'household', 'person', 'submission'])
        counts[table] = (await client.query<{ n: number }>(countOf(table))).rows[0]?.n;
      return counts;
    });
    expect(seen).toEqual({ case_file: 1, case_event: 1, household: 0, person: 0, submission: 0 });
  });

  it('hides from the village who objected, and shows it to the township', async () => {
    const objections = (role: 'villageClerk' | 'townshipOfficer', area: string) =>
      withScope(stack.apiPool, actorWith(role, area), async (client) => ({
        objection: (await client.query(countOf('objection'))).rows[0],
        typed: (await client.query(`SELECT count(*) AS n FROM submission WHERE form = 'objection'`)).rows[0],
      }));
    expect(await objections('villageClerk', places.village)).toEqual({ objection: { n: 0 }, typed: { n: 0 } });
    expect(await objections('townshipOfficer', places.township)).toEqual({ objection: { n: 1 }, typed: { n: 1 } });
  });

  it('shows a department the household while it is asked, and not before', async () => {
    const department = actorWith('departmentOfficer', places.county, { department: 'medicalInsurance' });
    const asked = await register(stack.ownerPool, places.village, '赵被问');
    const seen = () =>
      withScope(stack.apiPool, department, (client) =>
        client.query('SELECT h.id, p.name FROM household h JOIN person p ON p.household_id = h.id'),
      );
    expect((await seen()).rows).toEqual([]);
    await offer(stack.workerPool, asked, {
      kind: 'answerComparison',
      step: 'comparison',
      role: 'departmentOfficer',
      department: 'medicalInsurance',
      dueAt: new Date(),
    });
    expect((await seen()).rows).toEqual([{ id: asked.householdId, name: '赵被问' }]);
  });

  describe('of a helper', () => {
    const helper = actorWith('helper', places.county);
    const stranger = actorWith('helper', places.county);
    const substitute: Actor = {
      accountId: randomUUID(),
      grants: [{ role: 'helper', areaCode: places.county, fromOn: '2020-01-01', onBehalfOf: helper.accountId }],
    };
    const elsewhere: Actor = {
      ...helper,
      grants: [{ role: 'helper', areaCode: places.otherCounty, fromOn: '2020-01-01' }],
    };
    let helped: Family;
    let helpedCase: string;

    beforeAll(async () => {
      helped = await register(stack.ownerPool, places.village, '钱有助');
      helpedCase = await openCase(stack.workerPool, helped);
      await stack.workerPool.query('UPDATE case_file SET helper_id = $2 WHERE case_id = $1', [
        helpedCase,
        helper.accountId,
      ]);
      await monitor(stack.workerPool, helped, helpedCase);
      await monitor(stack.workerPool, family, caseId);
      await offer(stack.workerPool, helped, {
        kind: 'dutyCall',
        step: 'duties',
        role: 'helper',
        assignee: helper.accountId,
        dueAt: new Date(),
      });
    });

    const sight = (actor: Actor) =>
      withScope(stack.apiPool, actor, async (client) => {
        const seen: Record<string, number | undefined> = {};
        for (const table of [
          'household',
          'person',
          'case_file',
          'case_event',
          'task',
          'monitored_span',
          'measure',
          'submission',
          'clue',
        ])
          seen[table] = (await client.query<{ n: number }>(countOf(table))).rows[0]?.n;
        return seen;
      });
    const own = { household: 1, person: 1, case_file: 1, case_event: 1, task: 1, monitored_span: 1, measure: 1 };
    const nothing = { household: 0, person: 0, case_file: 0, case_event: 0, task: 0, monitored_span: 0, measure: 0 };

    it('shows its household, its case, its tasks and its measures, and nothing else', async () => {
      expect(await sight(helper)).toEqual({ ...own, submission: 0, clue: 0 });
      expect(await sight(substitute)).toEqual({ ...own, submission: 0, clue: 0 });
    });

    it('shows another helper nothing, and nothing outside the area of the right', async () => {
      expect(await sight(stranger)).toEqual({ ...nothing, submission: 0, clue: 0 });
      // The task was handed to this account by name; where its household is stays hidden.
      expect(await sight(elsewhere)).toEqual({ ...nothing, task: 1, submission: 0, clue: 0 });
    });

    it('ends with the case, and with another helper', async () => {
      await stack.workerPool.query(`UPDATE case_file SET status = 'ended' WHERE case_id = $1`, [helpedCase]);
      expect(await sight(helper)).toMatchObject({ household: 0, case_file: 0, measure: 0 });
      await stack.workerPool.query(
        `UPDATE case_file SET status = 'open', tracker_id = helper_id, helper_id = $2 WHERE case_id = $1`,
        [helpedCase, stranger.accountId],
      );
      expect(await sight(stranger)).toMatchObject({ household: 1, case_file: 1, measure: 1 });
      expect(await sight(helper)).toMatchObject({ household: 1, case_file: 1, measure: 1 });
    });

    it('finds its household by name, and no other', async () => {
      const find = (actor: Actor, name: string) =>
        withScope(stack.apiPool, actor, (client) => searchHouseholds(client, name, 10));
      expect(await find(helper, '钱有助')).toHaveLength(1);
      expect(await find(helper, '王小明')).toEqual([]);
    });

    it('shows a department the measures it gives', async () => {
      const department = (areaCode: string) =>
        actorWith('departmentOfficer', areaCode, { department: 'medicalInsurance' });
      const seen = async (actor: Actor) =>
        withScope(stack.apiPool, actor, async (client) => [
          (await client.query<{ n: number }>(countOf('measure'))).rows[0]?.n,
          (await client.query<{ n: number }>(countOf('monitored_span'))).rows[0]?.n,
        ]);
      expect(await seen(department(places.county))).toEqual([2, 0]);
      expect(await seen(department(places.otherCounty))).toEqual([0, 0]);
    });
  });

  it('lets a self-report without account write its clue, and read nothing', async () => {
    await withPublicScope(stack.apiPool, async (client) => {
      await client.query(
        `INSERT INTO clue (id, receipt_number, channel, area_code, status) VALUES ($1, $2, 'selfReport', $3, 'received')`,
        [randomUUID(), randomUUID(), places.village],
      );
      expect((await client.query(countOf('clue'))).rows).toEqual([{ n: 0 }]);
      expect((await client.query(countOf('household'))).rows).toEqual([{ n: 0 }]);
    });
  });

  it('lets a signing-in account be locked, and shows no other', async () => {
    const [one, other] = [actorWith('villageClerk', places.village), actorWith('villageClerk', places.village)];
    await employ(stack.ownerPool, one, places.village);
    await employ(stack.ownerPool, other, places.village);
    const changed = await withSignInScope(stack.apiPool, one.accountId, (client) =>
      client.query('UPDATE account SET failed_sign_ins = failed_sign_ins + 1 WHERE true'),
    );
    expect(changed.rowCount).toBe(1);
  });

  it('never lets the API read a password', async () => {
    const administrator = actorWith('administrator', places.county);
    await expect(
      withScope(stack.apiPool, administrator, (client) => client.query('SELECT password_hash FROM account')),
    ).rejects.toThrow('permission denied');
  });

  it('refuses a household written into another area', async () => {
    const clerk = actorWith('villageClerk', places.village);
    const write = withScope(stack.apiPool, clerk, (client) =>
      client.query(`INSERT INTO household (id, number, area_code, kind) VALUES ($1, 'H1', $2, 'general')`, [
        randomUUID(),
        places.otherVillage,
      ]),
    );
    await expect(write).rejects.toThrow('row-level security');
  });

  it('keeps the scope of concurrent actors apart', async () => {
    const actors = Array.from({ length: 40 }, (_, i) => ({
      actor: actorWith('villageClerk', i % 2 === 0 ? places.village : places.otherVillage),
      mine: i % 2 === 0,
    }));
    const seen = await Promise.all(
      actors.map(({ actor }) =>
        withScope(stack.apiPool, actor, (client) =>
          client.query(`SELECT case_id FROM case_file WHERE case_id = $1`, [caseId]),
        ),
      ),
    );
    expect(seen.map((result) => result.rows.length === 1)).toEqual(actors.map(({ mine }) => mine));
  });
});
