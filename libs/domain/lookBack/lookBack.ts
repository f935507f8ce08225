import { type DayUnit, dueAt } from '../calendar/due';
import { startOfDay } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/workCalendar';
import type { Label } from '../household/labels';

/**
 * Why something is looked at again: a household's risk was eliminated, a problem was struck off (both after the policy's period),
 * the county drew it, or a supervisor asked. An unfounded clue is looked at again within its own case (`steps/lookBack.ts`).
 */
export const lookBackCauses = ['eliminated', 'problem', 'drawn', 'requested'] as const;
export type LookBackCause = (typeof lookBackCauses)[number];

export const lookBackCauseLabels = {
  eliminated: { zh: '风险消除后定期', en: 'By schedule after the elimination' },
  problem: { zh: '问题销号后定期', en: 'By schedule after a problem was struck off' },
  drawn: { zh: '抽样', en: 'Drawn' },
  requested: { zh: '督导要求', en: 'Asked for by a supervisor' },
} as const satisfies Record<LookBackCause, Label>;

export const lookBackStates = ['open', 'unchanged', 'found'] as const;
export type LookBackState = (typeof lookBackStates)[number];

export const lookBackStateLabels = {
  open: { zh: '待回头看', en: 'To be looked at' },
  unchanged: { zh: '无新情况', en: 'Nothing new' },
  found: { zh: '发现情况', en: 'Something found' },
} as const satisfies Record<LookBackState, Label>;

/** A policy's period and limit for looking back. */
export interface LookBackLimits {
  /** From the elimination, or the striking off, to the look-back. */
  readonly period: { readonly days: number; readonly unit: DayUnit };
  /** From the day it opens to the last day on which it is in time. */
  readonly limit: { readonly days: number; readonly unit: DayUnit };
}

/** The moment from which what was closed on a day is to be looked at again: the policy's full days after it. */
export function lookBackOpensAt(closedOn: string, { period }: LookBackLimits, calendar: WorkCalendar): number {
  return dueAt(startOfDay(closedOn), period, calendar);
}
