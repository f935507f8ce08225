import type { Connection } from '#apps/setup/insertRows';

/** What a load was begun with: whoever finishes it goes on with the same. */
export interface LoadOrders {
  readonly today: string;
  readonly seed: number;
  readonly cases: number;
}

const subject = 'demonstration';
const begun = 'demonstration.begin';
const complete = 'demonstration.complete';

/**
 * What the audit says of an earlier load. The audit only grows, so the data of a demonstration stays marked as such for ever.
 * `foreign`: the database holds people that no demonstration brought.
 */
export async function findLoad(
  client: Connection,
): Promise<{ orders: LoadOrders; complete: boolean } | 'none' | 'foreign'> {
  const { rows } = await client.query<{ action: string; reason: string }>(
    'SELECT action, reason FROM audit WHERE object_type = $1 ORDER BY id',
    [subject],
  );
  const first = rows.find(({ action }) => action === begun);
  if (first) {
    // Written by markBegun.
    const orders = JSON.parse(first.reason) as LoadOrders;
    return { orders, complete: rows.some(({ action }) => action === complete) };
  }
  const { rows: people } = await client.query('SELECT FROM account UNION ALL SELECT FROM household LIMIT 1');
  return people.length > 0 ? 'foreign' : 'none';
}

export const markBegun = (client: Connection, orders: LoadOrders): Promise<void> => mark(client, begun, orders);
export const markComplete = (client: Connection, orders: LoadOrders): Promise<void> => mark(client, complete, orders);

async function mark(client: Connection, action: string, orders: LoadOrders): Promise<void> {
  await client.query(
    `INSERT INTO audit (action, object_type, object_id, reason, outcome) VALUES ($1, $2, $3, $4, 'done')`,
    [action, subject, orders.today, JSON.stringify(orders)],
  );
}
