import type { CommandActor } from '#domain/process/command';

/** All that others may see of the import workflow. */
export const importWorkflowName = 'importWorkflow';
export const decideImportUpdateName = 'decideImport';
export const importProgressQueryName = 'importProgress';

/** One workflow for each workbook that was uploaded. */
export function importWorkflowId(importId: string): string {
  return `import:${importId}`;
}

/** Ids only: the workbook and its rows lie encrypted in the database (I7). */
export interface ImportStart {
  readonly importId: string;
}

/**
 * `reading`: being read and checked, nothing changes. `unreadable`: no row of it can be read. `checked`: waits for its confirmation.
 * `taking`: households are taken over. `done`, `cancelled`: over.
 */
export const importStates = ['reading', 'unreadable', 'checked', 'taking', 'done', 'cancelled'] as const;
export type ImportState = (typeof importStates)[number];

/** The confirmation after the dry run, or the end of it. What was taken over by then stays. */
export interface ImportDecision {
  readonly word: 'confirm' | 'cancel';
  readonly actor: CommandActor;
}

/** Where the import stands; of two decisions the first one stands, but a running one may still be cancelled. */
export interface ImportAnswer {
  readonly state: ImportState;
}

export interface ImportProgress {
  readonly state: ImportState;
  /** Households still to be taken over; null before the confirmation. */
  readonly left: number | null;
}

/** The side effects of an import, implemented in `activities/import`. Each may be done again. */
export interface ImportActivities {
  /** The dry run: reads the workbook, judges every row, keeps the outcome and writes the workbook of errors. */
  checkImport(importId: string): Promise<ImportState>;
  /** The confirmation is written down. */
  beginTaking(importId: string, actor: CommandActor): Promise<void>;
  /** Takes some households over; answers how many are left. */
  takeHouseholds(importId: string, actor: CommandActor): Promise<number>;
  /** Writes the workbook of what was not taken, forgets the rows' contents and the workbook, and says that it is over. */
  finishImport(importId: string, state: 'done' | 'cancelled'): Promise<void>;
  /** Forgets what is left: the workbook, the workbook of errors. */
  purgeImport(importId: string): Promise<void>;
}
