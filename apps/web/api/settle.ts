const firstWaitMs = 1_000;
const longestWaitMs = 15_000;

export interface Settling {
  isUnknown(error: unknown): boolean;
  askedToWaitSeconds(error: unknown): number | undefined;
  /** Told before each wait; `sendNow` ends it. */
  onUnknown(attempt: number, sendNow: () => void): void;
}

/** Sends until an answer says what became of it: a good one is given, a refusal is thrown. The sender keeps the key the same. */
export async function settle<T>(send: () => Promise<T>, settling: Settling): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (!settling.isUnknown(error)) throw error;
      const asked = (settling.askedToWaitSeconds(error) ?? 0) * 1_000;
      const waitMs = Math.min(Math.max(firstWaitMs * 2 ** (attempt - 1), asked), longestWaitMs);
      await pause(waitMs, (sendNow) => settling.onUnknown(attempt, sendNow));
    }
  }
}

/** Waits, or until told otherwise, or until the network is back. */
function pause(ms: number, told: (sendNow: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    window.addEventListener('online', end);
    told(end);
  });
}
