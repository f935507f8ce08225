import type { Schemas } from '../api/client';
import type { Problem } from '../api/problem';
import { deleteValue, getValue, putValue, valuesOf } from './database';
import { dropFile } from './deviceFiles';

/**
 * How something that was submitted on this device stands.
 * waiting: not sent yet. unknown: sent without an answer; it is sent again with the same key, which does it once.
 * refused: the API said no; it is put right and submitted anew. sent: accepted.
 */
export type OutboxState = 'waiting' | 'unknown' | 'refused' | 'sent';

/** What is submitted: a decision on a task, a meeting's minutes, or that a notice hangs. */
export type Target =
  | { readonly taskId: string; readonly kind: string; readonly headName: string }
  | { readonly meetingId: string; readonly itemCount: number }
  | { readonly noticeId: string; readonly number: string };

/** What was submitted on this device, with the key under which it is sent until it is answered. */
export type OutboxEntry = Target & Submitted;

interface Submitted {
  readonly key: string;
  readonly accountId: string;
  /** The office acted in when it was submitted; null for all together. */
  readonly grantId: string | null;
  /** By the device's clock. */
  readonly submittedAt: string;
  readonly state: OutboxState;
  readonly attempts: number;
  /** What is sent; gone when it was accepted. */
  readonly body: object | null;
  /** The form as it was filled in, for putting it right. */
  readonly values: object | null;
  readonly fileIds: readonly string[];
  readonly problem: Problem | null;
  /** Households of an accepted posting that stayed behind. */
  readonly left?: Schemas['PostResult']['refusals'];
}

type Listener = () => void;
const listeners = new Set<Listener>();
// Another window of the same browser hears of it too.
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('shouwang.outbox') : null;
channel?.addEventListener('message', () => tell());

function tell(): void {
  for (const listener of listeners) listener();
}

/** Told of every change; gives the way to stop listening. */
export function onOutboxChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  tell();
  channel?.postMessage('changed');
}

/** A person's entries, oldest first. */
export async function outboxOf(accountId: string): Promise<readonly OutboxEntry[]> {
  // Only what was put below lies there.
  const found = (await valuesOf('outbox', accountId)) as OutboxEntry[];
  return found.toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt));
}

export async function findEntry(key: string, accountId: string): Promise<OutboxEntry | null> {
  return ((await getValue('outbox', key, accountId)) as OutboxEntry | undefined) ?? null;
}

export async function putEntry(entry: OutboxEntry): Promise<void> {
  await putValue('outbox', entry.key, entry.accountId, entry);
  changed();
}

/** Where something submitted stands to be answered. */
export const isUnderWay = ({ state }: OutboxEntry): boolean => state === 'waiting' || state === 'unknown';

/** Takes an entry away; with its files where they are not needed any more. */
export async function dropEntry({ key, fileIds }: OutboxEntry, files: 'keepFiles' | 'dropFiles'): Promise<void> {
  if (files === 'dropFiles') for (const id of fileIds) await dropFile(id);
  await deleteValue('outbox', key);
  changed();
}
