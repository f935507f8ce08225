import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { isRefusal, type Refusal } from '#domain/refusal';

/** Our own typed refusal: it changed nothing, and asking again with the same key gives the same answer. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Neither done nor refused, as far as anybody knows: the same key may, and should, be sent again (I3). */
export class Unknown extends Error {
  constructor(cause: unknown) {
    super('unavailable.unknown', { cause });
  }
}

/** The workflow is not there: never started, or ended. The ledger knows the answer. */
export class NotRunning extends Error {
  constructor(cause: unknown) {
    super('case.closed', { cause });
  }
}

/** What a failed update means. Only our own type means refused; everything that is not certain is unknown. */
export function meaningOf(error: unknown): Refused | Unknown | NotRunning {
  if (error instanceof Unknown) return error;
  if (error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError)
    return new NotRunning(error);
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const { type, details } = error.cause;
    const refusal = details?.[0];
    if (type === 'Refused' && isRefusal(refusal)) return new Refused(refusal);
    // The server answers for a run that ended with the update accepted; the ledger decides whether it was taken.
    if (type === 'AcceptedUpdateCompletedWorkflow') return new NotRunning(error);
  }
  return new Unknown(error);
}
