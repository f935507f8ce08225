import type { CompleteTask } from '../process/command';
import type { Draft } from '../process/draft';
import type { OpenTask } from '../process/event';
import type { Step } from '../process/step';
import type { TaskKind } from '../process/taskKind';
import type { Policy } from '../policy/policy';
import type { Refusal } from '../refusal';

/** What a decision on one kind of task leads to; a refusal leaves the draft to be thrown away. */
export type Decide = (draft: Draft, task: OpenTask, command: CompleteTask) => Refusal | void;

/** One step of the regulation. */
export interface StepRule {
  readonly step: Step;
  /** The regulation or text that orders it. */
  readonly source: string;
  /** What happens when the case enters the step. */
  readonly open: (draft: Draft) => void;
  /** What each of its tasks' decisions leads to. */
  readonly decide: Partial<Record<TaskKind, Decide>>;
  /** The most days the step may take by this policy, in the limits' own units: for checking them against the chain's. */
  readonly span: (policy: Policy) => { calendar: number; working: number };
}
