import { randomUUID } from 'node:crypto';
import type { ApprovalBatchResult } from '#contract/approvals/approvalBatch';
import type { TaskList } from '#contract/tasks/inbox';
import type { Policy } from '#domain/policy/policy';
import { national15 } from '#domain/policy/shipped/national15';
import { Refused } from '#temporal/answers';
import type { CaseGateway } from '#temporal/caseGateway';
import type { Command } from '#workflows/case/messages';
import { aHousehold } from '#test/support/imports/workbooks';
import { smallPhoto } from '#test/support/people/photo';
import { publishLine, soundAssessment, storeAssessment } from '#test/support/cases/liveHelp';
import { LiveCase } from '#test/support/cases/liveCase';
import { freshNumber, gatewayOf, openTask, type Placed, placed } from './cases/placed';
import type { Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county, idOf, village } from './desk/furniture';
import { Importer } from './imports/importer';

jest.setTimeout(120_000);

let desk: Desk;
let officer: Browser;
let clerk: Browser;
let admin: Browser;
let importer: Importer;
let gateway: CaseGateway;
/** Where each of them stands. */
let helped: Placed;
let assessing: Placed;
let sampling: Placed;
let confirming: Placed;

beforeAll(async () => {
  desk = await openDesk({ worker: true });
  [officer, clerk, admin] = await Promise.all([desk.as('county'), desk.as('clerk'), desk.as('admin')]);
  importer = new Importer(desk, officer);
  await publishLine(desk.stack.ownerPool);
  gateway = gatewayOf(desk);
  helped = await placed(desk, importer, { phase: 'monitored' });
  assessing = await placed(desk, importer, { phase: 'eliminating', step: 'eliminationAssessment' });
  sampling = await placed(desk, importer, { phase: 'eliminating', step: 'sampling' });
  confirming = await placed(desk, importer, { phase: 'eliminating', step: 'countyConfirmation' });
}, 120_000);
afterAll(() => desk.close());

// Whatever was tried: nobody is eliminated, by no ledger, list or span.
afterEach(async () => {
  const { rows } = await desk.stack.ownerPool.query(
    `SELECT (SELECT count(*) FROM case_event WHERE type = 'eliminated') AS events, (SELECT count(*) FROM case_file WHERE eliminated_on IS NOT NULL) AS cases,
       (SELECT count(*) FROM monitored_span WHERE eliminated_on IS NOT NULL) AS spans, (SELECT count(*) FROM case_file WHERE phase = 'tracking') AS tracked`,
  );
  expect(rows).toEqual([{ events: 0, cases: 0, spans: 0, tracked: 0 }]);
});

const taskOf = (kind: string, found: Placed): Promise<string> => openTask(desk, kind, found);
const complete = (by: Browser, taskId: string, body: object) =>
  by.post<ProblemBody>(`/api/tasks/${taskId}/complete`, { body });
const propose = (by: Browser, { caseId }: Placed, body: object) =>
  by.post<ProblemBody>(`/api/cases/${caseId}/elimination`, { body });

/** A command as somebody would send it who reaches the workflow itself, past the API. */
async function raw({ caseId, householdId }: Placed, words: object): Promise<string> {
  const actor = { accountId: idOf('county'), role: 'countyOfficer', areaCode: county };
  const command = { key: randomUUID(), bodyHash: 'by hand', caseId, actor, ...words } as unknown as Command;
  return gateway.send(householdId, command).then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? error.refusal.code : `${String(error)}`),
  );
}

describe('over the API', () => {
  it('the county’s confirmation asks for an assessment, whatever is sent with it', async () => {
    const taskId = await taskOf('countyConfirmation', confirming);
    expect(await complete(officer, taskId, { decision: 'approve' })).toMatchObject({
      body: { code: 'elimination.notAssessed' },
    });
    for (const more of [{ aboveLine: true }, { verdict: 'match' }, { eliminatedOn: '2026-01-01' }])
      expect((await complete(officer, taskId, { decision: 'approve', ...more })).status).toBeGreaterThanOrEqual(400);
    for (const decision of ['confirm', 'eliminable', 'passed'])
      expect(await complete(officer, taskId, { decision })).toMatchObject({ body: { code: 'task.decisionUnknown' } });
  });

  it('the draw’s task is nobody’s to complete, and a case not drawn still stands before the confirmation', async () => {
    const taskId = await taskOf('sampling', sampling);
    for (const decision of ['passed', 'approve'])
      expect(await complete(officer, taskId, { decision })).toMatchObject({ body: { code: 'task.kindByDraw' } });
  });

  it('an assessment without its form, or by another office, is none', async () => {
    const taskId = await taskOf('eliminationAssessment', assessing);
    expect(await complete(clerk, taskId, { decision: 'eliminable' })).toMatchObject({
      status: 400,
      body: { code: 'form.required', field: 'form' },
    });
    expect((await complete(officer, taskId, { decision: 'eliminable', form: {} })).status).toBe(403);
  });

  it('a proposal is refused with its conditions, in every way there is, and takes no word for them', async () => {
    for (const way of ['assisted', 'natural'])
      expect(await propose(clerk, helped, { way })).toMatchObject({ status: 422, body: { code: 'elimination.unmet' } });
    expect(await propose(clerk, helped, { way: 'anyhow' })).toMatchObject({ status: 400, body: { field: 'way' } });
    expect(await propose(clerk, helped, { way: 'assisted', verdict: { aboveLine: true } })).toMatchObject({
      status: 400,
      body: { code: 'form.unknownField' },
    });
    expect((await propose(officer, helped, { way: 'assisted' })).status).toBe(403);
  });
});

