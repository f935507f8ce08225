import { answersOf } from '#database/ledger/answersOf';
import { randomUUID } from 'node:crypto';
import type { SampleCaseList, SampleCaseRow, SampleList, SampleView } from '#contract/samples/samples';
import type { TaskList } from '#contract/tasks/inbox';
import { SampleSideEffects } from '#activities/sample/sampleActivities';
import { drawByRate } from '#domain/sampling/draw';
import { CaseGateway } from '#temporal/caseGateway';
import { aHousehold } from '#test/support/imports/workbooks';
import { until } from '#test/support/cases/until';
import { smallPhoto } from '#test/support/people/photo';
import type { Answer, Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county, idOf, otherVillage, township, village } from './desk/furniture';
import { Importer } from './imports/importer';

jest.setTimeout(120_000);

const secondTownship = '410621101000';
const secondVillage = '410621101201';
const elimination = { areaCode: county, procedure: 'elimination' } as const;

let desk: Desk;
let officer: Browser;
let importer: Importer;

beforeAll(async () => {
  desk = await openDesk({ worker: true });
  officer = await desk.as('county');
  importer = new Importer(desk, officer);
  await desk.stack.ownerPool.query(
    `INSERT INTO area (code, level, name, parent_code, full_name) VALUES
       ($1, 'township', '善堂镇', $3, '河南省鹤壁市浚县善堂镇'), ($2, 'village', '东善堂村', $1, '河南省鹤壁市浚县善堂镇东善堂村')`,
    [secondTownship, secondVillage, county],
  );
});
afterAll(() => desk.close());

let made = 0;
/** Households whose elimination waits for the county's draw. */
async function proposed(areaCode: string, count: number): Promise<void> {
  const households = Array.from({ length: count }, () =>
    aHousehold({
      number: `S-${++made}`,
      areaCode,
      monitoring: { at: { phase: 'eliminating', step: 'sampling' } },
    }),
  );
  expect((await importer.taken(households)).counts).toMatchObject({ taken: count, refused: 0 });
}

const draw = (
  body: object,
  { by = officer, key = randomUUID() as string } = {},
): Promise<Answer<SampleView & ProblemBody>> => by.post<SampleView & ProblemBody>('/api/samples', { body, key });

const look = async (id: string, by = officer): Promise<SampleView> =>
  (await by.get<SampleView>(`/api/samples/${id}`)).body;

async function told(id: string): Promise<SampleView> {
  await until('every case of the list is told', async () => (await look(id)).state === 'told');
  return look(id);
}

async function casesOf(id: string, which = ''): Promise<SampleCaseRow[]> {
  const rows: SampleCaseRow[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const path: string = `/api/samples/${id}/cases?limit=7${which && `&which=${which}`}${cursor && `&cursor=${cursor}`}`;
    const { body } = await officer.get<SampleCaseList>(path);
    rows.push(...body.rows);
    cursor = body.next;
  }
  return rows;
}

async function openKinds(caseId: string): Promise<string[]> {
  const { rows } = await desk.stack.ownerPool.query<{ kind: string }>(
    `SELECT kind FROM task WHERE case_id = $1 AND state IN ('open', 'paused') AND step IN ('sampling', 'countyConfirmation', 'eliminationAssessment') ORDER BY kind`,
    [caseId],
  );
  return rows.map(({ kind }) => kind);
}

