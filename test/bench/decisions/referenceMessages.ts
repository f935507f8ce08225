import type { Command } from '#workflows/case/messages';

/** The bare reference: as little as a durable decision can be. */
export const referenceWorkflowName = 'referenceWorkflow';
export const referenceUpdateName = 'write';

export interface ReferenceRow {
  readonly workflow: string;
  readonly seq: number;
  readonly command: Command;
}

export interface ReferenceActivities {
  write(row: ReferenceRow): Promise<void>;
}
