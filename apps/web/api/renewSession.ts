type Renew = () => Promise<boolean>;

let renew: Renew | null = null;
let renewing: Promise<boolean> | null = null;

/** Told by whoever knows who is signed in here; gives the way to take it back. */
export function canRenewSession(by: Renew): () => void {
  renew = by;
  return () => {
    if (renew === by) renew = null;
  };
}

/** Takes up the session that another window of this browser has opened, once for all requests that wait; false where nobody is signed in here. */
export function renewSession(): Promise<boolean> {
  if (renew === null) return Promise.resolve(false);
  renewing ??= renew().finally(() => {
    renewing = null;
  });
  return renewing;
}
