import type { RoadStep } from '../process/step';
import { announcement } from './announcement';
import { comparison } from './comparison';
import { countyApproval } from './countyApproval';
import { countyConfirmation } from './countyConfirmation';
import { deliberation } from './deliberation';
import { eliminationAssessment } from './eliminationAssessment';
import { nationalEntry } from './nationalEntry';
import { notice } from './notice';
import { sampling } from './sampling';
import { signFor } from './signFor';
import type { StepRule } from './stepRule';
import { townshipReview } from './townshipReview';
import { verification } from './verification';

/** The steps of the regulation's two roads; the order is the policy's. */
export const roadRules = {
  signFor,
  verification,
  deliberation,
  notice,
  townshipReview,
  comparison,
  countyApproval,
  announcement,
  nationalEntry,
  eliminationAssessment,
  sampling,
  countyConfirmation,
} as const satisfies Record<RoadStep, StepRule>;
