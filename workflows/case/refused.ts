import { ApplicationFailure } from '@temporalio/workflow';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { Command } from './messages';

/** The one type of failure that means “refused”; everything else is unknown (I3). */
export const refusedType = 'Refused';

/** Turns a refusal into our typed failure: a plain error would wedge the workflow task (I6). */
export function asRefused<T>(answer: T | Refusal): T {
  if (isRefusal(answer))
    throw ApplicationFailure.create({ message: answer.code, type: refusedType, nonRetryable: true, details: [answer] });
  return answer;
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
}
