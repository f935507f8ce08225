import type { Category, Cause, RiskClass } from '#domain/household/codes';
import type { HomeFacts, HouseholdFacts, LandFacts } from '#domain/household/facts';
import type { HouseholdKind } from '#domain/household/homeCodes';
import { countyVillages, type Area } from './areas';
import { chanceOf, type Chance } from './chance';
import { family, type Kin } from './family';
import { flawDealer, withFlaw, type Flaw } from './flaws';
import { bankAccount, identityIssuer, phoneNumber, type IdentityIssuer } from './identity';
import { member, uuid } from './members';
import { incomeOf, liftedTo } from './money';
import { clansOf, surnameIn } from './people';
import { belowFen, measuresOf, riskShares, settle, withRisk, type Shaping } from './risks';
import { gridOf, staffedVillages } from './stations';

/** A household of the register, and what somebody who knows it would find. Ids are drawn from the seed, too. */
export type HouseholdSeed = {
  index: number;
  id: string;
  villageCode: string;
  /** Grid of the village; only villages with staff are divided into grids. */
  gridId?: string;
  /** Family name of the head. */
  surname: string;
  facts: HouseholdFacts;
  /** Empty for a household that is well. */
  riskClasses: readonly RiskClass[];
  /** What a correct verification proposes: causes, the main one first, and the category. Only with a risk. */
  causes: readonly Cause[];
  category?: Category;
  /** The inspection rule that its facts break. */
  flaw?: Flaw;
};

export type HouseholdOptions = { seed: number; today: string; perStaffedVillage?: number; perOtherVillage?: number };

/** The year's line that the demonstration measures by (河南省防返贫监测范围, near 2025), and the floor of those who are well. */
export const demonstrationLineFen = 880_000;
export const wellFloorFen = 1_250_000;

/** One household in twelve carries a flaw, each flaw in turn. */
export const flawEvery = 12;

/** All households of the demonstration, villages in the order of their codes. Same options, same households. */
export function households({
  seed,
  today,
  perStaffedVillage = 24,
  perOtherVillage = 1,
}: HouseholdOptions): HouseholdSeed[] {
  const staffed = new Set(staffedVillages.map((village) => village.code));
  const issue = identityIssuer();
  const dealFlaw = flawDealer();
  const all: HouseholdSeed[] = [];
  for (const village of countyVillages()) {
    const isStaffed = staffed.has(village.code);
    for (let serial = 1; serial <= (isStaffed ? perStaffedVillage : perOtherVillage); serial++) {
      const seeded = oneHousehold({
        seed,
        today,
        village,
        serial,
        index: all.length,
        issue,
        dealFlaw,
        riskShare: isStaffed ? 0.5 : 0.15,
      });
      all.push(isStaffed ? { ...seeded, gridId: gridOf(village.code, serial % 2 === 1 ? 1 : 2) } : seeded);
    }
  }
  return all;
}

type Making = {
  seed: number;
  today: string;
  village: Area;
  serial: number;
  index: number;
  issue: IdentityIssuer;
  dealFlaw: ReturnType<typeof flawDealer>;
  riskShare: number;
};

function oneHousehold({ seed, today, village, serial, index, issue, dealFlaw, riskShare }: Making): HouseholdSeed {
  const chance = chanceOf(seed, `household/${index}`);
  const surname = surnameIn(chance, clansOf(seed, village));
  const kin = family(chance, today);
  const { facts: well, ages } = wellHousehold({ chance, today, village, serial, surname, kin, issue });
  const shaped = chance.hit(riskShare)
    ? atRisk(chance, { facts: well, ages, causes: [] })
    : { riskClasses: [], facts: well, causes: [] };
  const flaw =
    index % flawEvery === flawEvery - 1 ? dealFlaw({ atRisk: shaped.riskClasses.length > 0, ages }) : undefined;
  const helped = { facts: { ...shaped.facts, measures: measuresOf(chance, shaped.facts) }, causes: shaped.causes };
  return {
    index,
    id: uuid(chance),
    villageCode: village.code,
    surname,
    ...(flaw ? withFlaw(flaw, helped) : helped),
    riskClasses: shaped.riskClasses,
    ...(shaped.riskClasses.length > 0 ? { category: categoryOf(helped.facts) } : {}),
    ...(flaw ? { flaw } : {}),
  };
}

