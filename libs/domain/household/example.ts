import type { AssessmentForm } from './assessmentForm';
import type { HouseholdFacts, MemberFacts } from './facts';
import type { SelfReportForm } from './selfReport';
import type { VerificationForm } from './verificationForm';

/**
 * A household that passes every check and inspection rule: for API examples and tests.
 * Its ID numbers lie under 410699, a division that was never assigned, and its phone in a block given to no operator: they are nobody's.
 */
const person = {
  ethnicity: '汉族',
  health: ['healthy'],
  labour: 'ordinary',
  publicPost: false,
  medicalInsured: true,
  pensionInsured: true,
  minimumLiving: false,
  destituteSupport: false,
  disabilitySubsidy: false,
} as const satisfies Partial<MemberFacts>;

export const exampleMembers: readonly MemberFacts[] = [
  {
    ...person,
    memberId: 'member-1',
    name: '王守田',
    idNumber: '410699197103120017',
    relation: 'head',
    phone: '14200000001',
    education: 'juniorSecondary',
    work: { place: 'county', employer: '浚县某建筑队', months: 8, incomeFen: 18_000_00 },
  },
  {
    ...person,
    memberId: 'member-2',
    name: '李秀英',
    idNumber: '410699197308050024',
    relation: 'spouse',
    education: 'primary',
    health: ['seriousIllness'],
    labour: 'lost',
  },
  {
    ...person,
    memberId: 'member-3',
    name: '王文静',
    idNumber: '410699200906180026',
    relation: 'child',
    schoolStatus: 'seniorSecondary',
    labour: 'none',
    pensionInsured: false,
  },
];

export const exampleHousehold: HouseholdFacts = {
  number: 'XJ-0001',
  areaCode: '410621108242',
  groupName: '三组',
  kind: 'general',
  phone: '14200000001',
  bank: { name: '浚县农商银行', account: '6299990000000000001' },
  home: {
    grade: 'B',
    floorAreaM2: 86.5,
    water: 'piped',
    electricity: true,
    toilet: 'sanitary',
    fuel: 'gas',
    road: 'paved',
  },
  land: { arableMu: 4.2, forestMu: 0, fruitMu: 0, grassMu: 0, waterMu: 0 },
  inCooperative: true,
  withLeadingEnterprise: false,
  members: exampleMembers,
  income: {
    untilOn: '2026-10-31',
    wagesFen: 18_000_00,
    businessFen: 9_600_00,
    businessCostFen: 4_100_00,
    dividendsFen: 300_00,
    otherPropertyFen: 0,
    minimumLivingFen: 0,
    destituteSupportFen: 0,
    pensionFen: 0,
    familyPlanningFen: 0,
    ecologyFen: 0,
    otherTransferFen: 520_00,
    insurancePayoutFen: 0,
    medicalSelfPaidFen: 16_800_00,
    schoolingSelfPaidFen: 2_400_00,
    disasterSelfPaidFen: 0,
  },
  securities: { food: true, clothing: true, education: true, medical: true, housing: true, water: true },
  measures: ['industry'],
};

export const exampleVerification: VerificationForm = {
  visitedOn: '2026-11-10',
  verifiers: [
    { accountId: 'account-clerk', name: '赵明', position: '村级信息员' },
    { name: '孙丽', position: '驻村工作队员' },
  ],
  photoFileIds: ['photo-1', 'photo-2'],
  consents: [
    { memberId: 'member-1', way: 'screen', fileId: 'consent-1' },
    { memberId: 'member-2', way: 'proxy', proxyName: '王守田' },
  ],
  facts: exampleHousehold,
  cadreRelative: false,
  result: 'atRisk',
  causes: ['illness', 'schooling'],
  proposedCategory: 'sudden',
  riskStartedOn: '2026-08-20',
  note: '妻子患病后支出骤增。',
  explanations: [],
  answers: [],
};

export const exampleSelfReport: SelfReportForm = {
  name: '王守田',
  phone: '14200000001',
  idNumber: '410699197103120017',
  difficulty: '妻子生病住院，花费较大，生活困难。',
  areaCode: '410621108242',
  riskClass: 'illnessDisasterAccident',
};

/** The same household a year later: its illness stays and is settled, the schooling is over, and its income carries it. */
export const exampleAssessment: AssessmentForm = {
  visitedOn: '2027-11-10',
  verifiers: exampleVerification.verifiers,
  photoFileIds: ['photo-3'],
  facts: {
    ...exampleHousehold,
    income: {
      ...exampleHousehold.income,
      untilOn: '2027-10-31',
      wagesFen: 31_000_00,
      medicalSelfPaidFen: 3_200_00,
      schoolingSelfPaidFen: 0,
    },
    measures: ['industry', 'health'],
  },
  cadreRelative: false,
  causeFindings: [
    {
      cause: 'illness',
      outcome: 'settled',
      evidence: '五道保障线落实，自付部分已报销，病情稳定。',
      fileIds: ['bill-1'],
    },
    { cause: 'schooling', outcome: 'resolved', evidence: '助学金已发放，学费已缴清。', fileIds: [] },
  ],
  contact: { name: '王守田', phone: '14200000001' },
  explanations: [],
  answers: [],
};
