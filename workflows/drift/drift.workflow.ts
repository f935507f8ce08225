import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineUpdate,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  type DriftActivities,
  type DriftFindings,
  endLoneUpdateName,
  type LoneEnded,
  lookNowUpdateName,
  type Repaired,
  repairUpdateName,
} from './messages';

export const lookNowUpdate = defineUpdate<DriftFindings, []>(lookNowUpdateName);
export const endLoneUpdate = defineUpdate<LoneEnded, [string]>(endLoneUpdateName);
export const repairUpdate = defineUpdate<Repaired, [string]>(repairUpdateName);

const patient = proxyActivities<DriftActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', maximumInterval: '1 minute' },
});

/** Between two comparisons, and how many a run holds. */
const every = '5 minutes';
const mostRounds = 200;

/** Compares ledger, inbox and workflows for as long as the installation lives; looks at once, mends one case, or ends a workflow without a case, when the operator asks. */
export async function driftWorkflow(): Promise<void> {
  setHandler(lookNowUpdate, () => patient.findDrift());
  setHandler(repairUpdate, (caseId) => patient.repairCase(caseId));
  setHandler(endLoneUpdate, (householdId) => patient.endLone(householdId));
  for (let round = 0; round < mostRounds && !workflowInfo().continueAsNewSuggested; round++) {
    await patient.findDrift();
    await condition(() => workflowInfo().continueAsNewSuggested, every);
  }
  await condition(allHandlersFinished);
  await continueAsNew<typeof driftWorkflow>();
}
