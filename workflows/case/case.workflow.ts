import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { nextWakeAt } from '#domain/process/tick';
import type { CaseState } from '#domain/process/state';
import { CaseHost } from './host';
import {
  type CaseStart,
  caseStateQueryName,
  clockMovedSignalName,
  type Command,
  type CommandAnswer,
  commandUpdateName,
} from './messages';
import { asRefused, checkShape } from './refused';

export const commandUpdate = defineUpdate<CommandAnswer, [Command]>(commandUpdateName);
export const clockMovedSignal = defineSignal(clockMovedSignalName);
export const caseStateQuery = defineQuery<CaseState | null>(caseStateQueryName);

/** Shortest sleep before the clock is asked again, in real milliseconds: worker and database clocks differ a little. */
const shortestSleepMs = 20;

/**
 * One household's case, from the first clue to its end: the durable host of the rules in libs/domain.
 * It takes commands one at a time, records what they lead to, and sleeps until the next deadline.
 */
export async function caseWorkflow(start: CaseStart): Promise<void> {
  // State stands before any handler is set: a buffered update runs its first part at once (I6).
  const host = new CaseHost(start);
  let pokes = 0;
  setHandler(commandUpdate, (command) => host.inTurn(() => host.take(command)).then(asRefused), {
    validator: checkShape,
  });
  setHandler(clockMovedSignal, () => void pokes++);
  setHandler(caseStateQuery, () => host.state);

  await condition(() => host.state !== null || (host.openingRefused && host.idle));
  while (!host.over) {
    const heard = pokes;
    const known = host.turns;
    const changed = () => host.over || pokes !== heard || host.turns !== known || workflowInfo().continueAsNewSuggested;
    const wakeAt = host.state && nextWakeAt(host.state, start.policy);
    if (wakeAt === null) await condition(changed);
    else {
      const woken = await condition(changed, Math.max(shortestSleepMs, host.realMsUntil(wakeAt)));
      if (!woken) await host.inTurn(() => host.tick());
    }
    if (pokes !== heard) await host.inTurn(() => host.tick());
    if (workflowInfo().continueAsNewSuggested && !host.over) {
      await condition(() => host.idle && allHandlersFinished());
      await continueAsNew<typeof caseWorkflow>({ ...start, carried: host.carried() });
    }
  }
  await condition(() => host.idle && allHandlersFinished());
}
