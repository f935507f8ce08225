import { type Policy, stagesOf } from '#domain/policy/policy';
import type { CaseState } from '#domain/process/state';
import { isRoadStep } from '#domain/process/step';
import { type TaskKind, taskKindFacts } from '#domain/process/taskKind';
import { nextWakeAt } from '#domain/process/tick';
import { by, PaperCase } from './paperCase';
import { workTo } from './helpRoad';

/** What holds of a case whatever was tried on it. */
export function expectLegal(state: CaseState, policy: Policy, now: number): void {
  const ids = state.tasks.map((t) => t.taskId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const task of state.tasks) {
    expect(task).toMatchObject({ role: taskKindFacts[task.kind].role, step: taskKindFacts[task.kind].step });
    if (isRoadStep(task.step)) expect(stagesOf(policy, state.procedure)[state.stage]).toContain(task.step);
  }
  if (state.phase === 'ended')
    expect({ tasks: state.tasks, outcome: state.outcome }).toEqual({ tasks: [], outcome: expect.any(String) });
  // Something or somebody can always move the case: a task, the clock, or (monitored) the next half of its life.
  const waits =
    state.tasks.length > 0 ||
    nextWakeAt(state, policy) !== null ||
    state.phase === 'monitored' ||
    state.phase === 'ended';
  expect({ waits, phase: state.phase }).toEqual({ waits: true, phase: state.phase });
  // Whatever is asked for waits for somebody who answers it: else it could never be asked for again.
  const unanswered = askedFor(state).filter(
    ([asked, kinds]) => asked && !state.tasks.some((t) => kinds.includes(t.kind)),
  );
  expect(unanswered).toEqual([]);
  const road = state.stageSteps.every(
    (s) => state.tasks.some((t) => t.step === s) || (s === 'notice' && state.notice !== null),
  );
  expect(state.phase !== 'identifying' || road).toBe(true);
  expect(now).toBeGreaterThanOrEqual(state.lastAt);
}

function askedFor(state: CaseState): [boolean, TaskKind[]][] {
  return [
    [state.transferTo !== null, ['acceptTransfer']],
    [state.suspensionAsked !== null, ['consentSuspension']],
    [state.wrongIdentification !== null, ['decideWrongIdentification', 'tellHousehold']],
    [state.reversal !== null, ['decideReversal']],
    [state.departure !== null, ['decideDeparture']],
    [state.listing !== null && state.phase !== 'ended', ['signListing', 'mendListing', 'recheckListing']],
  ];
}

/** The shortest rightful way out of whatever state the case is in. */
export function end(paper: PaperCase): void {
  const clerk = () => by('villageClerk', paper.open.areaCode);
  for (let i = 0; i < 40 && paper.open.phase !== 'ended'; i++) {
    const { reservedBy, suspension, phase, identifiedOn } = paper.open;
    if (reservedBy) paper.must('releaseItem', { meetingId: reservedBy.meetingId }, clerk());
    else if (suspension) paper.must('resumeCase', { reasonCode: 'r' }, clerk());
    else if (phase === 'identifying' && !identifiedOn && paper.open.alerted)
      paper.must('mergeCase', { intoHouseholdId: 'h2' }, by('townshipOfficer', paper.open.areaCode));
    else if (phase === 'identifying' && !identifiedOn) paper.must('withdrawApplication', { reasonCode: 'r' }, clerk());
    else if (phase === 'identifying') workTo(paper, 'monitored');
    else leave(paper);
  }
}

function leave(paper: PaperCase): void {
  const on = new Date(paper.now + 8 * 3_600_000).toISOString().slice(0, 10);
  const kinds = paper.kinds();
  if (kinds.includes('judgeNewRisk')) return paper.done('judgeNewRisk', 'unfounded', { reasonCode: 'r' });
  if (kinds.includes('tellHousehold')) return paper.done('tellHousehold', 'told', { on });
  if (kinds.includes('confirmNotAdmitted')) return paper.done('confirmNotAdmitted', 'confirm');
  if (kinds.includes('lookBack')) return paper.done('lookBack', 'confirmed');
  if (kinds.includes('decideWrongIdentification')) return paper.done('decideWrongIdentification', 'confirm');
  if (kinds.includes('decideDeparture')) return paper.done('decideDeparture', 'confirm');
  if (paper.open.phase === 'eliminating' || paper.open.phase === 'tracking')
    return paper.must('proposeDeparture', { reasonCode: 'movedAway' }, by('villageClerk', paper.open.areaCode));
  if (paper.open.phase === 'monitored')
    return paper.must('proposeWrongIdentification', { reasonCode: 'r' }, by('townshipOfficer', paper.open.areaCode));
  paper.pass(100);
}
