import { performance } from 'node:perf_hooks';
import type { Pool } from 'pg';
import { openPool } from '#database/pools';
import { supervisionBoard } from '#database/queries/board';
import { stuckCells, stuckPage } from '#database/queries/stuck';
import { type ScopedClient, withScope } from '#database/scope';
import { lives, plantedAt } from '#test/support/stalls/lives';
import { plant, settleCounty, supervisor } from '#test/support/stalls/planting';
import { quantile } from '../figures';
import type { Ground } from '../ground';
import { type Line, progress } from '../report';
import { copyCases } from './copies';

const database = 'bench_stuck';
const planted = 1_000;
const openCases = 100_000;
/** Of them stuck, for every reason. */
const stuckShare = 0.1;
const rounds = 25;
const p95 = 0.95;

/** Board and list of the stuck cases among 100,000 open ones, for a county, against a bare count of the same rows. */
export async function measureStuck(ground: Ground): Promise<Line[]> {
  const databaseUrl = await ground.freshDatabase(database);
  const pools = {
    api: openPool(databaseUrl, 'shouwang_api', { max: 1, statementTimeoutMs: 60_000 }),
    worker: openPool(databaseUrl, 'shouwang_worker', { max: 6 }),
    admin: openPool(ground.adminUrl(database), 'owner', { max: 1, statementTimeoutMs: 600_000 }),
  };
  try {
    progress(`stuck: ${openCases} open cases`);
    await settleCounty(pools.admin);
    const cases = await plant(pools.worker, lives(), planted);
    const stuck = cases.filter(({ life }) => life.reason !== null).map(({ caseId }) => caseId);
    await copyCases(pools.admin, { stuck, open: openCases, stuckShare });
    return await measure(pools.api, pools.admin);
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
  }
}

const nowAt = new Date(plantedAt + 60_000);
const request = { actor: supervisor, filter: {}, nowAt };

const ours: Readonly<Record<string, (client: ScopedClient) => Promise<unknown>>> = {
  'stuck list, first page and count': (client) => stuckPage(client, { ...request, limit: 100 }),
  'stuck list, one reason': (client) => stuckPage(client, { ...request, filter: { reason: 'department' }, limit: 100 }),
  'board by reason': (client) => stuckCells(client, request),
  'board by step': (client) => supervisionBoard(client, request),
};

async function measure(api: Pool, admin: Pool): Promise<Line[]> {
  const bare: number[] = [];
  const times = new Map(Object.keys(ours).map((metric) => [metric, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    const counted = await timed(() => admin.query(`SELECT count(*) FROM case_file WHERE status = 'open'`));
    if (round >= 0) bare.push(counted);
    for (const [metric, ask] of Object.entries(ours)) {
      const took = await timed(() => withScope(api, supervisor, ask));
      // The first round only warms caches and plans.
      if (round >= 0) times.get(metric)?.push(took);
    }
  }
  const reference = quantile(bare, p95);
  return [...times].map(([metric, took]) => ({
    metric: `${metric}: p95`,
    unit: 'ms',
    ours: quantile(took, p95),
    reference,
    target: null,
  }));
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await act();
  return performance.now() - from;
}
