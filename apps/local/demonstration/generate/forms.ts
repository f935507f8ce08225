import { addDays } from '#domain/calendar/day';
import type { RiskClass } from '#domain/household/codes';
import type { SelfReportForm } from '#domain/household/selfReport';
import type { VerificationForm, Verifier } from '#domain/household/verificationForm';
import { isAdult } from '#domain/household/verificationRules';
import { chanceOf } from './chance';
import type { HouseholdSeed } from './household';

const difficulties: Record<RiskClass, readonly string[]> = {
  incomeDrop: ['在外务工的厂子停工，回家三个多月没有收入。', '今年大棚遭了病害，一季菜几乎没有收成。'],
  expenditureSurge: ['孩子上学和日常开支大，借了亲戚的钱还不上。', '家里连着办了几件大事，欠下外债。'],
  illnessDisasterAccident: [
    '家里人得了大病，住院自己掏了好几万。',
    '夏天大雨屋里进水，粮食和家具都泡坏了。',
    '干活时从架子上摔下来，一时干不了重活。',
  ],
  outOfSchool: ['孩子从上个月起不愿去学校，怎么劝都不听。'],
  unsafeHousing: ['房子墙体裂了缝，下雨就漏，不敢住人。'],
  unsafeWater: ['吃的还是自家浅井的水，有股味道，天旱时打不上水。'],
  policyNotDelivered: ['今年的医保没有缴上，也不知道能不能享受补助。'],
};

/** What the household itself would report: its head, and the risk in its own words. */
export function selfReportOf({ index, villageCode, facts, riskClasses }: HouseholdSeed, seed: number): SelfReportForm {
  const chance = chanceOf(seed, `report/${index}`);
  const riskClass = riskClasses[0] ?? 'incomeDrop';
  const head = facts.members.find(({ relation }) => relation === 'head');
  if (!head) throw new Error(`household ${index} has no head`);
  return {
    name: head.name,
    phone: facts.phone ?? '',
    idNumber: head.idNumber,
    difficulty: chance.pick(difficulties[riskClass]),
    areaCode: villageCode,
    riskClass,
  };
}

/**
 * The verification form that two people would bring home from a visit; it passes the form's checks for every household
 * without a flaw that the form refuses. Every adult's consent is on paper, all on the one photographed sheet `consentFileId`.
 */
export function verificationOf(
  household: HouseholdSeed,
  visit: {
    seed: number;
    visitedOn: string;
    verifiers: readonly Verifier[];
    photoFileIds: readonly string[];
    consentFileId: string;
    cadreRelative?: boolean;
  },
): VerificationForm {
  const { index, facts, causes, category, riskClasses } = household;
  const { seed, visitedOn, verifiers, photoFileIds, consentFileId, cadreRelative = false } = visit;
  const chance = chanceOf(seed, `visit/${index}`);
  const atRisk = riskClasses.length > 0;
  const untilOn = facts.income.untilOn < visitedOn ? facts.income.untilOn : visitedOn;
  return {
    visitedOn,
    verifiers,
    photoFileIds,
    consents: facts.members
      .filter((one) => isAdult(one, visitedOn))
      .map(({ memberId }) => ({ memberId, way: 'paper', fileId: consentFileId })),
    facts: { ...facts, income: { ...facts.income, untilOn } },
    cadreRelative,
    result: atRisk ? 'atRisk' : 'notAtRisk',
    causes,
    ...(category ? { proposedCategory: category } : {}),
    ...(atRisk
      ? { riskStartedOn: addDays(visitedOn, -chance.int(8, 60)), note: '入户核实情况与反映基本一致，邻居可证。' }
      : { reasonCode: chance.pick(['incomeStable', 'misreported', 'riskRemoved'] as const) }),
    explanations: [],
    answers: [],
  };
}
