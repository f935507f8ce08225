import { useSyncExternalStore } from 'react';

/** What was said last, in passing: that something was submitted. */
interface Told {
  /** Counts up, so that the same words said again are said again. */
  readonly number: number;
  readonly title: string;
}

let told: Told | null = null;
let count = 0;
const listeners = new Set<() => void>();

function set(next: Told | null): void {
  told = next;
  for (const listener of listeners) listener();
}

/** Says something that outlives the page it is said on: whoever submits a form is led elsewhere at once. */
export function tell(title: string): void {
  count += 1;
  set({ number: count, title });
}

export const forgetTold = (): void => set(null);

export function useTold(): Told | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => told,
  );
}
