import fc from 'fast-check';
import { roles } from '#domain/access/roles';
import { plainCalendar } from '#domain/calendar/workCalendar';
import type { Policy } from '#domain/policy/policy';
import { checkPolicy } from '#domain/policy/validate';
import { availableActions } from '#domain/process/availableActions';
import { decide } from '#domain/process/decide';
import type { CaseEvent } from '#domain/process/event';
import { evolveAll } from '#domain/process/evolve';
import type { CaseState } from '#domain/process/state';
import { isRoadStep, type RoadStep } from '#domain/process/step';
import { taskKindFacts } from '#domain/process/taskKind';
import { nextWakeAt, tick } from '#domain/process/tick';
import { isRefusal } from '#domain/refusal';
import { anyPolicy, attempt, commandFor, generatedPolicy, run } from './attempts';
import { by, holderOf, monday, named, PaperCase, village } from './paperCase';
import { goTo } from './road';

function expectLegal(state: CaseState, policy: Policy, now: number): void {
  const ids = state.tasks.map((t) => t.taskId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const task of state.tasks) {
    expect(task).toMatchObject({ role: taskKindFacts[task.kind].role, step: taskKindFacts[task.kind].step });
    if (isRoadStep(task.step)) expect(policy.stages[state.stage]).toContain(task.step);
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
  const road = state.stageSteps.every(
    (s) => state.tasks.some((t) => t.step === s) || (s === 'notice' && state.notice !== null),
  );
  expect(state.phase !== 'identifying' || road).toBe(true);
  expect(now).toBeGreaterThanOrEqual(state.lastAt);
}

const runs = { numRuns: 150 };

describe('any sequence of commands, valid or not, under any policy', () => {
  it('keeps the case legal', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
        run(policy, attempts, (paper) => expectLegal(paper.open, policy, paper.now));
      }),
      runs,
    );
  });

  it('leaves every open task to a role that may do it', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 50 }), (policy, attempts) => {
        const paper = run(policy, attempts, () => undefined);
        const { suspension, reservedBy } = paper.open;
        for (const task of paper.open.tasks) {
          const stopped = reservedBy !== null || (suspension !== null && task.kind !== 'reviewSuspension');
          const mine = availableActions(paper.open, holderOf(task)).tasks.find((t) => t.taskId === task.taskId);
          expect(mine?.whyNot === undefined || stopped).toBe(true);
          expect(roles).toContain(task.role);
        }
      }),
      runs,
    );
  });

  it('gives the same case when its ledger is folded again', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
        const paper = run(policy, attempts, () => undefined);
        const read: CaseEvent[] = JSON.parse(JSON.stringify(paper.ledger));
        expect(evolveAll(null, read)).toEqual(JSON.parse(JSON.stringify(paper.open)));
      }),
      runs,
    );
  });

  it('adds its votes up', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
        for (const event of run(policy, attempts, () => undefined).ledger) {
          if (event.type !== 'itemDecided') continue;
          const {
            passed,
            votes: { yes, no, abstained, voters },
          } = event.data;
          expect(yes + no + abstained).toBe(voters);
          expect(passed).toBe(yes > voters / 2);
        }
      }),
      runs,
    );
  });

  it('leaves a case that can always end', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 50 }), (policy, attempts) => {
        const paper = run(policy, attempts, () => undefined);
        end(paper);
        expect(paper.open.phase).toBe('ended');
      }),
      runs,
    );
  });

  it('changes nothing by a refusal', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 40 }), attempt, (policy, attempts, last) => {
        const paper = run(policy, attempts, () => undefined);
        const before = JSON.stringify(paper.open);
        const command = commandFor(paper, last, 999);
        const birth = { caseId: paper.open.caseId, householdId: 'h', areaCode: village, policyHash: 'h' };
        const decided = decide(
          paper.open,
          command,
          policy,
          { now: paper.now + 1, calendar: plainCalendar, findings: [], outages: [] },
          birth,
        );
        expect(JSON.stringify(paper.open)).toBe(before);
        if (isRefusal(decided)) expect(decided.code).toEqual(expect.any(String));
      }),
      runs,
    );
  });
});

describe('generated policies', () => {
  it('may be saved, and lead a household to the national system', () => {
    fc.assert(
      fc.property(generatedPolicy, (policy) => {
        expect(checkPolicy(policy)).toEqual([]);
        const paper = PaperCase.opened(policy);
        goTo(paper, 'monitored');
        expect(
          tick(paper.open, policy, { now: monday + 1e11, calendar: plainCalendar, findings: [], outages: [] }),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it('are refused with steps missing, doubled, or in an order that cannot be', () => {
    const base = named('national-15');
    const broken: [readonly (readonly RoadStep[])[], string][] = [
      [base.stages.filter((s) => !s.includes('notice')), 'policy.stageStepMissing'],
      [[...base.stages, ['notice']], 'policy.stepTwice'],
      [[...base.stages].reverse(), 'policy.stepUnreachable'],
      [[...base.stages, []], 'policy.stageEmpty'],
    ];
    for (const [stages, code] of broken) expect(checkPolicy({ ...base, stages }).map((r) => r.code)).toContain(code);
    expect(checkPolicy({ ...base, chain: { days: 14, unit: 'calendar' } }).map((r) => r.code)).toEqual([
      'policy.limitsExceedChain',
    ]);
    expect(checkPolicy({ ...base, noticeDays: 1 })[0]).toMatchObject({
      code: 'policy.noticeDaysRange',
      field: 'noticeDays',
    });
    expect(checkPolicy({ ...base, quorum: { numerator: 1, denominator: 3 } })[0]).toMatchObject({
      code: 'policy.quorumRange',
    });
    expect(checkPolicy({ ...base, nameZh: '长'.repeat(30_000) })[0]).toMatchObject({ code: 'policy.tooLarge' });
  });
});

/** The shortest rightful way out of whatever state the case is in. */
function end(paper: PaperCase): void {
  const clerk = () => by('villageClerk', paper.open.areaCode);
  for (let i = 0; i < 40 && paper.open.phase !== 'ended'; i++) {
    const { reservedBy, suspension, phase, identifiedOn } = paper.open;
    if (reservedBy) paper.must('releaseItem', { meetingId: reservedBy.meetingId }, clerk());
    else if (suspension) paper.must('resumeCase', { reasonCode: 'r' }, clerk());
    else if (phase === 'identifying' && !identifiedOn) paper.must('withdrawApplication', { reasonCode: 'r' }, clerk());
    else if (phase === 'identifying') goTo(paper, 'monitored');
    else leave(paper);
  }
}

function leave(paper: PaperCase): void {
  const on = new Date(paper.now + 8 * 3_600_000).toISOString().slice(0, 10);
  const kinds = paper.kinds();
  if (kinds.includes('tellHousehold')) return paper.done('tellHousehold', 'told', { on });
  if (kinds.includes('confirmNotAdmitted')) return paper.done('confirmNotAdmitted', 'confirm');
  if (kinds.includes('lookBack')) return paper.done('lookBack', 'confirmed');
  if (kinds.includes('decideWrongIdentification')) return paper.done('decideWrongIdentification', 'confirm');
  if (paper.open.phase === 'monitored')
    return paper.must('proposeWrongIdentification', { reasonCode: 'r' }, by('townshipOfficer', paper.open.areaCode));
  paper.pass(100);
}
