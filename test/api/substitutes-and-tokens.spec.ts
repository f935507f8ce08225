import { randomUUID } from 'node:crypto';
import type { CoveringResult } from '#contract/accounts/coverings';
import type { ColleagueView, SubstitutionView } from '#contract/accounts/substitutions';
import type { NewTokenView, TokenView } from '#contract/accounts/tokens';
import type { CandidateList } from '#contract/tasks/candidates';
import { addDays } from '#domain/calendar/day';
import type { Browser, ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { idOf, otherVillage, township, village } from './desk/furniture';
import { household } from './desk/people';

let desk: Desk;
let admin: Browser;
let today: string;
beforeAll(async () => {
  desk = await openDesk();
  admin = await desk.as('admin');
  today = (await admin.get<{ todayOn: string }>('/api/session')).body.todayOn;
});
afterAll(() => desk.close());

describe('a substitute', () => {
  it('holds the other’s rights from day to day, in both names', async () => {
    const leader = await desk.as('leader');
    const body = { substituteId: idOf('township'), fromOn: today, toOn: addDays(today, 7), reason: '公休假' };
    const made = await leader.post<SubstitutionView>('/api/substitutions', { body });
    expect(made).toMatchObject({ status: 201, body: { accountName: '李国庆', substituteName: '张海燕' } });
    const officer = await desk.as('township');
    const { grants } = (await officer.get<{ grants: object[] }>('/api/session')).body;
    expect(grants).toContainEqual(
      expect.objectContaining({ role: 'townshipLeader', onBehalfOf: idOf('leader'), onBehalfOfName: '李国庆' }),
    );
    expect(await officer.post(`/api/substitutions/${made.body.id}/end`, { body: { toOn: today } })).toMatchObject({
      status: 404,
    });
    expect(
      (await leader.post(`/api/substitutions/${made.body.id}/end`, { body: { toOn: addDays(today, -1) } })).status,
    ).toBe(200);
    expect((await officer.get<{ grants: object[] }>('/api/session')).body.grants).toHaveLength(1);
  });

  it.each([
    ['oneself', { substituteId: idOf('leader') }, 422, 'substitution.self'],
    ['somebody one does not work with', { substituteId: idOf('foreigner') }, 404, 'access.missing'],
    ['yesterday', { fromOn: '2020-01-01' }, 422, 'reference.past'],
    ['the wrong way round', { fromOn: '2098-02-01', toOn: '2098-01-01' }, 400, 'form.dateOrder'],
    ['somebody else’s leave', { accountId: idOf('clerk') }, 403, 'access.forbidden'],
  ])('for %s is refused', async (_what, more, status, code) => {
    const body = {
      substituteId: idOf('township'),
      fromOn: '2098-01-01',
      toOn: '2098-01-07',
      reason: '公休假',
      ...more,
    };
    expect(await (await desk.as('leader')).post('/api/substitutions', { body })).toMatchObject({
      status,
      body: { code },
    });
  });

  it('is picked among those who hold an office in one’s areas', async () => {
    const { body } = await (
      await desk.as('township')
    ).get<ColleagueView[]>(`/api/colleagues?within=${village}&role=villageSecretary`);
    expect(body).toEqual([
      {
        accountId: idOf('secretary'),
        name: '宋保田',
        role: 'villageSecretary',
        areaCode: village,
        areaName: '河南省鹤壁市浚县屯子镇宋井固村',
      },
    ]);
    expect((await (await desk.as('neighbour')).get<ColleagueView[]>(`/api/colleagues?within=${village}`)).body).toEqual(
      [],
    );
  });
});

describe('substitutes for several people', () => {
  const several = (who: Browser, rows: object[], more: object = {}) =>
    who.post<ProblemBody & CoveringResult>('/api/substitutions/several', {
      body: { rows, fromOn: '2097-01-01', toOn: '2097-01-07', reason: '集中培训', ...more },
    });
  const pair = (away: string, substitute: string) => ({ accountId: idOf(away), substituteId: idOf(substitute) });

  it('are named by the supervisor, who is offered only those who open the same cases and are there', async () => {
    const supervisor = await desk.as('supervisor');
    const offered = async () =>
      (
        await supervisor.get<CandidateList>(
          `/api/accounts/${idOf('clerk')}/stand-ins?fromOn=2097-01-01&toOn=2097-01-07`,
        )
      ).body.rows.map(({ name }) => name);
    expect(await offered()).toEqual(['宋保田', '张海燕', '李国庆', '王秀兰']);
    const rows = [pair('clerk', 'township'), pair('secretary', 'leader')];
    const key = randomUUID();
    const body = { rows, fromOn: '2097-01-01', toOn: '2097-01-07', reason: '集中培训' };
    const made = await supervisor.post<CoveringResult>('/api/substitutions/several', { body, key });
    expect(made).toMatchObject({
      status: 201,
      body: {
        rows: [
          { accountName: '宋建国', substituteName: '张海燕' },
          { accountName: '宋保田', substituteName: '李国庆' },
        ],
      },
    });
    expect((await supervisor.post<CoveringResult>('/api/substitutions/several', { body, key })).body).toEqual(
      made.body,
    );
    expect(await offered()).toEqual(['张海燕', '李国庆', '王秀兰']);
    const listed = (await supervisor.get<SubstitutionView[]>('/api/substitutions')).body.map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining(made.body.rows.map(({ id }) => id)));
    for (const { id } of made.body.rows)
      expect((await supervisor.post(`/api/substitutions/${id}/end`, { body: { toOn: today } })).status).toBe(200);
    expect(await offered()).toHaveLength(4);
  });

  it('are named all or none: each row that cannot be says so at its field', async () => {
    const supervisor = await desk.as('supervisor');
    const rows = [
      pair('neighbour', 'county'),
      pair('clerk', 'neighbour'),
      pair('foreigner', 'county'),
      pair('secretary', 'clerk'),
      pair('township', 'township'),
      pair('clerk', 'leader'),
      pair('leader', 'former'),
    ];
    const answer = await several(supervisor, rows);
    expect(answer.status).toBe(422);
    expect(answer.body.errors?.map(({ code, field }) => [code, field])).toEqual([
      ['substitution.unfit', 'rows[1].substituteId'],
      ['access.missing', 'rows[2].accountId'],
      ['substitution.alsoAway', 'rows[3].substituteId'],
      ['substitution.self', 'rows[4].substituteId'],
      ['form.twice', 'rows[5].accountId'],
      ['substitution.unfit', 'rows[6].substituteId'],
    ]);
    expect((await supervisor.get<SubstitutionView[]>('/api/substitutions')).body).toEqual([]);
  });

  it.each<[string, object, number, string]>([
    ['supervisor', { fromOn: '2020-01-01' }, 422, 'reference.past'],
    ['supervisor', { toOn: '2096-12-31' }, 400, 'form.dateOrder'],
    ['supervisor', { rows: [] }, 400, 'form.required'],
    ['leader', {}, 403, 'access.forbidden'],
  ])('%s: %o is refused', async (who, more, status, code) => {
    expect(await several(await desk.as(who), [pair('clerk', 'secretary')], more)).toMatchObject({
      status,
      body: { code },
    });
    const strange = `/api/accounts/${idOf('foreigner')}/stand-ins`;
    expect((await (await desk.as('supervisor')).get(strange)).status).toBe(404);
  });
});

