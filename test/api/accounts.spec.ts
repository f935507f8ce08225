import { randomUUID } from 'node:crypto';
import type { AccountPage, AccountView } from '#contract/accounts/accounts';
import { addDays } from '#domain/calendar/day';
import type { Browser, ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { county, foreignVillage, idOf, otherVillage, township, village } from './desk/furniture';

let desk: Desk;
let admin: Browser;
let today: string;
beforeAll(async () => {
  desk = await openDesk();
  admin = await desk.as('admin');
  today = (await admin.get<{ todayOn: string }>('/api/session')).body.todayOn;
});
afterAll(() => desk.close());

const first = 'a sentence for the first day';
const grant = (more: object = {}) => ({ role: 'villageClerk', areaCode: village, fromOn: today, ...more });
const form = (login: string, more: object = {}) => ({
  login,
  name: '新人',
  areaCode: county,
  password: first,
  grants: [grant()],
  ...more,
});
const make = async (login: string, more: object = {}): Promise<AccountView> => {
  const { status, body } = await admin.post<AccountView>('/api/accounts', { body: form(login, more) });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
};

/** Signs in for the first time, with the password changed. */
const begin = async (login: string): Promise<Browser> => {
  const browser = await desk.stranger().signIn(login, first);
  expect(
    (await browser.post('/api/session/password', { body: { oldPassword: first, newPassword: 'my own good sentence' } }))
      .status,
  ).toBe(204);
  return browser;
};
const canRead = async (browser: Browser): Promise<boolean> =>
  (await browser.post('/api/households/search', { body: {} })).status === 200;

describe('an account', () => {
  it('is made by the administrator, and works from its first sign-in on', async () => {
    const made = await make('xin.ren');
    expect(made).toMatchObject({
      login: 'xin.ren',
      active: true,
      mustChangePassword: true,
      grants: [{ role: 'villageClerk', areaCode: village, toOn: null }],
    });
    expect(await canRead(await begin('xin.ren'))).toBe(true);
  });

  it('is made once for its key, under a name of its own', async () => {
    const [key, body] = [randomUUID(), form('yi.ci')];
    const ids = [
      await admin.post<AccountView>('/api/accounts', { body, key }),
      await admin.post<AccountView>('/api/accounts', { body, key }),
    ].map((answer) => answer.body.id);
    expect(ids[1]).toBe(ids[0]);
    expect(await admin.post('/api/accounts', { body: form('Yi.Ci') })).toMatchObject({
      status: 409,
      body: { code: 'account.nameTaken', field: 'login' },
    });
  });

  it.each([
    ['a name with blanks', { login: 'a b' }, 'account.login', 'login'],
    ['a weak password', { password: 'short' }, 'account.passwordWeak', 'password'],
    [
      'a village office for a township',
      { grants: [{ role: 'villageClerk', areaCode: township, fromOn: '2026-01-01' }] },
      'grant.areaLevel',
      'grants[0].areaCode',
    ],
    [
      'a department officer of no department',
      { grants: [{ role: 'departmentOfficer', areaCode: county, fromOn: '2026-01-01' }] },
      'form.required',
      'grants[0].department',
    ],
    [
      'a clerk of a department',
      { grants: [{ role: 'villageClerk', areaCode: village, department: 'health', fromOn: '2026-01-01' }] },
      'form.unknownField',
      'grants[0].department',
    ],
    [
      'an end before its beginning',
      { grants: [{ role: 'villageClerk', areaCode: village, fromOn: '2026-02-01', toOn: '2026-01-01' }] },
      'form.dateOrder',
      'grants[0].toOn',
    ],
    [
      'another county’s village',
      { grants: [{ role: 'villageClerk', areaCode: foreignVillage, fromOn: '2026-01-01' }] },
      'area.outside',
      'grants[0].areaCode',
    ],
    [
      'a role nobody knows',
      { grants: [{ role: 'emperor', areaCode: village, fromOn: '2026-01-01' }] },
      'form.oneOf',
      'grants[0].role',
    ],
  ])('with %s is refused', async (_what, more, code, field) => {
    const answer = await admin.post<ProblemBody>('/api/accounts', { body: form('gai.guan', more) });
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ code, field }));
    expect((await admin.post<AccountPage>('/api/accounts/search', { body: { text: 'gai.guan' } })).body.rows).toEqual(
      [],
    );
  });

  it('is nobody else’s business', async () => {
    expect(await (await desk.as('county')).post('/api/accounts', { body: form('bie.ren') })).toMatchObject({
      status: 403,
      body: { code: 'access.forbidden' },
    });
    expect(await admin.get(`/api/accounts/${idOf('foreigner')}`)).toMatchObject({
      status: 404,
      body: { code: 'access.missing' },
    });
    expect((await admin.post<AccountPage>('/api/accounts/search', { body: { text: 'foreigner' } })).body.rows).toEqual(
      [],
    );
  });

  it('that is not active ends its sessions and tokens at once', async () => {
    const { id } = await make('li.zhi');
    const browser = await begin('li.zhi');
    expect(
      (await admin.send<AccountView>('PATCH', `/api/accounts/${id}`, { body: { active: false } })).body.active,
    ).toBe(false);
    expect(await browser.get('/api/session')).toMatchObject({ status: 401, body: { code: 'session.expired' } });
    expect(
      await desk.stranger().post('/api/session', { body: { login: 'li.zhi', password: 'my own good sentence' } }),
    ).toMatchObject({ status: 401, body: { code: 'account.badCredentials' } });
  });

  it('of one’s own is not one’s own to widen, stop or reset', async () => {
    const own = `/api/accounts/${idOf('admin')}`;
    const refusedWith = { status: 403, body: { code: 'account.self' } };
    expect(await admin.post(`${own}/grants`, { body: grant() })).toMatchObject(refusedWith);
    expect(await admin.send('PATCH', own, { body: { active: false } })).toMatchObject(refusedWith);
    expect(await admin.post(`${own}/password`, { body: { password: first } })).toMatchObject(refusedWith);
  });

  it('gets a new first password, which lifts a lock', async () => {
    const { id } = await make('wang.ji');
    for (let i = 0; i < 5; i++)
      await desk.stranger().post('/api/session', { body: { login: 'wang.ji', password: 'forgotten' } });
    expect((await admin.get<AccountView>(`/api/accounts/${id}`)).body.lockedUntilAt).not.toBeNull();
    expect(
      (
        await admin.post<AccountView>(`/api/accounts/${id}/password`, {
          body: { password: 'another sentence for a day' },
        })
      ).body,
    ).toMatchObject({ lockedUntilAt: null, mustChangePassword: true });
    expect(
      (
        await desk
          .stranger()
          .post('/api/session', { body: { login: 'wang.ji', password: 'another sentence for a day' } })
      ).status,
    ).toBe(200);
  });

  it('is found page by page, by name, office and place', async () => {
    const search = async (body: object) => (await admin.post<AccountPage>('/api/accounts/search', { body })).body;
    expect((await search({ text: '秀兰' })).rows.map(({ login }) => login)).toEqual(['county']);
    expect((await search({ role: 'villageSecretary' })).rows.map(({ login }) => login)).toEqual(['secretary']);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: AccountPage = await search({ limit: 4, ...(cursor && { cursor }) });
      seen.push(...page.rows.map(({ login }) => login));
      cursor = page.next;
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toEqual(expect.arrayContaining(['admin', 'clerk', 'township']));
  });
});

