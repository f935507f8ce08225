import { setTimeout as pause } from 'node:timers/promises';
import { areaAt } from '#domain/access/areas';
import type { Act } from '../generate/script';
import type { Desk, Moment, Turn } from './desk';
import { unlessOver } from './meetings';
import { uuidOf } from './naming';
import { untilKnown } from './sheets';

export type DrawTurn = Turn<Extract<Act, { do: 'drawSample' }>>;

/** The county's draw among those of a township who come to it in one round. */
export interface TownshipDraw {
  readonly sampleId: string;
  readonly areaCode: string;
  readonly turns: readonly DrawTurn[];
}

/** One draw for each township. */
export function drawsOf(turns: readonly DrawTurn[], { round }: Moment): TownshipDraw[] {
  const byTownship = new Map<string, DrawTurn[]>();
  for (const turn of turns) {
    const township = areaAt(turn.live.planned.household.villageCode, 'township');
    byTownship.set(township, [...(byTownship.get(township) ?? []), turn]);
  }
  return [...byTownship].map(([areaCode, here]) => ({
    sampleId: uuidOf(`draw/${areaCode}/${round}`),
    areaCode,
    turns: here,
  }));
}

/** The draw's key in the ledger of a case, as its activity makes it. */
export const drawKey = (sampleId: string, caseId: string): string => `${sampleId}:${caseId}:drawn`;

const lookAgainMs = 20;

/** Draws, and waits until every case of the list knows; one that was interrupted goes on by itself. */
export async function holdDraw(desk: Desk, { sampleId, areaCode, turns }: TownshipDraw): Promise<void> {
  const { actor } = desk.staff.get({ role: 'countyOfficer', areaCode, drawnBy: sampleId });
  await untilKnown(() => unlessOver(desk.samples.draw({ sampleId, areaCode, procedure: 'elimination', actor })));
  let state = await stateOf(desk, sampleId);
  for (; state !== null && state !== 'told'; state = await stateOf(desk, sampleId)) await pause(lookAgainMs);
  if (state === null) for (const { live, name } of turns) live.stuck ??= `${name} draw: nobody was proposed`;
}

async function stateOf({ pool }: Desk, sampleId: string): Promise<string | null> {
  const { rows } = await pool.query<{ state: string }>('SELECT state FROM sample WHERE id = $1', [sampleId]);
  return rows[0]?.state ?? null;
}
