import { randomUUID } from 'node:crypto';
import type { AuditList, AuditView } from '#contract/audits/audits';
import type { ProblemImportResult } from '#contract/audits/problemImport';
import type { MenderView, ProblemList, ProblemView } from '#contract/audits/problems';
import type { HouseholdView } from '#contract/households/householdViews';
import { addDays } from '#domain/calendar/day';
import { problemColumns, problemSheet } from '#domain/audits/readProblems';
import { writeBook } from '#workbook/writeBook';
import type { Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county, idOf, otherVillage, township, village } from './desk/furniture';
import { household } from './desk/people';
import { photograph } from './openapi/requests';

let desk: Desk;
const at = new Map<string, Browser>();
let today: string;
let home: HouseholdView;
beforeAll(async () => {
  desk = await openDesk();
  const logins = [
    'clerk',
    'secretary',
    'neighbour',
    'foreigner',
    'township',
    'leader',
    'county',
    'health',
    'supervisor',
    'auditor',
  ];
  await Promise.all(logins.map(async (login) => at.set(login, await desk.as(login))));
  today = (await as('clerk').get<{ todayOn: string }>('/api/session')).body.todayOn;
  home = (await as('clerk').post<HouseholdView>('/api/households', { body: household(village) })).body;
});
afterAll(() => desk.close());

function as(login: string): Browser {
  const browser = at.get(login);
  if (browser === undefined) throw new Error(`${login} has not signed in`);
  return browser;
}

const round = (more: object = {}) => ({
  ...{ kind: 'thirdParty', body: '某某会计师事务所', areaCode: county, fromOn: '2026-01-05', toOn: '2026-01-20' },
  ...{ villageCount: 77, householdCount: 628 },
  ...more,
});
const audited = async (login = 'auditor'): Promise<AuditView> =>
  (await as(login).post<AuditView>('/api/audits', { body: round() })).body;
const record = (auditId: string, more: object = {}, login = 'auditor', key = randomUUID()) =>
  as(login).post<ProblemView & ProblemBody>(`/api/audits/${auditId}/problems`, {
    body: { kind: 'water', areaCode: village, description: '水龙头无水', ...more },
    key,
  });
const act = (problemId: string, what: string, body: object, login: string, key = randomUUID()) =>
  as(login).post<ProblemView & ProblemBody>(`/api/audit-problems/${problemId}/${what}`, { body, key });
const see = (problemId: string, login: string) => as(login).get<ProblemView>(`/api/audit-problems/${problemId}`);
const evidence = async (login: string): Promise<string> =>
  (await as(login).post<{ id: string }>('/api/files', { body: photograph() })).body.id;
const listed = async (query: string, login: string): Promise<string[]> =>
  (await as(login).get<ProblemList>(`/api/audit-problems?${query}`)).body.rows.map(({ problemId }) => problemId);

it('goes from found to struck off, each act by its person, and says so afterwards', async () => {
  const { auditId } = await audited();
  const key = randomUUID();
  const found = await record(auditId, { areaCode: undefined, householdNumber: home.number }, 'auditor', key);
  expect(found).toMatchObject({
    status: 201,
    body: {
      ordinal: 1,
      state: 'found',
      areaCode: village,
      householdId: home.id,
      headName: '宋*明',
      description: '水龙头无水',
      moves: [],
    },
  });
  const { problemId } = found.body;
  // Sent again it is the same one; the auditor's names are masked, the office's are not.
  expect(
    (await record(auditId, { areaCode: undefined, householdNumber: home.number }, 'auditor', key)).body.problemId,
  ).toBe(problemId);
  expect((await see(problemId, 'supervisor')).body).toMatchObject({ headName: '宋小明', moves: ['assign'] });

  const { body: menders } = await as('supervisor').get<MenderView[]>(`/api/audit-problems/${problemId}/menders`);
  expect(menders.map(({ name }) => name)).toEqual(['宋保田', '张海燕', '李国庆', '王秀兰', '赵明']);
  const dueOn = addDays(today, 10);
  const assigning = randomUUID();
  const assign = () =>
    act(problemId, 'assign', { ownerId: idOf('secretary'), dueOn, note: '十日内恢复供水' }, 'supervisor', assigning);
  expect(await assign()).toMatchObject({
    status: 200,
    body: { state: 'assigned', ownerName: '宋保田', dueOn, overdue: false },
  });
  expect((await assign()).body.acts).toHaveLength(2);
  expect(await listed('mine=true', 'secretary')).toEqual([problemId]);

  const note = '已换管道';
  expect(await act(problemId, 'mend', { note, fileIds: [] }, 'secretary')).toMatchObject({
    status: 400,
    body: { code: 'form.required', field: 'fileIds' },
  });
  expect(await act(problemId, 'mend', { note, fileIds: [randomUUID()] }, 'secretary')).toMatchObject({
    status: 400,
    body: { code: 'file.unknown' },
  });
  const photo = await evidence('secretary');
  expect(await act(problemId, 'mend', { note, fileIds: [photo] }, 'township')).toMatchObject({
    status: 403,
    body: { code: 'audit.notTheOwner' },
  });
  expect(await act(problemId, 'mend', { note, fileIds: [photo] }, 'secretary')).toMatchObject({
    status: 200,
    body: { state: 'mended' },
  });

  expect(await act(problemId, 'recheck', { result: 'failed', note: '仍无水' }, 'auditor')).toMatchObject({
    status: 200,
    body: { state: 'assigned', ownerName: '宋保田', dueOn },
  });
  await act(problemId, 'mend', { note, fileIds: [photo] }, 'secretary');
  expect(await act(problemId, 'strike-off', {}, 'county')).toMatchObject({
    status: 409,
    body: { code: 'audit.notNow' },
  });
  expect(await act(problemId, 'recheck', { result: 'passed', note: '已通水' }, 'leader')).toMatchObject({
    status: 200,
    body: { state: 'rechecked', moves: [] },
  });
  expect(await act(problemId, 'strike-off', { note: '同意' }, 'county')).toMatchObject({
    status: 200,
    body: { state: 'struckOff', moves: [] },
  });
  const { body } = await see(problemId, 'auditor');
  expect(body.acts.map(({ act: what, byName }) => [what, byName])).toEqual([
    ['found', '周正'],
    ['assigned', '孙立'],
    ['mended', '宋保田'],
    ['failed', '周正'],
    ['mended', '宋保田'],
    ['passed', '李国庆'],
    ['struckOff', '王秀兰'],
  ]);
  expect(body.acts[2]).toMatchObject({
    note,
    files: [{ fileId: photo, mediaType: 'image/jpeg' }],
    role: 'villageSecretary',
  });
  expect((await as('auditor').get<AuditList>('/api/audits')).body.rows[0]).toMatchObject({
    counts: { all: 1, struckOff: 1 },
    ...{ villageCount: 77, householdCount: 628, mayRecord: true },
  });
});

