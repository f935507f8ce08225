import { type LabourClass, proposedMeasures } from '#domain/assistance/planRules';
import { addDays } from '#domain/calendar/day';
import { type AssessmentForm, type CauseFinding, lastingCauses } from '#domain/household/assessmentForm';
import type { Cause } from '#domain/household/codes';
import type { HouseholdFacts, IncomeFacts } from '#domain/household/facts';
import { securities } from '#domain/household/homeCodes';
import { type Measure, measureLabels } from '#domain/household/measures';
import type { PlanForm } from '#domain/household/planForm';
import type { Verifier } from '#domain/household/verificationForm';
import type { VisitForm } from '#domain/household/visitForm';

/** A visit or an assessment: when, who went, the photos, and the year's line that the household has come to stand above. */
export interface HomeVisit {
  readonly visitedOn: string;
  readonly visitors: readonly Verifier[];
  readonly photoFileIds: readonly string[];
  readonly monitoringLineFen: number;
}

const allHeld = Object.fromEntries(securities.map((security) => [security, true])) as VisitForm['securities'];

/** A year's income that lies above the line by half, earned where somebody works and received where nobody does. */
export function carryingIncome(
  { income, members }: Pick<HouseholdFacts, 'income' | 'members'>,
  { visitedOn, monitoringLineFen }: Pick<HomeVisit, 'visitedOn' | 'monitoringLineFen'>,
): IncomeFacts {
  const wanted = Math.ceil(members.length * monitoringLineFen * 1.5) + income.businessCostFen;
  const works = members.some((member) => member.work !== undefined);
  const spent = { medicalSelfPaidFen: 0, schoolingSelfPaidFen: 0, disasterSelfPaidFen: 0 };
  const earned = { ...income, ...spent, untilOn: addDays(visitedOn, -1) };
  return works
    ? { ...earned, wagesFen: Math.max(income.wagesFen, wanted) }
    : { ...earned, otherTransferFen: Math.max(income.otherTransferFen, wanted) };
}

/** A quarter's visit: all is well, or a new risk has come up. */
export function visitOf(
  facts: Pick<HouseholdFacts, 'income' | 'members'>,
  visit: HomeVisit,
  newRiskCauses: readonly Cause[] = [],
): VisitForm {
  const { visitedOn, visitors, photoFileIds } = visit;
  const threatened = newRiskCauses.length > 0;
  return {
    ...{ visitedOn, visitors, photoFileIds, memberCount: facts.members.length },
    income: threatened ? { ...facts.income, untilOn: addDays(visitedOn, -1) } : carryingIncome(facts, visit),
    securities: allHeld,
    received: [],
    newRisk: threatened,
    newRiskCauses,
    ...(threatened && { note: '走访时发现家中出现新的困难，已向村里反映。' }),
  };
}

/** The home a good while later: it lives from its income, and every cause is gone or, where it stays, what it brought is settled. */
export function assessmentOf(facts: HouseholdFacts, causes: readonly Cause[], visit: HomeVisit): AssessmentForm {
  const { visitedOn, visitors, photoFileIds } = visit;
  const head = facts.members.find(({ relation }) => relation === 'head');
  return {
    ...{ visitedOn, verifiers: visitors, photoFileIds, cadreRelative: false, explanations: [], answers: [] },
    facts: {
      ...facts,
      home: { ...facts.home, grade: 'B', water: 'piped' },
      members: facts.members.map((member) => ({ ...member, medicalInsured: true })),
      income: carryingIncome(facts, visit),
      securities: allHeld,
    },
    causeFindings: causes.map(findingOf),
    contact: { name: head?.name ?? '', phone: facts.phone ?? '14200000000' },
    note: '两人入户逐项核对，收入连续稳定，农户认可。',
  };
}

function findingOf(cause: Cause): CauseFinding {
  const outcome = lastingCauses.includes(cause) ? 'settled' : 'resolved';
  return { cause, outcome, evidence: '相关帮扶措施均已落实，有凭证和农户签字。', fileIds: [] };
}

const whatIsGiven: Partial<Record<Measure, string>> = {
  industry: '加入合作社发展种植，提供种苗和技术指导。',
  employment: '推荐就近务工岗位，发放交通补贴。',
  health: '落实医疗救助和家庭医生签约服务。',
  socialSecurity: '按规定落实低保、临时救助等兜底保障。',
  education: '落实助学金和教育资助。',
  housing: '纳入农村危房改造。',
  water: '接入集中供水管网。',
};

/** A plan that passes: what labour class and causes ask for, each due within the month. `idOf` names the measures. */
export function planOf(
  { labour, causes, today }: { labour: LabourClass; causes: readonly Cause[]; today: string },
  idOf: (position: number) => string,
): PlanForm {
  return {
    goal: '一年内收入稳定、支出可承受，风险稳定消除。',
    measures: proposedMeasures(labour, causes).map(({ category, department, causes: answered }, i) => ({
      ...{ measureId: idOf(i), category, department },
      // Nothing is proposed for “other”: here the first measure answers it.
      causes: i === 0 && causes.includes('other') ? [...answered, 'other' as const] : answered,
      dueOn: addDays(today, 30),
      what: whatIsGiven[category] ?? `${measureLabels[category].zh}，按政策落实。`,
      amountFen: 1_000_00,
    })),
  };
}
