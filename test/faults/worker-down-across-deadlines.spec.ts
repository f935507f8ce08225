import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { WorkerModule } from '#apps/worker/worker.module';
import { setClock } from '#database/clock';
import { national15 } from '#domain/policy/shipped/national15';
import { Stage } from '../support/cases/stage';
import { until } from '../support/cases/until';
import { payloadKey, secretKeys } from '../support/worker/testKeys';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** So fast that a silence of twelve real minutes goes over days. */
const factor = 700;
const silenceMs = 12 * minuteMs;
const slackMs = 6 * hourMs;

let stage: Stage;
const workers: INestApplicationContext[] = [];
beforeAll(async () => {
  stage = await Stage.set();
  await stage.storePolicies([national15]);
  await setClock(stage.owner, { businessAt: new Date('2026-03-02T01:00:00Z'), factor });
}, 120_000);
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  await stage.strike();
});

/** The worker as it is installed: it says that it lives before it takes up work. */
async function installed(): Promise<INestApplicationContext> {
  const settings = {
    databaseUrl: stage.database.ownerUrl,
    poolMax: 8,
    temporal: { ...stage.access, payloadKey },
    secretKeys,
    reach: { loopback: false, private: false },
    workflows: { codePath: stage.bundleFile },
  };
  const worker = await NestFactory.createApplicationContext(WorkerModule.for(settings), { logger: ['error'] });
  workers.push(worker);
  return worker;
}

/** Real time goes on for everybody: the clock's anchor and the last heartbeat lie so much further back. */
async function realTimePasses(ms: number): Promise<void> {
  const by = `${ms} milliseconds`;
  await stage.owner.query('UPDATE clock_map SET anchor_real_at = anchor_real_at - $1::interval', [by]);
  await stage.owner.query('UPDATE worker_heartbeat SET beat_at = beat_at - $1::interval', [by]);
}

it('a worker that is down across deadlines costs nobody: limits are given back before anybody is reminded, and count from there', async () => {
  const before = await installed();
  const live = await stage.opened();
  const { dueAt } = await live.task('signFor');
  const chainDueAt = await chainDue();
  await before.close();
  workers.pop();
  const downFrom = await live.now();

  await realTimePasses(silenceMs);
  const upFrom = await live.now();
  expect(upFrom).toBeGreaterThan(dueAt.getTime() + dayMs);
  await installed();
  await live.ground.gateway.clockMoved(live.householdId);
  await until('the outage is given back', async () => (await types()).includes('limitsExtended'));
  const told = (await types()).filter((type) => ['reminded', 'escalated', 'listingProposed'].includes(type));
  expect(told).toEqual([]);
  const given = (await live.task('signFor')).dueAt.getTime() - dueAt.getTime();
  expect(Math.abs(given - (upFrom - downFrom))).toBeLessThan(slackMs);
  // What the law sets is shown as it is.
  expect(await chainDue()).toEqual(chainDueAt);
  const { rows } = await stage.owner.query<{ ms: number }>(
    `SELECT extract(epoch FROM to_at - from_at)::float8 * 1000 AS ms FROM outage`,
  );
  expect(rows).toHaveLength(1);
  expect(Math.abs((rows[0]?.ms ?? 0) - silenceMs * factor)).toBeLessThan(slackMs);

  // Past the limit that was given back, the ladder climbs as ever.
  await setClock(stage.owner, {
    businessAt: new Date((await live.task('signFor')).dueAt.getTime() + hourMs),
    factor: 1,
  });
  await live.ground.gateway.clockMoved(live.householdId);
  await until('the superior is told', async () => (await types()).includes('escalated'));
  expect((await types()).filter((type) => type === 'limitsExtended')).toHaveLength(1);

  async function types(): Promise<string[]> {
    return (await live.ledger()).map(({ type }) => type);
  }

  async function chainDue(): Promise<Date | undefined> {
    const { rows: cases } = await stage.owner.query<{ due: Date }>(
      'SELECT chain_due_at AS due FROM case_file WHERE case_id = $1',
      [live.caseId],
    );
    return cases[0]?.due;
  }
}, 120_000);
