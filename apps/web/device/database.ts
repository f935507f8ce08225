import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Belongs } from '../files/upload';
import { makeSealKey, openValue, type Sealed, sealValue } from './seal';

/** A record of one person, sealed; whose it is stands outside, so that another person's is not even opened. */
export interface Record {
  readonly accountId: string;
  readonly box: Sealed;
}

/** A photograph, paper or signature that waits on the device, with where it belongs. */
export interface FileRecord extends Record, Belongs {
  readonly name: string;
  readonly type: string;
  readonly isUploaded: boolean;
}

/** Stores by what they hold: `session` who is signed in, `tasks` what was fetched beforehand, `drafts`, `files`, `outbox`. */
interface Device extends DBSchema {
  keys: { key: string; value: CryptoKey };
  session: { key: string; value: Record };
  tasks: { key: string; value: Record };
  drafts: { key: string; value: Record };
  files: { key: string; value: FileRecord };
  outbox: { key: string; value: Record };
}
export type ValueStore = 'session' | 'tasks' | 'drafts' | 'outbox';

const name = 'shouwang';
const stores = ['keys', 'session', 'tasks', 'drafts', 'files', 'outbox'] as const;
let opened: Promise<IDBPDatabase<Device>> | null = null;

/** The database of this device. */
export function device(): Promise<IDBPDatabase<Device>> {
  opened ??= openDB<Device>(name, 1, {
    upgrade(database) {
      for (const store of stores) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
    },
    terminated() {
      opened = null;
    },
  });
  return opened;
}

/** The key of this device, made where there is none yet. */
export async function sealKey(): Promise<CryptoKey | null> {
  const database = await device();
  const found = await database.get('keys', 'seal');
  if (found !== undefined) return found;
  const made = await makeSealKey();
  if (made === null) return null;
  // Of two windows that make one at the same moment the first one's stays.
  const write = database.transaction('keys', 'readwrite');
  const first = await write.store.get('seal');
  if (first === undefined) await write.store.put(made, 'seal');
  await write.done;
  return first ?? made;
}

export async function putValue(store: ValueStore, key: string, accountId: string, value: unknown): Promise<void> {
  const box = await sealValue(await sealKey(), value);
  await (await device()).put(store, { accountId, box }, key);
}

/** The value as it was put; undefined where there is none, or it is somebody else's. */
export async function getValue(store: ValueStore, key: string, accountId: string): Promise<unknown> {
  const found = await (await device()).get(store, key);
  return found === undefined || found.accountId !== accountId ? undefined : openValue(await sealKey(), found.box);
}

/** Every value of one person. */
export async function valuesOf(store: ValueStore, accountId: string): Promise<unknown[]> {
  const found = (await (await device()).getAll(store)).filter((each) => each.accountId === accountId);
  // Whoever only looks makes no key: after a sign-out there is none.
  if (found.length === 0) return [];
  const key = await sealKey();
  return Promise.all(found.map(({ box }) => openValue(key, box)));
}

export async function deleteValue(store: ValueStore, key: string): Promise<void> {
  await (await device()).delete(store, key);
}

/** Forgets everything of everybody, and the key with it. */
export async function forgetDevice(): Promise<void> {
  const database = await device();
  const write = database.transaction(stores, 'readwrite');
  await Promise.all(stores.map((store) => write.objectStore(store).clear()));
  await write.done;
}
