import type { Answer, ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { idOf, password, village } from './desk/furniture';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const attempt = (login: string, secret: string): Promise<Answer<ProblemBody>> =>
  desk.stranger().post<ProblemBody>('/api/session', { body: { login, password: secret }, key: null });

describe('signing in', () => {
  it('tells who one is, in which offices today, and the token that writes carry', async () => {
    const clerk = await desk.as('Clerk');
    const { status, body } = await clerk.get<{
      accountId: string;
      name: string;
      grants: { role: string; areaName: string }[];
      csrfToken: string;
      todayOn: string;
    }>('/api/session');
    expect(status).toBe(200);
    expect(body).toMatchObject({ accountId: idOf('clerk'), login: 'clerk', name: '宋建国', mustChangePassword: false });
    expect(body.grants).toMatchObject([
      { role: 'villageClerk', roleZh: '村级信息员', areaCode: village, areaName: '河南省鹤壁市浚县屯子镇宋井固村' },
    ]);
    expect(body.csrfToken).toHaveLength(43);
    expect(body.todayOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('keeps the token in a cookie that no script reads and no other site sends', async () => {
    const answer = await desk.stranger().post('/api/session', { body: { login: 'clerk', password }, key: null });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^shouwang_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('says the same for a wrong password and for an account that does not exist', async () => {
    const wrong = await attempt('supervisor', 'not this one');
    const nobody = await attempt('nobody', 'not this one');
    expect(wrong).toMatchObject({
      status: 401,
      body: { code: 'account.badCredentials', texts: { zh: '账号或密码不正确。' } },
    });
    expect({ ...nobody.body, instance: '' }).toEqual({ ...wrong.body, instance: '' });
  });

  it.each(['auditor', 'nobody.at.all'])('locks %s after five failures, whatever follows', async (login) => {
    for (let i = 0; i < 5; i++) expect((await attempt(login, 'not this one')).status).toBe(401);
    const locked = await attempt(login, password);
    expect(locked).toMatchObject({ status: 429, body: { code: 'account.locked' } });
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(800);
  });

  it('lets someone whose term ended sign in and do nothing', async () => {
    const former = await desk.as('former');
    expect((await former.get<{ grants: unknown[] }>('/api/session')).body.grants).toEqual([]);
    expect(await former.post('/api/accounts/search', { body: {} })).toMatchObject({
      status: 403,
      body: { code: 'access.forbidden' },
    });
  });
});

describe('a session', () => {
  it('is required', async () => {
    expect(await desk.stranger().get('/api/session')).toMatchObject({
      status: 401,
      body: { code: 'session.required' },
    });
  });

  it('ends when it expires', async () => {
    const clerk = await desk.as('clerk');
    await desk.stack.ownerPool.query(
      `UPDATE session SET expires_at = now() - interval '1 second' WHERE account_id = $1`,
      [idOf('clerk')],
    );
    expect(await clerk.get('/api/session')).toMatchObject({ status: 401, body: { code: 'session.expired' } });
  });

  it('ends when one signs out', async () => {
    const clerk = await desk.as('clerk');
    const cookie = clerk.sessionCookie ?? '';
    expect((await clerk.send('DELETE', '/api/session', { key: null })).status).toBe(204);
    expect((await desk.stranger().get('/api/session', { headers: { cookie } })).status).toBe(401);
  });

  it('stays open while it is used, and not longer than its longest life', async () => {
    const clerk = await desk.as('clerk');
    await desk.stack.ownerPool.query(
      `UPDATE session SET created_at = now() - interval '6 days 20 hours', last_seen_at = now() - interval '1 hour', expires_at = now() + interval '1 minute' WHERE account_id = $1`,
      [idOf('clerk')],
    );
    expect((await clerk.get('/api/session')).status).toBe(200);
    const { rows } = await desk.stack.ownerPool.query<{ hours: number }>(
      `SELECT round(extract(epoch FROM expires_at - now()) / 3600)::int AS hours FROM session WHERE account_id = $1`,
      [idOf('clerk')],
    );
    expect(rows[0]?.hours).toBe(4);
  });

  it('is kept as a hash only', async () => {
    const clerk = await desk.as('clerk');
    const token = (clerk.sessionCookie ?? '').split('=')[1];
    const { rows } = await desk.stack.ownerPool.query(
      'SELECT encode(token_hash, $1) AS hash, csrf_hash::text FROM session',
      ['escape'],
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('a write', () => {
  const form = { oldPassword: password, newPassword: 'seven geese over water' };

  it('without the CSRF token, or with another one, is refused', async () => {
    const clerk = await desk.as('clerk');
    expect(await clerk.post('/api/session/password', { body: form, csrf: null })).toMatchObject({
      status: 403,
      body: { code: 'csrf.missing' },
    });
    expect(await clerk.post('/api/session/password', { body: form, csrf: 'x'.repeat(43) })).toMatchObject({
      status: 403,
      body: { code: 'csrf.missing' },
    });
  });

  it('from another site is refused, sign-in included', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect(await desk.stranger().post('/api/session', { body: { login: 'clerk', password }, headers })).toMatchObject({
      status: 403,
      body: { code: 'csrf.missing' },
    });
  });

  it('without a key, or with one that is none, is refused', async () => {
    const clerk = await desk.as('clerk');
    for (const key of [null, 'again']) {
      expect(await clerk.post('/api/session/password', { body: form, key })).toMatchObject({
        status: 400,
        body: { code: 'key.required', field: 'Idempotency-Key' },
      });
    }
  });
});

describe('changing the password', () => {
  it('asks for the present one and a better one, and ends the other sessions', async () => {
    const first = await desk.as('secretary');
    const second = await desk.as('secretary');
    const change = (oldPassword: string, newPassword: string) =>
      second.post<ProblemBody>('/api/session/password', { body: { oldPassword, newPassword } });
    expect(await change('wrong', 'seven geese over water')).toMatchObject({
      status: 400,
      body: { code: 'account.oldPassword', field: 'oldPassword' },
    });
    expect(await change(password, 'short')).toMatchObject({
      status: 400,
      body: { code: 'account.passwordWeak', field: 'newPassword' },
    });
    expect(await change(password, 'mysecretary1')).toMatchObject({
      status: 400,
      body: { code: 'account.passwordWeak' },
    });
    expect((await change(password, 'seven geese over water')).status).toBe(204);
    expect((await first.get('/api/session')).status).toBe(401);
    expect((await second.get('/api/session')).status).toBe(200);
    expect((await attempt('secretary', 'seven geese over water')).status).toBe(200);
  });

  it('comes before everything else where the administrator gave the password', async () => {
    await desk.stack.ownerPool.query('UPDATE account SET must_change_password = true WHERE login = $1', ['leader']);
    const leader = await desk.as('leader');
    expect(await leader.get('/api/areas')).toMatchObject({ status: 403, body: { code: 'account.mustChangePassword' } });
    expect(
      (
        await leader.post('/api/session/password', {
          body: { oldPassword: password, newPassword: 'seven geese over water' },
        })
      ).status,
    ).toBe(204);
    expect((await leader.get('/api/areas')).status).toBe(200);
  });
});

describe('acting in one office', () => {
  it('narrows the rights to it, and is refused for an office one does not hold', async () => {
    await desk.stack.ownerPool.query(
      `INSERT INTO account_grant (account_id, role, area_code, from_on) VALUES ($1, 'townshipOfficer', '410621108000', '2020-01-01')`,
      [idOf('neighbour')],
    );
    const both = await desk.as('neighbour');
    const { grants } = (await both.get<{ grants: { id: string; role: string }[] }>('/api/session')).body;
    expect(grants.map(({ role }) => role)).toEqual(['townshipOfficer', 'villageClerk']);
    const one = await both.get<{ grants: unknown[] }>('/api/session', { headers: { 'x-acting-grant': grants[0]!.id } });
    expect(one.body.grants).toHaveLength(1);
    expect(await both.get('/api/session', { headers: { 'x-acting-grant': 'somebodyElses' } })).toMatchObject({
      status: 403,
      body: { code: 'access.forbidden' },
    });
  });
});
