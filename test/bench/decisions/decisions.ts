import { median } from '../figures';
import type { Ground } from '../ground';
import { type LoadFigures, runUsers } from '../load';
import { type Line, progress } from '../report';
import { decisionsPerCase } from './clerk';
import { type DecisionStage, mostUsers, setStage, type Way } from './stage';

const userCounts = [1, 8, mostUsers];
const rounds = 3;
const roundMs = 6_000;
// First to learn the pace, then as long as it takes until a fresh process is compiled: ours run for weeks.
const warmUpsMs = [2_500, 10_000];

/** Decisions per second, p50 and p95 at one, eight and thirty-two users, through the API and the gateway, against the bare reference. */
export async function measureDecisions(ground: Ground): Promise<Line[]> {
  const stage = await setStage(ground);
  try {
    const { reference, gateway, api } = stage;
    for (const forMs of warmUpsMs) for (const way of [reference, gateway, api]) await measure(way, 8, forMs);
    const lines: Line[] = [];
    for (const users of userCounts) lines.push(...(await compare(stage, users)));
    return lines;
  } finally {
    await stage.strike();
  }
}

async function compare({ reference, gateway, api }: DecisionStage, users: number): Promise<Line[]> {
  const figures = { reference: [] as LoadFigures[], gateway: [] as LoadFigures[], api: [] as LoadFigures[] };
  for (let round = 0; round < rounds; round++) {
    figures.reference.push(await measure(reference, users, roundMs));
    figures.gateway.push(await measure(gateway, users, roundMs));
    figures.api.push(await measure(api, users, roundMs));
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
  ];
}

// Each round is held against the reference's round just before it.
function paired(reference: readonly LoadFigures[], round: number, pick: (each: LoadFigures) => number): number {
  const each = reference[round];
  return each === undefined ? NaN : pick(each);
}

/** The fastest round so far of each way, decisions a second; before the first one more than any machine does. */
const paces = new Map<Way, number>();
const unknownPace = 500;

async function measure(way: Way, users: number, forMs: number): Promise<LoadFigures> {
  const pace = paces.get(way) ?? unknownPace;
  // Twice as many as the fastest round would have used up.
  await way.fill(users + Math.ceil((2 * pace * forMs) / 1000 / decisionsPerCase));
  const acts = Array.from({ length: users }, () => way.user());
  const figures = await runUsers(acts, forMs);
  paces.set(way, Math.max(paces.get(way) ?? 0, figures.perSecond));
  const { perSecond, p50Ms, p95Ms } = figures;
  progress(
    `decisions, ${way.name}, ${users} users: ${perSecond.toFixed(1)}/s, p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms`,
  );
  return figures;
}
