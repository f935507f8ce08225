import { dayOf } from '../calendar/instant';
import type { EventType } from './event';
import type { Fold } from './evolve';
import { type CaseMeasure, type HelpState, noHelp } from './helpState';
import type { CaseState } from './state';

/** A quarterly visit each, for two years. */
const incomeChecksKept = 12;

function withHelp(state: CaseState, change: (help: HelpState) => Partial<HelpState>): CaseState {
  const help = state.help ?? noHelp;
  return { ...state, help: { ...help, ...change(help) } };
}

function withMeasure(state: CaseState, measureId: string, change: (m: CaseMeasure) => Partial<CaseMeasure>): CaseState {
  return withHelp(state, ({ measures }) => ({
    measures: measures.map((m) => (m.measureId === measureId ? { ...m, ...change(m) } : m)),
  }));
}

/** Events of help: helper, plan, measures, duties, incomes, new risks. */
export const evolveHelp = {
  // Whoever takes over takes the open work with it: no task stays with somebody who has gone (零脱管).
  helperAssigned: (state, { data, at }) => ({
    ...withHelp(state, () => ({ helperId: data.helperId, unitId: data.unitId ?? null, dutiesFrom: at })),
    tasks: state.tasks.map((t) =>
      t.role === 'helper' && (t.assignee === undefined || t.assignee === data.replaces)
        ? { ...t, assignee: data.helperId }
        : t,
    ),
    tracking:
      state.tracking && state.tracking.trackerId === (data.replaces ?? null) && state.tracking.trackerId !== null
        ? { ...state.tracking, trackerId: data.helperId }
        : state.tracking,
  }),
  planSubmitted: (state, { data }) =>
    withHelp(state, () => ({ plan: 'submitted', labour: data.labour, planned: data.measures })),
  planReviewed: (state, { data }) =>
    withHelp(state, ({ measures }) => ({
      plan: data.approved || measures.length > 0 ? 'reviewed' : 'none',
      planned: [],
    })),
  measureDeclared: (state, { data }) =>
    withHelp(state, ({ measures }) => ({
      measures: [
        ...measures,
        {
          ...data,
          state: 'declared',
          approvedOn: null,
          implementedOn: null,
          firstImplementedOn: null,
          confirmedOn: null,
          stoppedOn: null,
          times: 0,
          nextAt: null,
        },
      ],
    })),
  measureApproved: (state, { data }) =>
    withMeasure(state, data.measureId, () => ({ state: 'approved', approvedOn: data.on })),
  measureRefused: (state, { data, at }) =>
    withMeasure(state, data.measureId, () => ({ state: 'refused', stoppedOn: dayOf(at) })),
  measureImplemented: (state, { data }) =>
    withMeasure(state, data.measureId, ({ firstImplementedOn }) => ({
      state: 'implemented',
      implementedOn: data.on,
      firstImplementedOn: firstImplementedOn ?? data.on,
    })),
  measureConfirmed: (state, { data }) =>
    withMeasure(state, data.measureId, ({ times }) => ({
      state: 'confirmed',
      confirmedOn: data.on,
      times: times + 1,
      nextAt: data.nextAt,
    })),
  measureDisputed: (state, { data }) =>
    withMeasure(state, data.measureId, ({ times, firstImplementedOn }) => ({
      state: 'approved',
      implementedOn: null,
      firstImplementedOn: times > 0 ? firstImplementedOn : null,
    })),
  measureStopped: (state, { data }) =>
    withMeasure(state, data.measureId, () => ({ state: 'stopped', stoppedOn: data.on, nextAt: null })),
  measureDueAgain: (state, { data }) => withMeasure(state, data.measureId, () => ({ dueOn: data.dueOn, nextAt: null })),
  dutyScheduled: (state, { data: { duty, period, nextAt } }) =>
    withHelp(state, ({ duties }) => ({ duties: { ...duties, [duty]: { period, nextAt } } })),
  dutyMissed: (state) => state,
  dutyDone: (state) => state,
  incomeAssessed: (state, { data }) =>
    withHelp(state, ({ incomeChecks }) => ({ incomeChecks: [...incomeChecks, data].slice(-incomeChecksKept) })),
  newRiskSettled: (state) => ({ ...state, marks: state.marks.filter((m) => m !== 'newRisk') }),
  causesAdded: (state, { data }) => ({ ...state, causes: [...new Set([...state.causes, ...data.causes])] }),
} as const satisfies { [T in EventType]?: Fold<T> };
