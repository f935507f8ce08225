import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineUpdate,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { type LookBackActivities, type Opened, openDueUpdateName } from './messages';

export const openDueUpdate = defineUpdate<Opened, []>(openDueUpdateName);

const patient = proxyActivities<LookBackActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', maximumInterval: '1 minute' },
});

const mostRounds = 500;

/** 回头看 by schedule: one timer to the next day on which something is to be looked at again. The rows are opened once each, whoever dies meanwhile. */
export async function lookBackWorkflow(): Promise<void> {
  setHandler(openDueUpdate, () => patient.openDueLookBacks());
  for (let round = 0; round < mostRounds && !workflowInfo().continueAsNewSuggested; round++) {
    const { nextInMs } = await patient.openDueLookBacks();
    await condition(() => workflowInfo().continueAsNewSuggested, nextInMs);
  }
  await condition(allHandlersFinished);
  await continueAsNew<typeof lookBackWorkflow>();
}