describe('a grant', () => {
  it('holds from its first day to its last', async () => {
    const { id } = await make('ming.tian', { grants: [grant({ fromOn: addDays(today, 1) })] });
    const browser = await begin('ming.tian');
    expect(await canRead(browser)).toBe(false);
    const given = await admin.post<AccountView>(`/api/accounts/${id}/grants`, {
      body: grant({ areaCode: otherVillage }),
    });
    expect(given).toMatchObject({ status: 201 });
    expect(await canRead(browser)).toBe(true);
    const now = given.body.grants.find(({ areaCode }) => areaCode === otherVillage)!;
    const end = (toOn: string) => admin.post(`/api/accounts/${id}/grants/${now.id}/end`, { body: { toOn } });
    expect(await end(addDays(today, -1))).toMatchObject({
      status: 400,
      body: { code: 'form.dateOrder', field: 'toOn' },
    });
    expect(await end(today)).toMatchObject({ status: 200 });
  });

  it('that ended yesterday gives nothing today', async () => {
    const { id, grants } = await make('zuo.tian', { grants: [grant({ fromOn: addDays(today, -10) })] });
    const browser = await begin('zuo.tian');
    expect(await canRead(browser)).toBe(true);
    const path = `/api/accounts/${id}/grants/${grants[0]!.id}/end`;
    expect((await admin.post(path, { body: { toOn: addDays(today, -1) } })).status).toBe(200);
    expect(await canRead(browser)).toBe(false);
  });
});
