import { randomUUID } from 'node:crypto';
import type { PolicyView } from '#contract/policy/policyViews';
import { national15 } from '#domain/policy/shipped/national15';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import type { Browser, ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { county, village } from './desk/furniture';

let desk: Desk;
let admin: Browser;
beforeAll(async () => {
  desk = await openDesk();
  admin = await desk.as('admin');
});
afterAll(() => desk.close());

const effectiveOn = '2099-01-01';
const form = (code: string, more: object = {}): object => ({
  areaCode: county,
  effectiveOn,
  policy: { ...national15, code, version: 1, ...more },
});
const save = (body: unknown, by = admin, key?: string) =>
  by.post<PolicyView & ProblemBody>('/api/policies', { body, ...(key !== undefined && { key }) });

describe('a policy', () => {
  it.each(shippedPolicies.map((policy) => [policy.code, policy] as const))(
    'that is shipped can be saved: %s',
    async (code, policy) => {
      const answer = await save(form(`copy-of-${code}`, { ...policy, code: `copy-of-${code}`, version: 1 }));
      expect(answer).toMatchObject({
        status: 201,
        body: { areaCode: county, effectiveOn, createdByName: '郑管理', policy: { stages: policy.stages } },
      });
    },
  );

  it('is saved once for its key, and never changed afterwards', async () => {
    const [key, body] = [randomUUID(), form('once')];
    const answers = [await save(body, admin, key), await save(body, admin, key)];
    expect(answers.map(({ body: { id } }) => id)).toEqual([answers[0]!.body.id, answers[0]!.body.id]);
    expect(await save(form('once', { noticeDays: 4 }))).toMatchObject({
      status: 409,
      body: { code: 'policy.versionExists', field: 'policy.version' },
    });
    expect(await save(form('once', { version: 3 }))).toMatchObject({ status: 409 });
    expect((await save(form('once', { version: 2, noticeDays: 4 }))).status).toBe(201);
    expect((await admin.get<unknown[]>('/api/policies/once/versions')).body).toMatchObject([
      { version: 2 },
      { version: 1 },
    ]);
    expect((await admin.get<PolicyView>('/api/policies/once/versions/1')).body.policy.noticeDays).toBe(
      national15.noticeDays,
    );
    await expect(
      desk.stack.ownerPool.query(`UPDATE policy SET effective_on = '2000-01-01' WHERE code = 'once'`),
    ).rejects.toThrow('append-only');
  });

  it.each([
    [
      'steps that add up to more than the chain',
      { chain: { days: 3, unit: 'calendar' } },
      422,
      'policy.limitsExceedChain',
      'policy.limits',
    ],
    ['a step that is missing', { stages: national15.stages.slice(1) }, 422, 'policy.stageStepMissing', 'policy.stages'],
    [
      'a step that nobody knows',
      { stages: [...national15.stages, ['tea']] },
      422,
      'policy.stepUnknown',
      `policy.stages[${national15.stages.length}]`,
    ],
    [
      'a quorum below one half',
      { quorum: { numerator: 1, denominator: 3 } },
      422,
      'policy.quorumRange',
      'policy.quorum',
    ],
    ['stages that are no lists', { stages: 'all' }, 400, 'form.shape', 'policy.stages'],
    [
      'a limit left out',
      { limits: { ...national15.limits, verification: undefined } },
      400,
      'form.required',
      'policy.limits.verification',
    ],
    [
      'a limit of a task nobody knows',
      { limits: { ...national15.limits, tea: { days: 1, unit: 'calendar' } } },
      400,
      'form.unknownField',
      'policy.limits.tea',
    ],
    ['days that are no number', { noticeDays: 'five' }, 400, 'form.notANumber', 'policy.noticeDays'],
    ['a name without end', { nameZh: '长'.repeat(101) }, 400, 'form.tooLong', 'policy.nameZh'],
  ])('with %s is refused', async (_what, more, status, code, field) => {
    const answer = await save(form('refused', more));
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ code, field }));
    expect((await admin.get('/api/policies/refused/versions')).status).toBe(404);
  });

  it('is the administrator’s, in his own county, and not for yesterday', async () => {
    expect(await save(form('theirs'), await desk.as('county'))).toMatchObject({
      status: 403,
      body: { code: 'access.forbidden' },
    });
    expect(await save({ ...form('theirs'), areaCode: '410526000000' })).toMatchObject({
      status: 403,
      body: { code: 'area.outside', field: 'areaCode' },
    });
    expect(await save({ ...form('theirs'), areaCode: village })).toMatchObject({
      status: 400,
      body: { code: 'area.unknown', field: 'areaCode' },
    });
    expect(await save({ ...form('theirs'), effectiveOn: '2020-01-01' })).toMatchObject({
      status: 422,
      body: { code: 'reference.past', field: 'effectiveOn' },
    });
  });

  it('comes into force on its day, as the next version of its code', async () => {
    expect((await admin.get<PolicyView>(`/api/policies/in-force?areaCode=${village}`)).body).toMatchObject({
      code: national15.code,
      version: 1,
    });
    const assigned = await admin.post<PolicyView>(`/api/policies/${national15.code}/versions/1/assign`, {
      body: { areaCode: county, effectiveOn: '2098-01-01' },
    });
    expect(assigned).toMatchObject({
      status: 201,
      body: { version: 2, policy: { version: 2, stages: national15.stages } },
    });
    expect(
      (await admin.get<PolicyView>(`/api/policies/in-force?areaCode=${village}&on=2098-06-01`)).body,
    ).toMatchObject({ code: national15.code, version: 2 });
    expect((await admin.get('/api/policies/in-force?areaCode=990000000000')).status).toBe(404);
  });
});

