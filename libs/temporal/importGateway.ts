import type { Client } from '@temporalio/client';
import {
  decideImportUpdateName,
  type ImportAnswer,
  type ImportDecision,
  importWorkflowId,
  importWorkflowName,
  type ImportStart,
} from '#workflows/import/messages';
import { type DoorOptions, type Run, WorkflowDoor } from './workflowDoor';

/** The door to imports: a workbook is checked, confirmed, cancelled, however often the button is pressed. */
export class ImportGateway {
  private readonly door: WorkflowDoor;

  constructor(client: Client, options: DoorOptions) {
    this.door = new WorkflowDoor(client, options, importWorkflowName, 'once');
  }

  /** Starts the dry run of a workbook that lies in the database. Started twice it runs once. */
  start(importId: string): Promise<void> {
    return this.door.start(runOf(importId));
  }

  /** Confirms or cancels; answers where the import stands. An import whose start was lost is started by its first decision. */
  decide(importId: string, decision: ImportDecision): Promise<ImportAnswer> {
    return this.door.ask(runOf(importId), decideImportUpdateName, decision);
  }
}

function runOf(importId: string): Run {
  return { workflowId: importWorkflowId(importId), args: [{ importId } satisfies ImportStart] };
}
