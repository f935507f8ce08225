import type { Step } from '../process/step';
import { lookBack } from './lookBack';
import { notAdmitted } from './notAdmitted';
import { roadRules } from './roadRules';
import type { SideRule } from './sideRule';
import type { StepRule } from './stepRule';
import { suspension } from './suspension';
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
};