describe('a bearer token', () => {
  it('acts as its account without cookie and CSRF token, until it is revoked', async () => {
    const path = `/api/accounts/${idOf('clerk')}/tokens`;
    const [key, body] = [randomUUID(), { name: '村务接口', days: 30 }];
    const made = await admin.post<NewTokenView>(path, { body, key });
    expect((await admin.post<NewTokenView>(path, { body, key })).body.token).toBe(made.body.token);
    const machine = desk.stranger().withToken(made.body.token);
    expect((await machine.get<{ login: string; csrfToken: null }>('/api/session')).body).toMatchObject({
      login: 'clerk',
      csrfToken: null,
    });
    expect((await machine.post('/api/households', { body: household(village) })).status).toBe(201);
    expect(JSON.stringify((await admin.get<TokenView[]>(path)).body)).not.toContain(made.body.token);
    expect((await admin.post<TokenView>(`${path}/${made.body.id}/revoke`)).body.revokedAt).not.toBeNull();
    expect(await machine.get('/api/session')).toMatchObject({ status: 401, body: { code: 'session.expired' } });
  });

  it('that is none opens nothing', async () => {
    expect(await desk.stranger().withToken('sw_none').get('/api/session')).toMatchObject({
      status: 401,
      body: { code: 'session.expired' },
    });
  });
});

describe('areas', () => {
  it('are found by name, code and place', async () => {
    const codes = async (query: string) =>
      (await admin.get<{ rows: { code: string }[] }>(`/api/areas?${query}`)).body.rows.map(({ code }) => code);
    expect(await codes(`text=${encodeURIComponent('宋井')}`)).toEqual([village]);
    expect(await codes(`within=${township}&level=village`)).toEqual([otherVillage, village]);
    expect(await codes('text=4105&level=county')).toEqual(['410526000000']);
    expect((await admin.get(`/api/areas/${township}/children`)).body).toMatchObject([
      { code: otherVillage },
      { code: village, fullName: '河南省鹤壁市浚县屯子镇宋井固村' },
    ]);
    expect((await admin.get('/api/areas/410621999999')).status).toBe(404);
    expect(await admin.get('/api/areas?level=star&limit=0')).toMatchObject({
      status: 400,
      body: {
        errors: [
          { code: 'form.oneOf', field: 'level' },
          { code: 'form.range', field: 'limit' },
        ],
      },
    });
  });
});
