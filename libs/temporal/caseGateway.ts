import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import type { Birth } from '#domain/process/draft';
import type { Policy } from '#domain/policy/policy';
import type { KnownKey } from '#domain/process/recording';
import { refuse } from '#domain/refusal';
import {
  caseWorkflowId,
  caseWorkflowName,
  type CaseStart,
  clockMovedSignalName,
  type Command,
  type CommandAnswer,
  commandUpdateName,
} from '#workflows/case/messages';
import { meaningOf, NotRunning, Refused, Unknown } from './answers';

/** What the ledger says where a case's workflow does not answer. */
export interface CaseAnswers {
  /** Where a key was answered; null if nowhere. */
  findAnswer(key: string): Promise<(KnownKey & { readonly caseId: string }) | null>;
  /** Whether a case is open: its workflow is lost then, not ended. */
  isOpen(caseId: string): Promise<boolean>;
}

/** The door to the cases: every decision goes through here as an update of the household's one workflow. */
export class CaseGateway {
  constructor(
    private readonly client: Client,
    private readonly options: {
      readonly taskQueue: string;
      readonly answers: CaseAnswers;
      readonly patienceMs?: number;
    },
  ) {}

  /**
   * Sends a command to the household's case. Throws `Refused` with our refusal, or `Unknown` where the outcome is not known:
   * the caller says so and the same key is sent again.
   */
  async send(householdId: string, command: Command): Promise<CommandAnswer> {
    try {
      const handle = this.client.workflow.getHandle(caseWorkflowId(householdId));
      // Fresh for each attempt: the server's own deduplication ends with the run and remembers a momentary refusal (I4).
      return await this.within(() =>
        handle.executeUpdate<CommandAnswer, [Command]>(commandUpdateName, { args: [command], updateId: randomUUID() }),
      );
    } catch (error) {
      return this.settle(error, command);
    }
  }

  /** Opens the household's case with a clue, or joins the one that is open. `birth.caseId` is used only if a case is opened. */
  async open(start: { birth: Birth; policy: Policy }, clue: Command): Promise<CommandAnswer> {
    const startWorkflowOperation = new WithStartWorkflowOperation(caseWorkflowName, {
      workflowId: caseWorkflowId(start.birth.householdId),
      taskQueue: this.options.taskQueue,
      args: [start satisfies CaseStart],
      // Shortens the wait for a worker that was killed.
      workflowTaskTimeout: '4s',
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
    try {
      return await this.within(() =>
        this.client.workflow.executeUpdateWithStart<Workflow, CommandAnswer, [Command]>(commandUpdateName, {
          args: [clue],
          updateId: randomUUID(),
          startWorkflowOperation,
        }),
      );
    } catch (error) {
      return this.settle(error, clue);
    }
  }

  /** Starts the workflow of a case that lives in its ledger only; false where one is running. Throws `Unknown`. */
  async revive(start: { birth: Birth; policy: Policy }): Promise<boolean> {
    try {
      await this.within(() =>
        this.client.workflow.start(caseWorkflowName, {
          workflowId: caseWorkflowId(start.birth.householdId),
          taskQueue: this.options.taskQueue,
          args: [{ ...start, fromLedger: true } satisfies CaseStart],
          workflowTaskTimeout: '4s',
          workflowIdConflictPolicy: 'FAIL',
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        }),
      );
      return true;
    } catch (error) {
      const meaning = meaningOf(error);
      if (meaning instanceof NotRunning) return false;
      throw meaning;
    }
  }

  /** Makes a case ask the clock: it was moved (demonstrations and tests), or the case missed its moment. */
  async clockMoved(householdId: string): Promise<void> {
    await this.client.workflow.getHandle(caseWorkflowId(householdId)).signal(clockMovedSignalName);
  }

  /** The call ends at its deadline, retries included; what it had sent may still be done. */
  private within<T>(ask: () => Promise<T>): Promise<T> {
    return this.client.withDeadline(Date.now() + (this.options.patienceMs ?? 10_000), ask);
  }

  /** A case that is gone cannot answer, but its ledger can. */
  private async settle(error: unknown, command: Command): Promise<CommandAnswer> {
    const meaning = meaningOf(error);
    if (!(meaning instanceof NotRunning)) throw meaning;
    const { answers } = this.options;
    const asUnknown = (cause: unknown): never => {
      throw new Unknown(cause);
    };
    const known = await answers.findAnswer(command.key).catch(asUnknown);
    if (!known) {
      // Lost, not closed: nobody has decided, and the same key is good when the case is started again.
      const isLost = command.caseId !== undefined && (await answers.isOpen(command.caseId).catch(asUnknown));
      if (isLost) throw new Unknown(meaning.cause);
      throw new Refused(refuse('case.closed'));
    }
    if (known.bodyHash !== command.bodyHash) throw new Refused(refuse('key.otherBody', { field: 'Idempotency-Key' }));
    return { caseId: known.caseId, seq: known.seq };
  }
}
