import type { LookBackDrawDetail, LookBackView } from '#contract/lookBacks/lookBacks';
import { aHousehold } from '#test/support/imports/workbooks';
import { county } from '../desk/furniture';
import { Importer } from '../imports/importer';
import type { GoodRequest, Ground } from './requests';

const share = { areaCode: county, numerator: 1, denominator: 1 };
let made = 0;

/** A household whose risk was eliminated, and which is tracked. */
async function tracked(ground: Ground): Promise<void> {
  const importer = new Importer(ground.desk, await ground.as('county'));
  await importer.taken([
    aHousehold({
      number: `OL-${++made}`,
      monitoring: { at: { phase: 'tracking' }, eliminated: { on: '2022-10-01', way: 'assisted' } },
    }),
  ]);
}

async function asked(ground: Ground): Promise<string> {
  const { id } = await ground.household();
  const body = { householdId: id, reason: '群众反映' };
  return (await (await ground.as('supervisor')).post<LookBackView>('/api/look-backs', { body })).body.lookBackId;
}

let drawn: Promise<string> | null = null;
async function drawOf(ground: Ground): Promise<string> {
  await tracked(ground);
  const officer = await ground.as('county');
  return (await officer.post<LookBackDrawDetail>('/api/look-backs/draws', { body: share })).body.drawId;
}

/** Look-backs: one good request for each address. */
export const lookBackRequests: Readonly<Record<string, (ground: Ground) => GoodRequest | Promise<GoodRequest>>> = {
  'GET /api/look-backs': () => ({ as: 'supervisor' }),
  'POST /api/look-backs': async (ground) => ({
    as: 'supervisor',
    body: { householdId: (await ground.household()).id, reason: '群众反映' },
  }),
  'GET /api/look-backs/work': () => ({ as: 'township' }),
  'GET /api/look-backs/draws': () => ({ as: 'supervisor' }),
  'POST /api/look-backs/draws': async (ground) => {
    await tracked(ground);
    return { as: 'county', body: share };
  },
  'GET /api/look-backs/draws/{id}': async (ground) => {
    drawn ??= drawOf(ground);
    return { as: 'supervisor', params: { id: await drawn } };
  },
  'GET /api/look-backs/{id}': async (ground) => ({ as: 'supervisor', params: { id: await asked(ground) } }),
  'POST /api/look-backs/{id}/result': async (ground) => ({
    as: 'township',
    params: { id: await asked(ground) },
    body: { result: 'unchanged', visitedOn: ground.today, people: ['张海燕'], statement: '无新情况' },
  }),
};
