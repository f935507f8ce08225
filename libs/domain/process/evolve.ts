import type { CaseEvent, EventType } from './event';
import { evolveElimination } from './evolveElimination';
import { evolveHelp } from './evolveHelp';
import { evolveRoad } from './evolveRoad';
import { evolveSide } from './evolveSide';
import { evolveSupervision } from './evolveSupervision';
import type { CaseState } from './state';
import { staysOf, stayed } from './stepInterval';

/** What one kind of event does to a case. The event's place (seq, moment) is set by `evolve`. */
export type Fold<T extends EventType> = (state: CaseState, event: Extract<CaseEvent, { type: T }>) => CaseState;

const folds = {
  ...evolveRoad,
  ...evolveSide,
  ...evolveHelp,
  ...evolveElimination,
  ...evolveSupervision,
} as const satisfies {
  [T in EventType]: Fold<T>;
};

/**
 * The case after one more event. Pure and total: whatever the ledger holds can be folded.
 * The first event must be `caseOpened`; `state` is null only for it.
 */
export function evolve(state: CaseState | null, event: CaseEvent): CaseState {
  const before = state ?? unborn(event);
  // The table is keyed by the event's own type; TypeScript cannot follow a lookup by a union's tag.
  const fold = folds[event.type] as Fold<EventType>;
  const after = { ...fold(before, event), seq: event.seq, lastAt: event.at };
  const intervals = stayed(before, after, event);
  return intervals === after.intervals ? after : { ...after, intervals };
}

/** Folds a whole ledger. */
export function evolveAll(state: CaseState | null, events: readonly CaseEvent[]): CaseState | null {
  return events.reduce<CaseState | null>((s, e) => evolve(s, e), state);
}

/** The state that `caseOpened` fills. */
function unborn(event: CaseEvent): CaseState {
  return { ...blank, caseId: event.caseId, openedAt: event.at };
}

/** A state carried over from an earlier version, with what that version did not know yet. */
export function grown(carried: CaseState): CaseState {
  const state = { ...blank, ...carried };
  return (carried as Partial<CaseState>).intervals ? state : { ...state, intervals: staysOf(state) };
}

const blank: CaseState = {
  caseId: '',
  householdId: '',
  areaCode: '',
  policyCode: '',
  policyVersion: 0,
  seq: 0,
  lastAt: 0,
  phase: 'identifying',
  procedure: 'identification',
  stage: 0,
  stageSteps: [],
  results: {},
  tasks: [],
  channel: 'fieldVisit',
  riskClasses: [],
  clueIds: [],
  openedAt: 0,
  chain: { dueAt: 0, rungsFired: 0 },
  emergency: null,
  notice: null,
  openObjections: [],
  correction: null,
  category: null,
  causes: [],
  identifiedOn: null,
  returnedTimes: 0,
  sentBackTimes: 0,
  reservedBy: null,
  meetingsOver: [],
  suspension: null,
  suspensionAsked: null,
  transferTo: null,
  wrongIdentification: null,
  help: null,
  elimination: null,
  eliminated: null,
  tracking: null,
  spans: [],
  intervals: [],
  listing: null,
  reversal: null,
  departure: null,
  lookBackAt: null,
  notAdmitted: null,
  marks: [],
  outagesSeen: [],
  undo: [],
  outcome: null,
};
