import fc from 'fast-check';
import { categories, causes, departments } from '#domain/household/codes';
import { plainCalendar } from '#domain/calendar/workCalendar';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import type { Policy } from '#domain/policy/policy';
import { checkPolicy } from '#domain/policy/validate';
import { type Command, type CommandActor, type CommandType, decisions } from '#domain/process/command';
import { decide } from '#domain/process/decide';
import type { CaseEvent } from '#domain/process/event';
import { evolveAll } from '#domain/process/evolve';
import type { CaseState } from '#domain/process/state';
import { isRoadStep, type RoadStep } from '#domain/process/step';
import { taskKindFacts } from '#domain/process/taskKind';
import { nextWakeAt, tick } from '#domain/process/tick';
import { availableActions } from '#domain/process/availableActions';
import { isRefusal } from '#domain/refusal';
import { decisionRules } from '#domain/steps/decisions';
import { roles } from '#domain/access/roles';
import { by, holderOf, householder, monday, named, otherVillage, PaperCase, village } from './paperCase';
import { goTo } from './road';

/** Any order of the steps that keeps what must come first, side by side in places: another county's arrangement. */
const generatedPolicy: fc.Arbitrary<Policy> = fc
  .record({
    base: fc.constantFrom(...shippedPolicies),
    comparisonAt: fc.integer({ min: 2, max: 5 }),
    beside: fc.boolean(),
    noticeBesideTownship: fc.boolean(),
    secondPerson: fc.record({ township: fc.boolean(), county: fc.boolean() }),
    waitBeyondLimit: fc.boolean(),
    departments: fc.subarray([...departments], { minLength: 1 }),
    sendBackTimes: fc.integer({ min: 0, max: 2 }),
    redoAfterReturn: fc.subarray<RoadStep>(['deliberation', 'notice', 'townshipReview', 'comparison', 'countyApproval']),
  })
  .map(({ base, comparisonAt, beside, noticeBesideTownship, departments: asked, waitBeyondLimit, ...more }) => {
    const middle: RoadStep[][] = noticeBesideTownship ? [['deliberation'], ['notice', 'townshipReview']] : [['deliberation'], ['notice'], ['townshipReview']];
    const at = Math.min(comparisonAt - 2, middle.length);
    const neighbours = middle[at];
    if (beside && neighbours) neighbours.push('comparison');
    else middle.splice(at, 0, ['comparison']);
    const stages: RoadStep[][] = [['signFor'], ['verification'], ...middle, ['countyApproval'], ['announcement'], ['nationalEntry']];
    return { ...base, ...more, stages, comparison: { departments: asked, waitBeyondLimit }, chain: { days: 90, unit: base.chain.unit } };
  });

const anyPolicy = fc.oneof(fc.constantFrom(...shippedPolicies), generatedPolicy);

/** One try of somebody: sensible or not. The numbers pick among what the case offers at that moment. */
interface Attempt {
  readonly type: CommandType | 'pass';
  readonly pick: number;
  readonly decision: number;
  readonly rightful: boolean;
  readonly role: (typeof roles)[number];
  readonly step: RoadStep;
  readonly then: 'back' | 'again';
  readonly days: number;
  readonly yes: number;
  readonly no: number;
}

const types: readonly Attempt['type'][] = [
  'completeTask', 'completeTask', 'completeTask', 'completeTask', 'completeTask', 'completeTask', 'applyItem', 'applyItem', 'pass', 'prepareItem',
  'releaseItem', 'reportClue', 'withdrawDecision', 'withdrawApplication', 'handOverTask', 'requestSuspension', 'resumeCase', 'requestTransfer',
  'recordDeath', 'giveEmergencyHelp', 'proposeWrongIdentification', 'raiseObjection',
];

const attempt: fc.Arbitrary<Attempt> = fc.record({
  type: fc.constantFrom(...types),
  pick: fc.nat(30),
  decision: fc.nat(5),
  rightful: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  role: fc.constantFrom(...roles),
  step: fc.constantFrom<RoadStep>('verification', 'deliberation', 'comparison', 'townshipReview', 'notice', 'countyApproval'),
  then: fc.constantFrom<'back' | 'again'>('back', 'again'),
  days: fc.integer({ min: 0, max: 12 }),
  yes: fc.nat(9),
  no: fc.nat(9),
});

