import type { MeasureState } from '../assistance/measureState';
import { answersCause } from '../assistance/measureAnswers';
import { addMonths, type Day } from '../calendar/day';
import { type AssessmentForm, lastingCauses } from '../household/assessmentForm';
import type { Cause } from '../household/codes';
import { securities, type Security } from '../household/homeCodes';
import { isAboveLine } from '../household/income';
import { whollyWithoutLabour } from '../household/labour';
import type { Measure } from '../household/measures';
import type { EliminationWay } from './way';

/** 风险消除的条件 (process.md 2, “Risk elimination”), in the order in which they are said. */
export const eliminationConditions = [
  'incomeAboveLine',
  'incomeStable',
  'securitiesHeld',
  'causesSettled',
  'measuresConfirmed',
  'continuingGiven',
  'monitoredLongEnough',
  'targetedMeasureDone',
  'noNewRisk',
  'notWhollyWithoutLabour',
  'emergencySettled',
  'inspectionClear',
  'contactKnown',
] as const;
export type EliminationCondition = (typeof eliminationConditions)[number];

/**
 * What the gate knows of one assessment: codes only, no amount and no name. Computed from the form where it can be read,
 * by activities over the encrypted submission or by the API for a preview.
 */
export interface HouseholdVerdict {
  readonly aboveLine: boolean;
  readonly securitiesUnmet: readonly Security[];
  readonly whollyWithoutLabour: boolean;
  /** Resolved or, where the cause stays, steadily settled; each with evidence. */
  readonly causesSettled: readonly Cause[];
  readonly causesOpen: readonly Cause[];
  readonly contactKnown: boolean;
}

export interface MeasureAtGate {
  readonly category: Measure;
  readonly causes: readonly Cause[];
  readonly state: MeasureState;
  readonly continuing: boolean;
  /** How often it was given and confirmed. */
  readonly times: number;
  readonly dueOn: Day;
}

export interface GateInput {
  /** Null before the home was assessed: what only an assessment can tell is then left unjudged. */
  readonly verdict: HouseholdVerdict | null;
  readonly way: EliminationWay;
  readonly identifiedOn: Day | null;
  readonly today: Day;
  readonly incomeChecks: readonly { readonly on: Day; readonly aboveLine: boolean }[];
  /** Causes of the case. */
  readonly causes: readonly Cause[];
  readonly measures: readonly MeasureAtGate[];
  readonly newRiskOpen: boolean;
  readonly emergencyOpen: boolean;
  /** Codes of inspection rules that block. */
  readonly blockingFindings: readonly string[];
  readonly help: { readonly stableMonths: number; readonly monitoredMonths: number };
}