it('is seen by the offices of its place, by whom it is assigned to, and of auditors by the one who recorded it', async () => {
  const { auditId } = await audited();
  const { problemId } = (await record(auditId)).body;
  for (const login of ['clerk', 'township', 'county', 'supervisor', 'auditor'])
    expect(await see(problemId, login)).toMatchObject({ status: 200 });
  for (const login of ['neighbour', 'foreigner', 'health']) expect((await see(problemId, login)).status).toBe(404);
  // What the county office entered is not the auditor's sample.
  const own = await audited('county');
  const theirs = (await record(own.auditId, {}, 'county')).body.problemId;
  expect((await see(theirs, 'auditor')).status).toBe(404);
  expect(await listed(`auditId=${own.auditId}`, 'auditor')).toEqual([]);
  expect((await as('auditor').get(`/api/audits/${own.auditId}`)).status).toBe(404);
  expect(await record(own.auditId, {}, 'auditor')).toMatchObject({ status: 404 });
  // A department sees what is assigned to it, and mends it.
  await act(theirs, 'assign', { ownerId: idOf('health'), dueOn: today }, 'supervisor');
  expect((await see(theirs, 'health')).body).toMatchObject({ moves: ['mend'] });
  const fileIds = [await evidence('health')];
  expect(await act(theirs, 'mend', { note: '已补检', fileIds }, 'health')).toMatchObject({
    status: 200,
    body: { state: 'mended' },
  });
  // Whoever mends neither re-checks nor strikes off.
  await act(problemId, 'assign', { ownerId: idOf('county'), dueOn: today }, 'supervisor');
  await act(problemId, 'mend', { note: '已补检', fileIds: [await evidence('county')] }, 'county');
  expect(await act(problemId, 'recheck', { result: 'passed', note: '好' }, 'county')).toMatchObject({
    status: 422,
    body: { code: 'audit.samePerson' },
  });
});

it('is found by place, kind, standing and deadline, and goes out as a workbook as it is filtered', async () => {
  const { auditId } = await audited('county');
  const made = await Promise.all([
    record(auditId, { kind: 'housing' }, 'county'),
    record(auditId, { kind: 'housing', areaCode: otherVillage }, 'county'),
    record(auditId, { kind: 'project', areaCode: township }, 'county'),
  ]);
  expect(made.map(({ body }) => body.ordinal).toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
  const [inVillage, inOther, atTownship] = made.map(({ body }) => body.problemId);
  expect(await listed(`auditId=${auditId}&areaCode=${village}`, 'county')).toEqual([inVillage]);
  expect(new Set(await listed(`auditId=${auditId}&kind=housing`, 'county'))).toEqual(new Set([inVillage, inOther]));
  await act(atTownship!, 'assign', { ownerId: idOf('leader'), dueOn: today }, 'supervisor');
  expect(await listed(`auditId=${auditId}&state=assigned`, 'county')).toEqual([atTownship]);
  await desk.stack.ownerPool.query('UPDATE audit_problem SET due_on = due_on - 1 WHERE id = $1', [atTownship]);
  expect(await listed(`auditId=${auditId}&overdue=true`, 'county')).toEqual([atTownship]);
  const pages: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = `auditId=${auditId}&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`;
    const { body }: { body: ProblemList } = await as('county').get<ProblemList>(`/api/audit-problems?${query}`);
    pages.push(...body.rows.map(({ problemId }) => problemId));
    cursor = body.next;
  }
  expect(new Set(pages)).toEqual(new Set([inVillage, inOther, atTownship]));
  const book = await as('county').get(`/api/audit-problems/list.xlsx?auditId=${auditId}&kind=housing`);
  expect(book.status).toBe(200);
  expect(await as('clerk').get('/api/audit-problems/list.xlsx')).toMatchObject({ status: 403 });
});

