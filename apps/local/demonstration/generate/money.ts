import type { IncomeFacts, LandFacts, MemberFacts } from '#domain/household/facts';
import type { HouseholdKind } from '#domain/household/homeCodes';
import { netIncomeFen, selfPaidFen } from '#domain/household/income';
import { canWork } from '#domain/household/labour';
import type { Chance } from './chance';

const yuan = 100;

/** The twelve months' income that follows from the members, their work, their land and what they draw. */
export function incomeOf(of: {
  chance: Chance;
  untilOn: string;
  kind: HouseholdKind;
  members: readonly MemberFacts[];
  ages: readonly number[];
  land: LandFacts;
}): IncomeFacts {
  const { chance, untilOn, kind, members, ages, land } = of;
  const count = (test: (member: MemberFacts, age: number) => boolean) =>
    members.filter((member, i) => test(member, ages[i] ?? 0)).length;
  const farms = members.some((member) => canWork(member) || member.labour === 'weak');
  const harvestFen = farms ? Math.round(land.arableMu) * chance.around(2_100, 500, 10) * yuan : 0;
  const stockFen = farms && chance.hit(0.18) ? chance.around(30_000, 22_000, 100) * yuan : 0;
  const pupilCost = {
    kindergarten: 2_400,
    seniorSecondary: 3_600,
    vocationalSecondary: 2_800,
    college: 8_500,
    bachelor: 9_500,
  } as const;
  const schooling = members.reduce(
    (sum, { schoolStatus }) =>
      sum + (schoolStatus && schoolStatus in pupilCost ? pupilCost[schoolStatus as keyof typeof pupilCost] : 0),
    0,
  ); // `in` has just shown the key
  const ill = count((member) => member.health.includes('chronicIllness'));
  return {
    untilOn,
    wagesFen: wagesFen(members),
    businessFen: harvestFen + stockFen,
    businessCostFen: Math.round((harvestFen * 0.42 + stockFen * 0.62) / yuan) * yuan,
    dividendsFen: kind === 'liftedOut' ? chance.pick([0, 300, 500, 800, 1_000]) * yuan : 0,
    otherPropertyFen: farms ? 0 : Math.round(land.arableMu) * 750 * yuan,
    minimumLivingFen: count((member) => member.minimumLiving) * chance.around(4_300, 700, 12) * yuan,
    destituteSupportFen: count((member) => member.destituteSupport) * chance.around(8_900, 400, 12) * yuan,
    pensionFen: count((member, age) => age >= 60 && member.pensionInsured) * 12 * chance.pick([128, 138, 143]) * yuan,
    familyPlanningFen: ages.every((age) => age >= 60) && chance.hit(0.15) ? 1_920 * yuan : 0,
    ecologyFen: 0,
    // 耕地地力保护补贴 and 残疾人两项补贴
    otherTransferFen:
      Math.round(land.arableMu * 98) * yuan + count((member) => member.disabilitySubsidy) * 12 * 75 * yuan,
    insurancePayoutFen: 0,
    medicalSelfPaidFen: (members.length * chance.around(320, 200, 10) + ill * chance.around(1_900, 1_200, 10)) * yuan,
    schoolingSelfPaidFen: schooling * yuan,
    disasterSelfPaidFen: 0,
  };
}

export function wagesFen(members: readonly MemberFacts[]): number {
  return members.reduce((sum, { work }) => sum + (work?.incomeFen ?? 0), 0);
}

/** Net income less out-of-pocket expenditure, a head. */
export function leftPerHeadFen(income: IncomeFacts, heads: number): number {
  return Math.floor((netIncomeFen(income) - selfPaidFen(income)) / heads);
}

/**
 * Lifts a household above a floor a head: those who work earn the difference (up to 90,000 yuan a year each),
 * what still lacks their grown-up children send (赡养费).
 */
export function liftedTo(
  floorFen: number,
  members: readonly MemberFacts[],
  income: IncomeFacts,
): { members: MemberFacts[]; income: IncomeFacts } {
  const lackFen = Math.max(0, floorFen - leftPerHeadFen(income, members.length)) * members.length;
  const earners = members.filter(({ work, publicPost }) => work && !publicPost).length;
  const shareFen = Math.ceil(lackFen / Math.max(1, earners) / 10_000) * 10_000;
  const raised = members.map((member): MemberFacts => {
    if (!member.work || member.publicPost) return member;
    const incomeFen = Math.max(member.work.incomeFen, Math.min(member.work.incomeFen + shareFen, 9_000_000));
    return { ...member, work: { ...member.work, incomeFen } };
  });
  const earned = { ...income, wagesFen: wagesFen(raised) };
  const stillFen = Math.max(0, floorFen - leftPerHeadFen(earned, members.length)) * members.length;
  return {
    members: raised,
    income: { ...earned, otherTransferFen: earned.otherTransferFen + Math.ceil(stillFen / 10_000) * 10_000 },
  };
}

/** Cuts the earnings until at most `ceilingFen` a head is left; nobody who works falls below 600 yuan a year. */
export function loweredTo(
  ceilingFen: number,
  members: readonly MemberFacts[],
  income: IncomeFacts,
): { members: MemberFacts[]; income: IncomeFacts } {
  const excessFen = Math.max(0, leftPerHeadFen(income, members.length) - ceilingFen) * members.length;
  const keep = income.wagesFen > 0 ? Math.max(0, 1 - excessFen / income.wagesFen) : 1;
  const lowered = members.map((member): MemberFacts => {
    if (!member.work || member.publicPost) return member;
    const incomeFen = Math.max(60_000, Math.floor((member.work.incomeFen * keep) / 10_000) * 10_000);
    return { ...member, work: { ...member.work, incomeFen } };
  });
  return { members: lowered, income: { ...income, wagesFen: wagesFen(lowered) } };
}
