import { whollyWithoutLabour } from '#domain/household/labour';
import type { Category, Cause } from '#domain/household/codes';
import type { HouseholdFacts } from '#domain/household/facts';
import type { Area } from '../areas';
import { chanceOf } from '../chance';
import { family, type Kin } from '../family';
import { atRisk, categoryOf, wellFloorFen, wellHousehold } from '../household';
import type { IdentityIssuer } from '../identity';
import { liftedTo } from '../money';
import { clansOf, surnameIn } from '../people';

/** One household of the full county: what would be found at its home now, and what it was identified for. */
export interface FullHousehold {
  readonly facts: HouseholdFacts;
  readonly causes: readonly Cause[];
  readonly category: Category;
}

export interface FullMaking {
  readonly seed: number;
  /** The day on which it is looked at. */
  readonly today: string;
  readonly village: Area;
  readonly serial: number;
  readonly index: number;
  readonly size: number;
  /** Whether its risk has been eliminated: then somebody can work, every security holds and the income has come up again. */
  readonly recovered: boolean;
  readonly issue: IdentityIssuer;
}

const mostTries = 2_000;

/** Draws a household of the wanted size until it is one that can be so. */
export function fullHousehold(making: FullMaking): FullHousehold {
  for (let tries = 0; tries < mostTries; tries++) {
    const found = drawn(making, tries);
    if (found !== null) return found;
  }
  throw new Error(`no household of ${making.size} was found for ${making.village.code}`);
}

function drawn(
  { seed, today, village, serial, index, size, recovered, issue }: FullMaking,
  tries: number,
): FullHousehold | null {
  const chance = chanceOf(seed, `full/${index}/${tries}`);
  const kin: readonly Kin[] = family(chance, today);
  if (kin.length !== size) return null;
  const surname = surnameIn(chance, clansOf(seed, village));
  const well = wellHousehold({ chance, today, village, serial, surname, kin, issue });
  const shaped = atRisk(chance, { ...well, causes: [] });
  if (shaped.causes.length === 0) return null;
  const category = categoryOf(shaped.facts);
  if (!recovered) return { facts: shaped.facts, causes: shaped.causes, category };
  const facts = healed(shaped.facts, well.facts);
  const isOutOfSchool = facts.members.some(({ schoolStatus }) => schoolStatus === 'notInSchool');
  return isOutOfSchool || whollyWithoutLabour(facts.members) ? null : { facts, causes: shaped.causes, category };
}

/** What help and time have made of it: the house safe, everybody insured, the income above the line again. */
function healed(facts: HouseholdFacts, well: HouseholdFacts): HouseholdFacts {
  const members = facts.members.map((member) => ({ ...member, medicalInsured: true }));
  return {
    ...facts,
    home: { ...well.home, water: 'piped' },
    securities: well.securities,
    ...liftedTo(wellFloorFen, members, facts.income),
  };
}
