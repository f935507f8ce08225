import type { EventType, OpenTask } from './event';
import type { Fold } from './evolve';
import { endedSpans } from './spans';
import type { CaseState, Undo } from './state';
import { isRoadStep, type RoadStep } from './step';
import { marked, shifted } from './taskList';

/** A rung of the ladder that was climbed, for a task, the chain or the emergency. */
function climbed(
  state: CaseState,
  subject: string,
  rung: number,
  add: Partial<Pick<OpenTask, 'reminded' | 'escalated'>>,
): CaseState {
  const rungsFired = rung + 1;
  if (subject === 'chain') return { ...state, chain: { ...state.chain, rungsFired } };
  if (subject === 'emergency') return { ...state, emergency: state.emergency && { ...state.emergency, rungsFired } };
  return {
    ...state,
    tasks: state.tasks.map((t) =>
      t.taskId === subject
        ? {
            ...t,
            rungsFired,
            reminded: t.reminded + (add.reminded ?? 0),
            escalated: t.escalated + (add.escalated ?? 0),
          }
        : t,
    ),
  };
}

/** Events beside the road: pauses, moves, returns to the submitter, reminders, the end. */
export const evolveSide = {
  notAdmittedProposed: (state, { data }) => ({
    ...state,
    phase: 'notAdmitted',
    stageSteps: [],
    correction: null,
    notAdmitted: { byStep: data.byStep, reasonCode: data.reasonCode },
  }),
  sentBack: (state) => ({
    ...state,
    notAdmitted: null,
    sentBackTimes: state.sentBackTimes + 1,
    marks: marked(state.marks, 'sentBack'),
  }),
  foundUnfounded: (state, { data }) => ({
    ...state,
    phase: 'lookBack',
    stageSteps: [],
    correction: null,
    lookBackAt: data.lookBackAt,
    notAdmitted: { byStep: data.byStep, reasonCode: data.reasonCode },
  }),
  lookBackDue: (state) => ({ ...state, lookBackAt: null }),
  decisionWithdrawn: (state, { data }) => {
    const undo = state.undo.find((u) => u.task.taskId === data.taskId);
    if (!undo) return state;
    const { step } = undo.task;
    const sameStage =
      undo.phaseBefore === state.phase && undo.stageBefore === state.stage && undo.cancelled.length === 0;
    return {
      ...state,
      results:
        sameStage && isRoadStep(step) ? withResult(state.results, step, undo.resultsBefore[step]) : undo.resultsBefore,
      phase: undo.phaseBefore,
      stage: undo.stageBefore,
      // Steps that stood beside this one may have finished since; they stay finished.
      stageSteps: sameStage && isRoadStep(step) ? [...new Set([...state.stageSteps, step])] : undo.stepsBefore,
      correction: undo.correctionBefore,
      lookBackAt: undo.phaseBefore === 'lookBack' ? state.lookBackAt : null,
      notAdmitted: undo.phaseBefore === 'identifying' ? null : state.notAdmitted,
      ...undo.saidBefore,
      ...emergencyAgain(state, undo, data.emergencyAgain),
      undo: state.undo.filter((u) => u !== undo),
    };
  },
  suspensionRequested: (state, { data }) => ({ ...state, suspensionAsked: data }),
  suspensionRefused: (state) => ({ ...state, suspensionAsked: null }),
  suspended: (state, { data, at }) => ({
    ...state,
    suspensionAsked: null,
    suspension: { since: at, reviewAt: data.reviewAt, reviewOpened: false },
    undo: [],
  }),
  suspensionExtended: (state, { data }) => ({
    ...state,
    suspension: state.suspension && { ...state.suspension, reviewAt: data.reviewAt, reviewOpened: false },
  }),
  resumed: (state, { data, at }) => ({
    ...state,
    suspension: null,
    tasks: shifted(state.tasks, data.shifts),
    notice: shiftedNotice(state, data.shifts),
    emergency: shiftedEmergency(state, data.shifts),
    // What fell due while the clocks stood still is nobody's omission.
    help: state.help && { ...state.help, dutiesFrom: at },
    chain: { ...state.chain, dueAt: data.chainDueAt },
  }),
  limitsExtended: (state, { data }) => ({
    ...state,
    tasks: shifted(state.tasks, data.shifts),
    outagesSeen: [...state.outagesSeen, data.outageId].slice(-50),
  }),
  transferRequested: (state, { data }) => ({ ...state, transferTo: data.toAreaCode }),
  transferDeclined: (state) => ({ ...state, transferTo: null }),
  transferred: (state, { data }) => ({
    ...state,
    areaCode: data.toAreaCode,
    transferTo: null,
    marks: marked(state.marks, 'transferred'),
    undo: [],
  }),
  wrongIdentificationProposed: (state, { data }) => ({ ...state, wrongIdentification: data }),
  wrongIdentificationDeclined: (state) => ({ ...state, wrongIdentification: null }),
  memberDied: (state) => ({ ...state, marks: marked(state.marks, 'memberDied') }),
  emergencyHelpGiven: (state, { data, at }) => ({
    ...state,
    emergency: { dueAt: data.dueAt, rungsFired: 0, since: at },
    marks: marked(state.marks, 'emergency'),
  }),
  emergencyProcedureCompleted: (state) => ({
    ...state,
    emergency: null,
    marks: state.marks.filter((m) => m !== 'emergency'),
  }),
  taskHandedOver: (state, { data }) => ({
    ...state,
    tasks: state.tasks.map((t) => (t.taskId === data.taskId ? { ...t, assignee: data.toAccountId } : t)),
    undo: state.undo.filter((u) => !u.opened.includes(data.taskId)),
  }),
  reminded: (state, { data }) => climbed(state, data.subject, data.rung, { reminded: 1 }),
  escalated: (state, { data }) => climbed(state, data.subject, data.rung, { escalated: 1 }),
  listingProposed: (state, { data }) => ({
    ...climbed(state, data.subject, data.rung, { escalated: 1 }),
    marks: marked(state.marks, 'listingProposed'),
  }),
  mergedInto: (state) => state,
  caseEnded: (state, { data, at }) => ({
    ...state,
    phase: 'ended',
    stageSteps: [],
    tasks: [],
    notice: null,
    suspension: null,
    suspensionAsked: null,
    transferTo: null,
    wrongIdentification: null,
    correction: null,
    reservedBy: null,
    lookBackAt: null,
    outcome: data.outcome,
    elimination: null,
    reversal: null,
    departure: null,
    spans: endedSpans(state, data.outcome, at),
    undo: [],
  }),
} as const satisfies { [T in EventType]?: Fold<T> };

function shiftedNotice(state: CaseState, shifts: readonly { subject: string; dueAt: number }[]): CaseState['notice'] {
  const shift = shifts.find((s) => s.subject === 'notice');
  return state.notice && shift ? { ...state.notice, endsAt: shift.dueAt } : state.notice;
}

function shiftedEmergency(
  state: CaseState,
  shifts: readonly { subject: string; dueAt: number }[],
): CaseState['emergency'] {
  const shift = shifts.find((s) => s.subject === 'emergency');
  return state.emergency && shift ? { ...state.emergency, dueAt: shift.dueAt } : state.emergency;
}

/** What the decision had completed is owed as before it; help that was given since stays owed. */
function emergencyAgain(
  { emergency, marks }: CaseState,
  { saidBefore }: Undo,
  again = false,
): Pick<CaseState, 'emergency' | 'marks'> {
  if (emergency || !again) return { emergency, marks };
  return { emergency: saidBefore?.emergency ?? null, marks: marked(marks, 'emergency') };
}

function withResult(
  results: CaseState['results'],
  step: RoadStep,
  before: CaseState['results'][RoadStep],
): CaseState['results'] {
  const rest = { ...results };
  delete rest[step];
  return before ? { ...rest, [step]: before } : rest;
}
