/** The value below which the share `q` of the values lies; nearest rank. Throws on an empty list. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil(q * sorted.length) - 1);
  const value = sorted[at];
  if (value === undefined) throw new Error('There is no quantile of nothing');
  return value;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Three significant digits: more would promise what a measurement cannot keep. */
export function short(value: number): string {
  if (value === 0) return '0';
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));
}
