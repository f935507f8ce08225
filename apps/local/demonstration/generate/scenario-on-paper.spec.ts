import { addDays } from '#domain/calendar/day';
import { dayOf, startOfDay } from '#domain/calendar/instant';
import type { Policy } from '#domain/policy/policy';
import { national15 } from '#domain/policy/shipped/national15';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { lightOf } from '#domain/process/light';
import { type HelpTaskKind, isHelpTaskKind, type TaskKind } from '#domain/process/taskKind';
import { by, householder, otherVillage, PaperCase } from '#test/domain/paperCase';
import { draw, helpOn, soundVerdict } from '#test/domain/helpRoad';
import { goOn } from '#test/domain/road';
import { chanceOf } from './chance';
import { withDuties } from './helpStory';
import { households } from './household';
import { scenario, type CasePlan } from './scenario';
import type { Act } from './script';

const today = '2026-11-22';
const made = households({ seed: 410621, today });

/** Does on paper what the plan says was done; throws where the procedure refuses it. */
function perform(paper: PaperCase, act: Act): void {
  const dayOn = dayOf(paper.now);
  switch (act.do) {
    case 'reportClue': {
      const { channel, riskClasses } = act;
      return paper.must('reportClue', { clueId: `clue-${paper.ledger.length}`, channel, riskClasses }, householder);
    }
    case 'vote':
      return paper.vote(`meeting-${paper.open.seq}`, act.passed ? 9 : 3, act.passed ? 1 : 7);
    case 'completeTask':
      return complete(paper, act, dayOn);
    case 'raiseObjection':
      return paper.must(act.do, { objectionId: 'objection-1', excludedAccountIds: [] }, householder);
    case 'requestSuspension':
      return paper.must(act.do, { reasonCode: 'away', reviewOn: addDays(dayOn, 30) }, by('villageClerk'));
    case 'resumeCase':
    case 'withdrawApplication':
      return paper.must(act.do, { reasonCode: 'other' }, by('villageClerk'));
    case 'requestTransfer':
      return paper.must(act.do, { toAreaCode: otherVillage }, by('townshipOfficer'));
    case 'proposeElimination':
      paper.verdict = { ...soundVerdict, causesSettled: paper.open.causes };
      return paper.must(act.do, { way: 'assisted' }, by('villageClerk'));
    case 'drawSample':
      return draw(paper, true);
    case 'giveEmergencyHelp':
      return paper.must(act.do, { measure: 'society', givenOn: dayOn }, by('townshipOfficer'));
    case 'proposeWrongIdentification':
      return paper.must(act.do, { reasonCode: 'other' }, by('townshipOfficer'));
    case 'recordDeath':
      return paper.must(
        act.do,
        { memberId: 'member-1', diedOn: dayOn, membersLeft: act.last ? 0 : 2 },
        by('villageClerk'),
      );
  }
}

function complete(paper: PaperCase, act: Extract<Act, { do: 'completeTask' }>, dayOn: string): void {
  const { kind, decision, toStep, departments } = act;
  if (kind === 'answerComparison') {
    const asked = paper.open.tasks.flatMap((t) => (t.kind === kind ? (t.department ?? []) : []));
    for (const department of departments ?? asked) answer(paper, department);
    return;
  }
  if (isHelpTaskKind(kind)) return helpPart(paper, kind);
  if (
    ['atRisk', 'posted', 'announced', 'entered'].includes(decision) ||
    (kind === 'countyReview' && decision === 'approve')
  )
    return goOn(paper, kind);
  const returned = toStep ? { toStep, fields: ['income.wage'] } : {};
  paper.done(kind, decision, { reasonCode: 'other', on: dayOn, ...returned });
}

/** What is done with measures is done with all of them on one day. */
function helpPart(paper: PaperCase, kind: HelpTaskKind): void {
  for (let left = paper.kinds().filter((each) => each === kind).length; left > 0; left--) helpOn(paper, kind);
}

function answer(paper: PaperCase, department: string): void {
  const task = paper.open.tasks.find((t) => t.kind === 'answerComparison' && t.department === department);
  if (!task?.department) throw new Error(`${department} was not asked`);
  const actor = by('departmentOfficer', task.areaCode, { department: task.department });
  const body = { taskId: task.taskId, decision: 'answered', codes: { verdict: 'noMatch' } } as const;
  paper.must('completeTask', body, actor);
}

function played(plan: CasePlan, policy: Policy): PaperCase {
  const paper = new PaperCase(policy);
  paper.now = startOfDay(addDays(today, -plan.startedDaysAgo)) + 9 * 3_600_000;
  let daysAgo = plan.startedDaysAgo;
  // Without the quarters' visits nobody knows of a stable income.
  const acts = withDuties(plan.acts, { today, chance: chanceOf(1, `duties/${plan.index}`) });
  for (const act of acts) {
    if (paper.state) paper.pass(daysAgo - act.daysAgo);
    daysAgo = act.daysAgo;
    perform(paper, act);
  }
  paper.pass(daysAgo);
  return paper;
}

/** Where the case stands, in the plan's words. */
function placeOf(paper: PaperCase): string[] {
  const { phase, outcome, suspension, notice, tasks, lookBackAt } = paper.open;
  const kinds: (TaskKind | string)[] = tasks.map((task) => task.kind);
  if (outcome) kinds.push(outcome);
  if (suspension) kinds.push('suspended');
  if (notice && !notice.over) kinds.push('noticeHanging');
  if (phase === 'monitored') kinds.push('monitored');
  if (phase === 'tracking') kinds.push('tracking');
  if (phase === 'lookBack' && lookBackAt !== null) kinds.push('waitingForLookBack');
  return kinds;
}

/** What is wrong with a plan: nothing, if it can have happened and leaves the case where and how it says. */
function wrongWith(plan: CasePlan, policy: Policy): string[] {
  const name = `${plan.index} ${plan.peculiarity} at ${plan.standsAt}`;
  try {
    const paper = played(plan, policy);
    const places = placeOf(paper);
    if (!places.includes(plan.standsAt)) return [`${name}: stands at ${places.join(', ')}`];
    const task = paper.open.tasks.find(({ kind }) => kind === plan.standsAt);
    if (!task || !['green', 'yellow', 'red'].includes(plan.light)) return [];
    const light = lightOf({ dueAt: task.dueAt, paused: false }, paper.now, policy.nearDays);
    return light === plan.light ? [] : [`${name}: ${light}, not ${plan.light}`];
  } catch (refused) {
    return [`${name}: ${String(refused)}`];
  }
}

describe('the scenario on paper', () => {
  it.each(shippedPolicies.map((policy) => [policy.code, policy] as const))(
    'can have happened under %s',
    (_, policy) => {
      const plans = scenario({
        seed: 410621,
        today,
        count: policy === national15 ? 300 : 120,
        households: made,
        policy,
      });
      expect(plans.flatMap((plan) => wrongWith(plan, policy))).toEqual([]);
    },
  );
});
