import { newKey } from '../api/key';
import { type Belongs, upload } from '../files/upload';
import { allFiles, deleteValue, fileIds, findFile, markUploaded, putFile } from './database';

/** Whose a file is and where it belongs. */
export interface FileOwner extends Belongs {
  readonly accountId: string;
}

/** Keeps a file on the device; its id is the key of its upload and stays its id at the API. */
export async function keepFile(file: File, owner: FileOwner): Promise<string> {
  const id = newKey();
  const { name, type } = file;
  await putFile(id, { ...owner, name, type, isUploaded: false }, await file.arrayBuffer());
  return id;
}

/** A file of this person on the device; null where it is not here. */
export async function findDeviceFile(id: string, accountId: string): Promise<File | null> {
  const found = await findFile(id);
  if (found === null || found.facts.accountId !== accountId) return null;
  const { name, type } = found.facts;
  return new File([found.bytes], name, { type });
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
  const found = await findFile(id);
  if (found === null || found.facts.isUploaded) return;
  const { areaCode, caseId, taskId, name, type } = found.facts;
  await upload(new File([found.bytes], name, { type }), {
    key: id,
    ...(areaCode !== undefined && { areaCode }),
    ...(caseId !== undefined && { caseId }),
    ...(taskId !== undefined && { taskId }),
  });
  await markUploaded(id);
}

/** Sends in the background; what does not go through now goes with the form. */
export function sendFileSoon(id: string): void {
  sendFile(id).catch((error: unknown) => {
    // A refusal is shown where the form is sent, with everything else that is wrong with it.
    if (!(error instanceof Error)) throw error;
  });
}

/** Takes a file off the device; what was uploaded stays at the API. */
export const dropFile = (id: string): Promise<void> => deleteValue('files', id);

/** How many files of a person lie on this device and nowhere else. */
export async function unsentFiles(accountId: string): Promise<number> {
  return (await allFiles()).filter((file) => file.accountId === accountId && !file.isUploaded).length;
}

/** Every id of a file that stands somewhere in a form: they are looked for on the device before it is sent. */
export async function deviceFilesIn(form: unknown): Promise<readonly string[]> {
  const text = JSON.stringify(form);
  return (await fileIds()).filter((id) => text.includes(id));
}
