import type { Pool } from 'pg';
import { closedAndWaiting, openLookBack, readPace } from '#database/casework/lookBacks';
import { readCalendar } from '#database/casework/referenceData';
import { dueAt } from '#domain/calendar/due';
import { dayOf, lastDayBefore } from '#domain/calendar/instant';
import { lookBackOpensAt } from '#domain/lookBack/lookBack';
import type { LookBackActivities, Opened } from '#workflows/lookBack/messages';
import { beating } from '../import/beating';

/** A household struck off or a clock moved meanwhile is seen at the latest then. */
const longestWaitMs = 3_600_000;
const shortestWaitMs = 1_000;

/** Opens the look-backs whose day has come. */
export class LookBackSideEffects implements LookBackActivities {
  constructor(private readonly pool: Pool) {}

  readonly openDueLookBacks = (): Promise<Opened> =>
    beating(async () => {
      let opened = 0;
      for (;;) {
        const { count, nextAt } = await this.openSome();
        opened += count;
        // As long as some are opened there may be more behind them.
        if (count > 0) continue;
        const { now, factor } = await readPace(this.pool);
        const wait = nextAt === null ? longestWaitMs : (nextAt - now) / factor;
        return { opened, nextInMs: Math.min(longestWaitMs, Math.max(shortestWaitMs, Math.ceil(wait))) };
      }
    });

  /** Opens what is due among those that have waited longest; answers how many, and when the next of them will be due. */
  private async openSome(): Promise<{ count: number; nextAt: number | null }> {
    const { now } = await readPace(this.pool);
    const calendar = await readCalendar(this.pool, dayOf(now));
    let count = 0;
    let nextAt: number | null = null;
    for (const closed of await closedAndWaiting(this.pool)) {
      const at = lookBackOpensAt(closed.closedOn, closed.limits, calendar);
      if (at > now) nextAt = Math.min(nextAt ?? at, at);
      else {
        const dueOn = lastDayBefore(dueAt(now, closed.limits.limit, calendar));
        if (await openLookBack(this.pool, closed, { dueOn })) count += 1;
      }
    }
    return { count, nextAt };
  }
}
