const offsetMs = 8 * 60 * 60 * 1000;

/** An instant as people in the office read it: '2026-11-22 16:05', at +08:00. */
export function isoInShanghai(instant: Date): string {
  return new Date(instant.getTime() + offsetMs).toISOString().slice(0, 16).replace('T', ' ');
}
