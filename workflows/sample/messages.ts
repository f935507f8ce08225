import type { CommandActor } from '#domain/process/command';
import type { Procedure } from '#domain/process/step';

/** All that others may see of the sample workflow. */
export const sampleWorkflowName = 'sampleWorkflow';
export const drawUpdateName = 'draw';

/** One workflow for each draw. */
export function sampleWorkflowId(sampleId: string): string {
  return `sample:${sampleId}`;
}

/** Who draws among whom: those of an area who are proposed for identification or for elimination. Ids and codes only (I7). */
export interface SampleStart {
  readonly sampleId: string;
  readonly areaCode: string;
  readonly procedure: Procedure;
  readonly actor: CommandActor;
}

/** How many stood in the list; none: nothing was drawn and there is no sample. */
export interface DrawAnswer {
  readonly cases: number;
}

/** The side effects of a draw, implemented in `activities/sample`. Each may be done again. */
export interface SampleActivities {
  /** Freezes the list of those proposed, makes the seed and draws, all or nothing. Drawn before, it answers what was drawn. */
  drawSample(start: SampleStart): Promise<DrawAnswer>;
  /** Tells some cases what the draw means for them; answers how many are left. */
  tellCases(sampleId: string): Promise<number>;
  /** Writes that every case knows. */
  finishSample(sampleId: string): Promise<void>;
}
