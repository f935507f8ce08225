/**
 * A turn at this device lasts from one clearing to the next: from somebody's sign-in to the sign-out. A window writes in
 * the turn in which it was opened and in no later one, so that nothing that was under way when somebody signed out comes
 * to lie there afterwards.
 */
let mine: { readonly turn: number; readonly accountId: string } | null = null;
let leave: () => void = () => undefined;

/** What this window does once its turn is over. */
export function whenTurnIsOver(then: () => void): void {
  leave = then;
}

/** Whether somebody is signed in in this window. */
export const hasTurn = (): boolean => mine !== null;

/** The window belongs to this turn and this person; where it belongs to an earlier turn or to somebody else, it leaves with everything it holds. */
export async function joinTurn(turn: number, accountId: string): Promise<void> {
  mine ??= { turn, accountId };
  if (mine.turn !== turn || mine.accountId !== accountId) await overForGood();
}

/** The turn that this window writes in. */
export function myTurn(): number {
  if (mine === null) throw new Error('nobody is signed in in this window');
  return mine.turn;
}

/** The window leaves, and whatever waited for its write never goes on. */
export function overForGood(): Promise<never> {
  leave();
  return new Promise(() => undefined);
}
