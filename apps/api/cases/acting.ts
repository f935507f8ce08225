import type { Grant } from '#domain/access/roles';
import type { CommandActor } from '#domain/process/command';
import { whyNotCommand } from '#domain/process/availableActions';
import type { CaseCommandType } from '#domain/process/caseCommandRules';
import { whyNot } from '#domain/process/completeTask';
import type { OpenTask } from '#domain/process/event';
import type { CaseState } from '#domain/process/state';
import { type Refusal, refuse } from '#domain/refusal';
import type { ApiActor } from '../http/actor';

/** The actor as a command carries it: ids and codes only. */
export function commandActor(actor: Pick<ApiActor, 'accountId'>, grant: Grant): CommandActor {
  return {
    accountId: actor.accountId,
    role: grant.role,
    areaCode: grant.areaCode,
    ...(grant.department !== undefined && { department: grant.department }),
    ...(grant.onBehalfOf !== undefined && { onBehalfOf: grant.onBehalfOf }),
  };
}

/** The office in which the person may give this command now, one's own before a substituted one; else the refusal closest to it. */
export function actorForCommand(actor: ApiActor, state: CaseState, type: CaseCommandType): CommandActor | Refusal {
  return firstFree(actor, (candidate) => whyNotCommand(state, type, candidate));
}

/** The office in which the person may decide this task now. */
export function actorForTask(actor: ApiActor, state: CaseState, task: OpenTask): CommandActor | Refusal {
  return firstFree(actor, (candidate) => whyNot(state, task, candidate));
}

/** Every office of the person, own ones first; where each reaches, the rules of the case say. */
export function officesFor(actor: ApiActor): CommandActor[] {
  return [...actor.grants]
    .sort((a, b) => Number(a.onBehalfOf !== undefined) - Number(b.onBehalfOf !== undefined))
    .map((grant) => commandActor(actor, grant));
}

function firstFree(
  actor: ApiActor,
  obstacleOf: (candidate: CommandActor) => Refusal | undefined,
): CommandActor | Refusal {
  const refusals: Refusal[] = [];
  for (const candidate of officesFor(actor)) {
    const obstacle = obstacleOf(candidate);
    if (obstacle === undefined) return candidate;
    refusals.push(obstacle);
  }
  // “Not your role” says less than what stands in the way of the right role.
  return (
    refusals.find((refusal) => refusal.code !== 'access.forbidden' && refusal.code !== 'task.notYours') ??
    refusals[0] ??
    refuse('access.forbidden')
  );
}
