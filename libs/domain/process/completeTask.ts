import { covers } from '../access/areas';
import { type Refusal, refuse } from '../refusal';
import { whyNotInBatch } from '../steps/batch';
import { findDecisionRule } from '../steps/decisions';
import { stepRules } from '../steps/rules';
import type { CommandActor, CompleteTask } from './command';
import type { Draft } from './draft';
import type { OpenTask } from './event';
import type { CaseState } from './state';

/** A person's decision on an open task: checked against who may, then left to the step's rule. */
export function completeTask(draft: Draft, command: CompleteTask): Refusal | void {
  const task = findOpenTask(draft.state, command.taskId);
  if (!task) return refuse('task.notOpen', { field: 'taskId' });
  const obstacle = whyNot(draft.state, task, command.actor);
  if (obstacle) return obstacle;
  if (task.kind === 'deliberation') return refuse('task.kindByMeeting', { field: 'taskId' });
  if (task.kind === 'sampling') return refuse('task.kindByDraw', { field: 'taskId' });
  if (!findDecisionRule(task.kind, command.decision)) return refuse('task.decisionUnknown', { field: 'decision' });
  const undone = notDealtWith(task, command) ?? whyNotInBatch(draft, task.kind, command);
  if (undone) return undone;
  const { taskId, kind, step } = task;
  draft.emit('taskCompleted', { taskId, kind, step, decision: command.decision, codes: command.codes });
  return stepRules[step].decide[kind]?.(draft, task, command);
}

/** The open task of this id, if the case has it. */
export function findOpenTask(state: CaseState, taskId: string): OpenTask | undefined {
  return state.tasks.find((t) => t.taskId === taskId);
}

/** Why this person cannot act on this task now; nothing if nothing stands in the way. The button and the check are this. */
export function whyNot(state: CaseState, task: OpenTask, actor: CommandActor): Refusal | undefined {
  if (!holdsRole(task, actor)) return refuse('task.notYours', { field: 'taskId' });
  if (task.assignee && task.assignee !== actor.accountId && task.assignee !== actor.onBehalfOf) {
    return refuse('task.assignedToOther', { field: 'taskId' });
  }
  if (isExcluded(task, actor)) return excludedBecause(task);
  if (state.suspension && task.kind !== 'reviewSuspension') return refuse('case.suspended');
  if (state.reservedBy) return refuse('meeting.inProgress');
  return undefined;
}

/** True for the role, area and department the task is offered to. */
export function holdsRole(task: Pick<OpenTask, 'role' | 'areaCode' | 'department'>, actor: CommandActor): boolean {
  return (
    actor.role === task.role &&
    covers(actor.areaCode, task.areaCode) &&
    (!task.department || task.department === actor.department)
  );
}

function isExcluded(task: OpenTask, actor: CommandActor): boolean {
  const excluded = task.excluded ?? [];
  return excluded.includes(actor.accountId) || (actor.onBehalfOf !== undefined && excluded.includes(actor.onBehalfOf));
}

function excludedBecause(task: OpenTask): Refusal {
  return task.kind === 'judgeObjection' ? refuse('objection.judgeRelated') : refuse('approval.samePerson');
}

/** After a return, every ticked field must have been dealt with before the task is accepted again. */
function notDealtWith(task: OpenTask, { decision, codes }: CompleteTask): Refusal | undefined {
  if (decision === 'return' || decision === 'reject') return undefined;
  const missing = task.returnedFields?.find((field) => !codes.dealtWith?.includes(field));
  return missing ? refuse('return.fieldNotDealtWith', { field: missing }) : undefined;
}
