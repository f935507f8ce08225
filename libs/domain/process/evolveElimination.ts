import { dayOf, endOfDay } from '../calendar/instant';
import type { EventType } from './event';
import type { Fold } from './evolve';
import { type CaseMeasure, type MonitoredSpan, noHelp } from './helpState';
import { beginSpan, lastSpan, reversedSpans } from './spans';
import type { CaseState, StepResult } from './state';
import { marked, without } from './taskList';
import type { TakenOver, TakenOverMeasure } from '../takeOver/takenOver';

/** Back to help: the road is left, nothing of it counts any more. */
const backToHelp = {
  phase: 'monitored',
  procedure: 'identification',
  stageSteps: [],
  results: {},
  correction: null,
  elimination: null,
  undo: [],
} as const satisfies Partial<CaseState>;

/** Events of elimination, tracking, and of the ways back; and the one that takes a household over. */
export const evolveElimination = {
  eliminationProposed: (state, { data, at }) => ({
    ...state,
    phase: 'eliminating',
    procedure: 'elimination',
    stage: 0,
    stageSteps: [],
    results: {},
    correction: null,
    elimination: { way: data.way, proposedAt: at },
    undo: [],
  }),
  eliminationAssessed: (state) => state,
  eliminationDropped: (state) => ({
    ...state,
    ...backToHelp,
    help: state.help,
    marks: marked(state.marks, 'eliminationDropped'),
  }),
  safetyNetLabelled: (state, { at }) => ({
    ...state,
    marks: marked(state.marks, 'safetyNet'),
    spans: lastSpan(state, { safetyNetOn: dayOf(at) }),
  }),
  sampleDrawn: (state, { data }) => ({
    ...state,
    tasks: without(state.tasks, data.taskId),
    undo: state.undo.filter((u) => !u.opened.includes(data.taskId)),
  }),
  eliminated: (state, { data }) => ({
    ...state,
    eliminated: { way: data.way, on: data.eliminatedOn },
    spans: lastSpan(state, { eliminatedOn: data.eliminatedOn, way: data.way }),
  }),
  trackingStarted: (state, { data, at }) => ({
    ...state,
    phase: 'tracking',
    stageSteps: [],
    elimination: null,
    tracking: { since: at, untilAt: data.untilAt, trackerId: null, nextVisitAt: null, visits: 0 },
    marks: state.marks.filter((m) => m !== 'eliminationDropped'),
    undo: [],
  }),
  trackerNamed: (state, { data }) => ({
    ...state,
    tracking: state.tracking && { ...state.tracking, trackerId: data.accountId, nextVisitAt: data.nextVisitAt },
  }),
  // An open visit goes with the household; the rhythm of the visits stays.
  trackerReplaced: (state, { data }) => ({
    ...state,
    tracking: state.tracking && { ...state.tracking, trackerId: data.accountId },
    tasks: state.tasks.map((t) =>
      t.kind === 'trackingVisit' && t.assignee === data.replaces ? { ...t, assignee: data.accountId } : t,
    ),
  }),
  trackingVisitDue: (state, { data }) => ({
    ...state,
    tracking: state.tracking && {
      ...state.tracking,
      nextVisitAt: data.nextVisitAt,
      visits: state.tracking.visits + 1,
    },
  }),
  trackingExtended: (state, { data }) => ({
    ...state,
    tracking: state.tracking && { ...state.tracking, untilAt: data.untilAt },
  }),
  trackingResumed: (state) => ({
    ...state,
    phase: 'tracking',
    stageSteps: [],
    results: {},
    correction: null,
    notAdmitted: null,
    lookBackAt: null,
    undo: [],
  }),
  riskFoundAgain: (state, { data }) => ({
    ...state,
    phase: 'identifying',
    procedure: 'identification',
    stage: 0,
    stageSteps: [],
    results: {},
    correction: null,
    ...(state.onSite ? { onSite: null } : {}),
    notAdmitted: null,
    identifiedOn: null,
    causes: data.causes.length > 0 ? data.causes : state.causes,
    chain: { dueAt: data.chainDueAt, rungsFired: 0 },
    sentBackTimes: 0,
    marks: marked(state.marks, 'relapsed'),
    undo: [],
  }),
  reversalProposed: (state, { data }) => ({ ...state, reversal: data }),
  reversalDeclined: (state) => ({ ...state, reversal: null }),
  eliminationReversed: (state, { data }) => ({
    ...state,
    ...backToHelp,
    reversal: null,
    eliminated: null,
    tracking: null,
    spans: reversedSpans(state, data.reversedOn),
    marks: marked(state.marks, 'reversed'),
  }),
  departureProposed: (state, { data }) => ({ ...state, departure: data }),
  departureDeclined: (state) => ({ ...state, departure: null }),
  takenOver: (state, { data, at, seq }) => ({
    ...state,
    channel: data.channel,
    category: data.category,
    causes: data.causes,
    identifiedOn: data.identifiedOn,
    eliminated: data.eliminated ?? null,
    spans: data.identifiedOn === null ? [] : [takenOverSpan(state, data, data.identifiedOn)],
    help: { ...noHelp, ...takenOverHelp(data, at) },
    marks: marked(state.marks, 'takenOver', ...(data.safetyNet ? ['safetyNet'] : [])),
    ...takenOverPhase(state, data, { at, seq }),
  }),
} as const satisfies { [T in EventType]?: Fold<T> };

