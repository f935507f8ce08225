import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import type { Pool } from 'pg';
import type { ImportView } from '#contract/imports/imports';
import { accounts } from '#apps/local/demonstration/generate/accounts';
import { areas } from '#apps/local/demonstration/generate/areas';
import { publishedQuotas } from '#apps/local/demonstration/generate/full/quotas';
import { loadAccounts } from '#apps/local/demonstration/load/people';
import { loadPolicies } from '#apps/local/demonstration/load/reference';
import { seedFullCounty } from '#apps/local/seed/fullSeed';
import { saveAreas } from '#apps/setup/areas';
import { openPool } from '#database/pools';
import { type SourceProcess, startSource } from '#test/support/process/sourceProcess';
import { bundledWorkflows } from '#test/support/worker/bundledWorkflows';
import type { Ground } from '../ground';
import { progress } from '../report';

/** 浚县 in its published size, taken over by the road that every county takes. */
export interface County {
  readonly databaseUrl: string;
  readonly owner: Pool;
  /** http://127.0.0.1:… */
  readonly apiAddress: string;
  readonly taken: ImportView;
  /** Seconds from the confirmation to the last household. */
  readonly takingSeconds: number;
}

interface Standing extends County {
  strike(): Promise<void>;
}

const seed = 410621;
const today = '2026-11-22';
const counties = new WeakMap<Ground, Promise<Standing>>();

/** The county of a run, filled when it is first asked for; the parts that measure on it share it. */
export function countyOf(ground: Ground): Promise<County> {
  const known = counties.get(ground) ?? fill(ground);
  counties.set(ground, known);
  return known;
}

/** Ends the programs of the run's county, if there is one. */
export async function strikeCounty(ground: Ground): Promise<void> {
  await (await counties.get(ground))?.strike();
}

async function fill(ground: Ground): Promise<Standing> {
  const databaseUrl = await ground.freshDatabase('bench_county');
  const owner = openPool(databaseUrl, 'owner', { max: 2, statementTimeoutMs: 60_000 });
  const people = accounts({ seed, today });
  await saveAreas(owner, areas());
  await loadAccounts(owner, { accounts: people });
  await loadPolicies(owner, { accounts: people });
  const { payloadKey: _key, ...access } = ground.temporal();
  const bundleFile = await bundledWorkflows(ground.dataDir);
  const programs: SourceProcess[] = [];
  const start = async (file: string, orders: object, says: string): Promise<string> => {
    const program = startSource(resolve(__dirname, file), orders);
    programs.push(program);
    return program.said(says);
  };
  const worker = { databaseUrl, ...access, bundleFile, fault: 'none' };
  await start('../../support/worker/workerProgram.ts', worker, 'worker ready');
  const listening = await start('../apiProgram.ts', { databaseUrl, poolMax: 8, access }, 'listening at ');
  const apiAddress = listening.slice(listening.indexOf('http'));
  let confirmedAt = 0;
  const report = (_zh: string, en: string): void => {
    // What the dry run found is told right before the confirmation.
    if (en.includes('can be taken over')) confirmedAt = performance.now();
    if (!en.startsWith('households taken over')) progress(`county: ${en}`);
  };
  const { taken } = await seedFullCounty({ apiAddress, report, quotas: publishedQuotas });
  const takingSeconds = (performance.now() - confirmedAt) / 1000;
  return {
    ...{ databaseUrl, owner, apiAddress, taken, takingSeconds },
    strike: async () => {
      await Promise.all(programs.map((program) => program.stop()));
      await owner.end();
    },
  };
}
