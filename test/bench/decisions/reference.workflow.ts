import { condition, defineUpdate, proxyLocalActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Command } from '#workflows/case/messages';
import { type ReferenceActivities, referenceUpdateName } from './referenceMessages';

const { write } = proxyLocalActivities<ReferenceActivities>({ startToCloseTimeout: '2s' });
const writeUpdate = defineUpdate<number, [Command]>(referenceUpdateName);

/** Each update writes one row by a local activity and answers with its number. Nothing else: no rules, no queue, no timer. */
export async function referenceWorkflow(): Promise<void> {
  let seq = 0;
  setHandler(writeUpdate, async (command) => {
    const mine = ++seq;
    await write({ workflow: workflowInfo().workflowId, seq: mine, command });
    return mine;
  });
  await condition(() => false);
}
