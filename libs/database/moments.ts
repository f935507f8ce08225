import type { Pool, QueryConfig, QueryResult } from 'pg';
import { BatchFailed, runBatch } from './batch';
import type { ScopedClient } from './scope';

interface Waiting {
  readonly statement: QueryConfig;
  readonly resolve: (result: QueryResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Gathers what is sent at one moment and sends it as one batch behind its openings, the last of which is the scope. */
export class Moments {
  /** What a query function takes; only statements with their values in one object, or a text alone, are sent through it. */
  readonly client: ScopedClient;
  private waiting: Waiting[] = [];

  constructor(
    private readonly pool: Pool,
    private readonly openings: readonly QueryConfig[],
    /** Hears what each batch answered to its openings, before those who asked are answered. */
    private readonly opened: (results: readonly QueryResult[]) => void = () => undefined,
  ) {
    const query = (asked: QueryConfig | string, values?: unknown[]): Promise<QueryResult> =>
      this.gather(typeof asked === 'string' ? { text: asked, ...(values && { values }) } : asked);
    // The driver's overloads say more than is used here.
    this.client = { query } as unknown as ScopedClient;
  }

  private gather(statement: QueryConfig): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ statement, resolve, reject });
      // When everything has been said that waits for no answer.
      if (this.waiting.length === 1) queueMicrotask(() => process.nextTick(() => void this.send()));
    });
  }

  private async send(): Promise<void> {
    const sent = this.waiting;
    this.waiting = [];
    try {
      const results = await this.run([...this.openings, ...sent.map(({ statement }) => statement)]);
      const behind = this.openings.length;
      this.opened(results.slice(0, behind));
      for (const [i, { resolve }] of sent.entries()) {
        const result = results[behind + i];
        if (result !== undefined) resolve(result);
      }
    } catch (error) {
      for (const { reject } of sent) reject(error);
    }
  }

  private async run(statements: readonly QueryConfig[]): Promise<QueryResult[]> {
    const client = await this.pool.connect();
    let uncertain = false;
    try {
      return await runBatch(client, statements);
    } catch (error) {
      if (!(error instanceof BatchFailed)) throw error;
      ({ uncertain } = error);
      throw error.cause;
    } finally {
      // The transaction has ended with its batch, whatever became of it.
      client.release(uncertain);
    }
  }
}
