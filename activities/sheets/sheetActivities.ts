import type { Pool } from 'pg';
import { businessClock, makeSheet, sheetsDue } from '#database/casework/sheets';
import { nextSheetAt } from '#domain/sheets/period';
import type { SheetActivities, SheetOf, SheetsDue } from '#workflows/sheets/messages';
import { beating } from '../import/beating';

/** Makes the sheets of areas and periods; reads everything and writes one row for each. */
export class SheetSideEffects implements SheetActivities {
  constructor(private readonly pool: Pool) {}

  readonly findDueSheets = (): Promise<SheetsDue> =>
    beating(async () => {
      const { now, factor } = await businessClock(this.pool);
      return { due: await sheetsDue(this.pool, now), nextInMs: Math.ceil((nextSheetAt(now) - now) / factor) };
    });

  readonly makeSheet = (of: SheetOf): Promise<boolean> => beating(() => makeSheet(this.pool, of));
}
