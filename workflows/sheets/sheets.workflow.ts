import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineUpdate,
  isCancellation,
  log,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { makeDueUpdateName, type SheetActivities, type SheetOf } from './messages';

export const makeDueUpdate = defineUpdate<number, []>(makeDueUpdateName);

const { findDueSheets } = proxyActivities<SheetActivities>({
  startToCloseTimeout: '1 minute',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', maximumInterval: '1 minute' },
});
const { makeSheet } = proxyActivities<SheetActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', maximumInterval: '10s', maximumAttempts: 5 },
});

/** A clock that was moved, an area’s first case and a sheet that could not be made are looked at again after so long at the latest. */
const longestSleepMs = 600_000;
const shortestSleepMs = 1_000;
const mostRounds = 300;

/**
 * Makes the weekly and monthly sheets when they are due by business time, for as long as the installation lives. A sheet's row is its
 * commit point: made twice, by whomever, it stands once.
 */
export async function sheetsWorkflow(): Promise<void> {
  let [asked, served, made] = [0, 0, 0];
  const round = async (): Promise<number> => {
    const serving = asked;
    const { due, nextInMs } = await findDueSheets();
    for (const sheet of due) if (await wasMade(sheet)) made++;
    served = serving;
    return nextInMs;
  };
  setHandler(makeDueUpdate, async () => {
    const [mine, before] = [++asked, made];
    await condition(() => served >= mine);
    return made - before;
  });
  for (let rounds = 0; rounds < mostRounds && !workflowInfo().continueAsNewSuggested; rounds++) {
    const nextInMs = await round();
    const sleepMs = Math.min(longestSleepMs, Math.max(shortestSleepMs, nextInMs));
    await condition(() => asked > served || workflowInfo().continueAsNewSuggested, sleepMs);
  }
  while (asked > served) await round();
  await condition(allHandlersFinished);
  await continueAsNew<typeof sheetsWorkflow>();
}

/** One that cannot be made does not hold up the others; it is still due in the next round. */
async function wasMade(sheet: SheetOf): Promise<boolean> {
  try {
    return await makeSheet(sheet);
  } catch (error) {
    if (isCancellation(error)) throw error;
    log.warn('A sheet could not be made', { ...sheet });
    return false;
  }
}
