import { call } from '../../api/call';
import { api } from '../../api/client';
import { Unreachable } from '../../api/problem';
import { dropPaper, findPaper, findPaperDraft, keepPaper, type PaperDraft } from '../../device/keptPapers';
import { isUnderWay, type OutboxEntry, outboxOf } from '../../device/outbox';
import type { MeetingView, MinutesValues } from './minutes/minutesValues';

/** A meeting with what this device knows of its minutes. */
export interface OpenedMeeting {
  readonly view: MeetingView;
  readonly draft: PaperDraft<MinutesValues> | null;
  /** Submitted on this device, and not known to be decided; the view may be older than an acceptance. */
  readonly underWay: OutboxEntry | null;
  /** Submitted on this device and refused: put right here. */
  readonly refused: OutboxEntry | null;
}

/** The meeting from the API, or as this device keeps it where the network is away. */
export async function openMeeting(meetingId: string, accountId: string, signal?: AbortSignal): Promise<OpenedMeeting> {
  const { view, isFresh } = await findView(meetingId, accountId, signal);
  const entries = (await outboxOf(accountId)).filter((entry) => 'meetingId' in entry && entry.meetingId === meetingId);
  const last = entries.at(-1);
  const isOpen = last !== undefined && (isUnderWay(last) || (last.state === 'sent' && !isFresh));
  return {
    view,
    draft: await findPaperDraft<MinutesValues>('meeting', meetingId, accountId),
    underWay: isOpen ? last : null,
    refused: last?.state === 'refused' ? last : null,
  };
}

async function findView(meetingId: string, accountId: string, signal?: AbortSignal) {
  try {
    const params = { path: { id: meetingId } };
    const view = await call(() => api.GET('/api/meetings/{id}', { params, ...(signal && { signal }) }));
    // What was typed for minutes that others submitted stays with the entry of the outbox that was refused for it.
    await (view.state === 'draft' ? keepPaper('meeting', meetingId, accountId, view) : dropPaper('meeting', meetingId));
    return { view, isFresh: true };
  } catch (error) {
    const kept = error instanceof Unreachable ? await findPaper('meeting', meetingId, accountId) : null;
    if (kept === null) throw error;
    return { view: kept.view, isFresh: false };
  }
}
