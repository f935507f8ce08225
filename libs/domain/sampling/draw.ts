import { hashOf } from './hashOf';

/** One case that may be drawn; strata are areas (townships). */
export interface Candidate {
  readonly id: string;
  readonly stratum: string;
}

/** How many of a stratum stood in the frame and how many were drawn. */
export interface StratumDrawn {
  readonly stratum: string;
  readonly frame: number;
  readonly chosen: number;
}

export interface Sample {
  /** In the order drawn, stratum by stratum. */
  readonly chosen: string[];
  readonly strata: StratumDrawn[];
}

/**
 * 抽样: draws the share of the proposed households that the county visits before it confirms, stratified by area.
 * The size is the share of the whole frame, rounded up, so that a frame with somebody in it is never passed over;
 * strata receive it in proportion, by largest remainder. The same frame, rate and seed give the same sample, in whatever
 * order the frame comes: who doubts a draw repeats it. A frame with one id twice or a rate that is no share is a bug (RangeError).
 */
export function drawSample(
  frame: readonly Candidate[],
  rate: { readonly numerator: number; readonly denominator: number },
  seed: string,
): Sample {
  if (new Set(frame.map((c) => c.id)).size < frame.length)
    throw new RangeError('A candidate stands in the frame twice');
  const strata = stratify(frame);
  const seats = seatsOf(strata, sizeOf(frame.length, rate), seed);
  const drawn = [...strata].map(([stratum, ids]) => ({
    stratum,
    frame: ids.length,
    ids: inDrawnOrder(ids, seed).slice(0, seats.get(stratum) ?? 0),
  }));
  return {
    chosen: drawn.flatMap((d) => d.ids),
    strata: drawn.map((d) => ({ stratum: d.stratum, frame: d.frame, chosen: d.ids.length })),
  };
}

function sizeOf(count: number, { numerator, denominator }: { numerator: number; denominator: number }): number {
  const isShare = Number.isInteger(numerator) && Number.isInteger(denominator) && numerator >= 0 && denominator > 0;
  if (!isShare || numerator > denominator) throw new RangeError('The rate is no share');
  return Math.ceil((count * numerator) / denominator);
}

/** Ids by stratum, strata in the order of their codes. */
function stratify(frame: readonly Candidate[]): Map<string, string[]> {
  const strata = new Map<string, string[]>();
  for (const stratum of [...new Set(frame.map((c) => c.stratum))].toSorted()) strata.set(stratum, []);
  for (const { id, stratum } of frame) strata.get(stratum)?.push(id);
  return strata;
}

/** Each stratum's part rounded down; what is left goes one by one to the largest remainders, equal ones by the draw itself. */
function seatsOf(strata: ReadonlyMap<string, readonly string[]>, size: number, seed: string): Map<string, number> {
  const total = [...strata.values()].reduce((n, ids) => n + ids.length, 0);
  const parts = [...strata].map(([stratum, ids]) => ({
    stratum,
    seats: Math.floor((ids.length * size) / total),
    remainder: (ids.length * size) % total,
  }));
  const left = size - parts.reduce((n, p) => n + p.seats, 0);
  const order = inDrawnOrder(
    parts.map((p) => p.stratum),
    seed,
  );
  const first = parts
    .toSorted((a, b) => b.remainder - a.remainder || order.indexOf(a.stratum) - order.indexOf(b.stratum))
    .slice(0, left);
  return new Map(parts.map((p) => [p.stratum, p.seats + (first.includes(p) ? 1 : 0)]));
}

/** The names shuffled by the seed: by their hash with it, and equal hashes by name. */
function inDrawnOrder(names: readonly string[], seed: string): string[] {
  return names
    .map((name) => ({ name, at: hashOf(`${seed}\n${name}`) }))
    .toSorted((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** A case that may be drawn, with the share that its own policy asks for. */
export interface RatedCandidate extends Candidate {
  readonly rate: Rate;
}

export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

const nameOf = ({ numerator, denominator }: Rate) => `${numerator}/${denominator}`;

/** A stratum of one rate. */
export interface RatedStratum extends StratumDrawn {
  readonly rate: Rate;
}

/**
 * Draws over cases whose policies ask for different shares: those of one share are drawn among themselves, by the same seed,
 * so that no policy's households are passed over for another's. With one share it is `drawSample`.
 */
export function drawByRate(
  frame: readonly RatedCandidate[],
  seed: string,
): { readonly chosen: readonly string[]; readonly strata: readonly RatedStratum[] } {
  const names = [...new Set(frame.map((c) => nameOf(c.rate)))].toSorted();
  const drawn = names.map((name) => {
    const some = frame.filter((c) => nameOf(c.rate) === name);
    const [numerator = 0, denominator = 1] = name.split('/').map(Number);
    const rate = { numerator, denominator };
    const { chosen, strata } = drawSample(some, rate, seed);
    return { chosen, strata: strata.map((stratum) => ({ ...stratum, rate })) };
  });
  return { chosen: drawn.flatMap((d) => d.chosen), strata: drawn.flatMap((d) => d.strata) };
}

/** How many `drawByRate` will draw, whatever the seed: each share of those whose policy asks for it, rounded up. */
export function sizeByRate(strata: readonly { readonly frame: number; readonly rate: Rate }[]): number {
  const names = [...new Set(strata.map(({ rate }) => nameOf(rate)))];
  return names.reduce((size, name) => {
    const some = strata.filter(({ rate }) => nameOf(rate) === name);
    const frame = some.reduce((n, one) => n + one.frame, 0);
    return size + (some[0] === undefined ? 0 : sizeOf(frame, some[0].rate));
  }, 0);
}
