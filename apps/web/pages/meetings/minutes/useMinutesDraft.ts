import { useEffect, useRef, useState } from 'react';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { newKey } from '../../../api/key';
import { ApiProblem, isUnknown } from '../../../api/problem';
import { useSignedIn } from '../../../api/session';
import { keepPaperDraft } from '../../../device/keptPapers';
import type { MeetingView, MinutesValues } from './minutesValues';

const hereMs = 200;
const thereMs = 1_500;
const againMs = 5_000;

/** Where the newest of what was typed lies: on this device, or at the server too. */
export type DraftPlace = 'here' | 'there' | null;

/**
 * Keeps the minutes on the device and at the server, a moment after the last key; says where they lie once all of it that
 * was typed does.
 */
export function useMinutesDraft({ meetingId }: MeetingView, values: MinutesValues, isOn: boolean): DraftPlace {
  const { accountId } = useSignedIn();
  const [kept, setKept] = useState<{ readonly text: string; readonly place: 'here' | 'there' } | null>(null);
  const text = JSON.stringify(values);
  const first = useRef(text);
  const isTouched = useRef(false);
  useEffect(() => {
    if (text !== first.current) isTouched.current = true;
    if (!isOn || !isTouched.current) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    // What was turned into a text above.
    const here = (isSynced: boolean): Promise<void> =>
      keepPaperDraft('meeting', meetingId, accountId, { values: JSON.parse(text) as object, isSynced });
    const there = async (): Promise<void> => {
      try {
        await putDraft(meetingId, JSON.parse(text) as Record<string, unknown>);
        if (isOver) return;
        await here(true);
        setKept({ text, place: 'there' });
      } catch (error) {
        if (!(error instanceof ApiProblem) && !isUnknown(error)) throw error;
        if (!isOver && isUnknown(error)) timer = setTimeout(() => void there(), againMs);
      }
    };
    timer = setTimeout(() => {
      void here(false).then(() => {
        if (isOver) return;
        setKept({ text, place: 'here' });
        timer = setTimeout(() => void there(), thereMs);
      });
    }, hereMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isOn, text, meetingId, accountId]);
  return kept?.text === text ? kept.place : null;
}

const putDraft = (id: string, content: Record<string, unknown>) =>
  call(() =>
    api.PUT('/api/meetings/{id}/draft', {
      params: { path: { id }, header: { 'Idempotency-Key': newKey() } },
      body: { content },
    }),
  );
