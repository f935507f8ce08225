import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { actingGrant } from '../api/actingGrant';
import { newKey } from '../api/key';
import { ApiProblem, isUnknown } from '../api/problem';
import { confirmSession, useSignedIn } from '../api/session';
import { deviceFilesIn } from './deviceFiles';
import { dropEntry, findEntry, type OutboxEntry, putEntry, type Target } from './outbox';
import { sendEntry, type SendResult } from './sender';

/** So long a person waits at the form for the answer; afterwards it goes on from the outbox. */
const patienceMs = 12_000;

export interface Submission {
  readonly isSending: boolean;
  readonly refused: ApiProblem | null;
  /** How it stands after a moment of waiting; null where one is being sent already. `onKept` once it lies in the outbox. */
  send(filledIn: { values: object; body: object; onKept?: () => Promise<void> }): Promise<SendResult | null>;
}

/**
 * Puts a form into the outbox under a key of its own and sends it from there, its files first; one at a time, however often
 * the button is pressed. `before` is what was submitted earlier and refused: the new one takes its place.
 */
export function useSubmission(target: Target, before: OutboxEntry | null): Submission {
  const client = useQueryClient();
  const { accountId } = useSignedIn();
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState(before?.problem ? new ApiProblem(before.problem) : null);
  const last = useRef(before);
  const busy = useRef(false);

  const attempt = async (key: string): Promise<SendResult> => {
    try {
      await confirmSession(client);
    } catch (error) {
      if (isUnknown(error) || error instanceof ApiProblem) return 'waiting';
      throw error;
    }
    return sendEntry(key, { accountId });
  };
  const send: Submission['send'] = async ({ values, body, onKept }) => {
    if (busy.current) return null;
    busy.current = true;
    setSending(true);
    setRefused(null);
    try {
      const entry: OutboxEntry = {
        ...target,
        ...{ key: newKey(), accountId, grantId: actingGrant(), submittedAt: new Date().toISOString() },
        ...{ state: 'waiting', attempts: 0, problem: null },
        ...{ body, values, fileIds: await deviceFilesIn(values) },
      };
      await putEntry(entry);
      // The new one stands in the outbox; what it puts right goes from there.
      if (last.current !== null) await dropEntry(last.current, 'keepFiles');
      last.current = entry;
      await onKept?.();
      const result = await Promise.race([attempt(entry.key), after(patienceMs)]);
      if (result === 'refused') {
        last.current = await findEntry(entry.key, accountId);
        const problem = last.current?.problem ?? null;
        if (problem !== null) setRefused(new ApiProblem(problem));
      }
      return result;
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  return { isSending, refused, send };
}

const after = (ms: number): Promise<SendResult> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('waiting'), ms);
  });
