import { randomUUID } from 'node:crypto';
import type { AccountView } from '#contract/accounts/accounts';
import type { HelperPage, HelpingUnitPage, HelpingUnitView } from '#contract/help/helpers';
import type { BulkReplaceResult, PairingPage, PairingView } from '#contract/help/pairings';
import type { HouseholdView } from '#contract/households/householdViews';
import type { Answer, Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county, otherVillage, township, village } from './desk/furniture';
import { household } from './desk/people';

let desk: Desk;
let admin: Browser;
let officer: Browser;
let clerk: Browser;
beforeAll(async () => {
  desk = await openDesk();
  [admin, officer, clerk] = await Promise.all([desk.as('admin'), desk.as('township'), desk.as('clerk')]);
});
afterAll(() => desk.close());

const first = 'a sentence for the first day';
let made = 0;
const helper = async (name: string, areaCode = township): Promise<AccountView> => {
  const grants = [{ role: 'helper', areaCode, fromOn: '2026-01-01' }];
  const login = `bangfu.${++made}`;
  return created(
    await admin.post('/api/accounts', { body: { login, name, areaCode: county, password: first, grants } }),
  );
};
const registered = async (areaCode = village): Promise<HouseholdView> => {
  const at = areaCode === village ? clerk : await desk.as('county');
  return created(await at.post('/api/households', { body: household(areaCode, { kind: 'liftedOut' }) }));
};
const pair = async (householdId: string, helperId: string, unitId?: string): Promise<PairingView> =>
  created(
    await officer.post('/api/pairings', {
      body: { householdId, helperId, reasonText: '按县安排结对', ...(unitId !== undefined && { unitId }) },
    }),
  );
const pairingsOf = async (query: Record<string, string>, at = officer): Promise<PairingPage> =>
  (await at.get<PairingPage>(`/api/pairings?${new URLSearchParams(query).toString()}`)).body;

function created<T>(answer: Answer<unknown>): T {
  expect(answer).toMatchObject({ status: 201 });
  // The caller names what it made.
  return answer.body as T;
}

describe('a household outside a case', () => {
  it('is paired, replaced without a moment between, and released; every act is in the audit', async () => {
    const [before, after, home] = [await helper('赵前任'), await helper('钱后任'), await registered()];
    const pairing = await pair(home.id, before.id);
    expect(pairing).toMatchObject({ helper: { name: '赵前任' }, openCaseId: null, toOn: null, openDuties: 0 });

    const [key, body] = [randomUUID(), { toAccountId: after.id, reasonText: '原帮扶责任人调离' }];
    const replace = () => officer.post<PairingView>(`/api/pairings/${pairing.id}/replace`, { body, key });
    const replaced = await replace();
    expect(replaced).toMatchObject({ status: 200, body: { helper: { name: '钱后任' }, toOn: null } });
    expect((await replace()).body).toEqual(replaced.body);
    const old = (await pairingsOf({ householdId: home.id, ended: 'true' })).rows;
    expect(old).toEqual([expect.objectContaining({ id: pairing.id, toOn: replaced.body.fromOn })]);

    const end = () =>
      officer.post<PairingView>(`/api/pairings/${replaced.body.id}/end`, { body: { reasonText: '稳定脱贫' } });
    expect(await end()).toMatchObject({ status: 200, body: { toOn: replaced.body.fromOn } });
    expect(await end()).toMatchObject({ status: 409, body: { code: 'pairing.ended' } });
    const { rows } = await desk.stack.ownerPool.query<{ action: string; reason: string }>(
      'SELECT action, reason FROM audit WHERE object_id = $1 ORDER BY at',
      [home.id],
    );
    expect(rows.filter(({ action }) => action.startsWith('pairing.'))).toEqual([
      { action: 'pairing.create', reason: '按县安排结对' },
      { action: 'pairing.replace', reason: '原帮扶责任人调离' },
      { action: 'pairing.end', reason: '稳定脱贫' },
    ]);
  });

  it('has one helper at a time, who holds the office there today', async () => {
    const [one, two, home] = [await helper('孙一'), await helper('李二', otherVillage), await registered()];
    const send = (more: object) =>
      officer.post<ProblemBody>('/api/pairings', { body: { householdId: home.id, reasonText: '结对', ...more } });
    expect(await send({ helperId: two.id })).toMatchObject({
      status: 422,
      body: { code: 'helper.unknown', field: 'helperId' },
    });
    expect(await send({ helperId: one.id, unitId: randomUUID() })).toMatchObject({
      status: 422,
      body: { code: 'unit.unknown', field: 'unitId' },
    });
    const answers = await Promise.all([send({ helperId: one.id }), send({ helperId: one.id })]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'pairing.exists',
      field: 'householdId',
      texts: { zh: expect.stringMatching(/[\u4e00-\u9fff]/) },
    });
  });

  it('is nobody’s outside the area, and not the village’s to pair', async () => {
    const [one, home] = [await helper('周在外'), await registered()];
    const body = { householdId: home.id, helperId: one.id, reasonText: '结对' };
    expect(await clerk.post('/api/pairings', { body })).toMatchObject({
      status: 403,
      body: { code: 'access.forbidden' },
    });
    const pairing = await pair(home.id, one.id);
    const neighbour = await desk.as('neighbour');
    expect((await pairingsOf({}, neighbour)).rows).toEqual([]);
    expect((await pairingsOf({ householdId: home.id }, clerk)).rows).toHaveLength(1);
    expect(await admin.get('/api/pairings')).toMatchObject({ status: 403 });
    expect(await (await desk.as('foreigner')).get(`/api/pairings?areaCode=${village}`)).toMatchObject({
      body: { rows: [] },
    });
    expect(await officer.post(`/api/pairings/${randomUUID()}/end`, { body: { reasonText: '无' } })).toMatchObject({
      status: 404,
      body: { field: 'pairingId' },
    });
    // The helper sees the household from now on, and only it.
    const own = await desk.stranger().signIn(one.login, first);
    await own.post('/api/session/password', { body: { oldPassword: first, newPassword: 'my own good sentence' } });
    expect((await pairingsOf({}, own)).rows.map(({ id }) => id)).toEqual([pairing.id]);
    expect(await own.get(`/api/households/${home.id}`)).toMatchObject({ status: 200 });
  });
});

