import type { SheetKind } from '#domain/sheets/period';

/** All that others may see of the workflow that makes the weekly and monthly sheets: when they are due, each once. */
export const sheetsWorkflowName = 'sheetsWorkflow';
export const makeDueUpdateName = 'makeDue';

/** One for each installation: whoever works off its queue. */
export function sheetsWorkflowId(taskQueue: string): string {
  return `sheets:${taskQueue}`;
}

/** A sheet by what it is of; days as 'YYYY-MM-DD'. */
export interface SheetOf {
  readonly kind: SheetKind;
  readonly areaCode: string;
  readonly periodOn: string;
}

export interface SheetsDue {
  readonly due: readonly SheetOf[];
  /** Until the next ones become due, by the machine's clock; in milliseconds. */
  readonly nextInMs: number;
}

/** The side effects, implemented in `activities/sheets`. Each may be done again. */
export interface SheetActivities {
  findDueSheets(): Promise<SheetsDue>;
  /** False where it was made before. */
  makeSheet(of: SheetOf): Promise<boolean>;
}
