import type { AssessedCase } from '../elimination/inspectAssessment';
import type { CaseState } from './state';

/** What the inspection of an elimination needs of the case itself: codes and days, no facts of the home. */
export function assessedCase({ causes, identifiedOn, elimination, help }: CaseState): AssessedCase {
  const measures = (help?.measures ?? []).map(({ category, causes: targets, state, times, dueOn }) => ({
    category,
    causes: targets,
    state,
    times,
    dueOn,
  }));
  return { causes, identifiedOn, way: elimination?.way ?? 'assisted', measures };
}