function takenOverPhase(
  state: CaseState,
  data: TakenOver,
  { at, seq }: { at: number; seq: number },
): Partial<CaseState> {
  const done: StepResult = { result: 'takenOver', seq };
  const results = Object.fromEntries(data.stepsDone.map((step) => [step, done]));
  switch (data.at.phase) {
    case 'identifying':
      return { phase: 'identifying', results };
    case 'eliminating':
      return {
        phase: 'eliminating',
        procedure: 'elimination',
        results,
        elimination: { way: 'assisted', proposedAt: at },
      };
    case 'tracking':
      return {
        phase: 'tracking',
        tracking: {
          since: at,
          untilAt: data.trackingUntilOn ? endOfDay(data.trackingUntilOn) : at,
          trackerId: null,
          nextVisitAt: null,
          visits: 0,
        },
      };
    case 'monitored':
    case 'ended':
      return { phase: 'monitored' };
  }
}

function takenOverSpan(
  state: CaseState,
  { category, causes, eliminated, ended, safetyNet }: TakenOver,
  identifiedOn: string,
): MonitoredSpan {
  return {
    ...beginSpan(state, { category, causes, identifiedOn, sinceOn: identifiedOn }),
    // The earlier record says that it has the label and not since when.
    safetyNetOn: safetyNet ? identifiedOn : null,
    eliminatedOn: eliminated?.on ?? null,
    way: eliminated?.way ?? null,
    endedOn: ended?.on ?? null,
    outcome: ended?.outcome ?? null,
    takenOver: true,
  };
}

function takenOverHelp({ helperId, unitId, measures }: TakenOver, at: number) {
  return {
    helperId: helperId ?? null,
    unitId: unitId ?? null,
    plan: measures.length > 0 ? ('reviewed' as const) : ('none' as const),
    measures: measures.map(takenOverMeasure),
    dutiesFrom: at,
  };
}

function takenOverMeasure(measure: TakenOverMeasure): CaseMeasure {
  const given = measure.state === 'confirmed';
  return {
    ...measure,
    approvedOn: measure.state === 'declared' || measure.state === 'refused' ? null : measure.declaredOn,
    implementedOn: measure.implementedOn ?? null,
    firstImplementedOn: measure.implementedOn ?? null,
    confirmedOn: measure.confirmedOn ?? null,
    stoppedOn: null,
    times: given ? 1 : 0,
    nextAt: null,
  };
}
