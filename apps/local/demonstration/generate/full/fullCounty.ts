import { labourClassOf, proposedMeasures } from '#domain/assistance/planRules';
import { addDays, addMonths, daysBetween } from '#domain/calendar/day';
import { channels } from '#domain/household/codes';
import { whollyWithoutLabour } from '#domain/household/labour';
import type { TakenHousehold, TakenMonitoring } from '#domain/takeOver/takenHousehold';
import type { TakenOverMeasure } from '#domain/takeOver/takenOver';
import { countyVillages } from '../areas';
import { type Chance, chanceOf } from '../chance';
import { identityIssuer, otherUnassignedDivision } from '../identity';
import { staffedVillages } from '../stations';
import { type FullHousehold, fullHousehold } from './fullHousehold';
import { type Quotas, sizesWithSum, spread } from './quotas';

/** Serial numbers of households begin here, so that they stand beside those that villages register themselves. */
const firstSerial = 5001;
/** The county's record goes back to here. */
const recordFrom = '2020-06-01';
/** Before this day nobody had been eliminated yet; a year of tracking later the county's own record was over for the first ones. */
const eliminatedFrom = '2021-07-01';
const halfYear = 183;
/** Households on the road of elimination, and of the eliminated the share that is still tracked. */
const eliminatingShare = 0.02;
/** Those still tracked are so by the county's own decision, some months up to this day; the same whenever they are taken over. */
const trackedUntil = '2027-06-30';
const trackedShare = 0.25;
const eliminatingSteps = ['deliberation', 'notice', 'townshipReview', 'countyConfirmation'] as const;

export interface FullOptions {
  readonly seed: number;
  readonly quotas: Quotas;
  /** The day on which the county takes them over: whose tracking is over by then is only on record. */
  readonly takenOn: string;
}

/** A county's monitored households, every village's, with exactly the figures that are wanted. Same options, same households. */
export function fullCounty({ seed, quotas, takenOn }: FullOptions): TakenHousehold[] {
  const chance = chanceOf(seed, 'full');
  const plans = planned(chance, quotas);
  const villages = countyVillages();
  const shares = spread(
    plans.length,
    villages.map(() => chance.int(4, 12)),
  );
  const issue = identityIssuer(otherUnassignedDivision);
  const homes = villages.flatMap((village, i) =>
    Array.from({ length: shares[i] ?? 0 }, (_, n) => ({ village, serial: firstSerial + n })),
  );
  const taken = homes.map(({ village, serial }, index): TakenHousehold => {
    const plan = plans[index] ?? { size: 1, recovered: false };
    const found = fullHousehold({ seed, today: quotas.until, village, serial, index, ...plan, issue });
    const own = chanceOf(seed, `full/${index}/monitoring`);
    return { facts: found.facts, monitoring: monitoringOf(own, found, { ...plan, quotas, takenOn }), measures: [] };
  });
  return withMeasures(chance, taken, quotas);
}

interface Planned {
  readonly size: number;
  readonly recovered: boolean;
}

function planned(chance: Chance, quotas: Quotas): Planned[] {
  const { households, people, eliminatedHouseholds, eliminatedPeople } = quotas;
  const recovered = sizesWithSum(chance, { count: eliminatedHouseholds, sum: eliminatedPeople });
  const monitored = sizesWithSum(chance, {
    count: households - eliminatedHouseholds,
    sum: people - eliminatedPeople,
  });
  return chance.shuffled([
    ...recovered.map((size) => ({ size, recovered: true })),
    ...monitored.map((size) => ({ size, recovered: false })),
  ]);
}

function monitoringOf(
  chance: Chance,
  { facts, causes, category }: FullHousehold,
  { recovered, quotas, takenOn }: Planned & { quotas: Quotas; takenOn: string },
): TakenMonitoring {
  const channel = chance.weighted(channels.map((code, i) => [code, [30, 45, 20, 5][i] ?? 1] as const));
  const helper = staffedVillages.find(({ code }) => code === facts.areaCode);
  const common = { category, causes, channel, safetyNet: false, trackingUntilOn: null, eliminated: null, ended: null };
  const helperLogin = helper ? `${helper.login}.bangfu` : null;
  if (recovered) return afterElimination(chance, { ...common, helperLogin }, { quotas, takenOn });
  const identifiedOn = between(chance, recordFrom, addDays(quotas.until, -10));
  const withoutLabour = whollyWithoutLabour(facts.members);
  const mayLeave = !withoutLabour && daysBetween(identifiedOn, quotas.until) > halfYear;
  return {
    ...common,
    at:
      mayLeave && chance.hit(eliminatingShare)
        ? { phase: 'eliminating', step: chance.pick(eliminatingSteps) }
        : { phase: 'monitored' },
    identifiedOn,
    ...(withoutLabour && facts.kind !== 'general' && { safetyNet: true }),
    helperLogin,
  };
}

