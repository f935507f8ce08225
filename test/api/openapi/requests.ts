import { randomUUID } from 'node:crypto';
import type { AccountView } from '#contract/accounts/accounts';
import type { SubstitutionView } from '#contract/accounts/substitutions';
import type { TokenView } from '#contract/accounts/tokens';
import type { HouseholdView } from '#contract/households/householdViews';
import { national15 } from '#domain/policy/shipped/national15';
import type { Browser } from '../desk/browser';
import type { Desk } from '../desk/desk';
import { county, idOf, otherVillage, password, township, village } from '../desk/furniture';
import { freshIdNumber, head, household } from '../desk/people';

/** A request that succeeds: whose, to which ids, with what. */
export interface GoodRequest {
  readonly as: string | Browser;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What the good requests of one run share. */
export class Ground {
  readonly today: string;
  private readonly browsers = new Map<string, Promise<Browser>>();

  constructor(
    readonly desk: Desk,
    readonly admin: Browser,
    readonly clerk: Browser,
    today: string,
  ) {
    this.today = today;
  }

  /** Signed in once, however often they are asked: an account holds so many sessions. */
  as(login: string): Promise<Browser> {
    const browser = this.browsers.get(login) ?? this.desk.as(login);
    this.browsers.set(login, browser);
    return browser;
  }

  async account(): Promise<AccountView> {
    const login = `walk${randomUUID().slice(0, 8)}`;
    const grants = [{ role: 'villageClerk', areaCode: village, fromOn: '2026-01-01' }];
    return (
      await this.admin.post<AccountView>('/api/accounts', {
        body: { login, name: '走查', areaCode: county, password: 'a sentence for the first day', grants },
      })
    ).body;
  }

  async household(): Promise<HouseholdView> {
    return (await this.clerk.post<HouseholdView>('/api/households', { body: household(village) })).body;
  }

  async file(): Promise<string> {
    return (await this.clerk.post<{ id: string }>('/api/files', { body: photograph() })).body.id;
  }
}

export function photograph(areaCode = village): FormData {
  const form = new FormData();
  form.set('areaCode', areaCode);
  form.set('file', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])], { type: 'image/jpeg' }), '照片.jpg');
  return form;
}

let villages = 0;

/** A village that nothing hangs on. */
async function newVillage(admin: Browser): Promise<string> {
  const code = `4106211083${String((villages += 1)).padStart(2, '0')}`;
  const body = { parentCode: township, code, name: `走查村${villages}`, source: '浚民〔2026〕1号' };
  const { status } = await admin.post('/api/areas', { body });
  if (status !== 201) throw new Error(`the village is not made: ${status}`);
  return code;
}

type Requests = Readonly<Record<string, (ground: Ground) => Promise<GoodRequest> | GoodRequest>>;

const day = '2099-01-01';

