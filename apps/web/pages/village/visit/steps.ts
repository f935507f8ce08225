import type { HomeKind } from '../form/kinds';

/** The steps of a visit, in the order in which one goes through a home. */
export const visitSteps = {
  verification: ['people', 'home', 'income', 'consent', 'photos', 'opinion'],
  eliminationAssessment: ['people', 'home', 'income', 'causes', 'photos', 'opinion'],
} as const satisfies Record<HomeKind, readonly string[]>;
export type VisitStep = (typeof visitSteps)[HomeKind][number];

/** Which field is asked at which step; the first that fits counts. */
const places: readonly (readonly [RegExp, VisitStep])[] = [
  [/^form\.facts\.income/, 'income'],
  [
    /^form\.facts\.(home|land|securities|kind|phone|groupName|inCooperative|withLeadingEnterprise|measures|bank)/,
    'home',
  ],
  [/^form\.consents/, 'consent'],
  [/^form\.(causeFindings|contact)/, 'causes'],
  [/^form\.photoFileIds/, 'photos'],
  // An adult without consent is named by place in the list alone: everything else of a member by its field.
  [/^form\.facts\.members\[\d+\]$/, 'consent'],
  [/^form\.facts/, 'people'],
];

export const stepOf = (path: string): VisitStep => places.find(([pattern]) => pattern.test(path))?.[1] ?? 'opinion';

/** Which member's card a fault lies in. */
export const memberIndexOf = (path: string): number | null => {
  const found = /^form\.facts\.members\[(\d+)\]/.exec(path)?.[1];
  return found === undefined ? null : Number(found);
};