describe('reference data', () => {
  it('of the calendar is the administrator’s to enter and to take back', async () => {
    const path = '/api/calendar-days/2098-10-01';
    const body = { kind: 'holiday', source: '国庆节' };
    expect(await (await desk.as('clerk')).send('PUT', path, { body })).toMatchObject({ status: 403 });
    expect(await admin.send('PUT', path, { body })).toMatchObject({
      status: 200,
      body: { on: '2098-10-01', kind: 'holiday' },
    });
    expect((await admin.get('/api/calendar-days?year=2098')).body).toEqual([{ on: '2098-10-01', ...body }]);
    expect((await admin.send('DELETE', path)).status).toBe(204);
    expect((await admin.get('/api/calendar-days?year=2098')).body).toEqual([]);
    expect(await admin.send('PUT', '/api/calendar-days/2098-02-30', { body })).toMatchObject({
      status: 400,
      body: { code: 'form.notADate' },
    });
    expect(await admin.get('/api/calendar-days?year=soon')).toMatchObject({
      status: 400,
      body: { code: 'form.notANumber', field: 'year' },
    });
  });

  it('of the monitoring line is entered for one’s own province', async () => {
    const body = { amountFen: 870_000, source: '豫农领办〔2098〕2号' };
    expect(await admin.send('PUT', '/api/monitoring-lines/41/2098', { body })).toMatchObject({
      status: 200,
      body: { year: 2098, provinceCode: '41', amountFen: 870_000 },
    });
    expect(await admin.send('PUT', '/api/monitoring-lines/36/2098', { body })).toMatchObject({
      status: 403,
      body: { code: 'area.outside' },
    });
    expect((await admin.get('/api/monitoring-lines')).body).toContainEqual({ year: 2098, provinceCode: '41', ...body });
  });

  it('of the inspection rules is shown, and switched for an area from a day on', async () => {
    const [rule] = (await admin.get<{ code: string }[]>('/api/inspection-rules')).body;
    const body = { ruleCode: rule!.code, areaCode: county, effect: 'off', fromOn: '2098-01-01', reason: '系统升级' };
    const [key] = [randomUUID()];
    for (let i = 0; i < 2; i++)
      expect(await admin.post('/api/inspection-switches', { body, key })).toMatchObject({
        status: 201,
        body: { id: key, effect: 'off', toOn: null },
      });
    expect((await admin.get(`/api/inspection-switches?areaCode=${village}`)).body).toHaveLength(1);
    expect((await admin.get('/api/inspection-switches?areaCode=410526000000')).body).toEqual([]);
    expect(await admin.post('/api/inspection-switches', { body: { ...body, toOn: '2097-01-01' } })).toMatchObject({
      status: 400,
      body: { code: 'form.dateOrder', field: 'toOn' },
    });
    expect(await admin.post('/api/inspection-switches', { body: { ...body, ruleCode: 'tea' } })).toMatchObject({
      status: 400,
      body: { code: 'form.oneOf', field: 'ruleCode' },
    });
  });
});
