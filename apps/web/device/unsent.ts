import { unsentFiles } from './deviceFiles';
import { unsentDrafts } from './keptDrafts';
import { type PaperKind, unsentPapers } from './keptPapers';
import { type OutboxEntry, outboxOf } from './outbox';

/** What only this device has: forms submitted and not accepted yet, what is being filled in and not kept by the server, photographs not sent. */
export interface Unsent {
  readonly forms: number;
  readonly drafts: number;
  readonly photos: number;
}

/** What a person would lose if the device were cleared now; null where nothing. */
export async function unsentOf(accountId: string): Promise<Unsent | null> {
  const waiting = (await outboxOf(accountId)).filter(({ state }) => state !== 'sent');
  // Minutes that wait to be sent are still on their page, for putting them right: one matter.
  const papers = await unsentPapers(accountId, waiting.flatMap(paperOf));
  const drafts = (await unsentDrafts(accountId)) + papers;
  // Photographs of a form go with it.
  const photos = waiting.length + drafts > 0 ? 0 : await unsentFiles(accountId);
  return waiting.length + drafts + photos === 0 ? null : { forms: waiting.length, drafts, photos };
}

function paperOf(entry: OutboxEntry): { readonly kind: PaperKind; readonly id: string }[] {
  if ('meetingId' in entry) return [{ kind: 'meeting', id: entry.meetingId }];
  if ('noticeId' in entry) return [{ kind: 'notice', id: entry.noticeId }];
  return [];
}
