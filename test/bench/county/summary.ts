import { performance } from 'node:perf_hooks';
import { countyCode } from '#apps/local/demonstration/generate/areas';
import { Officer } from '#apps/local/seed/officer';
import { demonstrationPassword } from '#apps/local/demonstration/generate/accounts';
import { openPool } from '#database/pools';
import { withScope } from '#database/scope';
import { measureCells, monitoredCells, sampledCells, summaryAreas, villageCells } from '#database/queries/summary';
import type { Actor } from '#domain/access/roles';
import { median } from '../figures';
import type { Ground } from '../ground';
import { type Line, progress } from '../report';
import { countyOf } from './county';

const rounds = 15;
const days = { on: '2022-06-30', from: '2022-01-01', implementedBy: '2022-07-05' };
const officer: Actor = {
  accountId: '00000000-0000-4000-8000-000000000001',
  grants: [{ role: 'countyOfficer', areaCode: countyCode, fromOn: '2020-01-01' }],
};

/** The whole county's figures against a bare count of the rows that they are counted from, in turns. */
export async function measureSummary(ground: Ground): Promise<Line[]> {
  const { databaseUrl, owner, apiAddress } = await countyOf(ground);
  progress('summary: counting in turns');
  await owner.query('ANALYZE');
  const api = openPool(databaseUrl, 'shouwang_api', { max: 1 });
  const asked = new Officer(apiAddress);
  await asked.signIn('xian.jingban', demonstrationPassword);
  const prefixes = [countyCode.slice(0, 6)];
  const ours: number[] = [];
  const bare: number[] = [];
  const overHttp: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      bare.push(await timed(() => owner.query(bareCount)));
      ours.push(
        await timed(() =>
          withScope(api, officer, async (client) => {
            const request = { ...days, prefixes };
            await monitoredCells(client, request);
            await measureCells(client, request);
            await sampledCells(client, request);
            await villageCells(client, request);
            await summaryAreas(client, prefixes);
          }),
        ),
      );
      const { on, implementedBy } = days;
      overHttp.push(await timed(() => asked.summary({ areaCode: countyCode, on, implementedBy })));
    }
  } finally {
    await api.end();
  }
  const reference = median(bare);
  const line = (metric: string, times: readonly number[]): Line => ({
    ...{ metric, unit: 'ms', ours: median(times), reference, target: null },
  });
  return [
    line('summary of the county against a bare count of its rows: p50', ours),
    line('the same over HTTP: p50', overHttp),
  ];
}

const bareCount = `SELECT (SELECT count(*) FROM monitored_span), (SELECT count(*) FROM person), (SELECT count(*) FROM measure),
  (SELECT count(*) FROM household), (SELECT count(*) FROM area)`;

async function timed(act: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await act();
  return performance.now() - from;
}
