import { exampleAssessment, exampleVerification } from './example';
import type { CallRecord, EvaluationForm, HelpRecord, YearPlanForm } from './dutyForms';
import type { MeasureConfirmation, MeasureImplementation } from './measureForms';
import type { PlanForm } from './planForm';
import type { SampleCheckForm } from './sampleCheckForm';
import type { VisitForm } from './visitForm';

/** Help for the example household, form by form: for API examples and tests. Like the household it is nobody's. */
export const exampleVisit: VisitForm = {
  visitedOn: '2027-05-20',
  visitors: [{ accountId: 'account-helper', name: '周强', position: '帮扶责任人' }],
  photoFileIds: ['photo-4'],
  memberCount: 3,
  income: { ...exampleAssessment.facts.income, untilOn: '2027-04-30' },
  securities: { food: true, clothing: true, education: true, medical: true, housing: true, water: true },
  received: ['medicalReimbursementAgain'],
  newRisk: false,
  newRiskCauses: [],
};

export const examplePlan: PlanForm = {
  goal: '一年内医疗自付负担明显下降，家庭经营收入稳定。',
  measures: [
    {
      measureId: 'measure-1',
      category: 'industry',
      department: 'agriculture',
      causes: [],
      dueOn: '2027-03-31',
      what: '加入合作社种植花生，提供种苗和技术指导。',
      amountFen: 3_000_00,
    },
    {
      measureId: 'measure-2',
      category: 'health',
      department: 'medicalInsurance',
      causes: ['illness'],
      continuing: 'quarter',
      dueOn: '2027-02-28',
      what: '医疗救助和再救助，慢病签约服务。',
    },
    {
      measureId: 'measure-3',
      category: 'education',
      department: 'education',
      causes: ['schooling'],
      dueOn: '2027-03-15',
      what: '发放普通高中助学金。',
    },
  ],
};

export const exampleImplementation: MeasureImplementation = {
  on: '2027-03-20',
  amountFen: 3_000_00,
  evidence: '种苗发放签收单。',
  fileIds: ['receipt-1'],
};

export const exampleConfirmation: MeasureConfirmation = {
  on: '2027-03-22',
  confirmedBy: '王守田',
  satisfied: true,
  fileIds: ['signature-1'],
};

export const exampleCall: CallRecord = {
  calledOn: '2027-05-08',
  spokeWith: '王守田',
  content: '妻子复查正常，花生已出苗。',
  newRisk: false,
  newRiskCauses: [],
};

export const exampleYearPlan: YearPlanForm = {
  madeOn: '2027-01-12',
  goal: '巩固种植收入，落实医疗救助。',
  steps: '一季度办理再救助，二季度组织种植技术指导。',
};

export const exampleEvaluation: EvaluationForm = {
  evaluatedOn: '2027-12-15',
  development: '家庭收入稳定增长，医疗支出下降。',
  problems: '种植品种单一。',
  nextYear: '引导参加技能培训。',
  fileIds: [],
};

export const exampleHelpRecord: HelpRecord = {
  doneOn: '2027-06-18',
  what: '联系农技站现场指导病虫害防治。',
  fileIds: ['photo-5'],
};

export const exampleSampleCheck: SampleCheckForm = {
  visitedOn: '2027-11-20',
  visitors: exampleVerification.verifiers,
  photoFileIds: ['photo-6'],
  incomeRight: true,
  securitiesRight: true,
  causesRight: true,
  result: 'passed',
};
