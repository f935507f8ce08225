import { prefixOf } from '../access/areas';
import type { Day } from '../calendar/day';
import type { Benefit } from './benefit';
import { starterBenefits } from './starter';

/** One version of an entry, as an area keeps it. */
export interface CatalogueEntry {
  readonly benefit: Benefit;
  /** Counts up within one code; the entry that the system is shipped with is the first. */
  readonly version: number;
  /** Whose catalogue it stands in; null for the entry that the system is shipped with. */
  readonly areaCode: string | null;
}

/** What every catalogue begins with. */
export const shippedEntries: readonly CatalogueEntry[] = starterBenefits.map((benefit) => ({
  benefit,
  version: 1,
  areaCode: null,
}));

/**
 * 惠农政策清单 of a place on a day: of each benefit the version in force. The nearest area's word counts, and of its versions the latest
 * that has begun; one that has ended takes the benefit out, whatever a wider area says. In the order of the codes.
 */
export function catalogueOn(
  own: readonly CatalogueEntry[],
  { areaCode, on }: { readonly areaCode: string; readonly on: Day },
): CatalogueEntry[] {
  const begun = [...shippedEntries, ...own].filter(
    (entry) => entry.benefit.fromOn <= on && areaCode.startsWith(reachOf(entry)),
  );
  const byCode = new Map<string, CatalogueEntry>();
  for (const entry of begun) {
    const other = byCode.get(entry.benefit.code);
    if (other === undefined || outranks(entry, other)) byCode.set(entry.benefit.code, entry);
  }
  return [...byCode.values()]
    .filter(({ benefit: { toOn } }) => toOn === undefined || toOn >= on)
    .sort((a, b) => (a.benefit.code < b.benefit.code ? -1 : 1));
}

/** The version that a new one would have, and the day from which it may hold: an entry that exists is not changed backwards. */
export function nextVersion(
  own: readonly CatalogueEntry[],
  { areaCode, code, today }: { readonly areaCode: string; readonly code: string; readonly today: Day },
): { readonly version: number; readonly earliestOn: Day | null } {
  const before = [...shippedEntries, ...own].filter(
    (entry) => entry.benefit.code === code && (entry.areaCode === null || entry.areaCode === areaCode),
  );
  const version = Math.max(0, ...before.map((entry) => entry.version)) + 1;
  return { version, earliestOn: before.length === 0 ? null : today };
}

function reachOf({ areaCode }: CatalogueEntry): string {
  return areaCode === null ? '' : prefixOf(areaCode);
}

function outranks(entry: CatalogueEntry, other: CatalogueEntry): boolean {
  const nearer = reachOf(entry).length - reachOf(other).length;
  return nearer > 0 || (nearer === 0 && entry.version > other.version);
}
