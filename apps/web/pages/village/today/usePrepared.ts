import { useEffect } from 'react';
import type { Schemas } from '../../../api/client';
import { ApiProblem, Unreachable } from '../../../api/problem';
import { useSignedIn } from '../../../api/session';
import { dropKeptTask, keptTasks } from '../../../device/keptTasks';
import { fetchDetail, remember } from '../form/findWork';
import { hasFormPage } from '../form/kinds';

/** The soonest due ones; more than this nobody visits between two signals. */
const mostTasks = 40;
const freshMs = 30 * 60_000;

/** Fetches the forms of what is to be done to the device, so that they open without a network; what is done goes from there. */
export function usePrepared(rows: readonly Schemas['TaskRowView'][] | null): void {
  const { accountId } = useSignedIn();
  useEffect(() => {
    if (rows === null) return;
    let isOver = false;
    const prepare = async (): Promise<void> => {
      const wanted = rows.filter(({ kind }) => hasFormPage(kind)).slice(0, mostTasks);
      const kept = await keptTasks(accountId);
      for (const { detail } of kept) {
        const { taskId } = detail.task;
        if (!wanted.some((row) => row.taskId === taskId)) await dropKeptTask(taskId);
      }
      for (const { taskId } of wanted) {
        const before = kept.find(({ detail }) => detail.task.taskId === taskId);
        if (isOver) return;
        if (before !== undefined && Date.now() - Date.parse(before.fetchedAt) < freshMs) continue;
        await remember(await fetchDetail(taskId), accountId);
      }
    };
    prepare().catch((error: unknown) => {
      // The next look at the list goes on where this one was cut off.
      if (!(error instanceof Unreachable) && !(error instanceof ApiProblem)) throw error;
    });
    return () => {
      isOver = true;
    };
  }, [rows, accountId]);
}
