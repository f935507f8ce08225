import { actingGrant } from '../api/actingGrant';
import { call } from '../api/call';
import { api, type Schemas } from '../api/client';
import { ApiProblem, isSignedOut, isUnknown } from '../api/problem';
import { dropFile, sendFile } from './deviceFiles';
import { dropDraftOf } from './draftOf';
import { findEntry, type OutboxEntry, outboxOf, putEntry } from './outbox';

/** Who may send: told by the session once the API has confirmed it in this window. */
export interface SendingAs {
  readonly accountId: string;
}

export type SendResult = OutboxEntry['state'];

/**
 * Sends one entry, its files first, and says how it stands afterwards. One sender at a time in one browser; a second one
 * would do no harm, since the key is the same.
 */
export async function sendEntry(key: string, { accountId }: SendingAs): Promise<SendResult> {
  return alone(async () => {
    const entry = await findEntry(key, accountId);
    if (entry === null) return 'sent';
    if (entry.state === 'sent' || entry.state === 'refused') return entry.state;
    return send(entry);
  });
}

/** Sends everything that waits, oldest first; stops where no answer comes. True when nothing waits any more. */
export async function sendAll(as: SendingAs): Promise<boolean> {
  for (const { key, state, grantId } of await outboxOf(as.accountId)) {
    if (state !== 'waiting' && state !== 'unknown') continue;
    // Submitted in another office than the one acted in now: it waits until the person acts in that one again, or in all.
    if (actingGrant() !== null && grantId !== actingGrant()) continue;
    const result = await sendEntry(key, as);
    if (result === 'waiting' || result === 'unknown') return false;
  }
  return true;
}

async function send(entry: OutboxEntry): Promise<SendResult> {
  try {
    for (const id of entry.fileIds) await sendFile(id);
  } catch (error) {
    return failed(entry, error);
  }
  // From here on the outcome is unknown until it is answered, also when the window is closed meanwhile.
  const started: OutboxEntry = { ...entry, state: 'unknown', attempts: entry.attempts + 1 };
  await putEntry(started);
  let answer: Pick<OutboxEntry, 'left'>;
  try {
    answer = await submit(entry);
  } catch (error) {
    return failed(started, error);
  }
  for (const id of entry.fileIds) await dropFile(id);
  // Minutes stay filled in on their page until they are accepted.
  await dropDraftOf(entry);
  await putEntry({ ...started, ...answer, state: 'sent', body: null, values: null, fileIds: [], problem: null });
  return 'sent';
}

/** To the address of what it is; gives what of the answer is still to be shown. */
async function submit(entry: OutboxEntry): Promise<Pick<OutboxEntry, 'left'>> {
  const header = { 'Idempotency-Key': entry.key };
  // Every body was made by the form of its kind and checked by the domain's own checks.
  if ('meetingId' in entry) {
    const params = { path: { id: entry.meetingId }, header };
    await call(() => api.POST('/api/meetings/{id}/submit', { params, body: entry.body as Schemas['MinutesBody'] }));
    return {};
  }
  if ('noticeId' in entry) {
    const params = { path: { id: entry.noticeId }, header };
    const posted = await call(() =>
      api.POST('/api/notices/{id}/post', { params, body: entry.body as Schemas['PostBody'] }),
    );
    return { left: posted.refusals };
  }
  const params = { path: { id: entry.taskId }, header, query: {} };
  await call(() => api.POST('/api/tasks/{id}/complete', { params, body: entry.body as Schemas['CompleteTaskBody'] }));
  return {};
}

/** Only an answer of ours that says no means no. */
async function failed(entry: OutboxEntry, error: unknown): Promise<SendResult> {
  if (isUnknown(error) || isSignedOut(error)) return entry.state;
  if (!(error instanceof ApiProblem)) throw error;
  // Too many requests, a session found anew, or a fault of the server's own: nothing is said about the decision.
  if (error.status === 429 || error.status >= 500 || error.code === 'csrf.missing') return entry.state;
  await putEntry({ ...entry, state: 'refused', problem: error.problem });
  return 'refused';
}

let turn: Promise<unknown> = Promise.resolve();

function alone<T>(work: () => Promise<T>): Promise<T> {
  // An old type of the DOM says that it is always there; it is not without TLS.
  const { locks } = navigator as { readonly locks?: LockManager };
  const once = async (): Promise<T> => {
    if (locks === undefined) return work();
    let answer: { readonly value: T } | undefined;
    await locks.request('shouwang.outbox', async () => {
      answer = { value: await work() };
    });
    if (answer === undefined) throw new Error('the lock was not granted');
    return answer.value;
  };
  const mine = turn.then(once, once);
  turn = mine.catch(() => undefined);
  return mine;
}