function codesFor(paper: PaperCase, a: Attempt) {
  const on = new Date(paper.now + 8 * 3_600_000).toISOString().slice(0, 10);
  const task = paper.open.tasks[a.pick % Math.max(1, paper.open.tasks.length)];
  return {
    on, photo: true, verdict: 'noMatch' as const, reasonCode: 'reason', toStep: a.step, fields: ['field'], then: a.then,
    category: categories[a.yes % categories.length] ?? 'marginal', causes: causes.slice(0, 1 + (a.no % 2)), dealtWith: task?.returnedFields ?? [],
  };
}

function commandFor(paper: PaperCase, a: Attempt, n: number): Command {
  const { open } = paper;
  const waiting = open.tasks.filter((t) => t.kind === 'deliberation');
  const task = a.type === 'prepareItem' || a.type === 'applyItem' ? waiting[0] : open.tasks[a.pick % Math.max(1, open.tasks.length)];
  const rules = task ? decisionRules[task.kind] : [];
  const rule = rules[a.decision % Math.max(1, rules.length)];
  const actor: CommandActor = a.rightful && task ? holderOf(task) : by(a.role);
  const meetingId = open.reservedBy?.meetingId ?? `m${a.pick % 4}-${n}`;
  const bodies = {
    completeTask: { taskId: task?.taskId ?? 'none', decision: rule?.decision ?? decisions[a.decision] ?? 'accept', codes: codesFor(paper, a) },
    applyItem: { meetingId },
    prepareItem: { meetingId, taskId: task?.taskId ?? 'none', dealtWith: task?.returnedFields ?? [], votes: { yes: a.yes, no: a.no, abstained: 0, voters: a.yes + a.no + (a.days === 1 ? 1 : 0) } },
    releaseItem: { meetingId },
    reportClue: { clueId: `c${n}`, channel: 'petition', riskClasses: ['incomeDrop'], actor: householder },
    withdrawDecision: { taskId: open.undo.at(-1)?.task.taskId ?? 'none', actor: a.rightful ? { ...by(a.role), accountId: open.undo.at(-1)?.accountId ?? 'x' } : by(a.role) },
    withdrawApplication: { reasonCode: 'r', actor: a.pick === 7 ? by('villageClerk', open.areaCode) : by(a.role, open.areaCode) },
    handOverTask: { taskId: task?.taskId ?? 'none', toAccountId: `other-${a.pick % 2}` },
    requestSuspension: { reasonCode: 'r', reviewOn: '2026-05-01', actor: by('villageClerk', open.areaCode) },
    resumeCase: { reasonCode: 'r', actor: by('villageClerk', open.areaCode) },
    requestTransfer: { toAreaCode: open.areaCode === village ? otherVillage : village, actor: by('townshipOfficer', open.areaCode) },
    mergeCase: { intoHouseholdId: 'h2', actor: by('townshipOfficer', open.areaCode) },
    recordDeath: { memberId: 'p', diedOn: '2026-03-01', membersLeft: a.pick === 3 ? 0 : 2, actor: by('villageClerk', open.areaCode) },
    giveEmergencyHelp: { measure: 'm', givenOn: '2026-03-01', actor: by('townshipOfficer', open.areaCode) },
    proposeWrongIdentification: { reasonCode: 'r', actor: by('townshipOfficer', open.areaCode) },
    raiseObjection: { objectionId: `o${n}`, excludedAccountIds: a.rightful ? [] : ['townshipOfficer-1'], actor: householder },
  };
  const type = a.type === 'pass' ? 'completeTask' : a.type;
  // Made up on purpose, sensible or not: the process has to refuse what is wrong.
  return { type, key: `k${n}`, bodyHash: 'b', actor, ...bodies[type] } as unknown as Command;
}

function run(policy: Policy, attempts: readonly Attempt[], after: (paper: PaperCase) => void): PaperCase {
  const paper = PaperCase.opened(policy);
  attempts.forEach((a, n) => {
    if (a.type === 'pass') {
      if (paper.open.phase !== 'ended') paper.pass(a.days);
    } else {
      if (a.type === 'applyItem' && !paper.open.reservedBy) paper.send(commandFor(paper, { ...a, type: 'prepareItem' }, n * 2 + 1000));
      paper.send(commandFor(paper, a, n));
    }
    after(paper);
  });
  return paper;
}

