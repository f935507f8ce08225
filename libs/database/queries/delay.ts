/**
 * Of a stay at a step, in SQL: whatever delay it has arose where it was. What was past its limit when it came, with a household that moved, is
 * not late by the place that it came to. The flow figures' door (`stays_left`) says the same.
 */
export function delayIsOwn(stay: string): string {
  return `coalesce(${stay}.due_at, 'infinity') > ${stay}.entered_at`;
}
