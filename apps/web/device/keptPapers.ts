import type { Schemas } from '../api/client';
import { deleteValue, getValue, keyedValuesOf, putValue, valuesOf } from './database';

/** What a village fills in where there is often no signal, beside the forms of its tasks: a meeting's minutes, a notice's posting. */
interface Views {
  readonly meeting: Schemas['MeetingView'];
  readonly notice: Schemas['NoticeView'];
}
export type PaperKind = keyof Views;

/** As the API gave it, so that its page opens without a network. */
export interface KeptPaper<K extends PaperKind> {
  readonly paper: K;
  readonly id: string;
  readonly view: Views[K];
  /** By the device's clock. */
  readonly keptAt: string;
}

/** What is being filled in on it. */
export interface PaperDraft<T extends object> {
  readonly values: T;
  /** The server has the same. */
  readonly isSynced: boolean;
}

const viewKey = (kind: PaperKind, id: string): string => `view:${kind}:${id}`;
const draftKey = (kind: PaperKind, id: string): string => `${kind}:${id}`;

export const keepPaper = <K extends PaperKind>(
  paper: K,
  id: string,
  accountId: string,
  view: Views[K],
): Promise<void> =>
  putValue('drafts', viewKey(paper, id), accountId, {
    ...{ paper, id, view, keptAt: new Date().toISOString() },
  } satisfies KeptPaper<K>);

// Only what was put above lies there.
export const findPaper = async <K extends PaperKind>(
  kind: K,
  id: string,
  accountId: string,
): Promise<KeptPaper<K> | null> =>
  ((await getValue('drafts', viewKey(kind, id), accountId)) as KeptPaper<K> | undefined) ?? null;

/** Every meeting or notice on this device, the one kept last first. */
export async function keptPapers<K extends PaperKind>(kind: K, accountId: string): Promise<readonly KeptPaper<K>[]> {
  const found = await valuesOf('drafts', accountId);
  return found.filter(isPaperOf(kind)).toSorted((a, b) => b.keptAt.localeCompare(a.keptAt));
}

const isPaperOf =
  <K extends PaperKind>(kind: K) =>
  (value: unknown): value is KeptPaper<K> =>
    typeof value === 'object' && value !== null && 'paper' in value && value.paper === kind;

/** Takes a paper off the device, and what was being filled in on it. */
export async function dropPaper(kind: PaperKind, id: string): Promise<void> {
  await dropPaperDraft(kind, id);
  await deleteValue('drafts', viewKey(kind, id));
}

export const keepPaperDraft = (
  kind: PaperKind,
  id: string,
  accountId: string,
  draft: PaperDraft<object>,
): Promise<void> => putValue('drafts', draftKey(kind, id), accountId, draft);

// Whoever keeps a kind's drafts reads them: they lie there in its shape.
export const findPaperDraft = async <T extends object>(
  kind: PaperKind,
  id: string,
  accountId: string,
): Promise<PaperDraft<T> | null> =>
  ((await getValue('drafts', draftKey(kind, id), accountId)) as PaperDraft<T> | undefined) ?? null;

export const dropPaperDraft = (kind: PaperKind, id: string): Promise<void> => deleteValue('drafts', draftKey(kind, id));

/** How many papers of a person, but for the named ones, hold something that the server has not kept. */
export async function unsentPapers(
  accountId: string,
  except: readonly { readonly kind: PaperKind; readonly id: string }[],
): Promise<number> {
  const known = except.map(({ kind, id }) => draftKey(kind, id));
  const found = await keyedValuesOf('drafts', accountId);
  return found.filter(([key, value]) => isUnsynced(value) && !known.includes(key)).length;
}

const isUnsynced = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'isSynced' in value && value.isSynced === false;
