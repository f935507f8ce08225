import type { Cause } from '#domain/household/codes';
import type { HouseholdFacts, MemberFacts, WorkFacts } from '#domain/household/facts';
import type { RuleCode } from '#domain/rules/ruleCodes';
import { wagesFen } from './money';
import { changeMember } from './risks';

/** What a flaw is made on: the facts and the causes that the verification will name. */
export type Flawed = { facts: HouseholdFacts; causes: readonly Cause[] };

/** Mistakes in the facts, by the inspection rule that speaks of them. Any household can carry them. */
const inFacts = {
  'record.incomeMissing': ({ facts, causes }) => {
    const members = facts.members.map(({ work: _work, ...member }): MemberFacts => ({ ...member, publicPost: false }));
    const none = {
      wagesFen: 0,
      businessFen: 0,
      businessCostFen: 0,
      dividendsFen: 0,
      otherPropertyFen: 0,
      ...noTransfers,
    };
    return { facts: { ...facts, members, income: { ...facts.income, ...none }, measures: [] }, causes };
  },
  'record.securityMissing': ({ facts, causes }) => {
    const { water: _water, ...securities } = facts.securities;
    return { facts: { ...facts, securities }, causes };
  },
  'record.phoneInvalid': ({ facts, causes }) => ({ facts: { ...facts, phone: '1380000' }, causes }),
  'income.subsidyWithoutTransfer': ({ facts, causes }) => {
    const granted = changeMember(facts, 0, (member) => ({ ...member, minimumLiving: true }));
    return { facts: { ...granted, income: { ...granted.income, ...noTransfers } }, causes };
  },
  'income.wagesImplausible': ({ facts, causes }) => ({
    facts: onlyTheHeadWorks(facts, { place: 'township', months: 1, incomeFen: 12_000 }),
    causes,
  }),
  'income.businessWithoutCost': ({ facts, causes }) => ({
    facts: { ...facts, income: { ...facts.income, businessFen: 860_000, businessCostFen: 0 } },
    causes,
  }),
  'work.jobHelpNobodyWorks': ({ facts, causes }) => {
    const members = facts.members.map(({ work: _work, ...member }): MemberFacts => ({ ...member, publicPost: false }));
    return { facts: { ...facts, members, income: { ...facts.income, wagesFen: 0 }, measures: ['employment'] }, causes };
  },
  'work.publicPostTooOld': ({ facts, causes }) => {
    const oldest = facts.members.reduce(
      (best, member, i) => (birthOf(member) < birthOf(facts.members[best] ?? member) ? i : best),
      0,
    );
    const posted = changeMember(facts, oldest, (member) => ({
      ...member,
      publicPost: true,
      work: { place: 'township', months: 12, incomeFen: 600_000 },
    }));
    return { facts: { ...posted, income: { ...posted.income, wagesFen: wagesFen(posted.members) } }, causes };
  },
  'work.industryWithoutBusiness': ({ facts, causes }) => ({
    facts: { ...facts, income: { ...facts.income, businessFen: 0, businessCostFen: 0 }, measures: ['industry'] },
    causes,
  }),
  'work.labourOnlySocialSecurity': ({ facts, causes }) => ({
    facts: { ...changeMember(facts, 0, (member) => ({ ...member, labour: 'ordinary' })), measures: ['socialSecurity'] },
    causes,
  }),
  'school.upperSecondaryAge': ({ facts, causes }) => ({
    facts: changeMember(facts, 0, ({ education: _education, ...member }) => ({
      ...member,
      schoolStatus: 'seniorSecondary',
    })),
    causes,
  }),
  'school.educationAndSchool': ({ facts, causes }) => ({
    facts: changeMember(facts, 0, (member) => ({ ...member, education: 'primary', schoolStatus: 'bachelor' })),
    causes,
  }),
} as const satisfies Partial<Record<RuleCode, (flawed: Flawed) => Flawed>>;

/** Mistakes that only a household outside the monitoring can show. */
const inWell = {
  'monitoring.liftedOutNotMonitored': ({ facts, causes }) => ({
    facts: { ...facts, kind: 'liftedOut', securities: { ...facts.securities, water: false } },
    causes,
  }),
} as const satisfies Partial<Record<RuleCode, (flawed: Flawed) => Flawed>>;

