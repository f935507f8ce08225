import { dayOf } from '../calendar/instant';
import type { MonitoredSpan } from './helpState';
import type { CaseState } from './state';

type Beginning = Pick<MonitoredSpan, 'category' | 'causes' | 'identifiedOn' | 'sinceOn'>;

/** The next span of a case, with nothing said yet of its end. */
export function beginSpan({ spans }: CaseState, { category, causes, identifiedOn, sinceOn }: Beginning): MonitoredSpan {
  return {
    ordinal: spans.length + 1,
    category,
    causes,
    identifiedOn,
    sinceOn,
    safetyNetOn: null,
    eliminatedOn: null,
    way: null,
    reversedOn: null,
    endedOn: null,
    outcome: null,
    takenOver: false,
  };
}

/** The spans with something more said of the last one. */
export function lastSpan({ spans }: CaseState, change: Partial<MonitoredSpan>): readonly MonitoredSpan[] {
  const last = spans.at(-1);
  return last ? [...spans.slice(0, -1), { ...last, ...change }] : spans;
}

/** After a reversal the household is monitored as it had been identified; what was said of it before stays in the earlier span. */
export function reversedSpans(state: CaseState, reversedOn: string): readonly MonitoredSpan[] {
  const last = state.spans.at(-1);
  if (!last) return state.spans;
  return [...lastSpan(state, { reversedOn }), beginSpan(state, { ...last, sinceOn: reversedOn })];
}

/** The day on which a span's end is written down. */
export function endedSpans(state: CaseState, outcome: MonitoredSpan['outcome'], at: number): readonly MonitoredSpan[] {
  const last = state.spans.at(-1);
  return last && last.endedOn === null ? lastSpan(state, { endedOn: dayOf(at), outcome }) : state.spans;
}
