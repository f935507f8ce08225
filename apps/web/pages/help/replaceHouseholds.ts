import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';

export type ReplacedRow = Schemas['ReplacedRow'];

/** Who takes over, and why. */
export interface Replacing {
  readonly toAccountId?: string;
  readonly unitId?: string;
  readonly reasonText: string;
}

export interface KeyedHousehold {
  readonly householdId: string;
  readonly key: string;
}

const againMs = 2_000;
/** So many households go in one request. */
const atOnce = 20;

/**
 * Gives every household to another person, each with its own key. One of which nobody knows yet what became of it is sent
 * again with the same key until somebody does.
 */
export async function replaceHouseholds(
  fromHelperId: string,
  rows: readonly KeyedHousehold[],
  { toAccountId = '', unitId, reasonText }: Replacing,
  key: string,
): Promise<readonly ReplacedRow[]> {
  const known: ReplacedRow[] = [];
  let left = rows;
  while (left.length > 0) {
    const now = left.slice(0, atOnce);
    const answer = await call(() =>
      api.POST('/api/helpers/{id}/replacements', {
        params: { path: { id: fromHelperId }, header: { 'Idempotency-Key': key } },
        body: { toAccountId, ...(unitId !== undefined && { unitId }), reasonText, rows: [...now] },
      }),
    );
    const unknown = new Set(answer.rows.filter(({ outcome }) => outcome === 'unknown').map((row) => row.householdId));
    known.push(...answer.rows.filter(({ outcome }) => outcome !== 'unknown'));
    left = [...left.slice(atOnce), ...now.filter(({ householdId }) => unknown.has(householdId))];
    if (unknown.size > 0) await new Promise((resolve) => setTimeout(resolve, againMs));
  }
  return known;
}
