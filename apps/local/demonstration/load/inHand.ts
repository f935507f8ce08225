/** Work on cases that is under way: so much at a time, and one after another for each case. */
export class InHand {
  private readonly latest = new Map<string, Promise<void>>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(private readonly limit: number) {}

  /** Begins the work as soon as there is room; these cases are busy until it is done. */
  begin(caseIds: readonly string[], work: () => Promise<void>): void {
    const done = this.inTurn(work);
    // Whoever waits for one of the cases hears of a failure; until then it is nobody's.
    done.catch(() => undefined);
    for (const caseId of caseIds) this.latest.set(caseId, done);
  }

  /** Waits until nothing is under way for these cases; throws what went wrong with them. */
  async free(caseIds: readonly string[]): Promise<void> {
    for (const caseId of caseIds) await this.latest.get(caseId);
  }

  /** Waits for everything; the first failure is thrown once all of it is over. */
  async all(): Promise<void> {
    const ends = await Promise.allSettled(this.latest.values());
    this.latest.clear();
    const failed = ends.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async inTurn(work: () => Promise<void>): Promise<void> {
    if (this.running === this.limit) await new Promise<void>((go) => this.waiting.push(go));
    else this.running++;
    try {
      await work();
    } finally {
      // The place goes straight to the next in the queue.
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
