import { randomUUID } from 'node:crypto';
import type { WebhookView } from '#contract/webhooks/webhooks';
import { county, idOf, village } from '../desk/furniture';
import type { GoodRequest, Ground } from './requests';

const receiver = { name: '短信平台', url: 'https://gateway.example.com/in', areaCode: county, kinds: ['reminded'] };

async function named({ admin }: Ground): Promise<string> {
  return (await admin.post<WebhookView>('/api/webhooks', { body: receiver })).body.id;
}

const onReceiver = async (ground: Ground): Promise<GoodRequest> => ({
  as: 'admin',
  params: { id: await named(ground) },
});

/** A notice of the clerk's that the worker would have written. */
async function told({ desk }: Ground): Promise<string> {
  const id = randomUUID();
  await desk.stack.ownerPool.query(
    `INSERT INTO notification (id, case_id, seq, account_id, kind, data, told_as, at) VALUES ($1, $2, 1, $3, 'reminded', '{}', 'holder', business_now())`,
    [id, randomUUID(), idOf('clerk')],
  );
  return id;
}

/** A message that was given up. */
async function failed(ground: Ground): Promise<GoodRequest> {
  const id = await named(ground);
  await ground.desk.stack.ownerPool.query(
    `INSERT INTO webhook_delivery (webhook_id, case_id, seq, kind, at, body, state) VALUES ($1, $2, 1, 'reminded', now(), $3, 'failed')`,
    [id, randomUUID(), JSON.stringify({ areaCode: village })],
  );
  return { as: 'admin', params: { id }, body: { from: '2020-01-01T00:00:00Z' } };
}

/** What people are told, and receivers of signed messages: one good request for each address. */
export const notificationRequests: Readonly<Record<string, (ground: Ground) => GoodRequest | Promise<GoodRequest>>> = {
  'GET /api/notifications': () => ({ as: 'clerk' }),
  'GET /api/notifications/count': () => ({ as: 'clerk' }),
  'POST /api/notifications/read': () => ({ as: 'clerk', body: { upTo: '2099-01-01T00:00:00Z' } }),
  'POST /api/notifications/{id}/read': async (ground) => ({ as: 'clerk', params: { id: await told(ground) } }),
  'GET /api/webhooks': () => ({ as: 'admin' }),
  'POST /api/webhooks': () => ({ as: 'admin', body: receiver }),
  'POST /api/webhooks/{id}/secret': onReceiver,
  'POST /api/webhooks/{id}/enable': onReceiver,
  'POST /api/webhooks/{id}/disable': onReceiver,
  'GET /api/webhooks/{id}/deliveries': onReceiver,
  'POST /api/webhooks/{id}/replay': failed,
};
