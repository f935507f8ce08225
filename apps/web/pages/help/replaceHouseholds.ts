import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { throughRows } from '../../api/throughRows';

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

/** Gives every household to another person, each with its own key. */
export async function replaceHouseholds(
  fromHelperId: string,
  rows: readonly KeyedHousehold[],
  { toAccountId = '', unitId, reasonText }: Replacing,
  key: string,
): Promise<readonly ReplacedRow[]> {
  const send = async (some: readonly KeyedHousehold[]): Promise<readonly ReplacedRow[]> => {
    const answer = await call(() =>
      api.POST('/api/helpers/{id}/replacements', {
        params: { path: { id: fromHelperId }, header: { 'Idempotency-Key': key } },
        body: { toAccountId, ...(unitId !== undefined && { unitId }), reasonText, rows: [...some] },
      }),
    );
    return answer.rows;
  };
  return (await throughRows(rows, ({ householdId }: KeyedHousehold | ReplacedRow) => householdId, send)) ?? [];
}
