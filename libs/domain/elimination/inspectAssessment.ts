import type { Day } from '../calendar/day';
import type { AssessmentForm } from '../household/assessmentForm';
import type { Cause } from '../household/codes';
import { inspect, type Judged, type RuleSwitch } from '../rules/inspect';
import type { InspectionContext, MeasureInspected } from '../rules/rule';
import type { EliminationWay } from './way';

/** What an inspection of an assessment needs of the case. */
export interface AssessedCase {
  readonly causes: readonly Cause[];
  readonly identifiedOn: Day | null;
  readonly way: EliminationWay;
  readonly measures: readonly MeasureInspected[];
}

/**
 * Runs the inspection rules over an assessment as if the household were eliminated today: the rules over the household
 * itself, over the help it was given and over the elimination. For the village's submission or the county's gate.
 */
export function inspectAssessment(
  form: AssessmentForm,
  assessed: AssessedCase,
  context: Omit<InspectionContext, 'monitoring'> & { readonly level: 'village' | 'county' },
  switches: readonly RuleSwitch[] = [],
): Judged[] {
  const { causes, identifiedOn, way, measures } = assessed;
  const inspected = {
    facts: form.facts,
    // It is monitored: what is asked of a household at risk is asked of it. Its risk began before its identification.
    result: 'atRisk',
    causes,
    ...(identifiedOn !== null && { riskStartedOn: identifiedOn }),
    explanations: form.explanations,
  } as const;
  const contactKnown = form.contact !== undefined;
  const monitoring = { identifiedOn, eliminatedOn: context.today, way, contactKnown, measures };
  return inspect(inspected, { ...context, monitoring }, switches);
}
