import { randomUUID } from 'node:crypto';
import type { AccountView } from '#contract/accounts/accounts';
import type { HouseholdBenefitsView } from '#contract/benefits/householdBenefits';
import { starterBenefits } from '#domain/benefits/starter';
import type { HelpingUnitView } from '#contract/help/helpers';
import type { PairingView } from '#contract/help/pairings';
import type { Browser } from '../desk/browser';
import { county, township } from '../desk/furniture';
import type { GoodRequest, Ground } from './requests';

const [anEntry] = starterBenefits;

type Requests = Readonly<Record<string, (ground: Ground) => GoodRequest | Promise<GoodRequest>>>;

async function aHelper({ admin }: Ground): Promise<string> {
  const grants = [{ role: 'helper', areaCode: township, fromOn: '2026-01-01' }];
  const body = { name: '周强', areaCode: county, password: 'a sentence for the first day', grants };
  const login = `helper${randomUUID().slice(0, 8)}`;
  return (await admin.post<AccountView>('/api/accounts', { body: { login, ...body } })).body.id;
}

async function aPairing(ground: Ground): Promise<PairingView> {
  const officer: Browser = await ground.desk.as('township');
  const body = { householdId: (await ground.household()).id, helperId: await aHelper(ground), reasonText: '结对' };
  return (await officer.post<PairingView>('/api/pairings', { body })).body;
}

const received = { code: 'chronicCare', state: 'received', on: '2026-01-01' };

/** Helpers, units and pairings outside a case; the catalogue of benefits and what a household has of it. */
export const helpRequests: Requests = {
  'GET /api/benefits': () => ({ as: 'county' }),
  'GET /api/benefits/gaps': () => ({ as: 'county' }),
  'POST /api/benefits': ({ today }) => ({
    as: 'county',
    body: { areaCode: county, benefit: { ...anEntry, fromOn: today } },
  }),
  'GET /api/households/{id}/benefits': async (ground) => ({
    as: 'clerk',
    params: { id: (await ground.household()).id },
  }),
  'POST /api/households/{id}/benefits': async (ground) => ({
    as: 'clerk',
    params: { id: (await ground.household()).id },
    body: received,
  }),
  'POST /api/households/{id}/benefits/{recordId}/cancel': async (ground) => {
    const { id } = await ground.household();
    const made = await ground.clerk.post<HouseholdBenefitsView>(`/api/households/${id}/benefits`, { body: received });
    const recordId = made.body.rows.flatMap(({ records }) => records)[0]?.id ?? '';
    return { as: 'clerk', params: { id, recordId } };
  },
  'GET /api/duties': () => ({ as: 'township' }),
  'GET /api/duties/counts': () => ({ as: 'township' }),
  'GET /api/helpers': () => ({ as: 'township' }),
  'POST /api/helpers/search': () => ({ as: 'township', body: { text: '周' } }),
  'GET /api/helpers/{id}/households': async (ground) => ({
    as: 'township',
    params: { id: (await aPairing(ground)).helper.id },
  }),
  'POST /api/helpers/{id}/replacements': async (ground) => {
    const { helper, householdId } = await aPairing(ground);
    return {
      as: 'township',
      params: { id: helper.id },
      body: { toAccountId: await aHelper(ground), reasonText: '调离', rows: [{ householdId, key: randomUUID() }] },
    };
  },
  'GET /api/helping-units': () => ({ as: 'township' }),
  'POST /api/helping-units': () => ({ as: 'township', body: { areaCode: township, name: '镇财政所' } }),
  'PATCH /api/helping-units/{id}': async ({ desk }) => {
    const body = { areaCode: township, name: '镇民政所' };
    const { id } = (await (await desk.as('township')).post<HelpingUnitView>('/api/helping-units', { body })).body;
    return { as: 'township', params: { id }, body: { active: false } };
  },
  'GET /api/pairings': () => ({ as: 'township' }),
  'POST /api/pairings': async (ground) => ({
    as: 'township',
    body: { householdId: (await ground.household()).id, helperId: await aHelper(ground), reasonText: '结对' },
  }),
  'POST /api/pairings/{id}/replace': async (ground) => ({
    as: 'township',
    params: { id: (await aPairing(ground)).id },
    body: { toAccountId: await aHelper(ground), reasonText: '调离' },
  }),
  'POST /api/pairings/{id}/end': async (ground) => ({
    as: 'township',
    params: { id: (await aPairing(ground)).id },
    body: { reasonText: '稳定脱贫' },
  }),
};
