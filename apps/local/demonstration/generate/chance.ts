import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance: the same seed and subject give the same draws on every machine. */
export interface Chance {
  /** A whole number, both bounds included. */
  int(from: number, to: number): number;
  /** True with probability `p`. */
  hit(p: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the values, in proportion to its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  /** A new list with the same elements in another order. */
  shuffled<T>(list: readonly T[]): T[];
  /** A triangular draw around the middle, rounded to `step`: good enough for money. */
  around(middle: number, spread: number, step?: number): number;
}

/**
 * 32-bit FNV-1a finished by MurmurHash3's mixer, so that each subject (“household/17”) has its own stream,
 * unlike its neighbour's, and does not shift when another subject draws more.
 */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** The engine spreads its 32 bits of seed over 128 bits of state only by and by: first draws of near seeds are alike. */
const warmUpDraws = 20;

/** The stream of draws for one subject under one seed (xoroshiro128+ of pure-rand). */
export function chanceOf(seed: number, subject: string): Chance {
  const source = xoroshiro128plus(seedOf(`${seed}/${subject}`));
  for (let i = 0; i < warmUpDraws; i++) source.next();
  const int = (from: number, to: number) => uniformInt(source, from, to);
  const at = <T>(list: readonly T[], index: number): T => {
    const value = list[index];
    if (value === undefined) throw new Error(`nothing to choose from at ${index} of ${list.length}`);
    return value;
  };
  return {
    int,
    hit: (p) => uniformFloat64(source) < p,
    pick: (list) => at(list, int(0, list.length - 1)),
    weighted: (choices) => {
      let left = uniformFloat64(source) * choices.reduce((sum, [, weight]) => sum + weight, 0);
      return at(
        choices,
        Math.max(
          0,
          choices.findIndex(([, weight]) => (left -= weight) < 0),
        ),
      )[0];
    },
    shuffled: (list) => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = int(0, i);
        [copy[i], copy[j]] = [at(copy, j), at(copy, i)];
      }
      return copy;
    },
    around: (middle, spread, step = 1) => {
      const share = uniformFloat64(source) + uniformFloat64(source) - 1;
      return Math.max(0, Math.round((middle + spread * share) / step) * step);
    },
  };
}
