import { usualDuties } from '../../assistance/duties';
import type { HelpPolicy, Limit, Policy, Rung, SupervisionPolicy } from '../policy';

const calendar = (days: number): Limit => ({ days, unit: 'calendar' });
const working = (days: number): Limit => ({ days, unit: 'working' });
export const days = { calendar, working };

/** Remind the day before, tell the superior at the due moment, the county after three days, propose listing after seven (process.md 4). */
export const usualLadder: readonly Rung[] = [
  { afterDays: -1, action: 'remind', to: 'holder' },
  { afterDays: 0, action: 'escalate', to: 'superior' },
  { afterDays: 3, action: 'escalate', to: 'county' },
  { afterDays: 7, action: 'proposeListing', to: 'countyLeader' },
];

/** Limits of the side steps and of what comes after the identification; no text fixes them, so every shipped policy uses these. */
export const sideLimits = {
  judgeObjection: working(3),
  announcement: calendar(3),
  nationalEntry: working(5),
  confirmNotAdmitted: working(3),
  tellHousehold: working(3),
  lookBack: working(10),
  consentSuspension: working(2),
  reviewSuspension: working(3),
  acceptTransfer: working(3),
  decideWrongIdentification: working(5),
} as const satisfies Partial<Policy['limits']>;

/**
 * Help, elimination and tracking as the shipped policies have them: a plan within ten days (process.md, no text fixes it),
 * income stable and the household monitored for six months (N), tracking quarterly for a year, and 浚县's sample of 130 of 606.
 */
export const usualHelp: HelpPolicy = {
  limits: {
    assignHelper: working(3),
    makePlan: calendar(10),
    reviewPlan: working(3),
    approveMeasure: working(5),
    implementMeasure: calendar(60),
    confirmMeasure: working(5),
    dutyPlan: calendar(31),
    dutyCall: calendar(31),
    dutyVisit: calendar(92),
    dutyEvaluation: calendar(31),
    dutyHelp: calendar(366),
    judgeNewRisk: working(3),
    eliminationAssessment: working(5),
    sampling: working(5),
    sampleCheck: working(5),
    countyConfirmation: working(3),
    countyConfirmationApproval: working(2),
    nameTracker: working(3),
    trackingVisit: calendar(15),
    concludeTracking: working(5),
    decideReversal: working(5),
    enterReversal: working(5),
    decideDeparture: working(5),
  },
  eliminationStages: [
    ['eliminationAssessment'],
    ['deliberation'],
    ['notice'],
    ['townshipReview'],
    ['sampling'],
    ['countyConfirmation'],
    ['announcement'],
    ['nationalEntry'],
  ],
  stableMonths: 6,
  monitoredMonths: 6,
  tracking: { months: 12, everyMonths: 3 },
  sampling: { numerator: 130, denominator: 606 },
  duties: usualDuties,
};

/** 签批、整改、复查; no text fixes the days. */
export const usualSupervision: SupervisionPolicy = {
  limits: { signListing: working(2), mendListing: calendar(15), recheckListing: working(5) },
};

/** What the shipped policies share; the departments are those asked first, a county adds its own. */
export const usual = {
  version: 2,
  quorum: { numerator: 2, denominator: 3 },
  secondPerson: { township: true, county: true },
  comparison: {
    departments: [
      'medicalInsurance',
      'health',
      'education',
      'civilAffairs',
      'housing',
      'water',
      'disabledFederation',
      'humanResources',
      'publicSecurity',
      'marketRegulation',
      'naturalResources',
      'finance',
    ],
    waitBeyondLimit: false,
  },
  sendBackTimes: 1,
  redoAfterReturn: ['deliberation', 'notice', 'townshipReview', 'countyApproval'],
  lookBack: calendar(90),
  emergency: calendar(30),
  ladder: usualLadder,
  nearDays: 1,
  help: usualHelp,
  supervision: usualSupervision,
} as const satisfies Partial<Policy>;