/** Accounts, sessions, areas, reference data, policies, files, health: one good request for each address. */
export const deskRequests: Requests = {
  'POST /api/session': ({ desk }) => ({ as: desk.stranger(), body: { login: 'clerk', password } }),
  'GET /api/session': () => ({ as: 'clerk' }),
  'DELETE /api/session': async ({ desk }) => ({ as: await desk.as('supervisor') }),
  'POST /api/session/password': async ({ desk }) => ({
    as: await desk.as('auditor'),
    body: { oldPassword: password, newPassword: 'nobody will know this' },
  }),
  'POST /api/accounts/search': () => ({ as: 'admin', body: {} }),
  'POST /api/accounts': () => ({
    as: 'admin',
    body: { login: 'walked.in', name: '走查', areaCode: county, password: 'a sentence for the first day', grants: [] },
  }),
  'GET /api/accounts/{id}': () => ({ as: 'admin', params: { id: idOf('clerk') } }),
  'PATCH /api/accounts/{id}': () => ({ as: 'admin', params: { id: idOf('former') }, body: { name: '前任书记' } }),
  'POST /api/accounts/{id}/password': () => ({
    as: 'admin',
    params: { id: idOf('former') },
    body: { password: 'a sentence for the first day' },
  }),
  'POST /api/accounts/{id}/grants': () => ({
    as: 'admin',
    params: { id: idOf('former') },
    body: { role: 'villageClerk', areaCode: otherVillage, fromOn: day },
  }),
  'POST /api/accounts/{id}/grants/{grantId}/end': async (ground) => {
    const { id, grants } = await ground.account();
    return { as: 'admin', params: { id, grantId: grants[0]?.id ?? '' }, body: { toOn: day } };
  },
  'GET /api/accounts/{id}/tokens': () => ({ as: 'admin', params: { id: idOf('clerk') } }),
  'POST /api/accounts/{id}/tokens': () => ({
    as: 'admin',
    params: { id: idOf('clerk') },
    body: { name: '接口', days: 7 },
  }),
  'POST /api/accounts/{id}/tokens/{tokenId}/revoke': async ({ admin }) => {
    const id = idOf('clerk');
    const token = await admin.post<TokenView>(`/api/accounts/${id}/tokens`, { body: { name: '接口', days: 7 } });
    return { as: 'admin', params: { id, tokenId: token.body.id } };
  },
  'GET /api/substitutions': () => ({ as: 'clerk' }),
  'POST /api/substitutions': () => ({
    as: 'leader',
    body: { substituteId: idOf('township'), fromOn: day, toOn: day, reason: '开会' },
  }),
  'POST /api/substitutions/several': () => ({
    as: 'supervisor',
    body: {
      rows: [{ accountId: idOf('clerk'), substituteId: idOf('secretary') }],
      ...{ fromOn: day, toOn: day, reason: '培训' },
    },
  }),
  'GET /api/accounts/{id}/stand-ins': () => ({ as: 'supervisor', params: { id: idOf('clerk') } }),
  'POST /api/substitutions/{id}/end': async ({ desk, today }) => {
    const leader = await desk.as('leader');
    const made = await leader.post<SubstitutionView>('/api/substitutions', {
      body: { substituteId: idOf('township'), fromOn: day, toOn: day, reason: '开会' },
    });
    return { as: leader, params: { id: made.body.id }, body: { toOn: today } };
  },
  'GET /api/colleagues': () => ({ as: 'township' }),
  'GET /api/areas': () => ({ as: 'clerk' }),
  'GET /api/areas/{code}': () => ({ as: 'clerk', params: { code: village } }),
  'GET /api/areas/{code}/children': () => ({ as: 'clerk', params: { code: county } }),
  'POST /api/areas': () => ({
    as: 'admin',
    body: { parentCode: township, code: '410621108299', name: '新设村', source: '浚民〔2026〕1号' },
  }),
  'POST /api/areas/{code}/rename': async ({ admin }) => ({
    as: 'admin',
    params: { code: await newVillage(admin) },
    body: { oldName: '走查村1', name: '走查社区', source: '浚民〔2026〕2号' },
  }),
  'POST /api/areas/{code}/close': async ({ admin, today }) => ({
    as: 'admin',
    params: { code: await newVillage(admin) },
    body: { closedOn: today, successorCode: otherVillage, source: '浚民〔2026〕3号' },
  }),
  'GET /api/areas/{code}/holdings': () => ({ as: 'admin', params: { code: village } }),
  'GET /api/areas/{code}/changes': () => ({ as: 'admin', params: { code: village } }),
  'GET /api/calendar-days': () => ({ as: 'clerk' }),
  'PUT /api/calendar-days/{on}': () => ({
    as: 'admin',
    params: { on: day },
    body: { kind: 'holiday', source: '元旦' },
  }),
  'DELETE /api/calendar-days/{on}': () => ({ as: 'admin', params: { on: day } }),
  'GET /api/monitoring-lines': () => ({ as: 'clerk' }),
  'PUT /api/monitoring-lines/{province}/{year}': () => ({
    as: 'admin',
    params: { province: '41', year: '2099' },
    body: { amountFen: 900_000, source: '文件' },
  }),
  'GET /api/inspection-rules': () => ({ as: 'clerk' }),
  'GET /api/inspection-switches': () => ({ as: 'clerk' }),
  'POST /api/inspection-switches': () => ({
    as: 'admin',
    body: { ruleCode: 'record.phoneInvalid', areaCode: county, effect: 'warn', fromOn: day, reason: '试行' },
  }),
  'GET /api/policies': () => ({ as: 'county' }),
  'POST /api/policies': () => ({
    as: 'admin',
    body: { areaCode: county, effectiveOn: day, policy: { ...national15, code: 'walked', version: 1 } },
  }),
  'GET /api/policies/in-force': () => ({ as: 'county' }),
  'GET /api/policies/{code}/versions': () => ({ as: 'county', params: { code: national15.code } }),
  'GET /api/policies/{code}/versions/{version}': () => ({
    as: 'county',
    params: { code: national15.code, version: '1' },
  }),
  'POST /api/policies/{code}/versions/{version}/assign': () => ({
    as: 'admin',
    params: { code: national15.code, version: '1' },
    body: { areaCode: county, effectiveOn: day },
  }),
  'POST /api/files': () => ({ as: 'clerk', body: photograph() }),
  'GET /api/files/{id}': async (ground) => ({ as: 'clerk', params: { id: await ground.file() } }),
  'GET /api/files/{id}/content': async (ground) => ({ as: 'clerk', params: { id: await ground.file() } }),
  'GET /api/health/live': ({ desk }) => ({ as: desk.stranger() }),
  'GET /api/health/ready': ({ desk }) => ({ as: desk.stranger() }),
  'GET /api/metrics': () => ({ as: 'operator' }),
};

