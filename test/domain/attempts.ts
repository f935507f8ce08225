import fc from 'fast-check';
import { roles } from '#domain/access/roles';
import { type PlannedMeasure, proposedMeasures } from '#domain/assistance/planRules';
import type { HouseholdVerdict } from '#domain/elimination/gate';
import { addDays } from '#domain/calendar/day';
import { dayOf } from '#domain/calendar/instant';
import { categories, causes } from '#domain/household/codes';
import type { Policy } from '#domain/policy/policy';
import { type Command, type CommandActor, type CommandType, decisions } from '#domain/process/command';
import type { RoadStep } from '#domain/process/step';
import { decisionRules } from '#domain/steps/decisions';
import { by, holderOf, householder, otherVillage, PaperCase, village } from './paperCase';

/** One try of somebody: sensible or not. The numbers pick among what the case offers at that moment. */
export interface Attempt {
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
  'completeTask',
  'completeTask',
  'completeTask',
  'completeTask',
  'completeTask',
  'completeTask',
  'applyItem',
  'applyItem',
  'pass',
  'prepareItem',
  'releaseItem',
  'reportClue',
  'withdrawDecision',
  'withdrawApplication',
  'handOverTask',
  'requestSuspension',
  'resumeCase',
  'requestTransfer',
  'recordDeath',
  'giveEmergencyHelp',
  'proposeWrongIdentification',
  'raiseObjection',
  'replaceHelper',
  'replaceTracker',
  'declareMeasure',
  'stopMeasure',
  'proposeElimination',
  'applySample',
  'proposeReversal',
  'proposeDeparture',
  'takeOver',
  'urgeTask',
  'promiseTask',
  'extendTask',
  'escalateTask',
  'proposeListing',
  'askForHelp',
  'mergeCase',
  'movePolicy',
];

export const attempt: fc.Arbitrary<Attempt> = fc.record({
  type: fc.constantFrom(...types),
  pick: fc.nat(30),
  decision: fc.nat(5),
  rightful: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  role: fc.constantFrom(...roles),
  step: fc.constantFrom<RoadStep>(
    'verification',
    'deliberation',
    'comparison',
    'townshipReview',
    'notice',
    'countyApproval',
  ),
  then: fc.constantFrom<'back' | 'again'>('back', 'again'),
  days: fc.integer({ min: 0, max: 12 }),
  yes: fc.nat(9),
  no: fc.nat(9),
});

/** Mostly a sound home; now and then one below the line, one wholly without labour, or none seen at all. */
function verdictFor({ yes, no }: Attempt): HouseholdVerdict | null {
  if (yes === 0) return null;
  return {
    aboveLine: yes !== 1,
    securitiesUnmet: no === 0 ? ['housing'] : [],
    whollyWithoutLabour: no === 1,
    causesSettled: yes === 2 ? [] : [...causes],
    causesOpen: [],
    contactKnown: yes !== 3,
  };
}

/** A plan that answers every cause and builds on labour. */
function plannedFor(paper: PaperCase): PlannedMeasure[] {
  return proposedMeasures('withLabour', paper.open.causes).map((proposed, i) => ({
    ...measureFor(paper, i),
    measureId: `plan-${paper.open.seq}-${i}`,
    category: proposed.category,
    department: proposed.department,
    causes: proposed.causes,
  }));
}

function measureFor(paper: PaperCase, n: number): PlannedMeasure {
  const dueOn = addDays(dayOf(paper.now), 30);
  const continuing = n % 3 === 0 ? ('month' as const) : null;
  return { measureId: `m${n}`, category: 'industry', department: 'agriculture', causes: [], continuing, dueOn };
}

function codesFor(paper: PaperCase, a: Attempt) {
  const on = new Date(paper.now + 8 * 3_600_000).toISOString().slice(0, 10);
  const task = paper.open.tasks[a.pick % Math.max(1, paper.open.tasks.length)];
  return {
    on,
    accountId: `helper-${a.pick % 3}`,
    labour: 'withLabour' as const,
    measures: plannedFor(paper),
    aboveLine: a.yes > 1,
    newRisk: a.no === 1,
    photo: true,
    verdict: 'noMatch' as const,
    reasonCode: 'reason',
    toStep: a.step,
    fields: ['field'],
    then: a.then,
    category: categories[a.yes % categories.length] ?? 'marginal',
    causes: causes.slice(0, 1 + (a.no % 2)),
    dealtWith: task?.returnedFields ?? [],
  };
}

