import { withHotScope } from '#database/scope';
import { inboxCounts } from '#database/queries/inboxCounts';
import { inboxNext, inboxPage, type InboxRow } from '#database/queries/inbox';
import type { InboxFilter } from '#database/queries/inboxSource';
import { decodeKeyset, encodeKeyset, type Keyset } from '#database/queries/keyset';
import type { Actor } from '#domain/access/roles';
import { openStack, type Stack } from '#test/support/stack/stack';
import { actorWith, employ, type Family, offer, places, register, settle } from './county';

const nowAt = new Date('2026-06-10T02:00:00Z');
const hours = (count: number): Date => new Date(nowAt.getTime() + count * 3_600_000);

let stack: Stack;
const clerk = actorWith('villageClerk', places.village);
const secondClerk = actorWith('villageClerk', places.village);
const officer = actorWith('townshipOfficer', places.township);
const medical = actorWith('departmentOfficer', places.county, { department: 'medicalInsurance' });
const everywhere = actorWith('villageClerk', '410600000000');

beforeAll(async () => {
  stack = await openStack();
  await settle(stack.ownerPool);
  for (const actor of [clerk, secondClerk, officer, medical]) await employ(stack.ownerPool, actor, places.county);
  const families: Family[] = [];
  for (const area of [places.village, places.secondVillage, places.otherVillage])
    families.push(await register(stack.ownerPool, area, '王小明'));
  for (const family of families) await fill(family);
});
afterAll(() => stack.close());

/** The same tasks in each village: overdue, due today, later, paused, done; equal due moments too; for every kind of office. */
async function fill(family: Family): Promise<void> {
  const work = { kind: 'verification', step: 'verification', role: 'villageClerk' } as const;
  for (const dueAt of [hours(-48), hours(-1), hours(-1), hours(3), hours(23), hours(24), hours(100)])
    await offer(stack.workerPool, family, { ...work, dueAt });
  await offer(stack.workerPool, family, { ...work, dueAt: hours(-5), state: 'paused' });
  await offer(stack.workerPool, family, { ...work, dueAt: hours(1), state: 'done' });
  await offer(stack.workerPool, family, {
    kind: 'signFor',
    step: 'signFor',
    role: 'villageClerk',
    dueAt: hours(2),
    category: 'unstable',
  });
  await offer(stack.workerPool, family, { ...work, dueAt: hours(5), assignee: clerk.accountId });
  await offer(stack.workerPool, family, { ...work, dueAt: hours(6), excluded: [clerk.accountId] });
  await offer(stack.workerPool, family, {
    kind: 'townshipReview',
    step: 'townshipReview',
    role: 'townshipOfficer',
    dueAt: hours(7),
  });
  await offer(stack.workerPool, family, {
    kind: 'nationalEntry',
    step: 'nationalEntry',
    role: 'townshipOfficer',
    dueAt: hours(-7),
  });
  await offer(stack.workerPool, family, {
    kind: 'answerComparison',
    step: 'comparison',
    role: 'departmentOfficer',
    department: 'medicalInsurance',
    dueAt: hours(8),
  });
  await offer(stack.workerPool, family, {
    kind: 'answerComparison',
    step: 'comparison',
    role: 'departmentOfficer',
    department: 'education',
    dueAt: hours(8),
  });
}

async function everyRow(actor: Actor, filter: InboxFilter, limit: number): Promise<InboxRow[]> {
  const all: InboxRow[] = [];
  let after: Keyset | undefined;
  for (;;) {
    const page = await withHotScope(stack.apiPool, actor, (client) =>
      inboxPage(client, { actor, filter, nowAt, limit, ...(after !== undefined && { after }) }),
    );
    all.push(...page.rows);
    if (page.next === null) return all;
    after = decodeKeyset(page.next) ?? undefined;
  }
}

const countsFor = (actor: Actor, filter: InboxFilter) =>
  withHotScope(stack.apiPool, actor, (client) => inboxCounts(client, { actor, filter, nowAt }));

