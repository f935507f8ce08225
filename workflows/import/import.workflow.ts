import {
  allHandlersFinished,
  condition,
  defineQuery,
  defineUpdate,
  proxyActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import type { CommandActor } from '#domain/process/command';
import {
  decideImportUpdateName,
  type ImportActivities,
  type ImportAnswer,
  type ImportDecision,
  importProgressQueryName,
  type ImportProgress,
  type ImportStart,
  type ImportState,
} from './messages';

export const decideImportUpdate = defineUpdate<ImportAnswer, [ImportDecision]>(decideImportUpdateName);
export const importProgressQuery = defineQuery<ImportProgress>(importProgressQueryName);

// Retried for ever: a worker that dies is missed after its heartbeat's limit, and every step may be done again.
const patient = proxyActivities<ImportActivities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
});

/** A dry run nobody confirms, and the workbook of errors, are kept for so long. */
const kept = '30 days';

/**
 * A workbook of households that were monitored elsewhere: dry run, confirmation, households taken over in batches.
 * It may be killed anywhere, left and found again; every household has a key of its own, so that nothing is taken over twice.
 */
export async function importWorkflow({ importId }: ImportStart): Promise<void> {
  let state: ImportState = 'reading';
  let left: number | null = null;
  let confirmedBy: CommandActor | null = null;
  let cancelled = false;

  const isOver = () => state === 'done' || state === 'cancelled' || state === 'unreadable';
  setHandler(decideImportUpdate, async ({ word, actor }) => {
    // The API rightly saw the dry run's outcome; this run may only learn of it in a moment.
    if (word === 'cancel') cancelled = true;
    else confirmedBy ??= actor;
    await condition(() => isOver() || (word === 'confirm' && state === 'taking'));
    return { state };
  });
  setHandler(importProgressQuery, () => ({ state, left }));

  state = await patient.checkImport(importId);
  if (state === 'checked') {
    await condition(() => confirmedBy !== null || cancelled, kept);
    // Set by the handler above; the compiler cannot see it.
    const actor = confirmedBy as CommandActor | null;
    if (actor !== null && !cancelled) {
      await patient.beginTaking(importId, actor);
      state = 'taking';
      do left = await patient.takeHouseholds(importId, actor);
      while (left > 0 && !isSet(cancelled));
    }
    const end = left === 0 ? 'done' : 'cancelled';
    await patient.finishImport(importId, end);
    state = end;
  }
  await sleep(kept);
  await patient.purgeImport(importId);
  await condition(allHandlersFinished);
}

/** Reads what a handler may have changed, which the compiler believes to be constant. */
const isSet = (flag: boolean): boolean => flag;
