import type { Cause, RiskClass } from '#domain/household/codes';
import type { HomeFacts, HouseholdFacts, MemberFacts } from '#domain/household/facts';
import type { Measure } from '#domain/household/measures';
import { canWork } from '#domain/household/labour';
import type { Chance } from './chance';
import { leftPerHeadFen, loweredTo, wagesFen } from './money';

/** A household with the ages of its members, while a risk is being worked into its facts. */
export type Shaping = { facts: HouseholdFacts; ages: readonly number[]; causes: readonly Cause[] };

const yuan = 100;

export const riskShares: readonly (readonly [RiskClass, number])[] = [
  ['illnessDisasterAccident', 36],
  ['incomeDrop', 26],
  ['expenditureSurge', 16],
  ['unsafeHousing', 8],
  ['unsafeWater', 5],
  ['policyNotDelivered', 5],
  ['outOfSchool', 4],
];

/** Works one risk into the facts, with the causes that a visit would find, or says that the household cannot have it. */
export function withRisk(chance: Chance, risk: RiskClass, shaping: Shaping): Shaping | undefined {
  return shapers[risk](chance, shaping);
}

const shapers: Record<RiskClass, (chance: Chance, shaping: Shaping) => Shaping | undefined> = {
  incomeDrop(chance, { facts, ages, causes }) {
    const members = facts.members.map((member): MemberFacts => {
      if (!member.work || member.publicPost) return member;
      const months = chance.int(1, 4);
      return {
        ...member,
        work: { ...member.work, months, incomeFen: months * chance.around(250_000, 60_000, 10_000) },
      };
    });
    const worked = members.some(({ work, publicPost }) => work && !publicPost);
    if (!worked && facts.income.businessFen === 0) return undefined;
    const businessFen = worked
      ? facts.income.businessFen
      : Math.max(facts.income.businessCostFen, Math.round(facts.income.businessFen / 200) * 100);
    const income = { ...facts.income, wagesFen: wagesFen(members), businessFen };
    return {
      facts: { ...facts, members, income },
      ages,
      causes: [...causes, worked ? 'unstableJob' : 'industryFailed'],
    };
  },

  expenditureSurge(chance, { facts, ages, causes }) {
    const students = facts.members.some(
      ({ schoolStatus }) =>
        schoolStatus === 'college' || schoolStatus === 'bachelor' || schoolStatus === 'seniorSecondary',
    );
    const extraFen = chance.around(22_000, 10_000, 100) * yuan;
    const { income } = facts;
    return students
      ? {
          facts: { ...facts, income: { ...income, schoolingSelfPaidFen: income.schoolingSelfPaidFen + extraFen } },
          ages,
          causes: [...causes, 'schooling'],
        }
      : {
          facts: { ...facts, income: { ...income, medicalSelfPaidFen: income.medicalSelfPaidFen + extraFen } },
          ages,
          causes: [...causes, 'rigidSpending'],
        };
  },

  illnessDisasterAccident(chance, shaping) {
    const cause = chance.weighted([
      ['illness', 58],
      ['disability', 16],
      ['disaster', 14],
      ['accident', 12],
    ] as const);
    const { facts, ages, causes } = shaping;
    const { income } = facts;
    if (cause === 'disaster') {
      const lossFen = chance.around(26_000, 18_000, 100) * yuan;
      return {
        facts: {
          ...facts,
          income: { ...income, disasterSelfPaidFen: lossFen, insurancePayoutFen: chance.hit(0.3) ? lossFen / 4 : 0 },
        },
        ages,
        causes: [...causes, cause],
      };
    }
    const who = pickIndex(chance, facts.members, (_, i) => (ages[i] ?? 0) >= 18);
    if (who === undefined) return undefined;
    const grade = chance.weighted([
      [1, 25],
      [2, 40],
      [3, 35],
    ] as const);
    const changed = changeMember(facts, who, ({ work: _work, ...member }) =>
      cause === 'disability'
        ? {
            ...member,
            health: ['disabled'],
            disabilityGrade: grade,
            labour: grade === 3 ? 'weak' : 'lost',
            publicPost: false,
            disabilitySubsidy: grade < 3,
          }
        : {
            ...withoutDisability(member),
            health: [cause === 'illness' ? 'seriousIllness' : 'chronicIllness'],
            labour: chance.pick(['weak', 'lost'] as const),
            publicPost: false,
          },
    );
    const medicalFen =
      income.medicalSelfPaidFen +
      chance.around(cause === 'disability' ? 7_000 : 38_000, cause === 'disability' ? 4_000 : 26_000, 100) * yuan;
    const subsidyFen = cause === 'disability' && grade < 3 && !facts.members[who]?.disabilitySubsidy ? 90_000 : 0;
    const money = {
      ...income,
      wagesFen: wagesFen(changed.members),
      medicalSelfPaidFen: medicalFen,
      otherTransferFen: income.otherTransferFen + subsidyFen,
    };
    return { facts: { ...changed, income: money }, ages, causes: [...causes, cause] };
  },

  outOfSchool(chance, { facts, ages, causes }) {
    const who = pickIndex(
      chance,
      facts.members,
      ({ schoolStatus }) => schoolStatus === 'juniorSecondary' || schoolStatus === 'primary',
    );
    if (who === undefined) return undefined;
    const outOfSchoolReason = chance.weighted([
      ['weariness', 55],
      ['illness', 20],
      ['disability', 5],
      ['poverty', 10],
      ['work', 10],
    ] as const);
    const changed = changeMember(facts, who, (member) => ({
      ...member,
      schoolStatus: 'notInSchool',
      outOfSchoolReason,
    }));
    return {
      facts: { ...changed, securities: { ...changed.securities, education: false } },
      ages,
      causes: [...causes, 'schooling'],
    };
  },

  unsafeHousing(chance, { facts, ages, causes }) {
    const home: HomeFacts = { ...facts.home, grade: chance.hit(0.7) ? 'C' : 'D' };
    return {
      facts: { ...facts, home, securities: { ...facts.securities, housing: false } },
      ages,
      causes: [...causes, 'housing'],
    };
  },

  unsafeWater(chance, { facts, ages, causes }) {
    const home: HomeFacts = { ...facts.home, water: chance.pick(['well', 'cistern', 'other'] as const) };
    return {
      facts: { ...facts, home, securities: { ...facts.securities, water: false } },
      ages,
      causes: [...causes, 'water'],
    };
  },

  policyNotDelivered(chance, { facts, ages, causes }) {
    const who = chance.int(0, facts.members.length - 1);
    const changed = changeMember(facts, who, (member) => ({ ...member, medicalInsured: false }));
    return {
      facts: { ...changed, securities: { ...changed.securities, medical: false } },
      ages,
      causes: [...causes, 'other'],
    };
  },
};