/** A household of these kin that nothing has befallen yet. */
export function wellHousehold(of: {
  chance: Chance;
  today: string;
  village: Area;
  serial: number;
  surname: string;
  kin: readonly Kin[];
  issue: IdentityIssuer;
}): { facts: HouseholdFacts; ages: readonly number[] } {
  const { chance, today, village, serial, surname, kin, issue } = of;
  const ages = kin.map(({ age }) => age);
  const kind = kindOf(chance, kin);
  const taken = new Set<string>();
  const members = kin.map((one) => member(one, { chance, today, kind, family: surname, issue, taken }));
  const land = landOf(chance, members.length);
  const income = incomeOf({ chance, untilOn: today, kind, members, ages, land });
  const facts: HouseholdFacts = {
    number: `${village.code}${String(serial).padStart(4, '0')}`,
    areaCode: village.code,
    groupName: `第${chance.int(1, 8)}村民组`,
    kind,
    phone: phoneNumber(chance),
    ...(chance.hit(0.9) ? { bank: { name: '浚县农村商业银行', account: bankAccount(chance) } } : {}),
    home: homeOf(chance),
    land,
    inCooperative: chance.hit(0.22),
    withLeadingEnterprise: chance.hit(0.08),
    ...liftedTo(chance.around(wellFloorFen, 300_000, 10_000), members, income),
    securities: { food: true, clothing: true, education: true, medical: true, housing: true, water: true },
    measures: [],
  };
  return { facts, ages };
}

/** One risk, in one case of six a second; a risk that the household cannot have is drawn again. */
export function atRisk(chance: Chance, well: Shaping): Shaping & { riskClasses: RiskClass[] } {
  let shaping = well;
  const riskClasses: RiskClass[] = [];
  const wanted = chance.hit(1 / 6) ? 2 : 1;
  for (let tries = 0; riskClasses.length < wanted && tries < 40; tries++) {
    const risk = chance.weighted(riskShares);
    const next = riskClasses.includes(risk) ? undefined : withRisk(chance, risk, shaping);
    if (!next) continue;
    shaping = next;
    riskClasses.push(risk);
  }
  return { ...settle(chance, shaping), riskClasses };
}

/** The category by what the household has left and whether it was lifted out of poverty before. */
export function categoryOf(facts: HouseholdFacts): Category {
  if (!belowFen(demonstrationLineFen, facts)) return 'sudden';
  return facts.kind === 'liftedOut' ? 'unstable' : 'marginal';
}

function kindOf(chance: Chance, kin: readonly Kin[]): HouseholdKind {
  if (kin.every(({ age }) => age >= 66) && kin.length === 1 && chance.hit(0.35)) return 'destitute';
  return chance.weighted([
    ['general', 57],
    ['liftedOut', 31],
    ['minimumLiving', 12],
  ]);
}

function landOf(chance: Chance, heads: number): LandFacts {
  return {
    arableMu: Math.round(heads * chance.around(130, 60)) / 100,
    forestMu: 0,
    fruitMu: chance.hit(0.06) ? chance.int(1, 5) : 0,
    grassMu: 0,
    waterMu: 0,
  };
}

function homeOf(chance: Chance): HomeFacts {
  return {
    grade: chance.hit(0.6) ? 'A' : 'B',
    floorAreaM2: chance.around(115, 55),
    water: chance.hit(0.94) ? 'piped' : 'well',
    electricity: true,
    toilet: chance.weighted([
      ['sanitary', 84],
      ['dry', 15],
      ['none', 1],
    ]),
    fuel: chance.weighted([
      ['gas', 55],
      ['electricity', 28],
      ['coal', 6],
      ['wood', 11],
    ]),
    road: chance.weighted([
      ['paved', 92],
      ['gravel', 6],
      ['earth', 2],
    ]),
  };
}
