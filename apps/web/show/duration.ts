const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export interface Duration {
  readonly unit: 'days' | 'hours' | 'minutes';
  readonly number: number;
}

/** A length of time as an office says it: whole hours below a day, days with a half above, minutes for what went at once. */
export function durationOf(ms: number): Duration {
  const length = Math.abs(ms);
  if (length < hourMs) return { unit: 'minutes', number: Math.round(length / minuteMs) };
  if (length < dayMs) return { unit: 'hours', number: Math.round(length / hourMs) };
  return { unit: 'days', number: Math.round((length / dayMs) * 2) / 2 };
}
