import { isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Assessment, AssessInput, RecordInput, RecordResult } from '#domain/process/recording';
import type { CaseActivities } from './messages';

// Local first: nearly three times the throughput. When they give up, regular ones go on for ever,
// so that a broken ledger database shows as a pending activity with its last error.
const local = proxyLocalActivities<CaseActivities>({
  startToCloseTimeout: '2s',
  retry: { maximumAttempts: 2, initialInterval: '100ms' },
});
const regular = proxyActivities<CaseActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
});

/** Time, reference data and what the ledger holds behind the workflow. */
export function assess(input: AssessInput): Promise<Assessment> {
  return localThenRegular(
    () => local.assess(input),
    () => regular.assess(input),
  );
}

/** Ledger, case list and inbox in one transaction, guarded by (case, seq). */
export function record(input: RecordInput): Promise<RecordResult> {
  return localThenRegular(
    () => local.record(input),
    () => regular.record(input),
  );
}

async function localThenRegular<T>(first: () => Promise<T>, then: () => Promise<T>): Promise<T> {
  try {
    return await first();
  } catch (error) {
    // Attempts used up arrive as one class of failure and time-outs as another, so only cancellation is let through.
    if (isCancellation(error)) throw error;
    return await then();
  }
}
