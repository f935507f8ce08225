import type { Cause, Department } from '../household/codes';
import { type Measure, measures } from '../household/measures';

/**
 * 因户施策: which measures answer which cause, the usual one first (process.md 2, “Assistance”; 常德 “两业一兜”, 赣县区).
 * Housing and water are answered by the thing itself and by nothing else; whatever the cause `other` means, any measure may answer it.
 */
export const measureAnswers: Readonly<Record<Cause, readonly Measure[]>> = {
  illness: ['health', 'socialSecurity', 'society'],
  disability: ['socialSecurity', 'health', 'employment', 'publicPost', 'livingConditions'],
  schooling: ['education', 'compulsoryEducation'],
  disaster: ['socialSecurity', 'industry', 'housing', 'livingConditions', 'infrastructure', 'society'],
  accident: ['socialSecurity', 'health', 'society'],
  lackOfLabour: ['socialSecurity', 'publicPost', 'industry', 'society'],
  industryFailed: ['industry', 'finance', 'employment', 'publicPost'],
  unstableJob: ['employment', 'publicPost', 'industry', 'finance'],
  housing: ['housing', 'relocation'],
  water: ['water'],
  rigidSpending: ['socialSecurity', 'health', 'education', 'society'],
  other: measures,
};

export const answersCause = (measure: Measure, cause: Cause): boolean => measureAnswers[cause].includes(measure);

/** 责任部门: who delivers a category unless the plan names another department. */
export const usualDepartment: Readonly<Record<Measure, Department>> = {
  industry: 'agriculture',
  employment: 'humanResources',
  publicPost: 'humanResources',
  finance: 'agriculture',
  housing: 'housing',
  relocation: 'agriculture',
  water: 'water',
  compulsoryEducation: 'education',
  education: 'education',
  health: 'medicalInsurance',
  socialSecurity: 'civilAffairs',
  society: 'civilAffairs',
  livingConditions: 'agriculture',
  infrastructure: 'agriculture',
};

/** Departments that deliver a category as well: a plan naming one of them is not worth a warning. */
export const otherDepartments: Readonly<Partial<Record<Measure, readonly Department[]>>> = {
  industry: ['naturalResources', 'marketRegulation'],
  employment: ['agriculture', 'disabledFederation'],
  publicPost: ['agriculture', 'naturalResources', 'water'],
  finance: ['finance'],
  relocation: ['naturalResources', 'housing'],
  health: ['health', 'civilAffairs', 'disabledFederation'],
  socialSecurity: ['disabledFederation', 'humanResources', 'emergency', 'medicalInsurance', 'agriculture'],
  society: ['agriculture', 'disabledFederation', 'education'],
  livingConditions: ['disabledFederation', 'housing', 'water'],
  infrastructure: ['water', 'housing', 'naturalResources'],
};

export const isUsualDepartment = (measure: Measure, department: Department): boolean =>
  usualDepartment[measure] === department || (otherDepartments[measure]?.includes(department) ?? false);
