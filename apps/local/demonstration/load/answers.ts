import type { ComparisonAnswer, ComparisonFacts } from '#domain/comparison/answer';
import { departmentQuestions } from '#domain/comparison/questions';
import type { Department } from '#domain/household/codes';
import type { HouseholdFacts } from '#domain/household/facts';
import { numberOf } from './naming';

/** One answer in so many brings something to light, or none can be given. */
const oddEvery = 16;

/** What a department's records say of a household: usually what the household said itself. `drawnBy` decides over the odd ones. */
export function answerOf(department: Department, facts: HouseholdFacts, drawnBy: string): ComparisonAnswer {
  const draw = numberOf(`answer/${drawnBy}/${department}`, oddEvery);
  const found = foundBy(department, facts);
  const surprise = surprises[department];
  if (draw === 0 && surprise) return { department, verdict: 'noMatch', ...surprise(found, headOf(facts)) };
  if (draw === 1)
    return { department, verdict: 'unknown', facts: found, note: '系统中未查到本户信息，已函询，暂无法核实。' };
  return { department, verdict: 'match', facts: found };
}

function foundBy(department: Department, facts: HouseholdFacts): ComparisonFacts {
  const asks: readonly (keyof ComparisonFacts)[] = departmentQuestions[department].asks;
  return Object.fromEntries(asks.map((ask) => [ask, looksUp[ask](facts)]));
}

/** What each record holds of a household that told the truth. */
const looksUp: { [K in keyof Required<ComparisonFacts>]: (facts: HouseholdFacts) => Required<ComparisonFacts>[K] } = {
  vehicles: () => [],
  enterprises: () => [],
  properties: () => [],
  publicPayroll: () => [],
  medicalBills: ({ members, income }) => {
    const ill = members.find(({ health }) => !health.includes('healthy')) ?? members[0];
    return ill && income.medicalSelfPaidFen > 0
      ? [{ memberId: ill.memberId, selfPaidFen: income.medicalSelfPaidFen }]
      : [];
  },
  schooling: ({ members }) =>
    members.flatMap(({ memberId, schoolStatus }) => (schoolStatus ? [{ memberId, status: schoolStatus }] : [])),
  insurance: ({ members }) => members.map(({ memberId, medicalInsured }) => ({ memberId, medicalInsured })),
  disability: ({ members }) =>
    members.flatMap(({ memberId, disabilityGrade }) =>
      disabilityGrade === undefined ? [] : [{ memberId, grade: disabilityGrade }],
    ),
};

type Surprise = (found: ComparisonFacts, memberId: string) => { facts: ComparisonFacts; note: string };

/** What a record sometimes brings to light. */
const surprises: Partial<Record<Department, Surprise>> = {
  publicSecurity: (found, memberId) => ({
    facts: { ...found, vehicles: [{ memberId, kind: 'car' }] },
    note: '户主名下登记小型客车一辆，2019年购置。',
  }),
  marketRegulation: (found, memberId) => ({
    facts: { ...found, enterprises: [{ memberId, role: 'selfEmployed' }] },
    note: '登记有个体工商户，近一年无纳税记录。',
  }),
  naturalResources: (found, memberId) => ({
    facts: { ...found, properties: [{ memberId, kind: 'apartment', areaM2: 92 }] },
    note: '县城有商品房一套，92平方米。',
  }),
};

function headOf({ members }: HouseholdFacts): string {
  const head = members.find(({ relation }) => relation === 'head') ?? members[0];
  if (!head) throw new Error('a household has at least one member');
  return head.memberId;
}
