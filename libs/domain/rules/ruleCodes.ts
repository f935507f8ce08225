/** Rules over what a household is: judged from its verification on. Each stands in the file of its subject. */
export const householdRuleCodes = [
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

/** Rules over what was done for a monitored household: they need to know of its identification, help and elimination. */
export const monitoredRuleCodes = [
  'help.noMeasure',
  'help.developmentNotStarted',
  'help.causeWithoutMeasure',
  'elimination.insecure',
  'elimination.belowLine',
  'elimination.withoutLabour',
  'elimination.tooEarly',
  'elimination.noContact',
] as const;

/** The inspection rules by code. */
export const ruleCodes = [...householdRuleCodes, ...monitoredRuleCodes] as const;
export type RuleCode = (typeof ruleCodes)[number];
