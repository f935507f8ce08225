import type { Minutes } from '#domain/meeting/minutes';
import { namedFiles, type NamedFile } from '../files/demandFiles';

/** The photos and the sign-in sheet of some minutes, as the form names them. */
export function minutesFiles({ photoIds, signInSheetId }: Pick<Minutes, 'photoIds' | 'signInSheetId'>): NamedFile[] {
  return [...namedFiles('photoIds', photoIds), ...(signInSheetId ? [['signInSheetId', signInSheetId] as const] : [])];
}
