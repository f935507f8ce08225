import { performance } from 'node:perf_hooks';
import { quantile } from './figures';

/** What a closed loop of users came to. */
export interface LoadFigures {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly count: number;
}

/** One user's next action, however often it is asked; resolves when the action is answered, false when nothing is left to do. */
export type Act = () => Promise<boolean>;

/**
 * Lets users act one after the other without pause for a while, each waiting for its answer before it goes on.
 * An action that fails ends the measurement: figures with failures in them would compare nothing.
 */
export async function runUsers(users: readonly Act[], forMs: number): Promise<LoadFigures> {
  const times: number[] = [];
  const begun = performance.now();
  const end = begun + forMs;
  await Promise.all(
    users.map(async (act) => {
      while (performance.now() < end) {
        const from = performance.now();
        if (!(await act())) throw new Error('A user ran out of work before the measurement ended');
        times.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  return {
    perSecond: times.length / seconds,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    count: times.length,
  };
}
