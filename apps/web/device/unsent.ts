import { unsentFiles } from './deviceFiles';
import { paperOf } from './draftOf';
import { unsentDrafts } from './keptDrafts';
import { unsentPapers } from './keptPapers';
import { outboxOf } from './outbox';

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
  const papers = await unsentPapers(
    accountId,
    waiting.flatMap((entry) => ('taskId' in entry ? [] : [paperOf(entry)])),
  );
  const drafts = (await unsentDrafts(accountId)) + papers;
  const photos = await unsentFiles(accountId);
  return waiting.length + drafts + photos === 0 ? null : { forms: waiting.length, drafts, photos };
}
