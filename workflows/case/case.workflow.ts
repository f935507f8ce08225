import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  patched,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
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

/** From here on a case decides by what it remembers of the circumstances, and lets its timer run while the next wake-up is no earlier. */
const remembersPatch = '2026-11-26-remembers';

/**
 * One household's case, from the first clue to its end: the durable host of the rules in libs/domain.
 * It takes commands one at a time, records what they lead to, and sleeps until the next deadline.
 */
export async function caseWorkflow(start: CaseStart): Promise<void> {
  // State stands before any handler is set: a buffered update runs its first part at once (I6).
  const remembers = patched(remembersPatch);
  const host = new CaseHost(start, remembers);
  let pokes = 0;
  setHandler(commandUpdate, async (command) => asRefused(await host.inTurn(() => host.take(command))), {
    validator: checkShape,
  });
  setHandler(clockMovedSignal, () => void pokes++);
  setHandler(caseStateQuery, () => host.state);

  if (start.fromLedger) await host.inTurn(() => host.takeUp());
  await condition(() => host.state !== null || (host.openingRefused && host.idle));
  while (!host.over) {
    const heard = pokes;
    const known = host.turns;
    const armed = host.wakesAt;
    const moved = () => (remembers ? host.wakesAt < armed - shortestSleepMs : host.turns !== known);
    const changed = () => host.over || pokes !== heard || moved() || workflowInfo().continueAsNewSuggested;
    if (armed === Infinity) await condition(changed);
    else {
      const woken = await condition(changed, Math.max(shortestSleepMs, armed - Date.now()));
      // A timer that was left running may find that the wake-up has moved on.
      if (!woken && (!remembers || host.wakesAt <= Date.now() + shortestSleepMs)) await host.inTurn(() => host.tick());
    }
    if (pokes !== heard) await host.inTurn(() => host.tick());
    if (workflowInfo().continueAsNewSuggested && !host.over) {
      await condition(() => host.idle && allHandlersFinished());
      await continueAsNew<typeof caseWorkflow>({ birth: start.birth, policy: host.policy, carried: host.carried() });
    }
  }
  await condition(() => host.idle && allHandlersFinished());
}
