const kept = 'shouwang.actingGrant';

/** The one office the person acts in, of several; null for all of them together. Kept while the window is open. */
export function actingGrant(): string | null {
  return sessionStorage.getItem(kept);
}

export function keepActingGrant(grantId: string | null): void {
  if (grantId === null) sessionStorage.removeItem(kept);
  else sessionStorage.setItem(kept, grantId);
}
