import type { Policy } from '#domain/policy/policy';
import { national15 } from '#domain/policy/shipped/national15';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import type { HouseholdSeed } from '../generate/household';
import { chanceOf } from '../generate/chance';
import { withDuties } from '../generate/helpStory';
import { scenario, type CasePlan } from '../generate/scenario';
import { somethingForAll } from './firstInboxes';
import { gatherMeetings } from './gatherMeetings';
import { uuidOf } from './naming';

/** A case to be driven, under the policy that it keeps. */
export interface PlannedCase {
  readonly caseId: string;
  /** Names the case in everything that is drawn for it: `national-15/17`. */
  readonly name: string;
  readonly policy: Policy;
  readonly plan: CasePlan;
  readonly household: HouseholdSeed;
}

export interface ChoosingOptions {
  readonly seed: number;
  readonly today: string;
  readonly count: number;
  readonly households: readonly HouseholdSeed[];
}

/** Of a hundred cases seven follow each of the other shipped policies; the county's own has the rest. */
const shareOfAnother = 0.07;
/** A scenario below this number does not tell every story. */
const leastScenario = 100;

/** The cases of the demonstration: every place and light under the county's policy, and every place of the road under each of the others. */
export function chooseCases({ seed, today, count, households }: ChoosingOptions): PlannedCase[] {
  const others = shippedPolicies.filter((policy) => policy !== national15);
  const ofAnother = Math.max(1, Math.floor(count * shareOfAnother));
  const wanted: readonly (readonly [Policy, number])[] = [
    [national15, Math.max(1, count - others.length * ofAnother)],
    ...others.map((policy) => [policy, ofAnother] as const),
  ];
  const taken = new Set<number>();
  const chosen: PlannedCase[] = [];
  for (const [turn, [policy, number]] of wanted.entries()) {
    const free = households.filter(({ index }) => !taken.has(index));
    const told = scenario({ seed, today, count: Math.max(leastScenario, number), households: free, policy });
    // A life as far as its elimination takes longest to go by: it is told under the county's own policy.
    const plans = policy === national15 ? told : told.filter(({ peculiarity }) => peculiarity !== 'eliminating');
    for (const plan of varied(plans, number, turn)) {
      taken.add(plan.householdIndex);
      chosen.push(planned(policy, plan, households));
    }
  }
  return somethingForAll(gatherMeetings(chosen.slice(0, count), today)).map((one) => ({
    ...one,
    plan: dutiful(one, { seed, today }),
  }));
}

/** Calls and visits belong to months and quarters of the calendar: they are planned when the days of everything else stand. */
function dutiful({ name, plan }: PlannedCase, { seed, today }: { seed: number; today: string }): CasePlan {
  return { ...plan, acts: withDuties(plan.acts, { today, chance: chanceOf(seed, `duties/${name}`) }) };
}

function planned(policy: Policy, plan: CasePlan, households: readonly HouseholdSeed[]): PlannedCase {
  const household = households.find(({ index }) => index === plan.householdIndex);
  if (!household) throw new Error(`case ${plan.index} has no household`);
  const name = `${policy.code}/${plan.index}`;
  return { caseId: uuidOf(`case/${name}`), name, policy, plan, household };
}

const isWhole = (place: string): boolean => place === 'monitored' || place === 'tracking';

/** So many of the plans, from every place in turn, the whole road first; `shift` turns the lights on from one policy to the next. */
function varied(plans: readonly CasePlan[], number: number, shift: number): CasePlan[] {
  if (number >= plans.length) return [...plans];
  const byPlace = new Map<string, CasePlan[]>();
  for (const plan of plans) byPlace.set(plan.standsAt, [...(byPlace.get(plan.standsAt) ?? []), plan]);
  const places = [...byPlace.entries()].sort(([a], [b]) => Number(isWhole(b)) - Number(isWhole(a)));
  const picked: CasePlan[] = [];
  for (let round = 0; picked.length < number; round++) {
    for (const [place, [, here]] of places.entries()) {
      const next = here[(round + shift + place) % here.length];
      if (round < here.length && next && picked.length < number) picked.push(next);
    }
  }
  return picked;
}
