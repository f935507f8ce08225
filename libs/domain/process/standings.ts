/**
 * How a case stands at a step that is open. `overdue`: somebody's work there is past its due moment; `inTime`: it is not yet;
 * `lawful`: nobody is asked now, since a notice runs, the case is suspended, or the next visit is not due (process.md 4: not stuck).
 */
export const caseStandings = ['overdue', 'inTime', 'lawful'] as const;
export type CaseStanding = (typeof caseStandings)[number];

export const caseStandingNames = {
  overdue: { zh: '超期', en: 'Overdue' },
  inTime: { zh: '限期内', en: 'In time' },
  lawful: { zh: '依规等待', en: 'Waits lawfully' },
} as const satisfies Record<CaseStanding, { zh: string; en: string }>;
