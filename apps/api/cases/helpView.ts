import type {
  ConditionView,
  DutyView,
  GateView,
  HelpView,
  MeasureView,
  NamedView,
  SampleBriefView,
  TrackingView,
} from '#contract/help/helpViews';
import { dutyNames } from '#domain/assistance/duties';
import { findDutySubject } from '#domain/assistance/dutySubject';
import { conditionText } from '#domain/elimination/conditionTexts';
import { type HouseholdVerdict, type UnmetCondition, unmetConditions } from '#domain/elimination/gate';
import type { CaseMeasure } from '#domain/process/helpState';
import { whatTheCaseKnows } from '#domain/steps/eliminationGate';
import type { ReadCase } from './caseReader';

/** Help as the ledger tells it; nothing before the household is helped. */
export function helpView(read: ReadCase, now: number): HelpView | null {
  const { help, eliminated } = read.state;
  if (!help) return null;
  return {
    helper: named(help.helperId, read.names.account),
    unit: named(help.unitId, read.names.unit),
    plan: help.plan,
    labour: help.labour,
    measures: help.measures.map(measureView),
    incomeChecks: help.incomeChecks.map(({ on, aboveLine }) => ({ on, aboveLine })),
    duties: dutyViews(read),
    gate: gateView(read, { now, verdict: null }),
    sample: sampleOf(read),
    eliminated: eliminated && { way: eliminated.way, on: eliminated.on },
    tracking: trackingView(read),
  };
}

/** What the gate would say now, by the verdict of an assessment where there is one. */
export function gateView(
  { state, policy }: Pick<ReadCase, 'state' | 'policy'>,
  { now, verdict }: { now: number; verdict: HouseholdVerdict | null },
): GateView {
  const way = state.elimination?.way ?? 'assisted';
  const known = whatTheCaseKnows({ state, policy, now, circumstances: { findings: [] } });
  return { way, assessed: verdict !== null, unmet: unmetConditions({ ...known, way, verdict }).map(conditionView) };
}

function conditionView(unmet: UnmetCondition): ConditionView {
  return { condition: unmet.condition, ...conditionText(unmet) };
}

/** A measure without what was typed about it. */
export function measureView({ nextAt: _nextAt, ...measure }: CaseMeasure): MeasureView {
  const { measureId, category, department, causes, continuing, state, dueOn, times } = measure;
  const { declaredOn, approvedOn, implementedOn, confirmedOn, stoppedOn } = measure;
  const days = { dueOn, declaredOn, approvedOn, implementedOn, confirmedOn, stoppedOn };
  return { measureId, category, department, causes, continuing, state, ...days, times };
}

function named(id: string | null | undefined, nameOf: (id: string) => string): NamedView | null {
  return id == null ? null : { id, name: nameOf(id) };
}

function trackingView({ state: { tracking }, names }: ReadCase): TrackingView | null {
  if (!tracking) return null;
  const { trackerId, untilAt, nextVisitAt, visits } = tracking;
  return {
    tracker: named(trackerId, names.account),
    until: new Date(untilAt),
    nextVisitAt: nextVisitAt === null ? null : new Date(nextVisitAt),
    visits,
  };
}

function sampleOf({ events }: ReadCase): SampleBriefView | null {
  const drawn = events.findLast((event) => event.type === 'sampleDrawn');
  return drawn?.type === 'sampleDrawn' ? { sampleId: drawn.data.drawId, chosen: drawn.data.chosen } : null;
}

/** A year of monthly calls and all that comes beside them, twice. */
const mostDuties = 100;

/** Duties that were done or missed, in the order of the ledger, and behind them those that are open. */
function dutyViews({ events, state }: ReadCase): DutyView[] {
  const over = events.flatMap((event): DutyView[] => {
    if (event.type === 'dutyMissed')
      return [{ ...event.data, ...dutyNames[event.data.duty], state: 'missed', on: null, dueAt: null }];
    if (event.type !== 'dutyDone') return [];
    const { duty, period, on, needed } = event.data;
    return [{ duty, period, ...dutyNames[duty], state: needed ? 'done' : 'notNeeded', on, dueAt: null }];
  });
  const open = state.tasks.flatMap(({ step, subjectId, dueAt }): DutyView[] => {
    const subject = step === 'duties' && subjectId !== undefined ? findDutySubject(subjectId) : undefined;
    return subject ? [{ ...subject, ...dutyNames[subject.duty], state: 'open', on: null, dueAt: new Date(dueAt) }] : [];
  });
  return [...over, ...open].slice(-mostDuties);
}
