/** Leaves of a form by their path: `facts.income.wagesFen`, `facts.members[id].labour`. */
type Leaves = Map<string, string>;

/**
 * Paths of the leaves that differ between two forms, in order; empty when they say the same.
 * Entries of a list that carry a `memberId`, `accountId`, `field`, `cause` or `measureId` are compared by it, so moving a member changes nothing.
 * Paths name fields and ids, never what was typed.
 */
export function differences(before: unknown, after: unknown): string[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)).sort();
}

/** Whether a changed leaf lies at or below a field, in either way of naming list entries (`members[2]`, `members[<id>]`). */
export function touches(changed: readonly string[], field: string): boolean {
  // A position says nothing about which member it was before: any change in the list counts.
  const root = field.replace(/\[\d+\].*$/, '');
  return changed.some((path) => path === root || path.startsWith(`${root}.`) || path.startsWith(`${root}[`));
}

function leavesOf(value: unknown, at = '', found: Leaves = new Map()): Leaves {
  if (value === undefined || value === null || value === '') return found;
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry !== 'object')) return found.set(at, JSON.stringify(value));
    value.forEach((entry: unknown, i) => leavesOf(entry, `${at}[${nameOf(entry) ?? i}]`, found));
    return found;
  }
  if (typeof value !== 'object') return found.set(at, JSON.stringify(value));
  for (const [name, entry] of Object.entries(value)) leavesOf(entry, at === '' ? name : `${at}.${name}`, found);
  return found;
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  for (const name of ['memberId', 'accountId', 'field', 'cause', 'measureId']) {
    const value: unknown = Object.getOwnPropertyDescriptor(entry, name)?.value;
    if (typeof value === 'string') return value;
  }
  return undefined;
}
