import type { RoadStep } from '../process/step';
import { announcement } from './announcement';
import { comparison } from './comparison';
import { countyApproval } from './countyApproval';
import { deliberation } from './deliberation';
import { nationalEntry } from './nationalEntry';
import { notice } from './notice';
import { signFor } from './signFor';
import type { StepRule } from './stepRule';
import { townshipReview } from './townshipReview';
import { verification } from './verification';

/** The regulation's road, step by step; the order is the policy's. */
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
} as const satisfies Record<RoadStep, StepRule>;