describe('an inbox', () => {
  it('lists what is offered to the role in the area, soonest first, with what is needed to choose', async () => {
    const rows = await everyRow(clerk, { scope: 'groups' }, 50);
    expect(rows).toHaveLength(9);
    expect(rows.map((row) => row.dueAt.getTime())).toEqual(
      rows.map((row) => row.dueAt.getTime()).sort((a, b) => a - b),
    );
    expect(new Set(rows.map((row) => row.areaCode))).toEqual(new Set([places.village]));
    expect(rows[0]).toMatchObject({
      headName: '王小明',
      areaName: '东村',
      light: 'red',
      handedOver: false,
      holderId: null,
    });
  });

  it('can be listed by how long it has waited, page by page', async () => {
    const opened: number[] = [];
    let after: Keyset | undefined;
    for (let more = true; more; more = after !== undefined) {
      const page = await withHotScope(stack.apiPool, clerk, (client) =>
        inboxPage(client, {
          ...{ actor: clerk, filter: { scope: 'groups' as const }, nowAt, limit: 4, sort: 'opened' as const },
          ...(after !== undefined && { after }),
        }),
      );
      opened.push(...page.rows.map((row) => row.openedAt.getTime()));
      after = page.next === null ? undefined : (decodeKeyset(page.next) ?? undefined);
    }
    expect(opened).toHaveLength(9);
    expect(opened).toEqual([...opened].sort((a, b) => a - b));
  });

  it.each<[InboxFilter, 'due' | 'opened']>([
    [{ scope: 'groups' }, 'due'],
    [{ scope: 'all' }, 'due'],
    [{ scope: 'mine' }, 'due'],
    [{ scope: 'groups' }, 'opened'],
    [{ scope: 'all', kind: 'verification' }, 'due'],
    [{ scope: 'all', kind: 'verification' }, 'opened'],
  ])('goes from each task to the next, from the last to the first: %j by %s', async (filter, sort) => {
    const { rows } = await withHotScope(stack.apiPool, clerk, (client) =>
      inboxPage(client, { actor: clerk, filter, nowAt, limit: 50, sort }),
    );
    expect(rows.length).toBeGreaterThan(2);
    const next = (row: InboxRow) =>
      withHotScope(stack.apiPool, clerk, (client) =>
        inboxNext(client, {
          actor: clerk,
          filter,
          nowAt,
          sort,
          after: { micros: row.placeMicros, id: row.taskId },
        }),
      );
    const ids = rows.map((row) => row.taskId);
    expect(await Promise.all(rows.map(next))).toEqual([...ids.slice(1), ...ids.slice(0, 1)]);
  });

  it('hides a task from whom it excludes, and one handed over from everybody else', async () => {
    expect(await everyRow(secondClerk, { scope: 'all' }, 50)).toHaveLength(10);
    const mine = await everyRow(clerk, { scope: 'mine' }, 50);
    expect(mine.map((row) => row.areaCode).sort()).toEqual([places.village, places.secondVillage, places.otherVillage]);
    expect(mine.every((row) => row.handedOver && row.holderName === '李干事')).toBe(true);
  });

  it('lists under mine what one has claimed, until the claim ends', async () => {
    const [first] = await everyRow(secondClerk, { scope: 'groups' }, 1);
    const claim = 'INSERT INTO claim (task_id, account_id, claimed_at, until_at) VALUES ($1, $2, $3, $4)';
    await stack.ownerPool.query(claim, [first?.taskId, secondClerk.accountId, nowAt, hours(1)]);
    expect((await everyRow(secondClerk, { scope: 'mine' }, 50)).map((row) => row.taskId)).toEqual([first?.taskId]);
    expect((await everyRow(clerk, { scope: 'groups' }, 1))[0]).toMatchObject({
      taskId: first?.taskId,
      holderId: secondClerk.accountId,
      holderName: '李干事',
    });
    await stack.ownerPool.query('UPDATE claim SET until_at = $1', [nowAt]);
    expect(await everyRow(secondClerk, { scope: 'mine' }, 50)).toEqual([]);
  });

  it('gives a department its own questions and a township its own work', async () => {
    expect((await everyRow(medical, { scope: 'groups' }, 50)).map((row) => row.department)).toEqual([
      'medicalInsurance',
      'medicalInsurance',
    ]);
    expect((await everyRow(officer, { scope: 'groups' }, 50)).map((row) => row.kind)).toEqual([
      'nationalEntry',
      'nationalEntry',
      'townshipReview',
      'townshipReview',
    ]);
  });

  it('lists nothing twice for rights that overlap, own and lent', async () => {
    const overlapping: Actor = {
      accountId: secondClerk.accountId,
      grants: [
        ...secondClerk.grants,
        { role: 'villageClerk', areaCode: places.township, fromOn: '2020-01-01', onBehalfOf: clerk.accountId },
        { role: 'villageClerk', areaCode: places.village, fromOn: '2020-01-01' },
      ],
    };
    const ids = (await everyRow(overlapping, { scope: 'all' }, 3)).map((row) => row.taskId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10);
  });

  it.each([{ limit: 1 }, { limit: 2 }, { limit: 3 }, { limit: 7 }, { limit: 200 }])(
    'is the same in pages of $limit',
    async ({ limit }) => {
      const whole = (await everyRow(everywhere, { scope: 'groups' }, 200)).map((row) => row.taskId);
      expect(whole).toHaveLength(30);
      expect((await everyRow(everywhere, { scope: 'groups' }, limit)).map((row) => row.taskId)).toEqual(whole);
    },
  );

  it('keeps its place while tasks before it are done and new ones come', async () => {
    const page = await withHotScope(stack.apiPool, officer, (client) =>
      inboxPage(client, { actor: officer, filter: { scope: 'groups' }, nowAt, limit: 2 }),
    );
    const family = await register(stack.ownerPool, places.village, '新来');
    await stack.workerPool.query(`UPDATE task SET state = 'done' WHERE task_id = $1`, [page.rows[0]?.taskId]);
    const early = await offer(stack.workerPool, family, {
      kind: 'townshipReview',
      step: 'townshipReview',
      role: 'townshipOfficer',
      dueAt: hours(-100),
    });
    const after = decodeKeyset(page.next ?? '') ?? undefined;
    const following = await withHotScope(stack.apiPool, officer, (client) =>
      inboxPage(client, { actor: officer, filter: { scope: 'groups' }, nowAt, limit: 50, ...(after && { after }) }),
    );
    expect(following.rows.map((row) => row.kind)).toEqual(['townshipReview', 'townshipReview']);
    expect(following.rows.map((row) => row.taskId)).not.toContain(early);
    await stack.workerPool.query(`UPDATE task SET state = 'open' WHERE task_id = $1`, [page.rows[0]?.taskId]);
    await stack.workerPool.query('DELETE FROM task WHERE task_id = $1', [early]);
  });
});

