interface Period {
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** Whether something from a day to a day, both included, holds on a day. */
export const holdsOn = ({ fromOn, toOn }: Period, dayOn: string): boolean =>
  fromOn <= dayOn && (toOn === null || toOn >= dayOn);

/** Where a period stands on a day. */
export function standsOn(period: Period, dayOn: string): 'coming' | 'holds' | 'ended' {
  if (period.fromOn > dayOn) return 'coming';
  return holdsOn(period, dayOn) ? 'holds' : 'ended';
}
