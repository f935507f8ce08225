import { ApplicationFailure } from '@temporalio/workflow';
import { isCommandType } from '#domain/process/command';
import { isRefusal, type Refusal, refuse } from '#domain/refusal';
import type { Command } from './messages';

/** The one type of failure that means “refused”; everything else is unknown (I3). */
export const refusedType = 'Refused';

/** Turns a refusal into our typed failure: a plain error would wedge the workflow task (I6). */
export function asRefused<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw refusedFailure(answer);
  return answer;
}

function refusedFailure(refusal: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    message: refusal.code,
    type: refusedType,
    nonRetryable: true,
    details: [refusal],
  });
}

/** Shape only, never state: the workflow may be one decision behind what the user rightly saw (I5). */
export function checkShape(command: Command): void {
  const ok =
    typeof command?.type === 'string' &&
    typeof command.key === 'string' &&
    command.key.length > 0 &&
    typeof command.bodyHash === 'string' &&
    typeof command.actor?.accountId === 'string';
  if (!ok)
    throw ApplicationFailure.create({
      message: 'form.required',
      type: refusedType,
      nonRetryable: true,
      details: [{ refused: true, kind: 'invalid', code: 'form.required', field: 'command' }],
    });
  // Of another version, or of nobody's: a command that the rules do not know would wedge the workflow task.
  if (!isCommandType(command.type)) throw refusedFailure(refuse('command.unknown', { field: 'type' }));
}