/**
 * After the risks: earnings come down to what a household at risk has left (one in seven stays above the line: 突发严重困难户),
 * and a household of which at most a quarter can work lacks labour.
 */
export function settle(chance: Chance, { facts, ages, causes }: Shaping): Shaping {
  const sudden = chance.hit(1 / 7);
  const ceilingFen = sudden ? Infinity : chance.around(6_400, 2_200, 10) * yuan;
  const money = sudden ? facts : { ...facts, ...loweredTo(ceilingFen, facts.members, facts.income) };
  const able = facts.members.filter(canWork).length;
  const lacks = able * 4 <= facts.members.length && chance.hit(0.6);
  return {
    facts: money,
    ages,
    causes: [...new Set<Cause>([...causes, ...(lacks ? (['lackOfLabour'] as const) : [])])].slice(0, 5),
  };
}

/** Help that a household has already, as far as its own facts bear it out. */
export function measuresOf(chance: Chance, { kind, members, income }: HouseholdFacts): Measure[] {
  if (kind === 'general') return [];
  const some: readonly (readonly [Measure, boolean])[] = [
    ['industry', kind === 'liftedOut' && income.businessFen > 0],
    ['employment', members.some(({ work, publicPost }) => work && !publicPost)],
    ['publicPost', members.some(({ publicPost }) => publicPost)],
    [
      'compulsoryEducation',
      members.some(({ schoolStatus }) => schoolStatus === 'primary' || schoolStatus === 'juniorSecondary') &&
        chance.hit(0.5),
    ],
    ['health', members.some(({ health }) => !health.includes('healthy'))],
    ['socialSecurity', kind !== 'liftedOut'],
  ];
  const measures = some.filter(([, holds]) => holds).map(([measure]) => measure);
  // A household that can work is never left to social security alone (常德, 赣县区).
  return measures.length === 1 && measures[0] === 'socialSecurity' && members.some(canWork)
    ? [...measures, 'finance']
    : measures;
}

export function changeMember(
  facts: HouseholdFacts,
  index: number,
  change: (member: MemberFacts) => MemberFacts,
): HouseholdFacts {
  return { ...facts, members: facts.members.map((member, i) => (i === index ? change(member) : member)) };
}

/** Whether little enough is left for the household to be thought at risk by income alone. */
export function belowFen(lineFen: number, facts: HouseholdFacts): boolean {
  return leftPerHeadFen(facts.income, facts.members.length) < lineFen;
}

function withoutDisability({ disabilityGrade: _grade, ...member }: MemberFacts): MemberFacts {
  return { ...member, disabilitySubsidy: false };
}

function pickIndex(
  chance: Chance,
  members: readonly MemberFacts[],
  test: (member: MemberFacts, index: number) => boolean,
): number | undefined {
  const found = members.flatMap((member, i) => (test(member, i) ? [i] : []));
  return found.length > 0 ? chance.pick(found) : undefined;
}
