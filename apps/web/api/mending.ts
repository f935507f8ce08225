type Mend = () => Promise<boolean>;

/** What only a part of the page can do for a request that was refused, done once for all requests that wait for it. */
export interface Mending {
  /** Told by whoever can do it; gives the way to take it back. */
  offer(by: Mend): () => void;
  /** Has it done; false where nobody can, or it was not done. */
  mend(): Promise<boolean>;
}

function mending(): Mending {
  let able: Mend | null = null;
  let underWay: Promise<boolean> | null = null;
  return {
    offer: (by) => {
      able = by;
      return () => {
        if (able === by) able = null;
      };
    },
    mend: () => {
      if (able === null) return Promise.resolve(false);
      underWay ??= able().finally(() => {
        underWay = null;
      });
      return underWay;
    },
  };
}

/** Asks the person to sign in where they are; not mended where they leave. */
export const signingInAgain = mending();

/** Takes up the session that another window of this browser has opened for the same person. */
export const renewingSession = mending();
