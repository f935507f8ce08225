import { proposedMeasures } from '#domain/assistance/planRules';
import { addDays } from '#domain/calendar/day';
import { dayOf } from '#domain/calendar/instant';
import type { HouseholdVerdict } from '#domain/elimination/gate';
import type { DecisionCodes } from '#domain/process/command';
import type { Phase } from '#domain/process/state';
import type { HelpTaskKind } from '#domain/process/taskKind';
import type { TaskKind } from '#domain/process/taskKind';
import { isHelpTaskKind } from '#domain/process/taskKind';
import { by, PaperCase } from './paperCase';
import { goOn, goTo } from './road';

export const helperId = 'helper-1';

/** A home at which everything holds. */
export const soundVerdict: HouseholdVerdict = {
  aboveLine: true,
  securitiesUnmet: [],
  whollyWithoutLabour: false,
  causesSettled: ['illness'],
  causesOpen: [],
  contactKnown: true,
};

/** What the holder of a task of help does when everything goes well. */
export function helpOn(paper: PaperCase, kind: HelpTaskKind, codes: DecisionCodes = {}): void {
  const on = dayOf(paper.now);
  const dealtWith = paper.task(kind).returnedFields ?? [];
  const more = { on, dealtWith, ...codes };
  switch (kind) {
    case 'assignHelper':
      return paper.done(kind, 'assigned', { accountId: helperId, unitId: 'unit-1', ...more });
    case 'makePlan':
      return paper.done(kind, 'planned', { ...planFor(paper), ...more });
    case 'implementMeasure':
      return paper.done(kind, 'implemented', more);
    case 'confirmMeasure':
      return paper.done(kind, 'confirmed', more);
    case 'reviewPlan':
    case 'approveMeasure':
    case 'countyConfirmation':
    case 'countyConfirmationApproval':
      return paper.done(kind, 'approve', more);
    case 'dutyVisit':
      return paper.done(kind, 'done', { aboveLine: true, ...more });
    case 'dutyPlan':
    case 'dutyCall':
    case 'dutyEvaluation':
    case 'dutyHelp':
      return paper.done(kind, 'done', more);
    case 'judgeNewRisk':
      return paper.done(kind, 'unfounded', { reasonCode: 'noRisk', ...more });
    case 'eliminationAssessment':
      return paper.done(kind, 'eliminable', more);
    case 'sampling':
      return draw(paper, true);
    case 'sampleCheck':
      return paper.done(kind, 'passed', more);
    case 'nameTracker':
      return paper.done(kind, 'assigned', { accountId: helperId, ...more });
    case 'trackingVisit':
      return paper.done(kind, 'stable', { aboveLine: true, ...more });
    case 'concludeTracking':
      return paper.done(kind, 'concluded', more);
    case 'decideReversal':
    case 'decideDeparture':
      return paper.done(kind, 'confirm', more);
    case 'enterReversal':
      return paper.done(kind, 'entered', more);
  }
}

/** The county's draw falls on this case, or passes it by. */
export function draw(paper: PaperCase, chosen: boolean): void {
  const { taskId, areaCode } = paper.task('sampling');
  paper.must('applySample', { drawId: `draw-${paper.open.seq}`, taskId, chosen }, by('countyOfficer', areaCode));
}

/** What labour and causes ask for. */
export function planFor(paper: PaperCase): DecisionCodes {
  const dueOn = addDays(dayOf(paper.now), 30);
  const measures = proposedMeasures('withLabour', paper.open.causes).map(({ category, department, causes }, i) => ({
    measureId: `measure-${paper.open.seq}-${i}`,
    category,
    department,
    causes,
    continuing: null,
    dueOn,
  }));
  return { labour: 'withLabour', measures };
}

/** A household that has its helper, its reviewed plan and everything that was planned. */
export function helped(policy?: PaperCase['policy']): PaperCase {
  const paper = PaperCase.opened(policy);
  goTo(paper, 'monitored');
  workUntil(paper, () => paper.open.tasks.length === 0);
  return paper;
}

/** Does what is open and lets days pass in between, until something is so. */
export function workUntil(paper: PaperCase, so: () => boolean, mostDays = 800): void {
  for (let day = 0; day < mostDays; day++) {
    for (let i = 0; i < 60; i++) {
      if (so()) return;
      const next = paper.kinds()[0];
      if (!next) break;
      work(paper, next);
    }
    if (so()) return;
    paper.pass(1);
  }
  throw new Error(`Never came so: phase ${paper.open.phase}, ${paper.kinds().join(', ')}`);
}

function work(paper: PaperCase, kind: TaskKind): void {
  // A task that waited long enough to be proposed for listing; nobody lists it here.
  if (kind === 'signListing') paper.done(kind, 'decline');
  else if (isHelpTaskKind(kind)) helpOn(paper, kind);
  else goOn(paper, kind);
}

/** Works until the case is in a phase. */
export function workTo(paper: PaperCase, phase: Phase): void {
  workUntil(paper, () => paper.open.phase === phase);
}

/** Half a year of help with sound visits: what elimination asks for. */
export function ready(policy?: PaperCase['policy']): PaperCase {
  const paper = helped(policy);
  paper.verdict = soundVerdict;
  const from = paper.now;
  const firstAbove = () => paper.open.help?.incomeChecks.find((c) => c.aboveLine)?.on;
  workUntil(paper, () => {
    const first = firstAbove();
    const longEnough = paper.now - from > 184 * 86_400_000;
    return longEnough && first !== undefined && first <= addDays(dayOf(paper.now), -184);
  });
  workUntil(paper, () => paper.open.tasks.length === 0);
  return paper;
}

/** A household whose elimination has been proposed and is on its road. */
export function eliminating(policy?: PaperCase['policy']): PaperCase {
  const paper = ready(policy);
  paper.must('proposeElimination', { way: 'assisted' }, by('villageClerk', paper.open.areaCode));
  return paper;
}

/** A household that was eliminated and is tracked. */
export function tracked(policy?: PaperCase['policy']): PaperCase {
  const paper = eliminating(policy);
  workTo(paper, 'tracking');
  return paper;
}
