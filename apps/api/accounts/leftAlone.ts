import type { ScopedClient } from '#database/scope';
import { refused } from '../http/refused';

interface Household {
  readonly number: string;
  readonly area_name: string;
  readonly total: number;
}

const mostNamed = 5;

/** Refuses to close an account while households are paired with it: they would be without a helper (零脱管). */
export async function demandNobodyHelped(client: ScopedClient, accountId: string): Promise<void> {
  const { rows } = await client.query<Household>({
    name: 'households_of_helper',
    text: 'SELECT number, area_name, total::int AS total FROM households_of_helper($1, $2)',
    values: [accountId, mostNamed],
  });
  refuseGap(rows, 'active');
}

/** The same for one right of a helper that ends on a day; another right that holds longer at the household counts. */
export async function demandNobodyLeftAlone(
  client: ScopedClient,
  { accountId, grantId, toOn }: { accountId: string; grantId: string; toOn: string },
): Promise<void> {
  const { rows } = await client.query<Household>({
    name: 'households_left_alone',
    text: 'SELECT number, area_name, total FROM households_left_alone($1, $2, $3, $4)',
    values: [accountId, grantId, toOn, mostNamed],
  });
  refuseGap(rows, 'toOn');
}

function refuseGap(rows: readonly Household[], field: string): void {
  const [first] = rows;
  if (first === undefined) return;
  const named = rows.map(({ number, area_name: area }) => `${area}${number}`).join('、');
  const households = first.total > rows.length ? `${named}…` : named;
  throw refused('helper.paired', { field, params: { count: first.total, households } });
}
