import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Unreachable } from '../../api/problem';
import { dropPaper, findPaper, findPaperDraft, keepPaper } from '../../device/keptPapers';
import { isUnderWay, type OutboxEntry, outboxOf } from '../../device/outbox';

export type NoticeView = Schemas['NoticeView'];
/** The posting being filled in. */
export type PostValues = Partial<Schemas['PostBody']>;

/** A notice with what this device knows of its posting. */
export interface OpenedNotice {
  readonly view: NoticeView;
  readonly typed: PostValues | null;
  /** Posted on this device, and not known to be accepted; the view may be older than an acceptance. */
  readonly underWay: OutboxEntry | null;
  readonly refused: OutboxEntry | null;
  /** Households that stayed behind when the others were posted from here. */
  readonly left: Schemas['PostResult']['refusals'];
}

/** Whether any household of it waits for the posting. */
export const isToPost = ({ items }: NoticeView): boolean => items.some(({ taskState }) => taskState === 'open');

/** The notice from the API, or as this device keeps it where the network is away. */
export async function openNotice(noticeId: string, accountId: string, signal: AbortSignal): Promise<OpenedNotice> {
  const { view, isFresh } = await findView(noticeId, accountId, signal);
  const entries = (await outboxOf(accountId)).filter((entry) => 'noticeId' in entry && entry.noticeId === noticeId);
  const last = entries.at(-1);
  const isOpen = last !== undefined && (isUnderWay(last) || (last.state === 'sent' && !isFresh));
  const draft = await findPaperDraft<PostValues>('notice', noticeId, accountId);
  const refused = last?.state === 'refused' ? last : null;
  return {
    view,
    // Where nothing was typed since, it is what was submitted by this very form.
    typed: draft?.values ?? refused?.values ?? null,
    underWay: isOpen ? last : null,
    refused,
    left: last?.state === 'sent' ? (last.left ?? []) : [],
  };
}

async function findView(noticeId: string, accountId: string, signal: AbortSignal) {
  try {
    const view = await call(() => api.GET('/api/notices/{id}', { params: { path: { id: noticeId } }, signal }));
    await (isToPost(view) ? keepPaper('notice', noticeId, accountId, view) : dropPaper('notice', noticeId));
    return { view, isFresh: true };
  } catch (error) {
    const kept = error instanceof Unreachable ? await findPaper('notice', noticeId, accountId) : null;
    if (kept === null) throw error;
    return { view: kept.view, isFresh: false };
  }
}
