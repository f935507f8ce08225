import { useEffect, useRef, useState } from 'react';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { newKey } from '../../../api/key';
import { ApiProblem, isUnknown } from '../../../api/problem';
import { useSignedIn } from '../../../api/session';
import { keepMinutes } from './keptMinutes';
import type { MeetingView, MinutesValues } from './minutesValues';

const hereMs = 200;
const thereMs = 1_500;
const againMs = 5_000;

/** Where the newest of what was typed lies: on this device, or at the server too. */
export type DraftPlace = 'here' | 'there' | null;

/** Keeps the minutes on the device and at the server, a moment after the last key. */
export function useMinutesDraft(view: MeetingView, values: MinutesValues, isOn: boolean): DraftPlace {
  const { accountId } = useSignedIn();
  const { meetingId } = view;
  const [place, setPlace] = useState<DraftPlace>(null);
  const text = JSON.stringify(values);
  const first = useRef(text);
  const latest = useRef({ view, values });
  useEffect(() => {
    latest.current = { view, values };
  });
  useEffect(() => {
    if (!isOn || (text === first.current && place === null)) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const here = (isSynced: boolean): Promise<void> =>
      keepMinutes(accountId, { ...latest.current, isSynced, isSubmitted: false });
    const there = async (): Promise<void> => {
      try {
        await putDraft(meetingId, JSON.parse(text) as Record<string, unknown>);
        if (isOver) return;
        await here(true);
        setPlace('there');
      } catch (error) {
        if (!(error instanceof ApiProblem) && !isUnknown(error)) throw error;
        if (!isOver && isUnknown(error)) timer = setTimeout(() => void there(), againMs);
      }
    };
    timer = setTimeout(() => {
      void here(false).then(() => {
        if (isOver) return;
        setPlace('here');
        timer = setTimeout(() => void there(), thereMs);
      });
    }, hereMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
    // `place` only says whether anything was typed yet.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOn, text, meetingId, accountId]);
  return place;
}

const putDraft = (id: string, content: Record<string, unknown>) =>
  call(() =>
    api.PUT('/api/meetings/{id}/draft', {
      params: { path: { id }, header: { 'Idempotency-Key': newKey() } },
      body: { content },
    }),
  );
