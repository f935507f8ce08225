import { randomUUID } from 'node:crypto';
import type { AccountPage } from '#contract/accounts/accounts';
import type { AreaChangeView, AreaHoldingsView, AreaPage, AreaView } from '#contract/areas/areas';
import type { HistoryEntry, HouseholdPage, HouseholdView } from '#contract/households/householdViews';
import { addDays } from '#domain/calendar/day';
import type { Browser, ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { county, foreignVillage, idOf, otherVillage, township, village } from './desk/furniture';
import { household } from './desk/people';
import { photograph } from './openapi/requests';

let desk: Desk;
let admin: Browser;
let today: string;
beforeAll(async () => {
  desk = await openDesk({ worker: true });
  admin = await desk.as('admin');
  today = (await admin.get<{ todayOn: string }>('/api/session')).body.todayOn;
});
afterAll(() => desk.close());

const source = '浚民〔2026〕12号';
let made = 0;
const added = async (): Promise<AreaView> => {
  made += 1;
  const body = { parentCode: township, code: `41062110850${made}`, name: `新设${made}村`, source };
  const answer = await admin.post<AreaView>('/api/areas', { body });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const close = <T = AreaView>(code: string, more: object = {}) =>
  admin.post<T>(`/api/areas/${code}/close`, {
    body: { closedOn: today, successorCode: otherVillage, source, ...more },
  });
const codesBelow = async (query = ''): Promise<string[]> =>
  (await admin.get<AreaView[]>(`/api/areas/${township}/children${query}`)).body.map(({ code }) => code);

describe('a new area', () => {
  it('stands below its parent, once for its key, with who added it and by which document', async () => {
    const [key, body] = [randomUUID(), { parentCode: township, code: '410621108400', name: '袁郭新村', source }];
    const answers = [
      await admin.post<AreaView>('/api/areas', { body, key }),
      await admin.post('/api/areas', { body, key }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body).toMatchObject({
      level: 'village',
      fullName: '河南省鹤壁市浚县屯子镇袁郭新村',
      parentCode: township,
      closedOn: null,
    });
    expect(await codesBelow()).toContain('410621108400');
    const { body: changes } = await admin.get<AreaChangeView[]>('/api/areas/410621108400/changes');
    expect(changes).toEqual([expect.objectContaining({ kind: 'added', source, changedByName: '郑管理' })]);
    const { rows } = await desk.stack.ownerPool.query(
      "SELECT account_id, reason FROM audit WHERE action = 'area.add' AND object_id = '410621108400'",
    );
    expect(rows).toEqual([{ account_id: idOf('admin'), reason: source }]);
  });

  it.each([
    ['a short code', { code: '41062110840' }, 'area.code', 'code'],
    ['a code that is not below', { code: '410621109401' }, 'area.notBelow', 'code'],
    ['a code that is taken', { code: village }, 'area.taken', 'code'],
    ['a name that is taken', { name: '宋井固村' }, 'area.nameTaken', 'name'],
    ['a name that is too long', { name: '村'.repeat(51) }, 'form.tooLong', 'name'],
    ['no document', { source: '' }, 'form.required', 'source'],
    ['an unknown parent', { parentCode: '410621999000' }, 'area.unknown', 'parentCode'],
  ])('with %s is refused', async (_what, more, code, field) => {
    const body = { parentCode: township, code: '410621108409', name: '某村', source, ...more };
    const answer = await admin.post<ProblemBody>('/api/areas', { body });
    expect(answer.body.errors ?? [answer.body]).toContainEqual(expect.objectContaining({ code, field }));
    expect(await codesBelow('?closed=true')).not.toContain('410621108409');
  });

  it('is added by nobody but the administrator of the place', async () => {
    const body = { parentCode: township, code: '410621108408', name: '某村', source };
    expect(await (await desk.as('county')).post('/api/areas', { body })).toMatchObject({ status: 403 });
    const elsewhere = { ...body, parentCode: '410526102000', code: '410526102408' };
    expect(await admin.post('/api/areas', { body: elsewhere })).toMatchObject({ status: 404 });
  });
});

describe('another name', () => {
  it('shows in the full names below, keeps the old one, and asks for the name that one saw', async () => {
    const parent = (await admin.get<AreaView>(`/api/areas/${township}`)).body;
    const body = { oldName: parent.name, name: '屯子街道', source };
    expect(await admin.post(`/api/areas/${township}/rename`, { body })).toMatchObject({ status: 200 });
    expect((await admin.get<AreaView>(`/api/areas/${village}`)).body.fullName).toBe('河南省鹤壁市浚县屯子街道宋井固村');
    expect(await admin.post(`/api/areas/${township}/rename`, { body: { ...body, name: '又一名' } })).toMatchObject({
      status: 409,
      body: { code: 'area.renamed', field: 'oldName' },
    });
    const { body: changes } = await admin.get<AreaChangeView[]>(`/api/areas/${township}/changes`);
    expect(changes[0]).toMatchObject({ kind: 'renamed', oldName: parent.name, name: '屯子街道' });
    const back = { oldName: '屯子街道', name: parent.name, source };
    expect(await admin.post(`/api/areas/${township}/rename`, { body: back })).toMatchObject({ status: 200 });
  });
});

describe('closing a village', () => {
  it('is refused while households, cases or accounts hang on it, with the counts', async () => {
    const clerk = await desk.as('clerk');
    await clerk.post('/api/households', { body: household(village) });
    const { body: holdings } = await admin.get<AreaHoldingsView>(`/api/areas/${village}/holdings`);
    expect(holdings).toMatchObject({ households: 1, accounts: 3 });
    const answer = await close<ProblemBody>(village);
    expect(answer).toMatchObject({ status: 422, body: { code: 'area.holds', field: 'code' } });
    expect(JSON.stringify(answer.body)).toContain('农户1户、在用账号3个');
    expect((await admin.get<AreaView>(`/api/areas/${village}`)).body.closedOn).toBeNull();
  });

  it('takes it off every list that something new is chosen from, and refuses what is sent all the same', async () => {
    const { code } = await added();
    expect(await close(code)).toMatchObject({ status: 200, body: { closedOn: today, successorCode: otherVillage } });
    expect(await codesBelow()).not.toContain(code);
    expect(await codesBelow('?closed=true')).toContain(code);
    expect((await admin.get<AreaPage>(`/api/areas?text=${code}`)).body.rows).toEqual([]);
    const officer = await desk.as('township');
    expect(await officer.post('/api/households', { body: household(code) })).toMatchObject({
      body: { code: 'area.closed', field: 'areaCode' },
    });
    const grant = { role: 'villageClerk', areaCode: code, fromOn: today };
    expect(await admin.post(`/api/accounts/${idOf('former')}/grants`, { body: grant })).toMatchObject({
      body: { code: 'area.closed', field: 'areaCode' },
    });
    // Behind every service stands the table itself.
    await expect(
      desk.stack.ownerPool.query(
        `INSERT INTO household (id, number, area_code, kind) VALUES (gen_random_uuid(), 'W-1', $1, 'general')`,
        [code],
      ),
    ).rejects.toThrow('takes nothing new');
    expect(await close(code)).toMatchObject({ body: { code: 'area.closed' } });
  });

  it.each([
    ['as of tomorrow', () => ({ closedOn: addDays(today, 1) }), 'form.dateInFuture', 'closedOn'],
    ['into a township', () => ({ successorCode: township }), 'area.successor', 'successorCode'],
  ])('%s is refused', async (_what, more, code, field) => {
    const area = await added();
    const { body } = await close<ProblemBody>(area.code, more());
    expect(body.errors ?? [body]).toContainEqual(expect.objectContaining({ code, field }));
  });

  it('needs no successor where nothing ever stood, and never goes into another county', async () => {
    expect(await close((await added()).code, { successorCode: undefined })).toMatchObject({ status: 200 });
    expect(await close((await added()).code, { successorCode: foreignVillage })).toMatchObject({ status: 404 });
    expect(await close(county)).toMatchObject({ body: { code: 'area.notClosable' } });
  });

  it('leaves nobody behind: its households were moved, and whoever reports from there is led to the successor', async () => {
    const { code, fullName } = await added();
    const officer = await desk.as('township');
    const admitted = { ...household(code), phone: '14255556666' };
    // The township does not register; the county's officer does.
    const registered = await (await desk.as('county')).post<HouseholdView>('/api/households', { body: admitted });
    const { id } = registered.body;
    expect(await close(code)).toMatchObject({ body: { code: 'area.holds' } });
    const paper = (await officer.post<{ id: string }>('/api/files', { body: photograph(code) })).body.id;
    const changed = await (
      await desk.as('county')
    ).send<HouseholdView>('PATCH', `/api/households/${id}`, {
      body: { version: registered.body.version, reason: '核对户口簿', groupName: '一组', fileIds: [paper] },
    });
    const { version } = changed.body;
    const neighbour = await desk.as('neighbour');
    expect(await neighbour.get(`/api/files/${paper}`)).toMatchObject({ status: 404 });

    const found = await officer.post<HouseholdPage>('/api/households/search', { body: { within: code } });
    expect(found.body.rows).toMatchObject([{ id, version, openCaseId: null }]);
    const body = { version, reason: '村庄撤并', toAreaCode: otherVillage };
    expect(await (await desk.as('clerk')).post(`/api/households/${id}/move`, { body })).toMatchObject({ status: 403 });
    const moved = await officer.post<HouseholdView>(`/api/households/${id}/move`, { body });
    expect(moved).toMatchObject({ status: 200, body: { areaCode: otherVillage, number: registered.body.number } });
    // Its papers come with it: the clerk of the village that took it opens them.
    expect(await neighbour.get(`/api/files/${paper}`)).toMatchObject({ status: 200, body: { areaCode: otherVillage } });
    const { body: history } = await officer.get<HistoryEntry[]>(`/api/households/${id}/history`);
    expect(history[0]?.fields).toContainEqual({ field: 'areaCode', old: fullName });

    expect(await close(code, { successorCode: undefined })).toMatchObject({ body: { code: 'area.successorNeeded' } });
    expect(await close(code)).toMatchObject({ status: 200 });
    const clue = await officer.post<{ caseId: string }>('/api/clues', {
      body: {
        ...{ channel: 'fieldVisit', riskClasses: ['incomeDrop'], areaCode: code },
        ...{ name: '宋大有', phone: '14266667777', difficulty: '减收' },
      },
    });
    expect(clue.status).toBe(201);
    const { rows } = await desk.stack.ownerPool.query('SELECT area_code FROM clue');
    expect(rows).toEqual([{ area_code: otherVillage }]);
    for (const [toAreaCode, refusal] of [
      [code, 'area.closed'],
      ['410621108777', 'area.unknown'],
    ] as const)
      expect(
        await officer.post(`/api/cases/${clue.body.caseId}/transfer`, { body: { toAreaCode, reasonText: '搬迁' } }),
      ).toMatchObject({ body: { code: refusal, field: 'toAreaCode' } });
  });

  it('counts the accounts that are managed there', async () => {
    const { code } = await added();
    const account = {
      login: 'guan.zheli',
      name: '管这里',
      areaCode: code,
      password: 'a sentence for the first day',
      grants: [],
    };
    await admin.post('/api/accounts', { body: account });
    expect(await close(code)).toMatchObject({ body: { code: 'area.holds' } });
    const { body } = await admin.post<AccountPage>('/api/accounts/search', { body: { text: 'guan.zheli' } });
    await admin.send('PATCH', `/api/accounts/${body.rows[0]?.id}`, { body: { areaCode: county } });
    expect(await close(code)).toMatchObject({ status: 200 });
  });
});
