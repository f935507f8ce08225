import { setTimeout as pause } from 'node:timers/promises';

const pollMs = 25;

/** Waits for a condition; says which one when it does not come true in time. */
export async function until(what: string, holds: () => Promise<boolean>, withinMs = 45_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${withinMs} ms in vain until ${what}`);
    await pause(pollMs);
  }
}
