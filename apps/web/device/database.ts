import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Belongs } from '../files/upload';
import { makeSealKey, openBytes, openValue, type Sealed, sealBytes, sealValue } from './seal';
import { myTurn, overForGood } from './turn';

/** A record of one person, sealed; whose it is stands outside, so that another person's is not even opened. */
interface Record {
  readonly accountId: string;
  readonly box: Sealed;
}

/** A photograph, paper or signature that waits on the device, with whose it is and where it belongs. */
export interface FileFacts extends Belongs {
  readonly accountId: string;
  readonly name: string;
  readonly type: string;
  readonly isUploaded: boolean;
}

/** What everything else hangs on; only `turn` outlives a clearing, and says nothing of anybody. */
interface Keys {
  readonly seal: CryptoKey;
  /** How often the device was cleared. */
  readonly turn: number;
  /** Somebody is signing out, and the API has not said yet that the session is over. */
  readonly isLeaving: true;
}

/** Stores by what they hold: `session` who is signed in, `tasks` what was fetched beforehand, `drafts`, `files`, `outbox`. */
interface Device extends DBSchema {
  keys: { key: keyof Keys; value: Keys[keyof Keys] };
  session: { key: string; value: Record };
  tasks: { key: string; value: Record };
  drafts: { key: string; value: Record };
  files: { key: string; value: FileFacts & Record };
  outbox: { key: string; value: Record };
}
export type ValueStore = 'session' | 'tasks' | 'drafts' | 'outbox';
type Store = (typeof stores)[number];

const name = 'shouwang';
const stores = ['keys', 'session', 'tasks', 'drafts', 'files', 'outbox'] as const;
let opened: Promise<IDBPDatabase<Device>> | null = null;

