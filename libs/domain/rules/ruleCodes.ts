/** The inspection rules by code; each stands in the file of its subject. */
export const ruleCodes = [
  'record.causeMissing',
  'record.dateMissing',
  'record.incomeMissing',
  'record.securityMissing',
  'record.idNumberTwice',
  'record.phoneInvalid',
  'monitoring.liftedOutNotMonitored',
  'cause.disabilityWithoutDisabled',
  'cause.waterMissing',
  'cause.uninsured',
  'cause.lackOfLabour',
  'income.subsidyWithoutTransfer',
  'income.wagesImplausible',
  'income.businessWithoutCost',
  'work.jobHelpNobodyWorks',
  'work.publicPostTooOld',
  'work.industryWithoutBusiness',
  'work.labourOnlySocialSecurity',
  'school.upperSecondaryAge',
  'school.educationAndSchool',
] as const;
export type RuleCode = (typeof ruleCodes)[number];
