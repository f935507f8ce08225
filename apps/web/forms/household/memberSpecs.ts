import type { MemberFacts, WorkFacts } from '#domain/household/facts';
import {
  educationLabels,
  healthLabels,
  labourLabels,
  outOfSchoolReasonLabels,
  relationLabels,
  schoolStatusLabels,
  workPlaceLabels,
} from '#domain/household/personCodes';
import type { Specs } from '../specs';

/** The grades of the certificate (1 the heaviest), as the choices of a form. */
export const disabilityGradeLabels = {
  1: { zh: '一级', en: 'Grade 1' },
  2: { zh: '二级', en: 'Grade 2' },
  3: { zh: '三级', en: 'Grade 3' },
  4: { zh: '四级', en: 'Grade 4' },
} as const;

/** 家庭成员 */
export const memberSpecs: Specs<MemberFacts> = {
  memberId: { kind: 'own', zh: '成员', en: 'Member' },
  name: { kind: 'text', max: 50, zh: '姓名', en: 'Name' },
  idNumber: { kind: 'text', max: 30, zh: '身份证号', en: 'ID number' },
  relation: { kind: 'code', labels: relationLabels, zh: '与户主关系', en: 'Relation to the head' },
  ethnicity: { kind: 'text', max: 20, zh: '民族', en: 'Ethnicity' },
  phone: { kind: 'text', max: 20, inputMode: 'tel', isOptional: true, zh: '联系电话', en: 'Phone' },
  education: { kind: 'code', labels: educationLabels, isOptional: true, zh: '文化程度', en: 'Education' },
  schoolStatus: { kind: 'code', labels: schoolStatusLabels, isOptional: true, zh: '在校生状况', en: 'In school' },
  outOfSchoolReason: {
    kind: 'code',
    labels: outOfSchoolReasonLabels,
    isOptional: true,
    zh: '失学辍学原因',
    en: 'Reason for being out of school',
  },
  health: { kind: 'codes', labels: healthLabels, zh: '健康状况', en: 'Health' },
  disabilityGrade: { kind: 'own', zh: '残疾等级', en: 'Grade of disability' },
  labour: { kind: 'code', labels: labourLabels, zh: '劳动技能', en: 'Capacity for work' },
  work: { kind: 'own', zh: '务工情况', en: 'Work' },
  publicPost: { kind: 'yesNo', zh: '公益性岗位', en: 'Public-benefit post' },
  medicalInsured: { kind: 'yesNo', zh: '参加基本医保', en: 'Medical insurance' },
  pensionInsured: { kind: 'yesNo', zh: '参加养老保险', en: 'Pension insurance' },
  minimumLiving: { kind: 'yesNo', zh: '享受低保', en: 'Minimum living allowance' },
  destituteSupport: { kind: 'yesNo', zh: '特困供养', en: 'Support for the destitute' },
  disabilitySubsidy: { kind: 'yesNo', zh: '享受残疾人两项补贴', en: 'Disability subsidies' },
};

/** 务工情况 */
export const workSpecs: Specs<WorkFacts> = {
  place: { kind: 'code', labels: workPlaceLabels, zh: '务工地点', en: 'Place' },
  employer: { kind: 'text', max: 50, isOptional: true, zh: '务工单位', en: 'Employer' },
  months: { kind: 'number', unit: { zh: '个月', en: 'months' }, zh: '务工时间', en: 'Months of the last twelve' },
  incomeFen: { kind: 'money', zh: '务工收入', en: 'Income from it' },
};