function expectLegal(state: CaseState, policy: Policy, now: number): void {
  const ids = state.tasks.map((t) => t.taskId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const task of state.tasks) {
    expect(task).toMatchObject({ role: taskKindFacts[task.kind].role, step: taskKindFacts[task.kind].step });
    if (isRoadStep(task.step)) expect(policy.stages[state.stage]).toContain(task.step);
  }
  if (state.phase === 'ended') expect({ tasks: state.tasks, outcome: state.outcome }).toEqual({ tasks: [], outcome: expect.any(String) });
  // Something or somebody can always move the case: a task, the clock, or (monitored) the next half of its life.
  const waits = state.tasks.length > 0 || nextWakeAt(state, policy) !== null || state.phase === 'monitored' || state.phase === 'ended';
  expect({ waits, phase: state.phase }).toEqual({ waits: true, phase: state.phase });
  const road = state.stageSteps.every((s) => state.tasks.some((t) => t.step === s) || (s === 'notice' && state.notice !== null));
  expect(state.phase !== 'identifying' || road).toBe(true);
  expect(now).toBeGreaterThanOrEqual(state.lastAt);
}

const runs = { numRuns: 150 };

describe('any sequence of commands, valid or not, under any policy', () => {
  it('keeps the case legal', () => {
    fc.assert(fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
      run(policy, attempts, (paper) => expectLegal(paper.open, policy, paper.now));
    }), runs);
  });

  it('leaves every open task to a role that may do it', () => {
    fc.assert(fc.property(anyPolicy, fc.array(attempt, { maxLength: 50 }), (policy, attempts) => {
      const paper = run(policy, attempts, () => undefined);
      const { suspension, reservedBy } = paper.open;
      for (const task of paper.open.tasks) {
        const stopped = reservedBy !== null || (suspension !== null && task.kind !== 'reviewSuspension');
        const mine = availableActions(paper.open, holderOf(task)).tasks.find((t) => t.taskId === task.taskId);
        expect(mine?.whyNot === undefined || stopped).toBe(true);
        expect(roles).toContain(task.role);
      }
    }), runs);
  });

  it('gives the same case when its ledger is folded again', () => {
    fc.assert(fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
      const paper = run(policy, attempts, () => undefined);
      const read: CaseEvent[] = JSON.parse(JSON.stringify(paper.ledger));
      expect(evolveAll(null, read)).toEqual(JSON.parse(JSON.stringify(paper.open)));
    }), runs);
  });

  it('adds its votes up', () => {
    fc.assert(fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
      for (const event of run(policy, attempts, () => undefined).ledger) {
        if (event.type !== 'itemDecided') continue;
        const { passed, votes: { yes, no, abstained, voters } } = event.data;
        expect(yes + no + abstained).toBe(voters);
        expect(passed).toBe(yes > voters / 2);
      }
    }), runs);
  });

  it('leaves a case that can always end', () => {
    fc.assert(fc.property(anyPolicy, fc.array(attempt, { maxLength: 50 }), (policy, attempts) => {
      const paper = run(policy, attempts, () => undefined);
      end(paper);
      expect(paper.open.phase).toBe('ended');
    }), runs);
  });

  it('changes nothing by a refusal', () => {
    fc.assert(fc.property(anyPolicy, fc.array(attempt, { maxLength: 40 }), attempt, (policy, attempts, last) => {
      const paper = run(policy, attempts, () => undefined);
      const before = JSON.stringify(paper.open);
      const command = commandFor(paper, last, 999);
      const birth = { caseId: paper.open.caseId, householdId: 'h', areaCode: village, policyHash: 'h' };
      const decided = decide(paper.open, command, policy, { now: paper.now + 1, calendar: plainCalendar, findings: [], outages: [] }, birth);
      expect(JSON.stringify(paper.open)).toBe(before);
      if (isRefusal(decided)) expect(decided.code).toEqual(expect.any(String));
    }), runs);
  });
});

describe('generated policies', () => {
  it('may be saved, and lead a household to the national system', () => {
    fc.assert(fc.property(generatedPolicy, (policy) => {
      expect(checkPolicy(policy)).toEqual([]);
      const paper = PaperCase.opened(policy);
      goTo(paper, 'monitored');
      expect(tick(paper.open, policy, { now: monday + 1e11, calendar: plainCalendar, findings: [], outages: [] })).toEqual([]);
    }), runs);
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
    expect(checkPolicy({ ...base, chain: { days: 14, unit: 'calendar' } }).map((r) => r.code)).toEqual(['policy.limitsExceedChain']);
    expect(checkPolicy({ ...base, noticeDays: 1 })[0]).toMatchObject({ code: 'policy.noticeDaysRange', field: 'noticeDays' });
    expect(checkPolicy({ ...base, quorum: { numerator: 1, denominator: 3 } })[0]).toMatchObject({ code: 'policy.quorumRange' });
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
  if (paper.open.phase === 'monitored') return paper.must('proposeWrongIdentification', { reasonCode: 'r' }, by('townshipOfficer', paper.open.areaCode));
  paper.pass(100);
}
