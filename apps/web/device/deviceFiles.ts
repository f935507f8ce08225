import { newKey } from '../api/key';
import { type Belongs, upload } from '../files/upload';
import { device, type FileRecord, sealKey } from './database';
import { openBytes, sealBytes } from './seal';

/** Whose a file is and where it belongs. */
export interface FileOwner extends Belongs {
  readonly accountId: string;
}

/** Keeps a file on the device; its id is the key of its upload and stays its id at the API. */
export async function keepFile(file: File, { accountId, ...belongs }: FileOwner): Promise<string> {
  const id = newKey();
  const box = await sealBytes(await sealKey(), await file.arrayBuffer());
  const record: FileRecord = { accountId, ...belongs, box, name: file.name, type: file.type, isUploaded: false };
  await (await device()).put('files', record, id);
  return id;
}

/** A file of this person on the device; null where it is not here. */
export async function findDeviceFile(id: string, accountId: string): Promise<File | null> {
  const found = await (await device()).get('files', id);
  if (found === undefined || found.accountId !== accountId) return null;
  return fileOf(found);
}

async function fileOf({ box, name, type }: FileRecord): Promise<File> {
  return new File([await openBytes(await sealKey(), box)], name, { type });
}

const sending = new Map<string, Promise<void>>();

/**
 * Sends a file of the device unless it was sent before. Throws what an upload throws: where no answer came the same file
 * is sent again later, under the same id.
 */
export function sendFile(id: string): Promise<void> {
  const running = sending.get(id);
  if (running !== undefined) return running;
  const started = send(id).finally(() => sending.delete(id));
  sending.set(id, started);
  return started;
}

async function send(id: string): Promise<void> {
  const database = await device();
  const found = await database.get('files', id);
  if (found === undefined || found.isUploaded) return;
  const { areaCode, caseId, taskId } = found;
  await upload(await fileOf(found), {
    key: id,
    ...(areaCode !== undefined && { areaCode }),
    ...(caseId !== undefined && { caseId }),
    ...(taskId !== undefined && { taskId }),
  });
  const now = await database.get('files', id);
  if (now !== undefined) await database.put('files', { ...now, isUploaded: true }, id);
}

/** Sends in the background; what does not go through now goes with the form. */
export function sendFileSoon(id: string): void {
  sendFile(id).catch((error: unknown) => {
    // A refusal is shown where the form is sent, with everything else that is wrong with it.
    if (!(error instanceof Error)) throw error;
  });
}

/** Takes a file off the device; what was uploaded stays at the API. */
export async function dropFile(id: string): Promise<void> {
  await (await device()).delete('files', id);
}

/** How many files of a person lie on this device and nowhere else. */
export async function unsentFiles(accountId: string): Promise<number> {
  const all = await (await device()).getAll('files');
  return all.filter((file) => file.accountId === accountId && !file.isUploaded).length;
}

/** Every id of a file that stands somewhere in a form: they are looked for on the device before it is sent. */
export async function deviceFilesIn(form: unknown): Promise<readonly string[]> {
  const ids = await (await device()).getAllKeys('files');
  const text = JSON.stringify(form);
  return ids.filter((id) => text.includes(id));
}
