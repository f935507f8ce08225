import type { Decision, DecisionCodes } from '#domain/process/command';
import type { TaskKind } from '#domain/process/taskKind';
import { holderOf, type LiveCase, type LiveTask } from '#test/support/cases/liveCase';
import type { Act } from '../load';
import type { CaseShelf } from './caseShelf';

/** How one decision reaches its case. */
export type Decide = (live: LiveCase, task: LiveTask, decision: Decision, codes: DecisionCodes) => Promise<unknown>;

/** Through the gateway, without HTTP. */
export const byGateway: Decide = (live, task, decision, codes) =>
  live.send('completeTask', { taskId: task.taskId, decision, codes }, holderOf(task));

/**
 * One user: takes a case from the shelf and does every task of it from the notice's certificate to the entry in the national system,
 * one decision at a time, each by somebody who may take it.
 */
export function clerk(shelf: CaseShelf, decide: Decide): Act {
  let live: LiveCase | undefined;
  let tasks: LiveTask[] = [];
  let decided = 0;
  return async () => {
    while (tasks.length === 0) {
      if (live === undefined) [live, decided] = [shelf.take(), 0];
      if (live === undefined) return false;
      // None is left where the case is past its entry.
      tasks = (await shelf.road.openAfter(live, decided)).filter((task) => task.kind in decisions);
      if (tasks.length === 0) live = undefined;
    }
    const task = tasks.shift();
    if (live === undefined || task === undefined) return false;
    const [decision, codes] = decisions[task.kind] ?? [];
    if (decision === undefined) return false;
    await decide(live, task, decision, { on: shelf.on, dealtWith: [], ...codes });
    decided++;
    return true;
  };
}

/** Decisions of a case between notice and entry under the policy that is measured: used to reckon how many cases a round needs. */
export const decisionsPerCase = 19;

const facts: DecisionCodes = { category: 'marginal', causes: ['illness'] };

const decisions: Partial<Record<TaskKind, readonly [Decision, DecisionCodes]>> = {
  certifyNotice: ['certified', {}],
  townshipReview: ['approve', {}],
  townshipApproval: ['approve', {}],
  answerComparison: ['answered', { verdict: 'match' }],
  countyReview: ['approve', facts],
  countyApproval: ['approve', {}],
  announcement: ['announced', {}],
  nationalEntry: ['entered', {}],
};
