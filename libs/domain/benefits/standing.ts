import type { Day } from '../calendar/day';
import type { Benefit } from './benefit';
import { type BenefitHousehold, type BenefitRecord, benefitsFor } from './benefitsFor';

export const benefitStates = ['missing', 'applied', 'received'] as const;
export type BenefitState = (typeof benefitStates)[number];

/** One benefit at a household: who may have it, and how far each has come. */
export interface BenefitStanding {
  readonly benefit: Benefit;
  /** False: recorded at the household, though by the rules it may not have it. */
  readonly entitled: boolean;
  /** Of the whole: the least of its people. */
  readonly state: BenefitState;
  /** Empty for a benefit of the whole household. */
  readonly people: readonly { readonly memberId: string; readonly state: BenefitState }[];
}

/** 应享、已申请、已享受 of a household on a day: everything it may have, and what it has beside that. */
export function benefitStandings(
  household: BenefitHousehold,
  records: readonly BenefitRecord[],
  on: Day,
  catalogue: readonly Benefit[],
): BenefitStanding[] {
  const entitled = benefitsFor(household, on, catalogue).map(({ benefit, memberIds }): BenefitStanding => {
    const own = records.filter(({ code }) => code === benefit.code);
    const people = memberIds.map((memberId) => ({
      memberId,
      state: stateOf(own.filter((record) => (record.memberId ?? memberId) === memberId)),
    }));
    return {
      benefit,
      entitled: true,
      people,
      state: people.length === 0 ? stateOf(own) : leastOf(people.map(({ state }) => state)),
    };
  });
  const beside = catalogue
    .filter(({ code }) => records.some((record) => record.code === code))
    .filter(({ code }) => !entitled.some(({ benefit }) => benefit.code === code))
    .map((benefit): BenefitStanding => {
      const own = records.filter(({ code }) => code === benefit.code);
      return { benefit, entitled: false, people: [], state: stateOf(own) };
    });
  return [...entitled, ...beside];
}

function stateOf(records: readonly BenefitRecord[]): BenefitState {
  if (records.some(({ state }) => state === 'received')) return 'received';
  return records.length > 0 ? 'applied' : 'missing';
}

function leastOf(states: readonly BenefitState[]): BenefitState {
  return benefitStates.find((state) => states.includes(state)) ?? 'missing';
}