describe('in bulk', () => {
  it('a batch of approvals takes nothing that is not a second person’s, and claims decide nothing', async () => {
    const photo = new FormData();
    photo.set('areaCode', village);
    photo.set('file', new Blob([smallPhoto()], { type: 'image/png' }), '纪要.png');
    const minutesFileId = (await officer.post<{ id: string }>('/api/files', { body: photo })).body.id;
    await desk.stack.ownerPool.query(
      `INSERT INTO account_grant (account_id, role, area_code, from_on) VALUES ($1, 'countyLeader', $2, '2020-01-01')`,
      [idOf('leader'), county],
    );
    const leader = await desk.as('leader');
    const ids = [
      await taskOf('countyConfirmation', confirming),
      await taskOf('sampling', sampling),
      await taskOf('eliminationAssessment', assessing),
    ];
    for (const kind of ['countyConfirmationApproval', 'countyApproval', 'countyConfirmation', 'sampling']) {
      const rows = ids.map((taskId) => ({ taskId, key: randomUUID() }));
      const body = { kind, documentNumber: '浚巩固〔2026〕1号', minutesFileId, rows };
      const answer = await leader.post<ApprovalBatchResult>('/api/approval-batches', { body });
      const outcomes = answer.status === 200 ? answer.body.rows.map(({ outcome }) => outcome) : ['refused'];
      expect(new Set(outcomes)).toEqual(new Set(['refused']));
    }
    await officer.post('/api/tasks/bulk/claims', { body: { taskIds: ids } });
    expect((await officer.get<TaskList>('/api/tasks?kind=countyConfirmation')).body.rows).toHaveLength(1);
  });
});

describe('by import', () => {
  const eliminated = { on: '2022-10-01', way: 'assisted' } as const;

  it('a household that is still helped, or on the road, cannot be called eliminated', async () => {
    for (const at of [{ phase: 'monitored' }, { phase: 'eliminating', step: 'countyConfirmation' }] as const) {
      const { id, counts } = await importer.checked([
        aHousehold({ number: freshNumber(), monitoring: { at, eliminated } }),
      ]);
      expect(counts).toMatchObject({ good: 0, faulty: 1 });
      expect(await importer.codes(id)).toContain('2 import.notNow');
    }
  });

  it('nobody comes in behind the gate', async () => {
    const one = aHousehold({ number: freshNumber() });
    const { id } = await importer.checked(
      [one],
      [{ sheet: 'households', row: 2, column: 'monitoring.standing', cell: { kind: 'text', text: '消除：公告' } }],
    );
    expect((await importer.get(id)).counts).toMatchObject({ good: 0, faulty: 1 });
  });

  it('a case that is running is not made an eliminated one', async () => {
    const { rows } = await desk.stack.ownerPool.query<{ number: string }>(
      'SELECT number FROM household WHERE id = $1',
      [helped.householdId],
    );
    const again = aHousehold({
      number: rows[0]?.number ?? '',
      areaCode: village,
      monitoring: { at: { phase: 'tracking' }, eliminated },
    });
    const { id, counts } = await importer.checked([again]);
    expect(counts).toMatchObject({ good: 0, faulty: 1 });
    await importer.confirm(id);
  });
});

describe('by another policy', () => {
  const withHelp = (change: Partial<NonNullable<Policy['help']>>) => ({
    areaCode: county,
    effectiveOn: '2099-01-01',
    policy: { ...national15, code: 'loose', version: 1, help: { ...national15.help, ...change } },
  });
  const stages = national15.help?.eliminationStages ?? [];

  it.each(['sampling', 'eliminationAssessment', 'countyConfirmation', 'notice', 'deliberation'])(
    'none is saved without %s',
    async (step) => {
      const eliminationStages = stages
        .map((some) => some.filter((each) => each !== step))
        .filter((some) => some.length > 0);
      const { status, body } = await admin.post<ProblemBody>('/api/policies', {
        body: withHelp({ eliminationStages }),
      });
      expect(status).toBe(422);
      expect(body.errors).toContainEqual(
        expect.objectContaining({ code: 'policy.stageStepMissing', field: 'policy.help.eliminationStages' }),
      );
    },
  );

  it.each([
    [{ stableMonths: 5 }],
    [{ monitoredMonths: 5 }],
    [{ sampling: { numerator: 0, denominator: 606 } }],
    [{ eliminationStages: [...stages].reverse() }],
  ])(
    'none is saved that asks for less than six months, for no sample, or for its confirmation first: %j',
    async (change) => {
      const { status } = await admin.post<ProblemBody>('/api/policies', { body: withHelp(change) });
      expect([400, 422]).toContain(status);
    },
  );

  it('one with other months does not reach a running case', async () => {
    const before = (await propose(clerk, helped, { way: 'assisted' })).body.errors;
    const body = { ...withHelp({ stableMonths: 12, monitoredMonths: 12 }), effectiveOn: await today() };
    expect((await admin.post('/api/policies', { body })).status).toBe(201);
    expect((await propose(clerk, helped, { way: 'assisted' })).body.errors).toEqual(before);
  });

  const today = async (): Promise<string> => (await officer.get<{ todayOn: string }>('/api/session')).body.todayOn;
});