type Common = Omit<TakenMonitoring, 'at' | 'identifiedOn'>;

/** Eliminated half a year or more after the identification; most went back to general monitoring a year later. */
function afterElimination(
  chance: Chance,
  common: Common,
  { quotas, takenOn }: { quotas: Quotas; takenOn: string },
): TakenMonitoring {
  const identifiedOn = between(chance, recordFrom, addDays(quotas.until, -halfYear - 30));
  const earliest = addDays(identifiedOn, halfYear);
  const on = between(chance, earliest > eliminatedFrom ? earliest : eliminatedFrom, quotas.until);
  const eliminated = { on, way: chance.hit(0.06) ? 'natural' : 'assisted' } as const;
  const endedOn = addMonths(on, 12);
  if (chance.hit(trackedShare) || endedOn > takenOn)
    return {
      ...common,
      at: { phase: 'tracking' },
      identifiedOn,
      eliminated,
      trackingUntilOn: addMonths(trackedUntil, -chance.int(0, 5)),
    };
  return {
    ...common,
    at: { phase: 'ended' },
    identifiedOn,
    eliminated,
    ended: { on: endedOn, outcome: 'generalMonitoring' },
    helperLogin: null,
  };
}

function between(chance: Chance, from: string, to: string): string {
  return addDays(from, chance.int(0, Math.max(0, daysBetween(from, to))));
}

/** The wanted number of measures, for households that are monitored now, the usual ones for their causes. */
function withMeasures(chance: Chance, households: readonly TakenHousehold[], quotas: Quotas): TakenHousehold[] {
  const wanting = households.flatMap((one, i) =>
    one.monitoring.at.phase === 'monitored' && (one.monitoring.identifiedOn ?? '') < addDays(quotas.until, -20)
      ? [i]
      : [],
  );
  const places = chance.shuffled(wanting).flatMap((index) => {
    const household = households[index];
    if (!household) return [];
    const proposals = proposedMeasures(labourClassOf(household.facts), household.monitoring.causes);
    return proposals.slice(0, chance.hit(0.2) ? 2 : 1).map((proposal) => ({ index, household, proposal }));
  });
  if (places.length < quotas.measures) throw new Error(`only ${places.length} measures could be declared`);
  const measures = new Map<number, TakenOverMeasure[]>();
  places.slice(0, quotas.measures).forEach(({ index, household, proposal }, n) => {
    const { category, department, causes } = proposal;
    const implemented = n < quotas.implementedMeasures;
    const days = daysOf(chance, household.monitoring.identifiedOn ?? recordFrom, { quotas, implemented });
    const known = measures.get(index) ?? [];
    const measure = {
      measureId: `measure-${known.length + 1}`,
      category,
      department,
      causes,
      continuing: null,
      ...days,
    };
    measures.set(index, [...known, measure]);
  });
  return households.map((one, i) => ({ ...one, measures: measures.get(i) ?? [] }));
}

function daysOf(
  chance: Chance,
  identifiedOn: string,
  { quotas, implemented }: { quotas: Quotas; implemented: boolean },
): Pick<TakenOverMeasure, 'declaredOn' | 'dueOn' | 'state' | 'implementedOn' | 'confirmedOn'> {
  const campaign = addMonths(quotas.until, -5);
  const from = addDays(identifiedOn, 3);
  const declaredOn = between(chance, from > campaign ? from : campaign, addDays(quotas.until, -5));
  const dueOn = addDays(declaredOn, chance.int(40, 120));
  if (!implemented) return { declaredOn, dueOn, state: chance.hit(0.6) ? 'approved' : 'declared' };
  const implementedOn = between(chance, addDays(declaredOn, 2), quotas.implementedUntil);
  if (chance.hit(0.35)) return { declaredOn, dueOn, state: 'implemented', implementedOn };
  return {
    declaredOn,
    dueOn,
    state: 'confirmed',
    implementedOn,
    confirmedOn: addDays(implementedOn, chance.int(1, 12)),
  };
}
