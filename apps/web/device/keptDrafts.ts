import { deleteValue, getValue, putValue, valuesOf } from './database';

/** A form being filled in, as it was a moment ago. */
export interface KeptDraft {
  readonly values: object;
  /** By the device's clock. */
  readonly keptAt: string;
  /** When the server's copy of the draft was written that this one is newer than or the same as; null where there is none. */
  readonly serverAt: string | null;
  /** Changed since then. */
  readonly isAhead: boolean;
}

export const keepDraftHere = (taskId: string, accountId: string, draft: KeptDraft): Promise<void> =>
  putValue('drafts', taskId, accountId, draft);

// Only what was put above lies there.
export const findDraftHere = async (taskId: string, accountId: string): Promise<KeptDraft | null> =>
  ((await getValue('drafts', taskId, accountId)) as KeptDraft | undefined) ?? null;

export const dropDraftHere = (taskId: string): Promise<void> => deleteValue('drafts', taskId);

/** How many forms of a person hold something that the server has not kept. */
export async function unsentDrafts(accountId: string): Promise<number> {
  return (await valuesOf('drafts', accountId)).filter(isAhead).length;
}

const isAhead = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'isAhead' in value && value.isAhead === true;
