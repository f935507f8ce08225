import * as cause from './causeRules';
import * as elimination from './eliminationRules';
import * as help from './helpRules';
import * as income from './incomeRules';
import * as monitoring from './monitoringRules';
import * as record from './recordRules';
import type { InspectionRule } from './rule';
import type { RuleCode } from './ruleCodes';
import * as school from './schoolRules';
import * as work from './workRules';

/** Every inspection rule. */
export const inspectionRules = {
  'record.causeMissing': record.causeMissing,
  'record.dateMissing': record.dateMissing,
  'record.incomeMissing': record.incomeMissing,
  'record.securityMissing': record.securityMissing,
  'record.idNumberTwice': record.idNumberTwice,
  'record.phoneInvalid': record.phoneInvalid,
  'monitoring.liftedOutNotMonitored': monitoring.liftedOutNotMonitored,
  'cause.disabilityWithoutDisabled': cause.disabilityWithoutDisabled,
  'cause.waterMissing': cause.waterMissing,
  'cause.uninsured': cause.uninsured,
  'cause.lackOfLabour': cause.lackOfLabour,
  'income.subsidyWithoutTransfer': income.subsidyWithoutTransfer,
  'income.wagesImplausible': income.wagesImplausible,
  'income.businessWithoutCost': income.businessWithoutCost,
  'work.jobHelpNobodyWorks': work.jobHelpNobodyWorks,
  'work.publicPostTooOld': work.publicPostTooOld,
  'work.industryWithoutBusiness': work.industryWithoutBusiness,
  'work.labourOnlySocialSecurity': work.labourOnlySocialSecurity,
  'school.upperSecondaryAge': school.upperSecondaryAge,
  'school.educationAndSchool': school.educationAndSchool,
  'help.noMeasure': help.noMeasure,
  'help.developmentNotStarted': help.developmentNotStarted,
  'help.causeWithoutMeasure': help.causeWithoutMeasure,
  'elimination.insecure': elimination.insecure,
  'elimination.belowLine': elimination.belowLine,
  'elimination.withoutLabour': elimination.withoutLabour,
  'elimination.tooEarly': elimination.tooEarly,
  'elimination.noContact': elimination.noContact,
} as const satisfies Record<RuleCode, InspectionRule>;
