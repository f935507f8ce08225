import { deleteValue, getValue, putValue } from '../../../device/database';
import type { MeetingView, MinutesValues } from './minutesValues';

/** A meeting on this device: with it the minutes go on without a signal, and after the page was loaded anew. */
export interface KeptMinutes {
  readonly view: MeetingView;
  readonly values: MinutesValues;
  /** The server has the same. */
  readonly isSynced: boolean;
  /** They were submitted, and no answer said yet what became of them: they are sent again. */
  readonly isSubmitted: boolean;
}

const keyOf = (meetingId: string): string => `meeting:${meetingId}`;

export const keepMinutes = (accountId: string, kept: KeptMinutes): Promise<void> =>
  putValue('drafts', keyOf(kept.view.meetingId), accountId, kept);

// Only what was put above lies there.
export const findMinutes = async (accountId: string, meetingId: string): Promise<KeptMinutes | null> =>
  ((await getValue('drafts', keyOf(meetingId), accountId)) as KeptMinutes | undefined) ?? null;

export const dropMinutes = (meetingId: string): Promise<void> => deleteValue('drafts', keyOf(meetingId));