describe('the load', () => {
  it('stands beside each helper, for the place, the unit and the name asked for', async () => {
    const unit = created<HelpingUnitView>(
      await officer.post('/api/helping-units', { body: { areaCode: township, name: '镇农业服务中心' } }),
    );
    const [busy, free] = [await helper('吴负担'), await helper('郑轻松', county)];
    for (let i = 0; i < 2; i++) await pair((await registered()).id, busy.id, unit.id);
    const found = async (query: string): Promise<HelperPage> =>
      (await officer.get<HelperPage>(`/api/helpers?${query}`)).body;
    const rows = (await found(`areaCode=${village}&limit=200`)).rows;
    expect(rows.find(({ accountId }) => accountId === busy.id)).toMatchObject({
      households: 2,
      inCases: 0,
      openDuties: 0,
      overdueDuties: 0,
      units: [{ id: unit.id, name: '镇农业服务中心', households: 2 }],
    });
    expect(rows.find(({ accountId }) => accountId === free.id)).toMatchObject({ households: 0, areaCodes: [county] });
    expect((await found(`unitId=${unit.id}`)).rows.map(({ accountId }) => accountId)).toEqual([busy.id]);
    const searched = await officer.post<HelperPage>('/api/helpers/search', { body: { text: '轻松' } });
    expect(searched.body.rows.map(({ name }) => name)).toEqual(['郑轻松']);
    expect((await officer.get<HelpingUnitPage>('/api/helping-units')).body.rows).toEqual([
      expect.objectContaining({ id: unit.id, helpers: 1, households: 2 }),
    ]);
    // Page by page, each once.
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: HelperPage = await found(`limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      paged.push(...page.rows.map(({ accountId }) => accountId));
      cursor = page.next;
    }
    expect(paged).toEqual([...new Set(paged)]);
    expect(paged).toEqual(expect.arrayContaining([busy.id, free.id]));
    expect(await officer.get('/api/helpers?areaCode=410526102201')).toMatchObject({ status: 404 });
    expect(await officer.get('/api/helpers?cursor=x')).toMatchObject({ status: 400, body: { field: 'cursor' } });
  });

  it('keeps a unit while households are paired under it, and its name its own', async () => {
    const make = (name: string) =>
      officer.post<HelpingUnitView>('/api/helping-units', { body: { areaCode: township, name } });
    const unit = created<HelpingUnitView>(await make('镇卫生院'));
    expect(await make('镇卫生院')).toMatchObject({ status: 409, body: { code: 'unit.taken', field: 'name' } });
    expect(await officer.post('/api/helping-units', { body: { areaCode: county, name: '县局' } })).toMatchObject({
      status: 403,
      body: { code: 'area.outside', field: 'areaCode' },
    });
    const pairing = await pair((await registered()).id, (await helper('王单位')).id, unit.id);
    const close = () =>
      officer.send<HelpingUnitView>('PATCH', `/api/helping-units/${unit.id}`, { body: { active: false } });
    expect(await close()).toMatchObject({ status: 422, body: { code: 'unit.paired', field: 'active' } });
    await officer.post(`/api/pairings/${pairing.id}/end`, { body: { reasonText: '结束' } });
    expect(await close()).toMatchObject({ status: 200, body: { active: false } });
  });
});

describe('a helper who leaves', () => {
  it('cannot lose account or office while households are paired; all go to another, each with its result', async () => {
    const [leaving, next] = [await helper('冯离任'), await helper('陈接任')];
    const homes = [await registered(), await registered()];
    for (const home of homes) await pair(home.id, leaving.id);
    const grantId = leaving.grants[0]!.id;
    const endOffice = () =>
      admin.post<ProblemBody>(`/api/accounts/${leaving.id}/grants/${grantId}/end`, { body: { toOn: '2099-01-01' } });
    const close = () => admin.send<ProblemBody>('PATCH', `/api/accounts/${leaving.id}`, { body: { active: false } });
    expect(await endOffice()).toMatchObject({ status: 422, body: { code: 'helper.paired', field: 'toOn' } });
    const refusedClosing = await close();
    expect(refusedClosing).toMatchObject({ status: 422, body: { code: 'helper.paired', field: 'active' } });
    expect(refusedClosing.body.texts.zh).toContain(homes[0]!.number);

    const elsewhere = await pair((await registered()).id, next.id);
    const ids = [...homes.map(({ id }) => id), elsewhere.householdId, randomUUID()];
    const body = {
      toAccountId: next.id,
      reasonText: '调离本县',
      rows: ids.map((householdId) => ({ householdId, key: randomUUID() })),
    };
    const replaceAll = () => officer.post<BulkReplaceResult>(`/api/helpers/${leaving.id}/replacements`, { body });
    const { rows } = (await replaceAll()).body;
    expect(rows.map(({ householdId, outcome, code }) => ({ householdId, outcome, code }))).toEqual([
      { householdId: ids[0], outcome: 'done', code: null },
      { householdId: ids[1], outcome: 'done', code: null },
      { householdId: ids[2], outcome: 'refused', code: 'pairing.changed' },
      { householdId: ids[3], outcome: 'refused', code: 'access.missing' },
    ]);
    expect((await replaceAll()).body.rows).toEqual(rows);
    expect((await pairingsOf({ helperId: next.id })).rows).toHaveLength(3);
    expect(
      await officer.post(`/api/helpers/${leaving.id}/replacements`, {
        body: { ...body, rows: [body.rows[0], body.rows[0]] },
      }),
    ).toMatchObject({ status: 400, body: { code: 'form.twice', field: 'rows[1].householdId' } });

    expect(await endOffice()).toMatchObject({ status: 200 });
    expect(await close()).toMatchObject({ status: 200, body: { active: false } });
  });

  it('may lose one office where another of the same person holds at every household', async () => {
    const person = await helper('褚两任');
    const wider = await admin.post<AccountView>(`/api/accounts/${person.id}/grants`, {
      body: { role: 'helper', areaCode: county, fromOn: '2026-01-01' },
    });
    expect(wider.status).toBe(201);
    await pair((await registered()).id, person.id);
    const end = (grantId: string) =>
      admin.post(`/api/accounts/${person.id}/grants/${grantId}/end`, { body: { toOn: '2099-01-01' } });
    const [countyGrant, townshipGrant] = [county, township].map(
      (areaCode) => wider.body.grants.find((each) => each.areaCode === areaCode)!.id,
    );
    expect(await end(townshipGrant!)).toMatchObject({ status: 200 });
    expect(await end(countyGrant!)).toMatchObject({ status: 422, body: { code: 'helper.paired' } });
  });
});