describe('a draw over those proposed', () => {
  let sample: SampleView;

  it('takes the policy’s share of each township and tells every case once', async () => {
    await proposed(village, 12);
    await proposed(secondVillage, 8);
    const share = { numerator: 130, denominator: 606 };
    expect(await officer.get('/api/samples/waiting?areaCode=410621000000&procedure=elimination')).toMatchObject({
      status: 200,
      body: {
        ...{ proposed: 20, chosen: 5 },
        strata: [
          { areaCode: secondTownship, areaName: '善堂镇', ...share, proposed: 8 },
          { areaCode: township, areaName: '屯子镇', ...share, proposed: 12 },
        ],
      },
    });
    const key = randomUUID();
    const answer = await draw(elimination, { key });
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 201 });
    expect(answer.body).toMatchObject({
      sampleId: key,
      drawnByName: '王秀兰',
      areaName: '河南省鹤壁市浚县',
      procedure: 'elimination',
    });
    sample = await told(key);
    expect(sample.counts).toEqual({ proposed: 20, chosen: 5, waiting: 0, left: 0, toVisit: 5, passed: 0, failed: 0 });
    expect(sample.strata).toEqual([
      { areaCode: secondTownship, areaName: '善堂镇', numerator: 130, denominator: 606, proposed: 8, chosen: 2 },
      { areaCode: township, areaName: '屯子镇', numerator: 130, denominator: 606, proposed: 12, chosen: 3 },
    ]);
    for (const { caseId, chosen } of await casesOf(key))
      expect(await openKinds(caseId)).toEqual([chosen ? 'sampleCheck' : 'countyConfirmation']);
    const { rows } = await desk.stack.ownerPool.query(
      `SELECT count(*) AS events, count(DISTINCT case_id) AS cases FROM case_event WHERE type = 'sampleDrawn' AND data->>'drawId' = $1`,
      [key],
    );
    expect(rows).toEqual([{ events: 20, cases: 20 }]);
  });

  it('can be repeated by anybody from its list and its seed', async () => {
    const rows = await casesOf(sample.sampleId);
    expect(rows).toHaveLength(20);
    const frame = rows.map(({ caseId, stratum, numerator, denominator }) => ({
      ...{ id: caseId, stratum },
      rate: { numerator, denominator },
    }));
    expect(drawByRate(frame, sample.seed).chosen.toSorted()).toEqual(
      (await casesOf(sample.sampleId, 'chosen')).map(({ caseId }) => caseId).toSorted(),
    );
    expect((await casesOf(sample.sampleId, 'passedBy')).map(({ chosen, result }) => [chosen, result])).toEqual(
      Array.from({ length: 15 }, () => [false, null]),
    );
  });

  it('is the same under the same key, nothing under another, and never another body’s', async () => {
    const again = await draw(elimination, { key: sample.sampleId });
    expect(again).toMatchObject({ status: 201, body: { seed: sample.seed, counts: { proposed: 20 } } });
    expect(await draw({ ...elimination, areaCode: township }, { key: sample.sampleId })).toMatchObject({
      status: 409,
      body: { code: 'key.otherBody' },
    });
    const key = randomUUID();
    const nobody = { status: 422, body: { code: 'sample.nobody', field: 'areaCode' } };
    expect(await draw(elimination, { key })).toMatchObject(nobody);
    await proposed(village, 1);
    expect(await draw(elimination, { key })).toMatchObject(nobody);
    expect(await draw({ ...elimination, procedure: 'identification' })).toMatchObject(nobody);
    expect((await draw({ areaCode: township, procedure: 'elimination' })).body).toMatchObject({
      counts: { proposed: 1, chosen: 1 },
    });
  });

  it('keeps what was drawn from anybody’s hand', async () => {
    for (const change of [
      `UPDATE sample SET seed = 'mine'`,
      `UPDATE sample_item SET chosen = NOT chosen`,
      'DELETE FROM sample_item',
    ])
      await expect(desk.stack.ownerPool.query(change)).rejects.toThrow('what was drawn stays');
    await expect(desk.stack.apiPool.query(`UPDATE sample_item SET state = 'left'`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('is followed by a visit: what is wrong does not pass, a failed sample goes back to the home', async () => {
    const [first, second] = await casesOf(sample.sampleId, 'chosen');
    const { rows: tasks } = (await officer.get<TaskList>('/api/tasks?kind=sampleCheck&limit=50')).body;
    const offered = tasks.map(({ taskId }) => taskId);
    expect(offered).toEqual(expect.arrayContaining([first!.taskId, second!.taskId]));
    const photo = new FormData();
    photo.set('areaCode', village);
    photo.set('file', new Blob([smallPhoto()], { type: 'image/png' }), '照片.png');
    const photoFileIds = [(await officer.post<{ id: string }>('/api/files', { body: photo })).body.id];
    const { todayOn } = (await officer.get<{ todayOn: string }>('/api/session')).body;
    const form = {
      visitedOn: todayOn,
      visitors: [{ accountId: idOf('county'), name: '王秀兰', position: '县级抽查组' }],
      ...{ photoFileIds, incomeRight: true, securitiesRight: true, causesRight: true, result: 'passed' },
    };
    const complete = (taskId: string, decision: string, change: object) =>
      officer.post<ProblemBody>(`/api/tasks/${taskId}/complete`, { body: { decision, form: { ...form, ...change } } });
    expect(await complete(first!.taskId!, 'passed', { incomeRight: false })).toMatchObject({
      status: 400,
      body: { code: 'sample.wrongAndPassed', field: 'form.result' },
    });
    expect(await complete(first!.taskId!, 'failed', { incomeRight: false, result: 'failed' })).toMatchObject({
      status: 400,
      body: { code: 'form.required', field: 'form.note' },
    });
    expect((await complete(first!.taskId!, 'passed', {})).status).toBe(200);
    const wrong = { incomeRight: false, result: 'failed', note: '务工收入未扣除停工月份' };
    expect((await complete(second!.taskId!, 'failed', wrong)).status).toBe(200);
    expect(await openKinds(first!.caseId)).toEqual(['countyConfirmation']);
    expect(await openKinds(second!.caseId)).toEqual(['eliminationAssessment']);
    expect((await look(sample.sampleId)).counts).toMatchObject({ toVisit: 3, passed: 1, failed: 1 });
    expect((await casesOf(sample.sampleId, 'chosen')).slice(0, 2).map(({ result }) => result)).toEqual([
      'passed',
      'failed',
    ]);
  });
});

describe('a case that leaves between draw and word', () => {
  it('is marked as gone, and stands in the next draw', async () => {
    await proposed(otherVillage, 2);
    const { workerPool, ownerPool, client, access } = desk.stack;
    const gateway = new CaseGateway(client, { taskQueue: access.taskQueue, answers: answersOf(ownerPool) });
    const key = randomUUID();
    const actor = { accountId: idOf('county'), role: 'countyOfficer', areaCode: county } as const;
    // Drawn, and then nothing: as if the power had gone, the workflow with it.
    await new SampleSideEffects(workerPool, gateway).drawSample({ sampleId: key, ...elimination, actor });
    const [gone, stays] = await casesOf(key);
    const { rows } = await ownerPool.query<{ reviewOn: string }>(
      `SELECT to_char(business_today() + 20, 'YYYY-MM-DD') AS "reviewOn"`,
    );
    const away = { reasonCode: 'away', reviewOn: rows[0]?.reviewOn, reasonText: '全家在外务工' };
    const asked = await (await desk.as('neighbour')).post(`/api/cases/${gone!.caseId}/suspend`, { body: away });
    expect(asked).toMatchObject({ status: 200 });
    const superior = await desk.as('township');
    const { rows: asks } = (await superior.get<TaskList>('/api/tasks?kind=consentSuspension')).body;
    expect(
      await superior.post(`/api/tasks/${asks[0]?.taskId}/complete`, { body: { decision: 'consent' } }),
    ).toMatchObject({
      status: 200,
    });
    expect((await draw(elimination, { key })).status).toBe(201);
    expect((await told(key)).counts).toMatchObject({ proposed: 2, left: 1 });
    const after = await casesOf(key);
    expect(after.find(({ caseId }) => caseId === gone!.caseId)).toMatchObject({
      state: 'left',
      reason: 'case.suspended',
    });
    expect(after.find(({ caseId }) => caseId === stays!.caseId)).toMatchObject({ state: 'told', reason: null });
  });
});

describe('of samples', () => {
  it('only the county’s officer draws, in its own county, over a county or a township', async () => {
    for (const login of ['clerk', 'township', 'leader', 'supervisor', 'auditor', 'admin'])
      expect((await draw(elimination, { by: await desk.as(login) })).body.code).toMatch(/^access\./);
    const refusals: [object, number, string, string][] = [
      [{ ...elimination, areaCode: '410526000000' }, 404, 'access.missing', 'areaCode'],
      [{ ...elimination, areaCode: village }, 422, 'sample.areaLevel', 'areaCode'],
      [{ ...elimination, areaCode: '410621999000' }, 400, 'area.unknown', 'areaCode'],
      [{ areaCode: county }, 400, 'form.required', 'procedure'],
      [{ areaCode: county, procedure: 'tracking' }, 400, 'form.oneOf', 'procedure'],
      [{ ...elimination, seed: 'mine' }, 400, 'form.unknownField', 'seed'],
    ];
    for (const [body, status, code, field] of refusals)
      expect(await draw(body)).toMatchObject({ status, body: { code, field } });
  });

  it('the county’s supervisor and auditor read, the township does not, and nobody elsewhere', async () => {
    const { rows } = (await officer.get<SampleList>('/api/samples')).body;
    const id = rows[0]?.sampleId ?? '';
    for (const login of ['supervisor', 'auditor']) {
      const reader = await desk.as(login);
      expect((await reader.get<SampleList>(`/api/samples?areaCode=${county}`)).body.rows).toHaveLength(rows.length);
      expect((await reader.get(`/api/samples/${id}`)).status).toBe(200);
    }
    for (const login of ['township', 'clerk'])
      expect((await (await desk.as(login)).get('/api/samples')).status).toBe(403);
    expect((await (await desk.as('foreigner')).get(`/api/samples/${id}`)).status).toBe(404);
    expect((await officer.get(`/api/samples/${randomUUID()}`)).status).toBe(404);
    expect((await officer.get(`/api/samples/${id}/cases?cursor=abc`)).status).toBe(400);
  });
});
