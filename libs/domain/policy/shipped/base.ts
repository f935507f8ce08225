import type { Limit, Policy, Rung } from '../policy';

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

/** What the shipped policies share; the departments are those asked first, a county adds its own. */
export const usual = {
  version: 1,
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
} as const satisfies Partial<Policy>;
