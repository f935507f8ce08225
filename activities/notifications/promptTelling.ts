import { setTimeout as pause } from 'node:timers/promises';
import type { Telling } from './telling';

/** What is recorded within it is told together. */
const usualGatheringMs = 1_000;
/** Between rounds that fail. */
const longestPauseMs = 60_000;

export interface TellingManner {
  /** Hears why a round failed. */
  readonly failed: (error: unknown) => void;
  readonly gatheringMs?: number;
}

/**
 * Tells people soon after something was recorded, in the process that recorded it: a round of the workflow for each second's decisions
 * would cost as much as several of them. Nothing is lost without it; the outbox is looked at in any case.
 */
export class PromptTelling {
  private again = false;
  private running: Promise<void> | null = null;
  private readonly closing = new AbortController();

  constructor(
    private readonly telling: Pick<Telling, 'tellAll'>,
    private readonly manner: TellingManner,
  ) {}

  /** Events of which people are told were recorded; nobody waits for it. The first are told at once. */
  eventsRecorded(): void {
    if (this.closing.signal.aborted) return;
    this.again = true;
    this.running ??= this.run();
  }

  /** Resolves when nothing is being told or gathered. */
  async quiet(): Promise<void> {
    await this.running;
  }

  /** Nobody is told from now on; resolves when those who are being told have been, without what else stands in the outbox. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.quiet();
  }

  private async run(): Promise<void> {
    const { gatheringMs = usualGatheringMs } = this.manner;
    let pauseMs = gatheringMs;
    try {
      while (this.again) {
        this.again = false;
        const told = await this.tell();
        pauseMs = told ? gatheringMs : Math.min(2 * pauseMs, longestPauseMs);
        await this.gather(pauseMs);
      }
    } finally {
      this.running = null;
    }
  }

  /** A round that fails is tried again, later each time: its events still stand in the outbox. */
  private async tell(): Promise<boolean> {
    try {
      await this.telling.tellAll(this.closing.signal);
      return true;
    } catch (error) {
      this.again = true;
      this.manner.failed(error);
      return false;
    }
  }

  private async gather(forMs: number): Promise<void> {
    const { signal } = this.closing;
    try {
      await pause(forMs, undefined, { ref: false, signal });
    } catch (error) {
      if (!signal.aborted) throw error;
      this.again = false;
    }
  }
}