describe('at the workflow itself', () => {
  it('no command labels anybody, and one that nobody knows wedges nothing', async () => {
    for (const type of ['eliminate', 'eliminated', 'toString'])
      expect(await raw(helped, { type })).toBe('command.unknown');
    expect(await raw(helped, { type: 'proposeElimination', way: 'natural' })).toMatch(
      /^(elimination\.unmet|access\.forbidden)$/,
    );
    const clerkSays = { accountId: idOf('clerk'), role: 'villageClerk', areaCode: village };
    expect(await raw(helped, { type: 'proposeElimination', way: 'natural', actor: clerkSays })).toBe(
      'elimination.unmet',
    );
    expect((await propose(clerk, helped, { way: 'assisted' })).status).toBe(422);
  });

  it('taking over what runs, or behind the gate, is refused', async () => {
    const command = {
      ...{ type: 'takeOver', importId: randomUUID(), at: { phase: 'tracking' }, stepsDone: [], channel: 'fieldVisit' },
      ...{ category: 'marginal', causes: ['illness'], identifiedOn: '2022-03-18', measures: [] },
      ...{ eliminated: { on: '2022-10-01', way: 'natural' }, trackingUntilOn: '2099-10-01' },
    };
    expect(await raw(helped, command)).toBe('takeOver.alreadyOpen');
    const householdId = randomUUID();
    const caseId = randomUUID();
    const birth = { caseId, householdId, areaCode: village, policyHash: 'test' };
    const { eliminated: _eliminated, trackingUntilOn: _until, ...rest } = command;
    const actor = { accountId: idOf('county'), role: 'countyOfficer', areaCode: county } as const;
    const sent = { ...rest, key: randomUUID(), bodyHash: 'by hand', actor } as unknown as Command;
    const behind = { ...sent, at: { phase: 'eliminating', step: 'announcement' } } as unknown as Command;
    await expect(gateway.open({ birth, policy: national15 }, behind)).rejects.toMatchObject({
      refusal: { code: 'takeOver.behindGate' },
    });
  });

  it('a decision brings its own verdict in vain, and nobody else’s assessment', async () => {
    const verdict = { aboveLine: true, photo: true, causes: [] };
    const confirmation = await taskOf('countyConfirmation', confirming);
    expect(
      await raw(confirming, { type: 'completeTask', taskId: confirmation, decision: 'approve', codes: verdict }),
    ).toBe('elimination.notAssessed');
    const assessment = {
      type: 'completeTask',
      taskId: await taskOf('eliminationAssessment', assessing),
      decision: 'eliminable',
      codes: verdict,
    };
    const actor = { accountId: idOf('clerk'), role: 'villageClerk', areaCode: village };
    expect(await raw(assessing, { ...assessment, actor })).toBe('elimination.notAssessed');
    const neighbour = new LiveCase(
      { gateway, owner: desk.stack.ownerPool, policy: national15 },
      confirming.householdId,
    );
    neighbour.caseId = confirming.caseId;
    const submission = await storeAssessment(neighbour, await soundAssessment(neighbour));
    expect(await raw(assessing, { ...assessment, actor, submission })).toBe('elimination.notAssessed');
  });

  it('the draw passes nobody but who waits for it, and leads to the confirmation only', async () => {
    const confirmation = await taskOf('countyConfirmation', confirming);
    const drawn = { type: 'applySample', drawId: randomUUID(), chosen: false };
    expect(await raw(confirming, { ...drawn, taskId: confirmation })).toBe('task.notOpen');
    expect(await raw(helped, { ...drawn, taskId: confirmation })).toBe('task.notOpen');
    expect(await raw(sampling, { ...drawn, taskId: await taskOf('sampling', sampling) })).toBe('done');
    expect(
      await complete(officer, await taskOf('countyConfirmation', sampling), { decision: 'approve' }),
    ).toMatchObject({
      body: { code: 'elimination.notAssessed' },
    });
  });
});
