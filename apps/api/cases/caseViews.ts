import type { ActionsView, CaseFileView, HouseholdBrief, StandingView, VerdictView } from '#contract/cases/caseFile';
import type { CaseRowView } from '#contract/cases/caseList';
import type { PersonView } from '#contract/cases/sentence';
import type { RoadView } from '#contract/cases/road';
import type { TraceRowView } from '#contract/cases/trace';
import { maskName } from '#domain/access/maskings';
import { availableActions } from '#domain/process/availableActions';
import type { CommandActor } from '#domain/process/command';
import { lightOf } from '#domain/process/light';
import { roadsOf } from '#domain/trace/road';
import { sentenceOf } from '#domain/trace/sentences';
import { standingOf } from '#domain/trace/standing';
import { taskTimes } from '#domain/trace/timing';
import type { CaseRow } from '#database/queries/caseList';
import type { TraceRow } from '#database/queries/trace';
import type { ReadCase } from './caseReader';
import type { StuckView } from '#contract/supervision/stuck';
import { helpView } from './helpView';

/** The case on one page, as this person may act on it. */
export function caseFileView(
  read: ReadCase,
  household: HouseholdBrief | null,
  {
    offices,
    now,
    stuck = null,
  }: { readonly offices: readonly CommandActor[]; readonly now: number; readonly stuck?: StuckView | null },
): CaseFileView {
  const { state } = read;
  return {
    caseId: state.caseId,
    seq: state.seq,
    status: state.phase === 'ended' ? 'ended' : 'open',
    phase: state.phase,
    steps: [...new Set([...state.stageSteps, ...state.tasks.map((task) => task.step)])],
    outcome: state.outcome,
    areaCode: state.areaCode,
    household,
    category: state.category,
    causes: state.causes,
    channel: state.channel,
    riskClasses: state.riskClasses,
    marks: state.marks,
    returnedTimes: state.returnedTimes,
    identifiedOn: state.identifiedOn,
    openedAt: new Date(state.openedAt),
    chainDueAt: new Date(state.chain.dueAt),
    noticeEndsAt: state.notice ? new Date(state.notice.endsAt) : null,
    standing: standingView(read),
    stuck,
    road: roadViews(read, now),
    verdicts: verdictsOf(read),
    procedure: state.procedure,
    help: helpView(read, now),
    actions: actionsOf(read, offices),
    policyCode: state.policyCode,
    policyVersion: state.policyVersion,
  };
}

function standingView({ state, policy, names }: ReadCase): StandingView {
  const { sentence, waitsFor, next } = standingOf(state, policy, names);
  return {
    sentence,
    waitsFor: waitsFor.map(({ since, until, ...rest }) => ({
      ...rest,
      since: new Date(since),
      until: new Date(until),
    })),
    next: next && { at: new Date(next.at), ...next.sentence },
  };
}

function roadViews({ events, policy }: ReadCase, now: number): RoadView[] {
  const dateOf = (at: number | null): Date | null => (at === null ? null : new Date(at));
  return roadsOf(events, policy, now).map(({ procedure, stages }) => ({
    procedure,
    stages: stages.map((places) => ({
      steps: places.map(({ since, doneAt, dueAt, ...place }) => ({
        ...place,
        since: dateOf(since),
        doneAt: dateOf(doneAt),
        dueAt: dateOf(dueAt),
      })),
    })),
  }));
}

function verdictsOf({ events, rows, names }: ReadCase): VerdictView[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return events.flatMap((event) => {
    const row = bySeq.get(event.seq);
    if (event.type !== 'stepDone' || row === undefined) return [];
    return [
      {
        step: event.data.step,
        result: event.data.result,
        sentence: sentenceOf(event, names),
        at: row.at,
        by: personOf(row),
      },
    ];
  });
}

/** What the person may do in any of the offices held: the same rules as the case's own. */
export function actionsOf({ state }: ReadCase, offices: readonly CommandActor[]): ActionsView {
  const each = offices.map((office) => availableActions(state, office));
  return {
    tasks: state.tasks.map(({ taskId }) => {
      const found = each.flatMap((actions) => actions.tasks.filter((task) => task.taskId === taskId));
      const able = found.find((task) => task.decisions.length > 0);
      const whyNot = found.find((task) => task.whyNot && task.whyNot.code !== 'task.notYours') ?? found[0];
      return {
        taskId,
        decisions: able ? able.decisions.map((rule) => rule.decision) : [],
        ...(!able && whyNot?.whyNot && { whyNot: whyNot.whyNot.code }),
      };
    }),
    commands: [...new Set(each.flatMap((actions) => actions.commands))],
    withdrawable: [...new Set(each.flatMap((actions) => actions.withdrawable))],
  };
}

/** Who did it: a person by name and role, the household, or the clock. */
export function personOf(row: Pick<TraceRow, 'accountId' | 'accountName' | 'role' | 'onBehalfOfName'>): PersonView {
  if (row.role === 'system') return { accountId: null, name: '系统', role: 'system', onBehalfOfName: null };
  if (row.role === 'household') return { accountId: null, name: '农户', role: 'household', onBehalfOfName: null };
  return {
    accountId: row.accountId,
    name: row.accountName ?? '（账号已不可见）',
    role: row.role,
    onBehalfOfName: row.onBehalfOfName,
  };
}

/** Every event with who, when, what, its evidence, and the time of the work it finished. */
export function traceViews({ events, rows, names }: ReadCase): TraceRowView[] {
  const times = taskTimes(events);
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  return rows.map((row) => {
    const event = bySeq.get(row.seq);
    const time = times.get(row.seq);
    return {
      seq: row.seq,
      type: row.type,
      at: row.at,
      who: personOf(row),
      sentence: event ? sentenceOf(event, names) : { zh: row.type, en: row.type },
      submissionId: row.submissionId,
      time: time
        ? { openedAt: new Date(time.openedAt), dueAt: new Date(time.dueAt), tookMs: time.tookMs, lateMs: time.lateMs }
        : null,
      hash: row.hash,
    };
  });
}

/** A row of the case list: the head's name shortened. */
export function caseRowView(row: CaseRow, nowMs: number): CaseRowView {
  const {
    caseId,
    householdId,
    householdNumber,
    headName,
    areaCode,
    areaName,
    status,
    phase,
    steps,
    outcome,
    category,
    causes,
  } = row;
  const {
    channel,
    riskClasses,
    openedAt,
    chainDueAt,
    nextDueAt,
    identifiedOn,
    suspendedSinceAt,
    returnedTimes,
    marks,
  } = row;
  return {
    caseId,
    householdId,
    householdNumber,
    areaCode,
    areaName,
    status,
    phase,
    steps,
    outcome,
    category,
    causes,
    channel,
    riskClasses,
    openedAt,
    chainDueAt,
    nextDueAt,
    identifiedOn,
    suspendedSinceAt,
    returnedTimes,
    marks,
    light: lightOfRow(row, nowMs),
    headName: headName === null ? null : maskName(headName),
  };
}

/** Days before due at which a list’s light turns yellow: one for all policies, as in the inbox. */
const nearDays = 1;

function lightOfRow({ nextDueAt, suspendedSinceAt }: CaseRow, nowMs: number): CaseRowView['light'] {
  if (suspendedSinceAt !== null) return 'paused';
  return nextDueAt === null ? null : lightOf({ dueAt: nextDueAt.getTime(), paused: false }, nowMs, nearDays);
}
