import type { Client } from '@temporalio/client';
import {
  type DriftFindings,
  driftWorkflowId,
  driftWorkflowName,
  endLoneUpdateName,
  type LoneEnded,
  lookNowUpdateName,
  type Repaired,
  repairUpdateName,
} from '#workflows/drift/messages';
import { type DoorOptions, type Run, WorkflowDoor } from './workflowDoor';

/** The door to the comparison of ledger, inbox and workflows. */
export class DriftGateway {
  private readonly door: WorkflowDoor;
  private readonly run: Run;

  constructor(client: Client, options: DoorOptions) {
    this.door = new WorkflowDoor(client, options, driftWorkflowName, 'always');
    this.run = { workflowId: driftWorkflowId(options.taskQueue), args: [] };
  }

  /** Sees to it that the comparison runs, as it does for as long as the installation lives. */
  keepRunning(): Promise<void> {
    return this.door.start(this.run);
  }

  /** Compares now. */
  look(): Promise<DriftFindings> {
    return this.door.ask(this.run, lookNowUpdateName);
  }

  /** Mends what is wrong with a case, as far as a button can. */
  repair(caseId: string): Promise<Repaired> {
    return this.door.ask(this.run, repairUpdateName, caseId);
  }

  /** Ends a household's workflow that has no open case. */
  endLone(householdId: string): Promise<LoneEnded> {
    return this.door.ask(this.run, endLoneUpdateName, householdId);
  }
}
