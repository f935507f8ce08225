import { addDays, weekdayOf } from '#domain/calendar/day';
import type { CasePlan } from '../generate/scenario';
import { stories, type Peculiarity } from '../generate/stories';
import type { PlannedCase } from './chooseCases';

const friday = 5;
/** Stories that need a household of a special kind: they keep the one they were given. */
const particular: readonly Peculiarity[] = ['memberDied', 'diedOut', 'nobodyThere', 'eliminating'];

/**
 * Villages meet over several cases at a time: what is over long ago is moved back to the Friday before, and cases that are voted on
 * on one day are given to households of one village. Places, lights and what happens in each case stay as planned.
 */
export function gatherMeetings(cases: readonly PlannedCase[], today: string): PlannedCase[] {
  const moved = cases.map((one) => ({ ...one, plan: onAFriday(one.plan, today) }));
  const free = moved.filter(({ plan }) => isOrdinary(plan.peculiarity));
  const byVillage = free
    .map(({ household }) => household)
    .sort((a, b) => a.villageCode.localeCompare(b.villageCode) || a.index - b.index);
  const byMeeting = [...free].sort((a, b) => votedDaysAgo(b.plan) - votedDaysAgo(a.plan));
  const given = new Map(byMeeting.map(({ caseId }, i) => [caseId, byVillage[i]]));
  return moved.map((one) => {
    const household = given.get(one.caseId);
    return household ? { ...one, household, plan: ofHousehold(one.plan, household) } : one;
  });
}

/** Whether a story can be told of any household at risk. */
export function isOrdinary(peculiarity: Peculiarity): boolean {
  const { atRisk, flawed } = stories[peculiarity];
  return atRisk && !flawed && !particular.includes(peculiarity);
}

/** Days before today on which the village voted first; −1 if it has not. */
function votedDaysAgo({ acts }: CasePlan): number {
  return acts.find((act) => act.do === 'vote')?.daysAgo ?? -1;
}

/** Where no limit runs any more nothing hangs on the day: everything happened up to six days earlier. */
function onAFriday(plan: CasePlan, today: string): CasePlan {
  const voted = votedDaysAgo(plan);
  if (voted < 0 || (plan.standsAt !== 'monitored' && plan.light !== 'ended')) return plan;
  const back = (weekdayOf(addDays(today, -voted)) - friday + 7) % 7;
  const acts = plan.acts.map((act) => ({ ...act, daysAgo: act.daysAgo + back }));
  return { ...plan, acts, startedDaysAgo: plan.startedDaysAgo + back };
}

/** The same plan for another household, whose own risk is reported. */
export function ofHousehold(plan: CasePlan, { index, villageCode, riskClasses }: PlannedCase['household']): CasePlan {
  const acts = plan.acts.map((act, i) => (i === 0 && act.do === 'reportClue' ? { ...act, riskClasses } : act));
  return { ...plan, householdIndex: index, villageCode, riskClasses: [...riskClasses], acts };
}
