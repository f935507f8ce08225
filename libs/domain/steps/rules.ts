import type { Step } from '../process/step';
import { coordination } from './coordination';
import { departure } from './departure';
import { dutyRule } from './duties';
import { helper } from './helper';
import { listing } from './listing';
import { lookBack } from './lookBack';
import { measure } from './measure';
import { newRisk } from './newRisk';
import { notAdmitted } from './notAdmitted';
import { plan } from './plan';
import { reversal } from './reversal';
import { roadRules } from './roadRules';
import type { SideRule } from './sideRule';
import type { StepRule } from './stepRule';
import { suspension } from './suspension';
import { trackingRule } from './tracking';
import { transfer } from './transfer';
import { wrongIdentification } from './wrongIdentification';

/** Every step of the regulation, on the road and beside it. */
export const stepRules: Record<Step, StepRule | SideRule> = {
  ...roadRules,
  notAdmitted,
  lookBack,
  suspension,
  transfer,
  wrongIdentification,
  helper,
  plan,
  measure,
  duties: dutyRule,
  newRisk,
  tracking: trackingRule,
  reversal,
  departure,
  listing,
  coordination,
};