/** Mistakes between the facts and the causes named for them. */
const inCauses = {
  'cause.disabilityWithoutDisabled': ({ facts, causes }) => {
    const members = facts.members.map(({ disabilityGrade, ...member }): MemberFacts =>
      disabilityGrade === undefined ? member : { ...member, health: ['chronicIllness'] },
    );
    return { facts: { ...facts, members }, causes: named(causes, 'disability') };
  },
  'cause.waterMissing': ({ facts, causes }) => ({
    facts: { ...facts, securities: { ...facts.securities, water: false } },
    causes: unnamed(causes, ['water']),
  }),
  'cause.uninsured': ({ facts, causes }) => ({
    facts: changeMember(facts, 0, (member) => ({ ...member, medicalInsured: false })),
    causes: unnamed(causes, ['illness', 'rigidSpending', 'other']),
  }),
  'cause.lackOfLabour': ({ facts, causes }) => ({
    facts: { ...facts, members: facts.members.map((member): MemberFacts => ({ ...member, labour: 'ordinary' })) },
    causes: named(causes, 'lackOfLabour'),
  }),
} as const satisfies Partial<Record<RuleCode, (flawed: Flawed) => Flawed>>;

const makers = { ...inFacts, ...inWell, ...inCauses };
export type Flaw = keyof typeof makers;
// The keys of the tables above, which Object.keys widens to string.
const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T)[];
const wellFlaws: readonly Flaw[] = [...keysOf(inFacts), ...keysOf(inWell)];
const atRiskFlaws: readonly Flaw[] = [...keysOf(inFacts), ...keysOf(inCauses)];

/** Every rule that some household of the demonstration breaks. */
export const flaws: readonly Flaw[] = keysOf(makers);

/** Whether a verification form with this flaw can be submitted at all (its own checks refuse the others). */
export const formTakes = (flaw: Flaw): boolean => flaw !== 'record.securityMissing' && flaw !== 'record.phoneInvalid';

/** Deals the flaws out in turn, to households at risk and to those that are well by themselves, so that each is dealt. */
export function flawDealer(): (household: { atRisk: boolean; ages: readonly number[] }) => Flaw | undefined {
  const waiting = { atRisk: [...atRiskFlaws], well: [...wellFlaws] };
  return ({ atRisk, ages }) => {
    const queue = atRisk ? waiting.atRisk : waiting.well;
    const next = queue.findIndex((flaw) => flaw !== 'work.publicPostTooOld' || ages.some((age) => age >= 70));
    const [flaw] = queue.splice(next, 1);
    if (flaw) queue.push(flaw);
    return flaw;
  };
}

/** The same household with the mistake in it. */
export function withFlaw(flaw: Flaw, flawed: Flawed): Flawed {
  return makers[flaw](flawed);
}

function onlyTheHeadWorks(facts: HouseholdFacts, work: WorkFacts): HouseholdFacts {
  const members = facts.members.map(({ work: _work, ...member }, i): MemberFacts => ({
    ...member,
    publicPost: false,
    ...(i === 0 ? { work } : {}),
  }));
  return { ...facts, members, income: { ...facts.income, wagesFen: work.incomeFen } };
}

const named = (causes: readonly Cause[], cause: Cause): Cause[] => [...new Set([...causes, cause])].slice(-5);

function unnamed(causes: readonly Cause[], left: readonly Cause[]): Cause[] {
  const rest = causes.filter((cause) => !left.includes(cause));
  return rest.length > 0 ? rest : ['unstableJob'];
}

/** The eight digits of birth in a valid identity number; they compare like the days they name. */
function birthOf({ idNumber }: MemberFacts): string {
  return idNumber.slice(6, 14);
}

const noTransfers = {
  minimumLivingFen: 0,
  destituteSupportFen: 0,
  pensionFen: 0,
  familyPlanningFen: 0,
  ecologyFen: 0,
  otherTransferFen: 0,
};
