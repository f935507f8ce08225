import type { Schemas } from '../../api/client';

type Receipt = Schemas['Receipt'];

const kept = 'shouwang.receipt';

/** The receipt given in this window before: a page loaded anew must not take it away. It says nothing of the person. */
export function keptReceipt(): Receipt | null {
  const text = sessionStorage.getItem(kept);
  // Written by `keepReceipt` and nobody else.
  return text === null ? null : (JSON.parse(text) as Receipt);
}

export function keepReceipt(receipt: Receipt): void {
  sessionStorage.setItem(kept, JSON.stringify(receipt));
}

export function forgetReceipt(): void {
  sessionStorage.removeItem(kept);
}
