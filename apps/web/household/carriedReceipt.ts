/** The receipt number that the page before handed on, in the history entry: it stands in no address. */
export function carriedReceipt(state: unknown): string {
  return typeof state === 'object' &&
    state !== null &&
    'receiptNumber' in state &&
    typeof state.receiptNumber === 'string'
    ? state.receiptNumber
    : '';
}
