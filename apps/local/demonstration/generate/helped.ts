import { labourClassOf, proposedMeasures } from '#domain/assistance/planRules';
import { addDays, addMonths } from '#domain/calendar/day';
import { whollyWithoutLabour } from '#domain/household/labour';
import type { TakenHousehold, TakenMonitoring } from '#domain/takeOver/takenHousehold';
import type { TakenOverAt, TakenOverMeasure } from '#domain/takeOver/takenOver';
import { countyVillages } from './areas';
import { type Chance, chanceOf } from './chance';
import { type FullHousehold, fullHousehold } from './full/fullHousehold';
import { type IdentityIssuer, identityIssuer, thirdUnassignedDivision } from './identity';
import { staffedVillages } from './stations';

/** Beside the serials of the register and of the full county. */
const firstSerial = 4001;
const year = 365;

/** Where a household stands, and how long ago it was identified. */
interface Place {
  readonly at: TakenOverAt;
  readonly identifiedDaysAgo: readonly [from: number, to: number];
  /** 兜底保障: nobody in it can work. */
  readonly providedFor?: boolean;
  /** The plan is still to be made. */
  readonly withoutPlan?: boolean;
  /** Whose office helps it; the village's helper unless told. */
  readonly helper?: 'diyishuji';
  /** Its place in the order of the villages; the villages take turns unless told. */
  readonly village?: number;
}

const times = (count: number, place: Place): Place[] => Array.from({ length: count }, () => place);
const eliminating = (
  step: 'deliberation' | 'notice' | 'townshipReview' | 'sampling' | 'countyConfirmation',
): Place => ({
  at: { phase: 'eliminating', step },
  identifiedDaysAgo: [year, 500],
});
const tracked: Place = { at: { phase: 'tracking' }, identifiedDaysAgo: [500, 600] };
// The villages take turns: the first and the thirty-fourth are 宋井固村's, whose helper finds a plan to make and a visit to pay; its first secretary helps one more.
const places: readonly Place[] = [
  { at: { phase: 'monitored' }, identifiedDaysAgo: [5, 9], withoutPlan: true },
  ...times(7, { at: { phase: 'monitored' }, identifiedDaysAgo: [25, 60] }),
  ...times(9, { at: { phase: 'monitored' }, identifiedDaysAgo: [120, 400] }),
  { at: { phase: 'monitored' }, identifiedDaysAgo: [5, 9], withoutPlan: true, helper: 'diyishuji', village: 0 },
  ...times(4, { at: { phase: 'monitored' }, identifiedDaysAgo: [200, 400], providedFor: true }),
  ...times(2, eliminating('deliberation')),
  ...times(2, eliminating('notice')),
  ...times(3, eliminating('townshipReview')),
  ...times(4, eliminating('sampling')),
  tracked,
  ...times(2, eliminating('sampling')),
  ...times(2, eliminating('countyConfirmation')),
  ...times(8, tracked),
];

/** The demonstration's households in help, elimination and tracking, in the villages that have staff: each has its helper. */
export function helpedHouseholds({ seed, today }: { seed: number; today: string }): TakenHousehold[] {
  const issue = identityIssuer(thirdUnassignedDivision);
  return places.map((place, index) => {
    const found = drawn(place, { seed, today, index, issue });
    const chance = chanceOf(seed, `helped/${index}`);
    const identifiedOn = addDays(today, -chance.int(...place.identifiedDaysAgo));
    return {
      facts: found.facts,
      monitoring: monitoringOf(chance, found, { place, index, identifiedOn, today }),
      measures: measuresOf(chance, found, { place, identifiedOn, today }),
    };
  });
}

const mostTries = 500;
const manyDraws = 1_000;

function drawn(
  place: Place,
  { seed, today, index, issue }: { seed: number; today: string; index: number; issue: IdentityIssuer },
): FullHousehold {
  const { at, providedFor = false } = place;
  const code = villageOf(place, index)?.code;
  const village = countyVillages().find((each) => each.code === code);
  if (village === undefined) throw new Error(`no village for household ${index}`);
  const recovered = at.phase !== 'monitored';
  for (let tries = 0; tries < mostTries; tries++) {
    const size = providedFor ? 1 : 2 + ((index + tries) % 3);
    const making = { seed, today, village, serial: firstSerial + index, index: manyDraws * (index + 1) + tries };
    const found = fullHousehold({ ...making, size, recovered, issue });
    if (whollyWithoutLabour(found.facts.members) === providedFor) return found;
  }
  throw new Error(`household ${index} was not found`);
}

const villageOf = ({ village }: Place, index: number) => staffedVillages[(village ?? index) % staffedVillages.length];

function monitoringOf(
  chance: Chance,
  { causes, category }: FullHousehold,
  { place, index, identifiedOn, today }: { place: Place; index: number; identifiedOn: string; today: string },
): TakenMonitoring {
  const isTracked = place.at.phase === 'tracking';
  const eliminatedOn = addDays(today, -chance.int(30, 250));
  return {
    ...{ at: place.at, causes, category, channel: chance.pick(['selfReport', 'fieldVisit', 'departmentAlert']) },
    ...{ identifiedOn, safetyNet: place.providedFor === true, ended: null },
    eliminated: isTracked ? { on: eliminatedOn, way: 'assisted' } : null,
    trackingUntilOn: isTracked ? addMonths(eliminatedOn, 12) : null,
    helperLogin: `${villageOf(place, index)?.login ?? ''}.${place.helper ?? 'bangfu'}`,
  };
}

/** Newly identified: some still lie with their department. Later all that was due has been given and signed for. */
function measuresOf(
  chance: Chance,
  { facts, causes }: FullHousehold,
  { place, identifiedOn, today }: { place: Place; identifiedOn: string; today: string },
): TakenOverMeasure[] {
  if (place.withoutPlan === true) return [];
  const isNew = place.identifiedDaysAgo[1] <= 60;
  return proposedMeasures(labourClassOf(facts), causes).map(({ category, department, causes: answered }, i) => {
    const declaredOn = addDays(identifiedOn, 10 + i);
    const line = {
      measureId: `measure-${i + 1}`,
      category,
      department,
      causes: answered,
      continuing: null,
      declaredOn,
    };
    if (isNew) return { ...line, dueOn: addDays(today, chance.int(10, 60)), state: i === 0 ? 'approved' : 'declared' };
    const implementedOn = addDays(declaredOn, chance.int(10, 40));
    const given = { implementedOn, confirmedOn: addDays(implementedOn, chance.int(1, 12)) };
    return { ...line, ...given, dueOn: addDays(declaredOn, 60), state: 'confirmed' };
  });
}
