import type { Circumstances } from '#domain/process/draft';
import type { Assessment } from '#domain/process/recording';

/** Circumstances a decision stands on. */
export interface Seen extends Circumstances {
  /** Where the command's key was answered before; null also where nobody asked: then the recorder finds it. */
  readonly known: Assessment['known'];
  /** Version of what was remembered instead of asked for; null where it was asked for. */
  readonly remembered: number | null;
}

/** Business milliseconds for which a case trusts its memory: well within the days that the calendar was read for. */
const longestMs = 30 * 86_400_000;

/** What a case saw last of the world outside: the clock, and circumstances that seldom change. */
export class Memory {
  private last: { readonly seen: Assessment; readonly real: number } | null = null;

  keep(seen: Assessment): void {
    // A workflow's clock stands still within a task, so that the moment of asking is the database's to say; where the server's clock runs ahead of it, by the server's.
    this.last = { seen, real: Math.max(Date.now(), seen.real ?? 0) };
  }

  /** What was seen last, moved on to the present moment, not before `earliest`; null where the case has to ask. */
  recall(earliest: number): Seen | null {
    const { seen, real } = this.last ?? {};
    if (!seen || real === undefined || seen.circumstances === undefined) return null;
    const { calendar, outages, factor, circumstances, seed } = seen;
    const now = Math.max(earliest, Math.floor(seen.now + (Date.now() - real) * factor));
    if (now - seen.now > longestMs) return null;
    return { now, calendar, outages, findings: [], known: null, remembered: circumstances, ...(seed && { seed }) };
  }

  /** Real moment of a business moment, by the clock as last read; the past where it was never read. */
  realAt(moment: number): number {
    return this.last ? this.last.real + (moment - this.last.seen.now) / this.last.seen.factor : 0;
  }
}
