import { accounts, type Account } from '../generate/accounts';
import { areas, type Area } from '../generate/areas';
import { committees, type Committee } from '../generate/committees';
import { households, type HouseholdSeed } from '../generate/household';
import { chooseCases, type PlannedCase } from './chooseCases';

export interface CountyOptions {
  readonly seed: number;
  /** The day on which the scenario ends, 'YYYY-MM-DD'. */
  readonly today: string;
  readonly cases: number;
}

/** Everything that the demonstration is made of, before any of it is stored. */
export interface County extends CountyOptions {
  readonly areas: readonly Area[];
  readonly accounts: readonly Account[];
  readonly households: readonly HouseholdSeed[];
  readonly committees: readonly Committee[];
  readonly plannedCases: readonly PlannedCase[];
}

/** The same options give the same county on every machine. */
export function makeCounty(options: CountyOptions): County {
  const { seed, today, cases } = options;
  const people = accounts({ seed, today });
  const register = households({ seed, today });
  return {
    ...options,
    areas: areas(),
    accounts: people,
    households: register,
    committees: committees({ seed, households: register, accounts: people }),
    plannedCases: chooseCases({ seed, today, count: cases, households: register }),
  };
}
