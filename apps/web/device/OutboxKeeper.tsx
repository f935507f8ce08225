import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isUnknown } from '../api/problem';
import { confirmSession, useSignedIn } from '../api/session';
import { worksOutdoors } from './keptSession';
import { isUnderWay, onOutboxChange, outboxOf } from './outbox';
import { sendAll } from './sender';
import { startServiceWorker } from './serviceWorker';

const soonMs = 400;
const firstWaitMs = 3_000;
const longestWaitMs = 60_000;

/**
 * Sends what waits on the device: when the application opens, when something is submitted, when the network is back, and
 * again and again while no answer comes. Shows nothing; the list of what waits has a page of its own.
 */
export function OutboxKeeper() {
  const client = useQueryClient();
  const session = useSignedIn();
  const { accountId } = session;
  const isOutdoors = worksOutdoors(session);
  useEffect(() => {
    if (isOutdoors) startServiceWorker();
  }, [isOutdoors]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let waitMs = firstWaitMs;
    let isRunning = false;
    let isOver = false;
    const later = (ms: number): void => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(() => void run(), ms);
    };
    const run = async (): Promise<void> => {
      if (isRunning) return later(firstWaitMs);
      isRunning = true;
      try {
        const isDone = !(await waits(accountId)) || (await sendAs(accountId));
        if (isDone) waitMs = firstWaitMs;
        else {
          later(waitMs);
          waitMs = Math.min(waitMs * 2, longestWaitMs);
        }
      } finally {
        isRunning = false;
      }
    };
    const sendAs = async (as: string): Promise<boolean> => {
      try {
        await confirmSession(client);
      } catch (error) {
        if (isUnknown(error)) return false;
        return true;
      }
      const isDone = await sendAll({ accountId: as });
      for (const queryKey of [['tasks'], ['meetings', 'list'], ['notices', 'list']])
        await client.invalidateQueries({ queryKey });
      return isDone;
    };
    const now = (): void => {
      waitMs = firstWaitMs;
      later(0);
    };
    const stopListening = onOutboxChange(() => later(soonMs));
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', now);
    now();
    return () => {
      isOver = true;
      clearTimeout(timer);
      stopListening();
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [client, accountId]);
  return null;
}

async function waits(accountId: string): Promise<boolean> {
  return (await outboxOf(accountId)).some(isUnderWay);
}
