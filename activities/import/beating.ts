import { heartbeat } from '@temporalio/activity';

const everyMs = 2_000;

/** Tells the server every other second that the work is still being done, so that a dead worker is missed soon. */
export async function beating<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => heartbeat(), everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