describe('counts of an inbox', () => {
  const filters: InboxFilter[] = [
    { scope: 'groups' },
    { scope: 'all' },
    { scope: 'mine' },
    { scope: 'groups', step: 'verification' },
    { scope: 'all', kind: 'signFor' },
    { scope: 'groups', category: 'unstable' },
    { scope: 'groups', areaCode: places.secondVillage },
    { scope: 'all', areaCode: places.otherCounty },
    { scope: 'groups', channel: 'petition' },
    { scope: 'groups', light: 'red' },
    { scope: 'groups', light: 'yellow' },
    { scope: 'all', light: 'green' },
    { scope: 'groups', light: 'paused' },
    { scope: 'all', step: 'verification', light: 'paused' },
    { scope: 'groups', householdIds: [] },
  ];
  const actors: [string, Actor][] = [
    ['clerk', clerk],
    ['second clerk', secondClerk],
    ['officer', officer],
    ['department', medical],
    ['wide', everywhere],
  ];

  it.each(actors.flatMap(([who, actor]) => filters.map((filter) => ({ who, actor, filter }))))(
    'are those of its list: $who $filter',
    async ({ actor, filter }) => {
      const listed = new Map<string, number>();
      for (const row of await everyRow(actor, filter, 7)) {
        const cell = `${row.step} ${row.kind} ${row.light}`;
        listed.set(cell, (listed.get(cell) ?? 0) + 1);
      }
      const counted = new Map(
        (await countsFor(actor, filter)).map((cell) => [`${cell.step} ${cell.kind} ${cell.light}`, cell.count]),
      );
      expect(counted).toEqual(listed);
    },
  );

  it('stop at a thousand', async () => {
    const leader = actorWith('countyLeader', places.county);
    await stack.workerPool.query(
      `INSERT INTO task (task_id, case_id, household_id, kind, step, area_code, role, opened_seq, opened_at, due_at, state)
       SELECT gen_random_uuid()::text, gen_random_uuid(), gen_random_uuid(), 'countyApproval', 'countyApproval', $1, 'countyLeader', 1, $2, $2, 'open' FROM generate_series(1, 1200)`,
      [places.village, hours(-1)],
    );
    expect(await countsFor(leader, { scope: 'groups' })).toEqual([
      { kind: 'countyApproval', step: 'countyApproval', light: 'red', count: 1000 },
    ]);
    expect(new Set((await everyRow(leader, { scope: 'groups' }, 200)).map((row) => row.taskId)).size).toBe(1200);
  });
});

describe('a cursor', () => {
  it('opens again, and is refused when it is none', () => {
    const place = { micros: 1_781_060_400_000_001, id: 'a:1:signFor' };
    expect(decodeKeyset(encodeKeyset(place))).toEqual(place);
    for (const broken of [
      '',
      'x',
      '%%%',
      Buffer.from('12').toString('base64url'),
      Buffer.from('1e9~a').toString('base64url'),
      'A'.repeat(500),
    ])
      expect(decodeKeyset(broken)).toBeNull();
  });
});