function helpBodies(paper: PaperCase, a: Attempt, n: number) {
  const { open } = paper;
  const taskId = open.tasks[a.pick % Math.max(1, open.tasks.length)]?.taskId ?? 'none';
  return {
    replaceHelper: { toAccountId: `helper-${a.pick % 3}`, actor: by('townshipOfficer', open.areaCode) },
    replaceTracker: { toAccountId: `helper-${a.pick % 3}`, actor: by('townshipOfficer', open.areaCode) },
    declareMeasure: { measure: measureFor(paper, n), actor: by('villageClerk', open.areaCode) },
    stopMeasure: {
      measureId: open.help?.measures[a.pick % Math.max(1, open.help.measures.length)]?.measureId ?? 'none',
      reasonCode: 'r',
      actor: by('townshipOfficer', open.areaCode),
    },
    proposeElimination: { way: a.yes > 4 ? 'assisted' : 'natural', actor: by('villageClerk', open.areaCode) },
    applySample: {
      drawId: `d${n}`,
      taskId: open.tasks.find((t) => t.kind === 'sampling')?.taskId ?? 'none',
      chosen: a.no > 4,
      actor: by('countyOfficer', open.areaCode),
    },
    proposeReversal: { reasonCode: 'r', actor: by('townshipOfficer', open.areaCode) },
    proposeDeparture: {
      reasonCode: a.pick === 5 ? 'diedOut' : 'movedAway',
      actor: by('villageClerk', open.areaCode),
    },
    urgeTask: { taskId, actor: by('supervisor', '410621000000') },
    promiseTask: { taskId, on: addDays(dayOf(paper.now), a.days) },
    extendTask: {
      taskId,
      on: addDays(dayOf(paper.now), a.days * 3),
      reasonCode: 'other',
      actor: by('supervisor', '410621000000'),
    },
    escalateTask: { taskId, to: 'county', actor: by('supervisor', '410621000000') },
    proposeListing: {
      subject: a.yes > 4 ? 'case' : taskId,
      reasonCode: 'unsafeHouse',
      actor: by('supervisor', '410621000000'),
    },
    askForHelp: {
      taskId,
      from: a.yes > 4 ? 'county' : 'township',
      reasonCode: 'other',
      actor: by('supervisor', '410621000000'),
    },
    movePolicy: {
      policyCode: paper.policy.code,
      policyVersion: paper.policy.version + 1,
      reasonCode: 'other',
      actor: by('countyOfficer', '410621000000'),
    },
    takeOver: { importId: 'i', at: { phase: 'monitored' }, actor: by('countyOfficer', open.areaCode) },
  };
}

export function commandFor(paper: PaperCase, a: Attempt, n: number): Command {
  const { open } = paper;
  const waiting = open.tasks.filter((t) => t.kind === 'deliberation');
  const task =
    a.type === 'prepareItem' || a.type === 'applyItem'
      ? waiting[0]
      : open.tasks[a.pick % Math.max(1, open.tasks.length)];
  const rules = task ? decisionRules[task.kind] : [];
  const rule = rules[a.decision % Math.max(1, rules.length)];
  const actor: CommandActor = a.rightful && task ? holderOf(task) : by(a.role);
  const meetingId = open.reservedBy?.meetingId ?? `m${a.pick % 4}-${n}`;
  const bodies = {
    completeTask: {
      taskId: task?.taskId ?? 'none',
      decision: rule?.decision ?? decisions[a.decision] ?? 'accept',
      codes: codesFor(paper, a),
    },
    applyItem: { meetingId },
    prepareItem: {
      meetingId,
      taskId: task?.taskId ?? 'none',
      dealtWith: task?.returnedFields ?? [],
      votes: { yes: a.yes, no: a.no, abstained: 0, voters: a.yes + a.no + (a.days === 1 ? 1 : 0) },
    },
    releaseItem: { meetingId },
    reportClue: {
      clueId: `c${n}`,
      channel: a.no > 5 ? 'departmentAlert' : 'petition',
      riskClasses: ['incomeDrop'],
      actor: householder,
    },
    withdrawDecision: {
      taskId: open.undo.at(-1)?.task.taskId ?? 'none',
      actor: a.rightful ? { ...by(a.role), accountId: open.undo.at(-1)?.accountId ?? 'x' } : by(a.role),
    },
    withdrawApplication: {
      reasonCode: 'r',
      actor: a.pick === 7 ? by('villageClerk', open.areaCode) : by(a.role, open.areaCode),
    },
    handOverTask: { taskId: task?.taskId ?? 'none', toAccountId: `other-${a.pick % 2}` },
    requestSuspension: {
      reasonCode: 'r',
      reviewOn: addDays(dayOf(paper.now), 60),
      actor: by('villageClerk', open.areaCode),
    },
    resumeCase: { reasonCode: 'r', actor: by('villageClerk', open.areaCode) },
    requestTransfer: {
      toAreaCode: open.areaCode === village ? otherVillage : village,
      actor: by('townshipOfficer', open.areaCode),
    },
    mergeCase: { intoHouseholdId: 'h2', actor: by('townshipOfficer', open.areaCode) },
    recordDeath: {
      memberId: 'p',
      diedOn: '2026-03-01',
      membersLeft: a.pick === 3 ? 0 : 2,
      actor: by('villageClerk', open.areaCode),
    },
    giveEmergencyHelp: { measure: 'm', givenOn: '2026-03-01', actor: by('townshipOfficer', open.areaCode) },
    proposeWrongIdentification: { reasonCode: 'r', actor: by('townshipOfficer', open.areaCode) },
    raiseObjection: {
      objectionId: `o${n}`,
      excludedAccountIds: a.rightful ? [] : ['townshipOfficer-1'],
      actor: householder,
    },
    ...helpBodies(paper, a, n),
  };
  const type = a.type === 'pass' ? 'completeTask' : a.type;
  // Made up on purpose, sensible or not: the process has to refuse what is wrong.
  return { type, key: `k${n}`, bodyHash: 'b', actor, ...bodies[type] } as unknown as Command;
}

export function run(policy: Policy, attempts: readonly Attempt[], after: (paper: PaperCase) => void): PaperCase {
  return goOnFrom(PaperCase.opened(policy), attempts, after);
}

/** The same from wherever a case stands; what the home looks like changes all the time. */
export function goOnFrom(paper: PaperCase, attempts: readonly Attempt[], after: (paper: PaperCase) => void): PaperCase {
  attempts.forEach((a, n) => {
    paper.verdict = verdictFor(a);
    if (a.type === 'pass') {
      if (paper.open.phase !== 'ended') paper.pass(a.days);
    } else {
      if (a.type === 'applyItem' && !paper.open.reservedBy)
        paper.send(commandFor(paper, { ...a, type: 'prepareItem' }, n * 2 + 1000));
      paper.send(commandFor(paper, a, n));
    }
    after(paper);
  });
  return paper;
}