function device(): Promise<IDBPDatabase<Device>> {
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

interface KeyStore {
  get(key: keyof Keys): Promise<Keys[keyof Keys] | undefined>;
}

// A name's value has its type: only this file writes them.
const valueOf = async <K extends keyof Keys>(keys: KeyStore, key: K): Promise<Keys[K] | undefined> =>
  (await keys.get(key)) as Keys[K] | undefined;

/** How the device stands in this moment. */
export interface DeviceStanding {
  /** To be asked for before the API is asked who is signed in: an answer from before a sign-out cannot open the device after it. */
  readonly turn: number;
  /** Somebody is signing out, or was and got no answer. */
  readonly isLeaving: boolean;
}

export async function deviceStanding(): Promise<DeviceStanding> {
  if (!(await keepsAnything())) return { turn: 0, isLeaving: false };
  const { store } = (await device()).transaction('keys');
  const [turn, isLeaving] = await Promise.all([valueOf(store, 'turn'), valueOf(store, 'isLeaving')]);
  return { turn: turn ?? 0, isLeaving: isLeaving ?? false };
}

/** A browser that keeps nothing works as long as it has a network. */
export const keepsAnything = (): Promise<boolean> =>
  device().then(
    () => true,
    () => false,
  );

/** Writes in one transaction with the question whether this window's turn still lasts: no clearing comes between. */
async function inMyTurn<S extends Store>(
  store: S,
  write: (to: IDBPObjectStore<Device, ('keys' | S)[], S, 'readwrite'>) => Promise<unknown>,
): Promise<void> {
  const turn = myTurn();
  const transaction = (await device()).transaction<('keys' | S)[], 'readwrite'>(['keys', store], 'readwrite');
  const lasts = ((await valueOf(transaction.objectStore('keys'), 'turn')) ?? 0) === turn;
  if (lasts) await write(transaction.objectStore(store));
  await transaction.done;
  if (!lasts) await overForGood();
}

/** The key of this device, made where there is none yet; of two windows that make one at the same moment the first one's stays. */
async function sealKey(): Promise<CryptoKey | null> {
  const found = await findSeal();
  if (found !== null) return found;
  const made = await makeSealKey();
  if (made === null) return null;
  await inMyTurn('keys', async (keys) => (await keys.count('seal')) > 0 || keys.put(made, 'seal'));
  return (await findSeal()) ?? made;
}

const findSeal = async (): Promise<CryptoKey | null> =>
  (await valueOf((await device()).transaction('keys').store, 'seal')) ?? null;

export async function putValue(store: ValueStore, key: string, accountId: string, value: unknown): Promise<void> {
  const box = await sealValue(await sealKey(), value);
  await inMyTurn(store, (to) => to.put({ accountId, box }, key));
}

/** The value as it was put; undefined where there is none, or it is somebody else's. */
export async function getValue(store: ValueStore, key: string, accountId: string): Promise<unknown> {
  const read = (await device()).transaction(['keys', store]);
  const found = await read.objectStore(store).get(key);
  const seal = (await valueOf(read.objectStore('keys'), 'seal')) ?? null;
  return found === undefined || found.accountId !== accountId ? undefined : openValue(seal, found.box);
}

/** Whose the value under this key is; null where there is none. */
export async function ownerOf(store: ValueStore, key: string): Promise<string | null> {
  return (await (await device()).get(store, key))?.accountId ?? null;
}

/** Every value of one person. */
export async function valuesOf(store: ValueStore, accountId: string): Promise<unknown[]> {
  return (await keyedValuesOf(store, accountId)).map(([, value]) => value);
}

/** Every value of one person with the key under which it lies. */
export async function keyedValuesOf(store: ValueStore, accountId: string): Promise<[key: string, value: unknown][]> {
  const read = (await device()).transaction(['keys', store]);
  const [keys, records] = await Promise.all([read.objectStore(store).getAllKeys(), read.objectStore(store).getAll()]);
  const seal = (await valueOf(read.objectStore('keys'), 'seal')) ?? null;
  const opened = records.map(async ({ accountId: owner, box }, i): Promise<[string, unknown][]> => {
    const key = keys[i];
    return owner === accountId && key !== undefined ? [[key, await openValue(seal, box)]] : [];
  });
  return (await Promise.all(opened)).flat();
}

export async function deleteValue(store: ValueStore | 'files', key: string): Promise<void> {
  await (await device()).delete(store, key);
}

export async function putFile(id: string, facts: FileFacts, bytes: ArrayBuffer): Promise<void> {
  const box = await sealBytes(await sealKey(), bytes);
  await inMyTurn('files', (to) => to.put({ ...facts, box }, id));
}

/** A file with its bytes; null where it is not here. */
export async function findFile(id: string): Promise<{ readonly facts: FileFacts; readonly bytes: ArrayBuffer } | null> {
  const read = (await device()).transaction(['keys', 'files']);
  const found = await read.objectStore('files').get(id);
  const seal = (await valueOf(read.objectStore('keys'), 'seal')) ?? null;
  if (found === undefined) return null;
  const { box, ...facts } = found;
  return { facts, bytes: await openBytes(seal, box) };
}

/** The API has this file too, unless it was taken off the device meanwhile. */
export async function markUploaded(id: string): Promise<void> {
  await inMyTurn('files', async (to) => {
    const found = await to.get(id);
    return found && to.put({ ...found, isUploaded: true }, id);
  });
}

export async function fileIds(): Promise<readonly string[]> {
  return (await device()).getAllKeys('files');
}

/** What is known of every file beside its bytes. */
export async function allFiles(): Promise<readonly FileFacts[]> {
  return (await device()).getAll('files');
}

/** Says that somebody is signing out, until the device is cleared or it is taken back. */
export async function setLeaving(isLeaving: boolean): Promise<void> {
  if (!(await keepsAnything())) return;
  const database = await device();
  await (isLeaving ? database.put('keys', true, 'isLeaving') : database.delete('keys', 'isLeaving'));
}

/** Forgets everything of everybody, and the key with it; a new turn begins, and windows of the old one write no more. */
export async function forgetDevice(): Promise<void> {
  if (!(await keepsAnything())) return;
  const write = (await device()).transaction(stores, 'readwrite');
  const keys = write.objectStore('keys');
  const turn = (await valueOf(keys, 'turn')) ?? 0;
  await Promise.all(stores.map((store) => write.objectStore(store).clear()));
  await keys.put(turn + 1, 'turn');
  await write.done;
}
