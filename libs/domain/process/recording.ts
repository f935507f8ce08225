import type { WorkCalendar } from '../calendar/workCalendar';
import type { HouseholdVerdict } from '../elimination/gate';
import type { AssessedCase } from '../elimination/inspectAssessment';
import type { CommandActor, SubmissionRef } from './command';
import type { Circumstances, FindingCode, Outage } from './draft';
import type { CaseEvent } from './event';
import type { CaseMeasure, MonitoredSpan } from './helpState';
import type { CaseFileRow, ClosedTask, TaskRow } from './projection';
import type { StepInterval } from './stepInterval';

/** A decision that was taken: its place in the ledger and the body it was taken with. */
export interface KnownKey {
  readonly seq: number;
  readonly bodyHash: string;
}

/** What the case asks before it decides. */
export interface AssessInput {
  readonly caseId: string;
  /** The last event the workflow knows of. */
  readonly afterSeq: number;
  readonly key: string | null;
  readonly areaCode: string;
  /**
   * Which inspection rules to run, and on whose facts: the submission at hand, or (null) the latest one; null where none matter.
   * With `assessed` the facts are those of the assessment before an elimination, inspected as if it were confirmed today.
   */
  readonly inspect: {
    readonly level: 'village' | 'county';
    readonly submissionId: string | null;
    readonly assessed?: AssessedCase;
  } | null;
  /** Whether a decision on elimination needs the home's verdict: of the submission at hand, or (null) of the latest assessment. */
  readonly judge?: { readonly submissionId: string | null } | null;
  /** A saved version of the policy: one that the case is to move to, or (`kept`) the one that its ledger says it has moved to. */
  readonly policy?: { readonly code: string; readonly version: number; readonly kept: boolean } | null;
}

/** A ledger row as the workflow adopts it. */
export type LedgerRow = CaseEvent & { readonly key?: string; readonly bodyHash?: string };

export interface Assessment {
  /** Business time, UTC milliseconds, and how fast it runs against real time. */
  readonly now: number;
  readonly factor: number;
  /** The same moment by the database's real clock. Absent, as `circumstances` is, from what earlier workers recorded. */
  readonly real?: number;
  /** Version of everything here that is neither the case's own nor the moment. */
  readonly circumstances?: number;
  readonly calendar: WorkCalendar;
  readonly findings: readonly FindingCode[];
  readonly outages: readonly Outage[];
  readonly verdict?: HouseholdVerdict | null;
  /** See `Circumstances.seed`. Absent from what earlier workers recorded. */
  readonly seed?: string;
  readonly moveTo?: Circumstances['moveTo'];
  /** Rows that the ledger holds behind `afterSeq`. */
  readonly rows: readonly LedgerRow[];
  /** Where the key was answered before, in whichever case. */
  readonly known: (KnownKey & { readonly caseId: string }) | null;
}

export interface RecordInput {
  readonly caseId: string;
  readonly events: readonly CaseEvent[];
  readonly actor: CommandActor;
  readonly key: string | null;
  readonly bodyHash: string | null;
  readonly submission: SubmissionRef | null;
  /**
   * Version of the circumstances that the case remembered and decided by; null where it asked for them for this very command.
   * The recorder writes only if they are still so and the events' moment has just been: then the answer is `outdated` and nothing is written.
   */
  readonly remembered: number | null;
  readonly caseFile: CaseFileRow;
  /** Open tasks that look different from before. */
  readonly tasks: readonly TaskRow[];
  readonly closed: readonly ClosedTask[];
  /** Each time it was monitored; null where they are as before. */
  readonly spans: readonly MonitoredSpan[] | null;
  /** Measures that look different from before. */
  readonly measures: readonly CaseMeasure[];
  /** Stays at steps that look different from before. */
  readonly intervals: readonly StepInterval[];
}

/**
 * `written`: the events stand in the ledger. `behind`: the ledger already holds these rows, adopt them and go round again.
 * `outdated`: what the case remembered is no longer so, ask and decide again. `changed`: the register moved underneath the submission. `keyTaken`: the key was answered in another case.
 * `householdTaken`: another open case of the household stands in the case list.
 */
export type RecordResult =
  | { readonly outcome: 'written' }
  | { readonly outcome: 'behind'; readonly rows: readonly LedgerRow[] }
  | { readonly outcome: 'outdated' | 'changed' | 'keyTaken' | 'householdTaken' };
