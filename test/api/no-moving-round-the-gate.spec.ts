import type { BulkOperationView } from '#contract/bulk/bulkViews';
import { national15 } from '#domain/policy/shipped/national15';
import { until } from '#test/support/cases/until';
import { type Placed, placed } from './cases/placed';
import type { Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county } from './desk/furniture';
import { Importer } from './imports/importer';

jest.setTimeout(120_000);

let desk: Desk;
let officer: Browser;
let clerk: Browser;
/** Where each of them stands. */
let helped: Placed;
let assessing: Placed;
let sampling: Placed;
let confirming: Placed;

beforeAll(async () => {
  desk = await openDesk({ worker: true });
  [officer, clerk] = await Promise.all([desk.as('county'), desk.as('clerk')]);
  const importer = new Importer(desk, officer);
  helped = await placed(desk, importer, { phase: 'monitored' });
  assessing = await placed(desk, importer, { phase: 'eliminating', step: 'eliminationAssessment' });
  sampling = await placed(desk, importer, { phase: 'eliminating', step: 'sampling' });
  confirming = await placed(desk, importer, { phase: 'eliminating', step: 'countyConfirmation' });
}, 120_000);
afterAll(() => desk.close());

const propose = (by: Browser, { caseId }: Placed, body: object) =>
  by.post<ProblemBody>(`/api/cases/${caseId}/elimination`, { body });

/** A policy that draws one household of ten thousand, in force from today; for fewer than six months none can ask. */
async function saveLoose(): Promise<void> {
  const effectiveOn = (await officer.get<{ todayOn: string }>('/api/session')).body.todayOn;
  const help = { ...national15.help, sampling: { numerator: 1, denominator: 10_000 } };
  const policy = { ...national15, code: 'loose', version: 1, help };
  const admin = await desk.as('admin');
  expect((await admin.post('/api/policies', { body: { areaCode: county, effectiveOn, policy } })).status).toBe(201);
}

it('no operation over many cases decides on the merits', async () => {
  for (const kind of ['proposeElimination', 'confirm', 'approve', 'completeTask', 'eliminate'])
    expect(
      await officer.post<ProblemBody>('/api/bulk-operations', { body: { kind, caseIds: [confirming.caseId] } }),
    ).toMatchObject({ status: 400, body: { code: 'form.oneOf', field: 'kind' } });
});

it('a looser policy reaches no elimination under way by an explicit move, for one case or for many', async () => {
  await saveLoose();
  const order = { policyCode: 'loose', policyVersion: 1, reasonCode: 'policyChanged', reasonText: '县里调整流程' };
  const move = ({ caseId }: Placed) => officer.post<ProblemBody>(`/api/cases/${caseId}/move-policy`, { body: order });
  for (const one of [assessing, sampling, confirming])
    expect(await move(one)).toMatchObject({
      status: 422,
      body: { code: 'policy.gateLowered', field: 'policyVersion' },
    });
  const caseIds = [assessing, sampling, confirming].map(({ caseId }) => caseId);
  const made = await officer.post<BulkOperationView>('/api/bulk-operations', {
    body: { kind: 'movePolicy', caseIds, ...order },
  });
  expect(made.status).toBe(201);
  const seen = () => officer.get<BulkOperationView>(`/api/bulk-operations/${made.body.id}`);
  await until('the operation is previewed', async () => (await seen()).body.state === 'previewed');
  expect((await seen()).body.counts).toMatchObject({ all: 3, cannot: 3, waiting: 0 });
  expect(await officer.post(`/api/bulk-operations/${made.body.id}/start`, { body: {} })).toMatchObject({
    body: { code: 'bulk.nothingToDo' },
  });
  // Who is helped may be moved; the gate stands there as well.
  expect((await move(helped)).status).toBe(200);
  expect(await propose(clerk, helped, { way: 'assisted' })).toMatchObject({ body: { code: 'elimination.unmet' } });
});
