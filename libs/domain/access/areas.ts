/**
 * Areas are the 12-digit statistical division codes: province 2, city 2, county 2, township 3, village 3.
 * A code that ends in zeros stands for everything below it, so a scope is a code's prefix.
 */
export const areaLevels = ['province', 'city', 'county', 'township', 'village'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Digits of the prefix at each level. */
export const levelDigits = { province: 2, city: 4, county: 6, township: 9, village: 12 } as const satisfies Record<
  AreaLevel,
  number
>;

/** True for twelve digits with a province; says nothing about whether the area exists. */
export function isAreaCode(code: string): boolean {
  return /^[1-9]\d{11}$/.test(code);
}

/** The lowest level that the code names: 410621000000 is a county, 410621102000 a township. */
export function levelOf(code: string): AreaLevel {
  if (code.slice(9) !== '000') return 'village';
  if (code.slice(6, 9) !== '000') return 'township';
  if (code.slice(4, 6) !== '00') return 'county';
  if (code.slice(2, 4) !== '00') return 'city';
  return 'province';
}

/** The digits that every area below this one begins with. */
export function prefixOf(code: string): string {
  return code.slice(0, levelDigits[levelOf(code)]);
}

/** Whether an object's area lies in an area or is that area. */
export function covers(areaCode: string, objectAreaCode: string): boolean {
  return objectAreaCode.startsWith(prefixOf(areaCode));
}

/** The area itself at a higher level: the county of a village, as a 12-digit code. */
export function areaAt(code: string, level: AreaLevel): string {
  return code.slice(0, levelDigits[level]).padEnd(12, '0');
}
