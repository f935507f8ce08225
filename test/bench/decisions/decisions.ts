import { setTimeout as pause } from 'node:timers/promises';
import { until } from '#test/support/cases/until';
import { type CpuTimes, usedBetween } from '../cpu';
import { median } from '../figures';
import type { Ground } from '../ground';
import { type LoadFigures, runUsers } from '../load';
import { type Line, progress } from '../report';
import { decisionsPerCase } from './clerk';
import { type DecisionStage, mostUsers, setStage, type Way } from './stage';

const userCounts = [1, 8, mostUsers];
const warmUpUsers = 8;
// The machine's own pace drifts by a fifth within minutes: fewer give a median of it.
const rounds = 9;
const roundMs = 5_000;
// Ours run for weeks: nobody is measured before it has done as much as it takes to compile what a decision goes through.
const warmUpDecisions = 3_000;
const warmUpMs = 10_000;
// The first one only tells the pace.
const firstWarmUpMs = 2_500;

/** Decisions per second, p50 and p95 at one, eight and thirty-two users, through the API and the gateway, against the bare reference. */
export async function measureDecisions(ground: Ground): Promise<Line[]> {
  const stage = await setStage(ground);
  try {
    await warmUp(stage, stage.reference, warmUpDecisions);
    await warmUp(stage, stage.api, warmUpDecisions);
    // Its cases are those of the same worker.
    await warmUp(stage, stage.gateway, 0);
    const lines: Line[] = [];
    for (const users of userCounts) lines.push(...(await compare(stage, users)));
    return lines;
  } finally {
    await stage.strike();
  }
}

async function warmUp(stage: DecisionStage, way: Way, decisions: number): Promise<void> {
  let { count } = await measure(stage, way, warmUpUsers, firstWarmUpMs);
  while (count < decisions) count += (await measure(stage, way, warmUpUsers, warmUpMs, warmUpSpare)).count;
}

async function compare(stage: DecisionStage, users: number): Promise<Line[]> {
  const { reference, gateway, api } = stage;
  const figures = { reference: [] as Figures[], gateway: [] as Figures[], api: [] as Figures[] };
  for (let round = 0; round < rounds; round++) {
    figures.reference.push(await measure(stage, reference, users, roundMs));
    figures.api.push(await measure(stage, api, users, roundMs));
    figures.gateway.push(await measure(stage, gateway, users, roundMs));
  }
  const who = `${users} ${users === 1 ? 'user' : 'users'}`;
  const line = (
    ours: readonly LoadFigures[],
    pick: (each: LoadFigures) => number,
  ): Pick<Line, 'ours' | 'reference' | 'ratio'> => ({
    ours: median(ours.map(pick)),
    reference: median(figures.reference.map(pick)),
    ratio: median(ours.map((each, i) => pick(each) / paired(figures.reference, i, pick))),
  });
  return [
    {
      metric: `decisions through the API, ${who}`,
      unit: '/s',
      ...line(figures.api, (f) => f.perSecond),
      target: { atLeast: 0.7 },
    },
    {
      metric: `decisions through the API, ${who}: p50`,
      unit: 'ms',
      ...line(figures.api, (f) => f.p50Ms),
      target: null,
    },
    {
      metric: `decisions through the API, ${who}: p95`,
      unit: 'ms',
      ...line(figures.api, (f) => f.p95Ms),
      target: null,
    },
    {
      metric: `decisions without HTTP, ${who}`,
      unit: '/s',
      ...line(figures.gateway, (f) => f.perSecond),
      target: null,
    },
    ...(users === cpuUsers ? cpuLines(figures.api, figures.reference, who) : []),
  ];
}

/** Processor time a decision, by who used it: what the ratio is made of where all share the same cores. */
function cpuLines(ours: readonly Figures[], theirs: readonly Figures[], who: string): Line[] {
  const names = [...new Set([...ours, ...theirs].flatMap(({ cpu }) => [...cpu.keys()]))].sort();
  const of = (all: readonly Figures[], pick: (cpu: CpuTimes) => number): number =>
    median(all.map(({ cpu, count }) => pick(cpu) / count));
  const line = (name: string, pick: (cpu: CpuTimes) => number): Line => {
    const beside = of(theirs, pick);
    return {
      metric: `processor time of a decision through the API, ${who}: ${name}`,
      unit: 'ms',
      ours: of(ours, pick),
      // The reference has no API, and a worker of its own.
      reference: beside >= leastMs ? beside : null,
      target: null,
    };
  };
  return [
    line('all', (cpu) => [...cpu.values()].reduce((sum, ms) => sum + ms, 0)),
    ...names.map((name) => line(name, (cpu) => cpu.get(name) ?? 0)).filter(({ ours }) => ours >= leastMs),
  ];
}

const cpuUsers = 8;
/** Less is not worth a line. */
const leastMs = 0.1;

// Each round is held against the reference's round just before it.
function paired(reference: readonly Figures[], round: number, pick: (each: LoadFigures) => number): number {
  const each = reference[round];
  return each === undefined ? NaN : pick(each);
}

/** The fastest round so far of each way, and of each with so many users, decisions a second; before the first one more than any machine does. */
const paces = new Map<string, number>();
const unknownPace = 500;
/** So much faster than the fastest may be the next round; cases that are filled and not used up stay in the worker's memory. */
const spare = 1.4;
/** The same while things still warm up. */
const warmUpSpare = 2;

interface Figures extends LoadFigures {
  readonly cpu: CpuTimes;
}

const restMs = 500;
/** Of one core: the servers' own beat. */
const restingShare = 0.15;

/** Waits until nobody is at work any more on what the filling left behind: it is no part of a decision. */
async function rest(stage: DecisionStage): Promise<void> {
  await until('the servers are at rest', async () => {
    const before = await stage.cpu();
    await pause(restMs);
    const used = [...usedBetween(before, await stage.cpu()).values()].reduce((sum, ms) => sum + ms, 0);
    return used < restingShare * restMs;
  });
}

async function measure(stage: DecisionStage, way: Way, users: number, forMs: number, factor = spare): Promise<Figures> {
  const who = `${way.name}, ${users}`;
  const pace = paces.get(who) ?? paces.get(way.name) ?? unknownPace;
  await way.fill(users + Math.ceil((factor * pace * forMs) / 1000 / decisionsPerCase));
  await rest(stage);
  const acts = Array.from({ length: users }, () => way.user());
  const before = await stage.cpu();
  const figures = await runUsers(acts, forMs);
  const cpu = usedBetween(before, await stage.cpu());
  for (const each of [who, way.name]) paces.set(each, Math.max(paces.get(each) ?? 0, figures.perSecond));
  const { perSecond, p50Ms, p95Ms } = figures;
  progress(
    `decisions, ${way.name}, ${users} users: ${perSecond.toFixed(1)}/s, p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms`,
  );
  return { ...figures, cpu };
}
