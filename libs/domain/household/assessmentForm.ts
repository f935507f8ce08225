import type { Day } from '../calendar/day';
import type { Cause } from './codes';
import type { HouseholdFacts } from './facts';
import type { Labels } from './labels';
import type { Explanation, ReturnAnswer, Verifier } from './verificationForm';

/**
 * 每项风险的处置结果: gone, there for ever while what it brought is steadily settled, or open.
 * Only causes that stay with people can be settled without being gone (`lastingCauses`).
 */
export const causeOutcomes = ['resolved', 'settled', 'open'] as const;
export type CauseOutcome = (typeof causeOutcomes)[number];
export const causeOutcomeLabels = {
  resolved: { zh: '已解决', en: 'Resolved' },
  settled: { zh: '长期存在，带来的风险已稳定消除', en: 'It stays; the risk that it brought is steadily settled' },
  open: { zh: '未解决', en: 'Open' },
} as const satisfies Labels<CauseOutcome>;

/** Disability, long illness and schooling stay while help settles what they bring (process.md 2, “Risk elimination”). */
export const lastingCauses: readonly Cause[] = ['disability', 'illness', 'schooling'];

export interface CauseFinding {
  readonly cause: Cause;
  readonly outcome: CauseOutcome;
  /** What shows it; asked for unless the cause is open. */
  readonly evidence?: string;
  readonly fileIds: readonly string[];
}

/** 联系人: whom to call about the household after the elimination. */
export interface ContactPerson {
  readonly name: string;
  readonly phone: string;
}

/** 风险消除评估表: two people at the home take everything again, income included, and judge each cause. Personal data throughout. */
export interface AssessmentForm {
  readonly visitedOn: Day;
  readonly verifiers: readonly Verifier[];
  readonly photoFileIds: readonly string[];
  readonly facts: HouseholdFacts;
  readonly cadreRelative: boolean;
  /** One for each cause of the case. */
  readonly causeFindings: readonly CauseFinding[];
  /** Missing where nobody could be named: then the gate says so. */
  readonly contact?: ContactPerson;
  readonly note?: string;
  readonly explanations: readonly Explanation[];
  readonly answers: readonly ReturnAnswer[];
}

export interface AssessmentContext {
  readonly today: Day;
  /** Causes of the case as the county set them. */
  readonly causes: readonly Cause[];
  /** Fields ticked by the return that sent the case back; empty otherwise. */
  readonly returnedFields: readonly string[];
  readonly before?: AssessmentForm;
}
