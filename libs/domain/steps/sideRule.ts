import type { StepRule } from './stepRule';

/** A step beside the road: it is not entered by the policy's order, so it has no `open` of its own. */
export type SideRule = Omit<StepRule, 'open'>;
