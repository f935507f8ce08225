import type { EventType, OpenTask } from './event';
import type { Fold } from './evolve';
import type { CaseClock, CaseState, Listing } from './state';
import { marked } from './taskList';

function withTask(state: CaseState, taskId: string, change: (task: OpenTask) => Partial<OpenTask>): CaseState {
  return { ...state, tasks: state.tasks.map((t) => (t.taskId === taskId ? { ...t, ...change(t) } : t)) };
}

function withListing(state: CaseState, change: Partial<Listing>): CaseState {
  return { ...state, listing: state.listing && { ...state.listing, ...change } };
}

function unlisted(state: CaseState): CaseState {
  return { ...state, listing: null, marks: state.marks.filter((m) => m !== 'listed' && m !== 'listingProposed') };
}

/** What supervisors, holders and the county's leader do to a case that does not move (process.md 4). */
export const evolveSupervision = {
  taskUrged: (state, { data, at }) =>
    withTask(state, data.taskId, ({ reminded }) => ({ reminded: reminded + 1, urgedAt: at })),
  taskPromised: (state, { data }) => withTask(state, data.taskId, () => ({ promisedOn: data.on })),
  // The ladder is climbed anew from the new due moment.
  taskExtended: (state, { data }) => withTask(state, data.taskId, () => ({ dueAt: data.dueAt, rungsFired: 0 })),
  taskEscalated: (state, { data }) => withTask(state, data.taskId, ({ escalated }) => ({ escalated: escalated + 1 })),
  // The task that it opens says the rest.
  helpAsked: (state) => state,
  policyMoved: (state, { data }) => {
    const moved = new Map(data.limits.map((each) => [each.subject, each]));
    const clocked = <T extends CaseClock>(clock: T, subject: string): T => {
      const { dueAt = clock.dueAt, rungsFired = clock.rungsFired } = moved.get(subject) ?? {};
      return { ...clock, dueAt, rungsFired };
    };
    const { help, correction } = state;
    return {
      ...state,
      policyCode: data.toCode,
      policyVersion: data.toVersion,
      stage: data.stage,
      stageSteps: data.steps,
      tasks: state.tasks.map((t) => ({ ...clocked(t, t.taskId), limit: moved.get(t.taskId)?.limit ?? t.limit })),
      chain: clocked(state.chain, 'chain'),
      emergency: state.emergency && clocked(state.emergency, 'emergency'),
      correction: correction && { ...correction, fromStage: data.fromStage ?? correction.fromStage },
      help: help && {
        ...help,
        duties: Object.fromEntries(
          Object.entries(help.duties).filter(([duty]) => !data.dropped.some((d) => d === duty)),
        ),
      },
      // What was decided under the version before is not taken back under this one.
      undo: [],
    };
  },
  listingAsked: (state, { data, at }) => ({
    ...state,
    listing: { ...data, askedAt: at, stands: 'asked', ownerId: null },
    marks: marked(state.marks, 'listingProposed'),
  }),
  listingSigned: (state, { data }) => ({
    ...withListing(state, { stands: 'assigned', ownerId: data.ownerId }),
    marks: marked(
      state.marks.filter((m) => m !== 'listingProposed'),
      'listed',
    ),
  }),
  listingDeclined: (state) => unlisted(state),
  listingMended: (state) => withListing(state, { stands: 'mended' }),
  listingRechecked: (state, { data }) => (data.passed ? unlisted(state) : withListing(state, { stands: 'assigned' })),
} as const satisfies { [T in EventType]?: Fold<T> };
