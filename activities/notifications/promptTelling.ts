import { setTimeout as pause } from 'node:timers/promises';
import type { Telling } from './telling';

/** What is recorded within it is told together. */
const usualGatheringMs = 1_000;

export interface TellingManner {
  /** Hears why people could not be told; the workflow that looks at the outbox every minute tells them then. */
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

  /** Nobody is told from now on; resolves when whoever is being told has been. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.again) {
      this.again = false;
      await this.tell();
      await this.gather();
    }
    this.running = null;
  }

  private async tell(): Promise<void> {
    try {
      await this.telling.tellAll();
    } catch (error) {
      this.manner.failed(error);
    }
  }

  private async gather(): Promise<void> {
    const { signal } = this.closing;
    try {
      await pause(this.manner.gatheringMs ?? usualGatheringMs, undefined, { ref: false, signal });
    } catch (error) {
      if (!signal.aborted) throw error;
      this.again = false;
    }
  }
}
