import { addDays } from '#domain/calendar/day';
import { inspectAssessment } from '#domain/elimination/inspectAssessment';
import { whollyWithoutLabour } from '#domain/household/labour';
import { findBirthDay } from '#domain/identity/idNumber';
import { inspect } from '#domain/rules/inspect';
import { verificationOf } from './forms';
import { assessmentOf } from './helpForms';
import { demonstrationLineFen, type HouseholdSeed } from './household';

/** So long before today the clue of a household comes in whose risk is eliminated by now. */
const longAgoDays = 500;

/**
 * Whether a household can be told of whose risk is gone by today: somebody in it works, all its members were there when it began,
 * and no inspection rule holds it at the county, neither as it was found nor as it has become.
 */
export function mayRecover(household: HouseholdSeed, today: string): boolean {
  const { facts, causes } = household;
  const began = addDays(today, -longAgoDays);
  if (causes.length === 0 || whollyWithoutLabour(facts.members)) return false;
  if (facts.members.some(({ idNumber }) => (findBirthDay(idNumber) ?? today) >= began)) return false;
  const papers = { photoFileIds: [], monitoringLineFen: demonstrationLineFen };
  const context = { monitoringLineFen: demonstrationLineFen, registeredElsewhere: [], level: 'county' } as const;
  const found = verificationOf(household, { ...papers, seed: 0, visitedOn: began, verifiers: [], consentFileId: '' });
  const assessed = assessmentOf(facts, causes, { ...papers, visitedOn: today, visitors: [] });
  const monitored = { causes, identifiedOn: began, way: 'assisted', measures: [] } as const;
  const judged = [
    ...inspect(found, { ...context, today: began }),
    ...inspectAssessment(assessed, monitored, { ...context, today }),
  ];
  // What it is helped with is planned by the story itself.
  return judged.every(({ rule, effect }) => effect !== 'block' || rule.startsWith('help.'));
}
