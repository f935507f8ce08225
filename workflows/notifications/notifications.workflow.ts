import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { eventsRecordedSignalName, type NotificationActivities } from './messages';

export const eventsRecordedSignal = defineSignal(eventsRecordedSignalName);

const patient = proxyActivities<NotificationActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', maximumInterval: '1 minute' },
});

/** Without a signal so often; and how many rounds a run holds. */
const atLeastEvery = '1 minute';
const mostRounds = 500;

/** Tells people what was recorded, for as long as the installation lives: at once when it hears of it, every minute in any case. */
export async function notificationsWorkflow(): Promise<void> {
  let heard = false;
  setHandler(eventsRecordedSignal, () => {
    heard = true;
  });
  for (let round = 0; round < mostRounds && !workflowInfo().continueAsNewSuggested; round++) {
    heard = false;
    await patient.tellPeople();
    await condition(() => heard, atLeastEvery);
  }
  await condition(allHandlersFinished);
  await continueAsNew<typeof notificationsWorkflow>();
}
