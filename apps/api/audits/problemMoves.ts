import type { ProblemMove } from '#contract/audits/problems';
import type { Action } from '#domain/access/actions';
import { accountsOf } from '#domain/access/roles';
import { actOn, type AuditProblem, type ProblemDeed } from '#domain/audits/problem';
import type { Refusal } from '#domain/refusal';
import type { ApiActor } from '../http/actor';

/** The right that each move needs. */
export const problemActions = {
  assign: 'problem.assign',
  mend: 'problem.mend',
  recheck: 'problem.recheck',
  strikeOff: 'problem.strikeOff',
} as const satisfies Record<ProblemMove, Action>;

/** A good deed of each move, to ask whether it can be done now. */
export const moveDeeds = (todayOn: string): Readonly<Record<ProblemMove, ProblemDeed>> => ({
  assign: { act: 'assigned', ownerId: '', dueOn: todayOn },
  mend: { act: 'mended', files: 1 },
  recheck: { act: 'passed' },
  strikeOff: { act: 'struckOff' },
});

/** What becomes of the problem by this person's deed, or why it cannot be. */
export function mayAct(
  problem: AuditProblem,
  deed: ProblemDeed,
  actor: ApiActor,
  todayOn: string,
): AuditProblem | Refusal {
  return actOn(problem, deed, { accountId: actor.accountId, accountIds: accountsOf(actor), todayOn });
}
