import { stuckCells, stuckPage, type StuckRow } from '#database/queries/stuck';
import { withScope } from '#database/scope';
import { stuckReason, stuckReasons } from '#domain/stuck/reason';
import { stallCount as count } from '../support/stalls/count.cjs';
import { lives, plantedAt } from '#test/support/stalls/lives';
import { plant, type Planted, settleCounty, supervisor } from '#test/support/stalls/planting';
import { openStack, type Stack } from '#test/support/stack/stack';

jest.setTimeout(Math.max(120_000, count * 120));

let stack: Stack;
let planted: Planted[];
let found: StuckRow[];
beforeAll(async () => {
  stack = await openStack();
  await settleCounty(stack.ownerPool);
  planted = await plant(stack.workerPool, lives(), count);
  // As the server does by itself within a minute.
  await stack.ownerPool.query('SET statement_timeout = 0; ANALYZE; RESET statement_timeout');
  found = await everyPage();
});
afterAll(() => stack.close());

const nowAt = new Date(plantedAt + 1000);

async function everyPage(filter = {}): Promise<StuckRow[]> {
  const rows: StuckRow[] = [];
  for (let after: { micros: number; id: string } | undefined; ;) {
    const request = { actor: supervisor, filter, nowAt, limit: 200, ...(after && { after }) };
    const page = await withScope(stack.apiPool, supervisor, (client) => stuckPage(client, request));
    rows.push(...page.rows);
    const last = page.rows.at(-1);
    if (page.next === null || !last) {
      expect(rows).toHaveLength(page.count);
      return rows;
    }
    after = { micros: last.stuckMicros, id: last.caseId };
  }
}

it('finds every case that was made to stall, none besides, each with the reason and step that was planted', () => {
  const wanted = planted.filter(({ life }) => life.reason !== null);
  const said = new Map(found.map((row) => [row.caseId, row]));
  const wrong = planted.flatMap(({ caseId, life: { name, reason, step } }) => {
    const row = said.get(caseId);
    const isRight = (row?.reason ?? null) === reason && (row?.step ?? null) === step;
    return isRight ? [] : [{ name, reason, step, said: row?.reason ?? null, at: row?.step ?? null }];
  });
  expect(wrong).toEqual([]);
  expect(found).toHaveLength(wanted.length);
  for (const reason of stuckReasons)
    expect(found.filter((row) => row.reason === reason).length).toBeGreaterThanOrEqual(count / 200);
});

it('judges by the domain’s own rule', () => {
  for (const row of found) expect([row.caseId, stuckReason(row)]).toEqual([row.caseId, row.reason]);
});

it('says why nobody can do it', () => {
  const nobodies = new Map(planted.map(({ caseId, life }) => [caseId, life.name]));
  const said = found.filter(({ reason }) => reason === 'nobody').map((row) => [nobodies.get(row.caseId), row.nobody]);
  expect(new Map(said.map(([name, nobody]) => [name, nobody]))).toEqual(
    new Map([
      ['nobody holds the role', 'noHolder'],
      ['away without a substitute', 'onLeave'],
      ['handed to somebody without rights', 'noRights'],
      ['everybody is recused', 'recused'],
    ]),
  );
});

it('counts by reason and area what the narrowed list shows', async () => {
  const cells = await withScope(stack.apiPool, supervisor, (client) =>
    stuckCells(client, { actor: supervisor, filter: {}, nowAt }),
  );
  expect(cells.find((cell) => cell.areaCode === null && cell.reason === null)?.cases).toBe(found.length);
  for (const { areaCode, reason, cases } of cells) {
    if (areaCode === null || reason === null) continue;
    expect(await everyPage({ areaCode, reason })).toHaveLength(cases);
  }
  const atStep = await everyPage({ step: 'comparison' });
  expect(atStep.map((row) => row.caseId)).toEqual(
    found.filter((row) => row.step === 'comparison').map((row) => row.caseId),
  );
});

it('shows nothing to somebody of another county', async () => {
  const stranger = {
    ...supervisor,
    grants: [{ role: 'supervisor', areaCode: '410622000000', fromOn: '2026-01-01' }],
  } as const;
  const page = await withScope(stack.apiPool, stranger, (client) =>
    stuckPage(client, { actor: supervisor, filter: {}, nowAt, limit: 10 }),
  );
  expect(page).toMatchObject({ rows: [], count: 0 });
});
