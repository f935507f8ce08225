import { areaAt, type AreaLevel } from '#domain/access/areas';

const levels: readonly AreaLevel[] = ['village', 'township', 'county', 'city', 'province'];

/** The narrowest area that holds all of these villages. */
export function widestAreaOf(codes: readonly string[]): string {
  const [first = ''] = codes;
  const level = levels.find((each) => codes.every((code) => areaAt(code, each) === areaAt(first, each)));
  return level === undefined ? first : areaAt(first, level);
}
