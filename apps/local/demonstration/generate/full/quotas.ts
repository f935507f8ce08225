import type { Chance } from '../chance';

/** What a county says of its monitored households as of a day. */
export interface Quotas {
  /** Monitored households and their people, all identified by `until`. */
  readonly households: number;
  readonly people: number;
  /** Of them eliminated by `until`. */
  readonly eliminatedHouseholds: number;
  readonly eliminatedPeople: number;
  /** Measures declared by `until`, and of them implemented by `implementedUntil`. */
  readonly measures: number;
  readonly implementedMeasures: number;
  readonly until: string;
  readonly implementedUntil: string;
}

/** 浚县 as it was published (process.md 6). */
export const publishedQuotas: Quotas = {
  households: 3308,
  people: 10_467,
  eliminatedHouseholds: 1346,
  eliminatedPeople: 4725,
  measures: 750,
  implementedMeasures: 594,
  until: '2022-06-30',
  implementedUntil: '2022-07-05',
};

/** Sizes of households as they are found in the county's villages, one to six people. */
const sizeShares = [
  [1, 14],
  [2, 27],
  [3, 20],
  [4, 21],
  [5, 12],
  [6, 6],
] as const;
const largest = 6;

/** So many sizes with exactly this sum: drawn as they are found, then single households grow or shrink by one until it fits. */
export function sizesWithSum(chance: Chance, { count, sum }: { count: number; sum: number }): number[] {
  if (sum < count || sum > count * largest) throw new RangeError(`${count} households cannot have ${sum} people`);
  const sizes = Array.from({ length: count }, () => chance.weighted(sizeShares) as number);
  let missing = sum - sizes.reduce((total, size) => total + size, 0);
  while (missing !== 0) {
    const step = Math.sign(missing);
    const place = chance.int(0, count - 1);
    const size = (sizes[place] ?? 0) + step;
    if (size < 1 || size > largest) continue;
    sizes[place] = size;
    missing -= step;
  }
  return sizes;
}

/** Splits a number over places in proportion to their weights, whole and exactly; every place gets at least one where there are enough. */
export function spread(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const least = total < weights.length ? 0 : 1;
  const exact = weights.map((weight) => least + ((total - least * weights.length) * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, one) => all + one, 0);
  const byRest = exact
    .map((value, place) => ({ place, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.place - b.place);
  for (const { place } of byRest.slice(0, left)) whole[place] = (whole[place] ?? 0) + 1;
  return whole;
}
