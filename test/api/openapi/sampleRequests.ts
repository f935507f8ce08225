import type { SampleView } from '#contract/samples/samples';
import { aHousehold } from '#test/support/imports/workbooks';
import { county } from '../desk/furniture';
import { Importer } from '../imports/importer';
import type { GoodRequest, Ground } from './requests';

const body = { areaCode: county, procedure: 'elimination' };
let made = 0;

/** A household whose elimination waits for the county's draw. */
async function proposed({ desk }: Ground): Promise<void> {
  const monitoring = { at: { phase: 'eliminating', step: 'sampling' } } as const;
  const importer = new Importer(desk, await desk.as('county'));
  await importer.taken([aHousehold({ number: `OD-${++made}`, monitoring })]);
}

let drawn: Promise<string> | null = null;
async function sampleOf(ground: Ground): Promise<string> {
  await proposed(ground);
  return (await (await ground.desk.as('county')).post<SampleView>('/api/samples', { body })).body.sampleId;
}

/** One draw is looked at by all. */
async function onSample(ground: Ground): Promise<GoodRequest> {
  drawn ??= sampleOf(ground);
  return { as: 'supervisor', params: { id: await drawn } };
}

/** Samples: one good request for each address. */
export const sampleRequests: Readonly<Record<string, (ground: Ground) => GoodRequest | Promise<GoodRequest>>> = {
  'GET /api/samples': () => ({ as: 'supervisor' }),
  'POST /api/samples': async (ground) => {
    await proposed(ground);
    return { as: 'county', body };
  },
  'GET /api/samples/waiting': () => ({ as: 'county' }),
  'GET /api/samples/{id}': onSample,
  'GET /api/samples/{id}/cases': onSample,
};