/** The register. */
export const registerRequests: Requests = {
  'POST /api/households/search': () => ({ as: 'clerk', body: {} }),
  'POST /api/households': () => ({ as: 'clerk', body: household(village) }),
  'GET /api/households/{id}': async (ground) => ({ as: 'clerk', params: { id: (await ground.household()).id } }),
  'PATCH /api/households/{id}': async (ground) => ({
    as: 'clerk',
    params: { id: (await ground.household()).id },
    body: { version: 1, reason: '更正', groupName: '七组' },
  }),
  'GET /api/households/{id}/history': async (ground) => ({
    as: 'clerk',
    params: { id: (await ground.household()).id },
  }),
  'POST /api/households/{id}/move': async (ground) => ({
    as: 'township',
    params: { id: (await ground.household()).id },
    body: { version: 1, reason: '村庄撤并', toAreaCode: otherVillage },
  }),
  'POST /api/households/{id}/unmask': async (ground) => ({
    as: 'clerk',
    params: { id: (await ground.household()).id },
    body: { field: 'phone', reason: '联系' },
  }),
  'POST /api/households/{id}/members': async (ground) => ({
    as: 'clerk',
    params: { id: (await ground.household()).id },
    body: { version: 1, reason: '出生', member: head({ relation: 'child', idNumber: freshIdNumber('2020-01-01') }) },
  }),
  ...Object.fromEntries(
    (
      [
        ['PATCH /api/households/{id}/members/{personId}', { member: { name: '王秀云' } }],
        ['POST /api/households/{id}/members/{personId}/death', { diedOn: '2024-01-01' }],
        ['POST /api/households/{id}/members/{personId}/departure', { leftOn: '2024-01-01' }],
      ] as const
    ).map(([name, more]) => [
      name,
      async (ground: Ground): Promise<GoodRequest> => {
        const { id, members } = await ground.household();
        return {
          as: 'clerk',
          params: { id, personId: members[1]?.id ?? '' },
          body: { version: 1, reason: '更正', ...more },
        };
      },
    ]),
  ),
};
