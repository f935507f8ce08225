import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation, type Workflow } from '@temporalio/client';
import { answersOf } from '#database/ledger/answersOf';
import { CaseGateway } from '#temporal/caseGateway';
import {
  caseWorkflowId,
  caseWorkflowName,
  type CaseStart,
  type Command,
  type CommandAnswer,
  commandUpdateName,
} from '#workflows/case/messages';
import type { Stage } from '../support/cases/stage';

/** Starts a lost case again with the very decision that is sent to it: both reach the workflow's first moment, in no chance order. */
export class Reviving extends CaseGateway {
  constructor(
    private readonly stage: Stage,
    private readonly birth: Omit<CaseStart, 'carried' | 'fromLedger'>,
  ) {
    super(stage.client, { taskQueue: stage.access.taskQueue, answers: answersOf(stage.owner) });
  }

  override send(householdId: string, command: Command): Promise<CommandAnswer> {
    const startWorkflowOperation = new WithStartWorkflowOperation(caseWorkflowName, {
      workflowId: caseWorkflowId(householdId),
      taskQueue: this.stage.access.taskQueue,
      args: [{ ...this.birth, fromLedger: true } satisfies CaseStart],
      workflowIdConflictPolicy: 'FAIL',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
    const sent = { args: [command] as [Command], updateId: randomUUID(), startWorkflowOperation };
    return this.stage.client.workflow.executeUpdateWithStart<Workflow, CommandAnswer, [Command]>(
      commandUpdateName,
      sent,
    );
  }
}
