import { performance } from 'node:perf_hooks';
import type { Pool, QueryConfig } from 'pg';
import { inboxPage } from '#database/queries/inbox';
import { inboxCounts } from '#database/queries/inboxCounts';
import { withHotScope } from '#database/scope';
import { median, quantile } from '../figures';
import { type Line, progress } from '../report';
import { type Reader, type Scope } from './readers';
import { bareRange, buffersOf, pageStatement, requestOf } from './statements';

const rounds = 12;
const p95 = 0.95;

export interface InboxPools {
  readonly api: Pool;
  /** The tables' owner, whom row security does not bind. */
  readonly owner: Pool;
}

/** Page and counts against a bare range of the index, statement by statement, reader by reader, in turns. */
export async function measureSql(pools: InboxPools, scope: Scope, readers: readonly Reader[]): Promise<Line[]> {
  const nowAt = new Date();
  const times = { bare: [] as number[], page: [] as number[], counts: [] as number[] };
  for (let round = -1; round < rounds; round++) {
    for (const reader of readers) {
      const bare = await timed(() => pools.owner.query(bareRange(reader)));
      const [page, counts] = await withHotScope(
        pools.api,
        reader.actor,
        async (client) =>
          [
            await timed(() => inboxPage(client, requestOf(reader, nowAt))),
            await timed(() => inboxCounts(client, requestOf(reader, nowAt))),
          ] as const,
      );
      // The first round only warms caches and plans.
      if (round < 0) continue;
      times.bare.push(bare);
      times.page.push(page);
      times.counts.push(counts);
    }
  }
  const page = quantile(times.page, p95);
  const buffers = await compareBuffers(pools, readers, nowAt);
  progress(
    `inbox, ${scope}: page p95 ${page.toFixed(2)} ms, bare ${quantile(times.bare, p95).toFixed(2)} ms, counts ${quantile(times.counts, p95).toFixed(2)} ms`,
  );
  return [
    {
      metric: `inbox page, ${scope}: p95`,
      unit: 'ms',
      ours: page,
      reference: quantile(times.bare, p95),
      target: { atMost: 3 },
    },
    { metric: `inbox page, ${scope}: buffers`, unit: '', ...buffers, target: { atMost: 20 } },
    {
      metric: `inbox counts against page, ${scope}: p95`,
      unit: 'ms',
      ours: quantile(times.counts, p95),
      reference: page,
      target: { atMost: 5 },
    },
  ];
}

async function compareBuffers(
  { api, owner }: InboxPools,
  readers: readonly Reader[],
  nowAt: Date,
): Promise<Pick<Line, 'ours' | 'reference'>> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const reader of readers) {
    const page: QueryConfig = await pageStatement(reader, nowAt);
    ours.push(await withHotScope(api, reader.actor, (client) => buffersOf(client, page)));
    const client = await owner.connect();
    try {
      await client.query(`SET plan_cache_mode = force_generic_plan`);
      theirs.push(await buffersOf(client, bareRange(reader)));
    } finally {
      client.release(true);
    }
  }
  return { ours: median(ours), reference: median(theirs) };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await act();
  return performance.now() - from;
}