/** One condition that does not hold; the parameters are codes, days and numbers, lists joined by blanks. */
export interface UnmetCondition {
  readonly condition: EliminationCondition;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The verdict of a form that was checked before (`checkAssessment`). */
export function verdictOf(form: AssessmentForm, monitoringLineFen: number): HouseholdVerdict {
  const { facts, causeFindings, contact } = form;
  const settled = causeFindings.filter(
    ({ cause, outcome, evidence }) =>
      evidence !== undefined && (outcome === 'resolved' || (outcome === 'settled' && lastingCauses.includes(cause))),
  );
  return {
    aboveLine: isAboveLine(facts, monitoringLineFen),
    securitiesUnmet: securities.filter((s) => facts.securities[s] !== true),
    whollyWithoutLabour: whollyWithoutLabour(facts.members),
    causesSettled: settled.map((f) => f.cause),
    causesOpen: causeFindings.filter((f) => !settled.includes(f)).map((f) => f.cause),
    contactKnown: contact !== undefined,
  };
}

/**
 * 风险消除的条件: every condition that does not hold, in their order. With a verdict, an empty list means that the
 * household may be eliminated; without one, that nothing speaks against assessing it (`mayBeEliminated` asks for both).
 * A risk that went away by itself (自然消除) needs no targeted measure and no six months; everything else it needs too.
 */
export function unmetConditions(input: GateInput): UnmetCondition[] {
  const facts = [...unmetByHousehold(input), ...unmetByTime(input), ...unmetByHelp(input)];
  const found = [...facts, ...unmetByCase(input, facts)];
  return eliminationConditions.flatMap((condition) => found.filter((f) => f.condition === condition));
}

/** True only after an assessment, and when no condition is left. The last word before a household is labelled eliminated. */
export function mayBeEliminated(input: GateInput): boolean {
  return input.verdict !== null && unmetConditions(input).length === 0;
}

function unmetByHousehold({ verdict, causes }: GateInput): UnmetCondition[] {
  if (!verdict) return [];
  // A cause that the assessment does not mention is open.
  const open = causes.filter((c) => !verdict.causesSettled.includes(c) || verdict.causesOpen.includes(c));
  const { securitiesUnmet } = verdict;
  return [
    ...unmet(!verdict.aboveLine, 'incomeAboveLine'),
    ...unmet(securitiesUnmet.length > 0, 'securitiesHeld', { securities: securitiesUnmet.join(' ') }),
    ...unmet(open.length > 0, 'causesSettled', { causes: open.join(' ') }),
    ...unmet(verdict.whollyWithoutLabour, 'notWhollyWithoutLabour'),
    ...unmet(!verdict.contactKnown, 'contactKnown'),
  ];
}

function unmetByTime({ today, way, identifiedOn, incomeChecks, help }: GateInput): UnmetCondition[] {
  const since = aboveSince(incomeChecks, today);
  const stable = since !== undefined && addMonths(since, help.stableMonths) <= today;
  const longEnough =
    identifiedOn !== null && (way === 'natural' || addMonths(identifiedOn, help.monitoredMonths) <= today);
  return [
    ...unmet(!stable, 'incomeStable', { months: help.stableMonths, since: since ?? '—' }),
    ...unmet(!longEnough, 'monitoredLongEnough', { months: help.monitoredMonths, identifiedOn: identifiedOn ?? '—' }),
  ];
}

/** The first of the checks from which on every one found the income above the line; checks after today do not count. */
function aboveSince(checks: GateInput['incomeChecks'], today: Day): Day | undefined {
  const past = checks.filter((c) => c.on <= today).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const lastBelow = past.findLast((c) => !c.aboveLine);
  // On one day a figure below the line outweighs one above it.
  return past.find((c) => c.aboveLine && (lastBelow === undefined || c.on > lastBelow.on))?.on;
}

/**
 * What is due has to be confirmed by the household. A continuing measure (低保, 公益岗位 …) never ends, so it counts when it
 * was given once; one that was refused or stopped is owed no more.
 */
function unmetByHelp({ today, way, causes, measures }: GateInput): UnmetCondition[] {
  const owed = measures.filter((m) => m.state !== 'refused' && m.state !== 'stopped');
  const due = owed.filter((m) => !m.continuing && m.state !== 'confirmed' && m.dueOn <= today);
  const never = owed.filter((m) => m.continuing && m.times === 0);
  const targeted = measures.some(
    (m) => wasCarriedOut(m) && m.causes.some((c) => causes.includes(c) && answersCause(m.category, c)),
  );
  return [
    ...unmet(due.length > 0, 'measuresConfirmed', { count: due.length, measures: categoriesOf(due) }),
    ...unmet(never.length > 0, 'continuingGiven', { count: never.length, measures: categoriesOf(never) }),
    ...unmet(way === 'assisted' && !targeted, 'targetedMeasureDone'),
  ];
}

/** Given at least once, whatever became of it since. */
const wasCarriedOut = ({ state, times }: MeasureAtGate): boolean =>
  times > 0 || state === 'implemented' || state === 'confirmed';

const categoriesOf = (measures: readonly MeasureAtGate[]): string =>
  [...new Set(measures.map((m) => m.category))].join(' ');

/** Inspection rules that say what a condition of the gate says: an unmet one is told once. */
const saidByCondition: Readonly<Record<string, EliminationCondition>> = {
  'elimination.belowLine': 'incomeAboveLine',
  'elimination.withoutLabour': 'notWhollyWithoutLabour',
  'elimination.tooEarly': 'monitoredLongEnough',
  'elimination.noContact': 'contactKnown',
};

function unmetByCase(
  { newRiskOpen, emergencyOpen, blockingFindings }: GateInput,
  said: readonly UnmetCondition[],
): UnmetCondition[] {
  const rules = blockingFindings.filter((rule) => !said.some((s) => s.condition === saidByCondition[rule]));
  return [
    ...unmet(newRiskOpen, 'noNewRisk'),
    ...unmet(emergencyOpen, 'emergencySettled'),
    ...unmet(rules.length > 0, 'inspectionClear', { rules: rules.join(' ') }),
  ];
}

function unmet(missing: boolean, condition: EliminationCondition, params?: UnmetCondition['params']): UnmetCondition[] {
  return missing ? [{ condition, ...(params && { params }) }] : [];
}
