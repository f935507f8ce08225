import { limitOf } from '../policy/policy';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/**
 * 提请协调: whoever watches over a case that does not move asks the township or the county to help it on. It is a task like any other:
 * done or not possible, with the reason; the case's own work stays where it is.
 */
export const coordination: SideRule = {
  step: 'coordination',
  source: 'process.md 4: the supervisor unblocks; each office acts within its own business',
  decide: {},
  span: (policy) => spanOf(limitOf(policy, 'coordinateAtTownship')),
};
