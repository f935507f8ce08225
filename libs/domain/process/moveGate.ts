import type { Policy } from '../policy/policy';
import { type Refusal, refuse } from '../refusal';
import type { CaseState } from './state';

/**
 * A move never lowers the bar that a case is just being held to: a second person who is still to approve is not dropped,
 * and a proposed elimination keeps the months it was proposed under, and the county's sample.
 */
export function gateKept({ phase, stageSteps }: CaseState, before: Policy, next: Policy): Refusal | undefined {
  const isAt = (...steps: string[]) => stageSteps.some((step) => steps.includes(step));
  const dropsTownship = before.secondPerson.township && !next.secondPerson.township;
  const dropsCounty = before.secondPerson.county && !next.secondPerson.county;
  if ((dropsTownship && isAt('townshipReview')) || (dropsCounty && isAt('countyApproval', 'countyConfirmation')))
    return refuse('policy.secondPersonLost', { field: 'policyVersion' });
  if (phase !== 'eliminating' || !before.help || !next.help) return undefined;
  const [was, is] = [before.help, next.help];
  const lowered =
    is.stableMonths < was.stableMonths ||
    is.monitoredMonths < was.monitoredMonths ||
    is.sampling.numerator * was.sampling.denominator < was.sampling.numerator * is.sampling.denominator;
  return lowered ? refuse('policy.gateLowered', { field: 'policyVersion' }) : undefined;
}
