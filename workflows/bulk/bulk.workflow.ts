import { allHandlersFinished, condition, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';
import type { BulkState } from '#domain/bulk/standing';
import { type BulkActivities, type BulkStart, type Heard, type Said, sayUpdateName } from './messages';

export const sayUpdate = defineUpdate<Heard, [Said]>(sayUpdateName);

// Retried for ever: a worker that dies is missed after its heartbeat's limit, and every step may be done again.
const patient = proxyActivities<BulkActivities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
});

/** A preview that nobody starts is given up after so long. */
const kept = '7 days';

/**
 * 批量办理: one intervention for many cases: preview of a frozen set, start, and the cases one after the other.
 * It may be paused, left and found again, cancelled or killed anywhere: each case has a key of its own, so that nothing is done to it twice.
 */
export async function bulkWorkflow({ operationId }: BulkStart): Promise<void> {
  let state: BulkState = 'previewing';
  let started = false;
  let held = false;
  let cancelled = false;
  const isOver = () => state === 'done' || state === 'cancelled';

  setHandler(sayUpdate, async ({ saying, actor }) => {
    // The API rightly saw the preview done; this run may only learn of it in a moment.
    if (saying === 'approve') await patient.approveOperation(operationId, actor.accountId);
    if (saying === 'start') started ||= await patient.beginOperation(operationId, actor.accountId);
    if (saying === 'cancel') cancelled = true;
    if (saying === 'pause') held = true;
    if (saying === 'resume') held = false;
    const reached = { approve: () => true, start: () => !started || state === 'running', cancel: () => false };
    const more = { ...reached, pause: () => state === 'paused' || !held, resume: () => state === 'running' || held };
    await condition(() => isOver() || more[saying]());
    return { state };
  });

  await patient.previewCases(operationId);
  await patient.markOperation(operationId, 'previewed');
  state = 'previewed';
  await condition(() => started || cancelled, kept);
  let left: number | null = null;
  if (isSet(started)) state = 'running';
  while (isSet(started) && left !== 0 && !isSet(cancelled)) {
    if (isSet(held)) {
      await patient.markOperation(operationId, 'paused');
      state = 'paused';
      await condition(() => !held || cancelled);
      if (isSet(cancelled)) break;
      await patient.markOperation(operationId, 'running');
      state = 'running';
      continue;
    }
    left = await patient.workCases(operationId);
  }
  const end = left === 0 ? 'done' : 'cancelled';
  await patient.endOperation(operationId, end);
  state = end;
  await condition(allHandlersFinished);
}

/** Reads what a handler may have changed, which the compiler believes to be constant. */
const isSet = (flag: boolean): boolean => flag;