it('refuses what it cannot hold, with field and rule, and keeps its record', async () => {
  const refusedRounds = [
    [{ toOn: '2026-01-01' }, 400, 'form.dateOrder', 'toOn'],
    [{ toOn: '2099-01-01' }, 400, 'form.dateInFuture', 'toOn'],
    [{ areaCode: '410699000000' }, 400, 'area.unknown', 'areaCode'],
    [{ areaCode: '410526000000' }, 404, 'access.missing', 'areaId'],
    [{ householdCount: -1 }, 400, 'form.negative', 'householdCount'],
    [{ kind: 'rumour' }, 400, 'form.oneOf', 'kind'],
  ] as const;
  for (const [more, status, code] of refusedRounds)
    expect(await as('auditor').post('/api/audits', { body: round(more) })).toMatchObject({ status, body: { code } });
  expect(await as('clerk').post('/api/audits', { body: round() })).toMatchObject({ status: 403 });
  const { auditId } = (await as('auditor').post<AuditView>('/api/audits', { body: round({ areaCode: township }) }))
    .body;
  for (const [more, status, code, field] of [
    [{ areaCode: undefined }, 400, 'form.required', 'areaCode'],
    [{ areaCode: county }, 400, 'audit.areaOutside', 'areaCode'],
    [{ householdNumber: 'nobody' }, 400, 'audit.householdUnknown', 'householdNumber'],
    [{ description: ' ' }, 400, 'form.required', 'description'],
    [{ description: '\u202e' }, 400, 'form.controlCharacters', 'description'],
  ] as const)
    expect(await record(auditId, more)).toMatchObject({ status, body: { code, field } });
  const { problemId } = (await record(auditId)).body;
  for (const [body, status, code, field] of [
    [{ ownerId: idOf('secretary'), dueOn: addDays(today, -1) }, 400, 'audit.dueInPast', 'dueOn'],
    [{ ownerId: idOf('neighbour'), dueOn: today }, 422, 'audit.ownerUnfit', 'ownerId'],
    [{ ownerId: idOf('clerk'), dueOn: today }, 422, 'audit.ownerUnfit', 'ownerId'],
  ] as const)
    expect(await act(problemId, 'assign', body, 'supervisor')).toMatchObject({ status, body: { code, field } });
  expect(await act(problemId, 'assign', { ownerId: idOf('secretary'), dueOn: today }, 'clerk')).toMatchObject({
    status: 403,
  });
  for (const table of ['audit_round', 'audit_problem_act'])
    await expect(desk.stack.ownerPool.query(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
  const { rows } = await desk.stack.ownerPool.query<{ text: string }>(
    "SELECT encode(description_enc, 'escape') AS text FROM audit_problem",
  );
  expect(rows.some(({ text }) => text.includes('水龙头'))).toBe(false);
});

it('comes in by workbook: looked at first, the good rows taken once, the others told why not', async () => {
  const { auditId } = await audited();
  const columns = problemColumns.map(({ zh }) => ({ heading: zh, width: 12, format: 'text' as const }));
  const rows = [
    ['饮水安全', home.number, null, '水龙头无水'],
    ['项目资金', null, otherVillage, '机井未通电'],
    ['项目资金', 'nobody', null, '机井未通电'],
    ['传闻', null, village, null],
    ['档案资料', null, '410526102201', '入户表未签字'],
  ];
  const content = new Uint8Array(await writeBook([{ name: problemSheet, columns, rows }]));
  const send = (what: string, key: string | null = null) => {
    const body = new FormData();
    body.set('file', new Blob([content]), '问题清单.xlsx');
    return as('auditor').post<ProblemImportResult>(`/api/audits/${auditId}/problems/${what}`, { body, key });
  };
  const told = ({ rows: all }: ProblemImportResult) =>
    all.map(({ row, outcome, faults }) => [row, outcome, ...faults.map(({ column, code }) => `${column} ${code}`)]);
  const faulty = [
    [4, 'faulty', '户编号 audit.householdUnknown'],
    [5, 'faulty', '问题类型 form.oneOf', '问题描述 form.required'],
    [6, 'faulty', '所在地代码 audit.areaOutside'],
  ];
  const checked = await send('check');
  expect(checked.status).toBe(200);
  expect(told(checked.body)).toEqual([[2, 'good'], [3, 'good'], ...faulty]);
  expect(await listed(`auditId=${auditId}`, 'auditor')).toEqual([]);
  const key = randomUUID();
  for (let time = 0; time < 2; time++)
    expect(told((await send('import', key)).body)).toEqual([[2, 'done'], [3, 'done'], ...faulty]);
  expect(await listed(`auditId=${auditId}`, 'auditor')).toHaveLength(2);
});
