import type { Fold } from './evolve';
import type { EventType, OpenTask } from './event';
import { beginSpan } from './spans';
import type { CaseState, Undo } from './state';
import { marked, without } from './taskList';

/** At most this many decisions can be looked back on for taking one back. */
const undoDepth = 6;

/** The newest decision, if the event at hand belongs to the same command. */
function currentUndo(state: CaseState, at: number): Undo | undefined {
  const last = state.undo.at(-1);
  return last?.at === at ? last : undefined;
}

function replaceLast(undo: readonly Undo[], last: Undo): Undo[] {
  return [...undo.slice(0, -1), last];
}

/** A road that begins again is drawn for again; a state that knows of no draw stays as it was. */
const withoutOnSite = ({ onSite }: CaseState): Partial<CaseState> => (onSite ? { onSite: null } : {});

/** Events of the road: stages, tasks, results, notice, vote, identification. */
export const evolveRoad = {
  caseOpened: (state, { data }) => ({
    ...state,
    householdId: data.householdId,
    areaCode: data.areaCode,
    policyCode: data.policyCode,
    policyVersion: data.policyVersion,
    chain: { dueAt: data.chainDueAt, rungsFired: 0 },
  }),
  clueReported: (state, { data }) => ({
    ...state,
    ...(data.channel === 'departmentAlert' && { alerted: true }),
    ...(state.phase === 'notAdmitted' &&
      state.notAdmitted && { notAdmitted: { ...state.notAdmitted, clueSince: true } }),
    clueIds: [...state.clueIds, data.clueId],
    channel: state.clueIds.length === 0 ? data.channel : state.channel,
    riskClasses: [...new Set([...state.riskClasses, ...data.riskClasses])],
    marks: data.joined ? marked(state.marks, 'joinedClue') : state.marks,
  }),
  reopened: (state, { data }) => ({
    ...state,
    phase: 'identifying',
    lookBackAt: null,
    notAdmitted: null,
    results: {},
    correction: null,
    ...withoutOnSite(state),
    chain: { dueAt: data.chainDueAt, rungsFired: 0 },
    undo: [],
  }),
  onSiteDrawn: (state, { data }) => ({ ...state, onSite: { chosen: data.chosen, passed: false } }),
  onSiteVisited: (state, { data }) => ({ ...state, onSite: { chosen: true, passed: data.passed } }),
  stageEntered: (state, { data, at }) => {
    const undo = currentUndo(state, at);
    return {
      ...state,
      phase: state.procedure === 'elimination' ? 'eliminating' : 'identifying',
      stage: data.stage,
      stageSteps: data.steps,
      undo: undo ? replaceLast(state.undo, { ...undo, stageAfter: data.stage }) : state.undo,
    };
  },
  taskOpened: (state, event) => {
    const taskId = `${event.caseId}:${event.seq}:${event.data.kind}`;
    const task: OpenTask = {
      ...event.data,
      taskId,
      openedSeq: event.seq,
      openedAt: event.at,
      rungsFired: 0,
      reminded: 0,
      escalated: 0,
    };
    const undo = currentUndo(state, event.at);
    return {
      ...state,
      tasks: [...state.tasks, task],
      marks: task.kind === 'judgeNewRisk' ? marked(state.marks, 'newRisk') : state.marks,
      undo: undo ? replaceLast(state.undo, { ...undo, opened: [...undo.opened, taskId] }) : state.undo,
    };
  },
  taskCompleted: (state, event) => {
    const task = state.tasks.find((t) => t.taskId === event.data.taskId);
    if (!task) return state;
    const undo: Undo = {
      task,
      accountId: event.actor.accountId,
      at: event.at,
      phaseBefore: state.phase,
      stageBefore: state.stage,
      stepsBefore: state.stageSteps,
      stageAfter: state.stage,
      resultsBefore: state.results,
      correctionBefore: state.correction,
      saidBefore: said(state),
      opened: [],
      cancelled: [],
    };
    // Whoever acts on a task closes the way back for the decision that opened it.
    const still = state.undo.filter((u) => !u.opened.includes(task.taskId));
    return { ...state, tasks: without(state.tasks, task.taskId), undo: [...still, undo].slice(-undoDepth) };
  },
  taskCancelled: (state, { data, at }) => {
    const task = state.tasks.find((t) => t.taskId === data.taskId);
    const undo = currentUndo(state, at);
    return {
      ...state,
      tasks: without(state.tasks, data.taskId),
      undo: undo && task ? replaceLast(state.undo, { ...undo, cancelled: [...undo.cancelled, task] }) : state.undo,
    };
  },
  stepDone: (state, { data, seq }) => ({
    ...state,
    results: { ...state.results, [data.step]: { result: data.result, seq } },
    stageSteps: state.stageSteps.filter((s) => s !== data.step),
    // A certified notice has come down.
    notice: data.step === 'notice' ? null : state.notice,
  }),
  returned: (state, { data, seq }) => ({
    ...state,
    // What was being done again when the case was returned has not been done again.
    results: Object.fromEntries(
      Object.entries(state.results).filter(([step]) => !state.stageSteps.some((s) => s === step)),
    ),
    correction: { ...data, seq, fromStage: state.stage },
    returnedTimes: state.returnedTimes + 1,
    marks: marked(state.marks, 'returned'),
    reservedBy: null,
  }),
  correctionClosed: (state) => ({ ...state, correction: null }),
  noticePosted: (state, { data }) => ({ ...state, notice: { ...data, over: false } }),
  noticeEnded: (state) => ({ ...state, notice: state.notice && { ...state.notice, over: true } }),
  // A notice that hung in public cannot be un-stopped, so the decision that stopped it stands.
  noticeStopped: (state, { at }) => ({
    ...state,
    notice: null,
    openObjections: [],
    undo: state.undo.filter((u) => u.at !== at),
  }),
  objectionRaised: (state, { data }) => ({
    ...state,
    openObjections: [...state.openObjections, data.objectionId],
    marks: marked(state.marks, 'objection'),
  }),
  objectionJudged: (state, { data }) => ({
    ...state,
    openObjections: state.openObjections.filter((id) => id !== data.objectionId),
  }),
  itemPrepared: (state, { data }) => ({ ...state, reservedBy: data, undo: touched(state.undo, data.taskId) }),
  itemReleased: (state, { data }) => ({
    ...state,
    reservedBy: state.reservedBy?.meetingId === data.meetingId ? null : state.reservedBy,
    meetingsOver: [...state.meetingsOver, data.meetingId].slice(-40),
  }),
  itemDecided: (state, { data }) => ({
    ...state,
    reservedBy: null,
    meetingsOver: [...state.meetingsOver, data.meetingId].slice(-40),
    tasks: without(state.tasks, data.taskId),
    undo: touched(state.undo, data.taskId),
  }),
  verified: (state, { data }) => ({
    ...state,
    category: data.category ?? state.category,
    causes: data.causes,
    // What the last visit found counts: a warning that was put right is none any more.
    marks: marked(
      state.marks.filter((mark) => mark !== 'warning' && mark !== 'cadreRelative'),
      ...data.marks,
    ),
  }),
  categoryProposed: (state, { data }) => ({ ...state, category: data.category, causes: data.causes }),
  identified: (state, { data }) => ({
    ...state,
    ...data,
    eliminated: null,
    spans: [...state.spans, beginSpan(state, { ...data, sinceOn: data.identifiedOn })],
  }),
  monitored: (state) => ({ ...state, phase: 'monitored', stageSteps: [], tracking: null, undo: [] }),
} as const satisfies { [T in EventType]?: Fold<T> };

/** What a decision may say of identification and elimination: taking it back unsays it. */
function said({ identifiedOn, eliminated, tracking, spans, emergency }: CaseState): NonNullable<Undo['saidBefore']> {
  return { identifiedOn, eliminated, tracking, spans, emergency };
}

/** A decision whose following task was touched cannot be taken back any more. */
function touched(undo: readonly Undo[], taskId: string): Undo[] {
  return undo.filter((u) => !u.opened.includes(taskId));
}
