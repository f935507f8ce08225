import type { DecisionParts } from '#domain/steps/decisionNeeds';
import type { WorkDetail } from '../../../device/keptTasks';
import type { OutboxEntry } from '../../../device/outbox';

/** A decision with its form as it is being filled in; `form` is the domain's form of the task's kind, half filled. */
export interface WorkValues extends DecisionParts {
  readonly decision?: string;
  readonly form: Readonly<Record<string, unknown>>;
  /** Whether what a return of the plan had ticked is dealt with. */
  readonly dealtWith?: boolean;
}

/** Everything that a form's page starts from. */
export interface Work {
  readonly detail: WorkDetail;
  /** What was typed before; null where nothing was. */
  readonly typed: WorkValues | null;
  /** Typed on this device, and not on the server yet. */
  readonly isAhead: boolean;
  /** Ahead, and the server's copy has stayed as this device knew it. */
  readonly isToHandOver: boolean;
  /** When the server's copy of the draft was written, as far as this device knows. */
  readonly serverAt: string | null;
  /** Submitted before and refused: it is put right here. */
  readonly refused: OutboxEntry | null;
  /** Submitted on this device and not answered yet. */
  readonly underWay: OutboxEntry | null;
}

export const isWorkValues = (value: unknown): value is WorkValues =>
  typeof value === 'object' &&
  value !== null &&
  'form' in value &&
  typeof value.form === 'object' &&
  value.form !== null;
