import { randomUUID } from 'node:crypto';
import type { ReviveResult } from '#contract/cases/revive';
import { caseWorkflowId } from '#workflows/case/messages';
import { openTask, placed } from './cases/placed';
import type { Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { Importer } from './imports/importer';

jest.setTimeout(120_000);

let desk: Desk;
let operator: Browser;
let importer: Importer;
beforeAll(async () => {
  desk = await openDesk({ worker: true });
  operator = await desk.as('operator');
  importer = new Importer(desk, await desk.as('county'));
});
afterAll(() => desk.close());

const revive = (caseId: string, by = operator) => by.post<ReviveResult & ProblemBody>(`/api/cases/${caseId}/revive`);

it('the technical operator starts a lost case again, and the office goes on', async () => {
  const lost = await placed(desk, importer, { phase: 'identifying', step: 'townshipReview' });
  expect(await revive(lost.caseId)).toMatchObject({ status: 200, body: { caseId: lost.caseId, revived: false } });
  await desk.stack.client.workflow.getHandle(caseWorkflowId(lost.householdId)).terminate('lost');
  const township = await desk.as('township');
  const taskId = await openTask(desk, 'townshipReview', lost);
  const decision = { body: { decision: 'approve' }, key: randomUUID() };
  // Lost is not closed: nobody knows yet, and the same key is sent again.
  expect(await township.post(`/api/tasks/${taskId}/complete`, decision)).toMatchObject({
    status: 503,
    body: { code: 'unavailable.unknown' },
  });
  expect(await revive(lost.caseId)).toMatchObject({ status: 200, body: { revived: true } });
  expect(await revive(lost.caseId)).toMatchObject({ status: 200, body: { revived: false } });
  expect(await township.post(`/api/tasks/${taskId}/complete`, decision)).toMatchObject({ status: 200 });
  const { rows } = await desk.stack.ownerPool.query(
    `SELECT count(*) AS n FROM audit WHERE action = 'case.revive' AND object_id = $1`,
    [lost.caseId],
  );
  expect(rows).toEqual([{ n: 1 }]);
});

it('nobody else does, no ended case is, and none that is not there', async () => {
  const { caseId } = await placed(desk, importer, { phase: 'monitored' });
  for (const login of ['clerk', 'township', 'county', 'supervisor', 'admin'])
    expect((await revive(caseId, await desk.as(login))).body.code).toMatch(/^access\./);
  expect(await revive(randomUUID())).toMatchObject({ status: 404, body: { code: 'access.missing' } });
  await desk.stack.ownerPool.query(`UPDATE case_file SET status = 'ended' WHERE case_id = $1`, [caseId]);
  expect(await revive(caseId)).toMatchObject({ status: 422, body: { code: 'case.closed' } });
});
