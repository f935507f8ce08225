import { onText } from '../trace/say';
import type { DutyPeriod } from '../assistance/duties';
import type { Day } from '../calendar/day';
import { dayOf, lastDayBefore } from '../calendar/instant';
import { type Refusal, refuse } from '../refusal';

/** What a helper did for a duty was done in the duty's period; without a period any day will do. */
export function checkInPeriod(on: Day, field: string, period: DutyPeriod | undefined): Refusal[] {
  if (!period) return [];
  const [from, to] = [dayOf(period.startsAt), lastDayBefore(period.endsAt)];
  return on < from || on > to
    ? [
        refuse('duty.outsidePeriod', {
          field,
          params: { fromZh: onText(from), fromEn: from, toZh: onText(to), toEn: to },
        }),
      ]
    : [];
}
