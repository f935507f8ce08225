import { departments as allDepartments } from '../household/codes';
import { type RoadStep, roadSteps } from '../process/step';
import { taskKinds } from '../process/taskKind';
import { type Refusal, refuse } from '../refusal';
import { roadRules } from '../steps/roadRules';
import { type Limit, type Policy, policyMaxBytes } from './policy';

/** What must come before what, in every county: the rest of the order is the policy's. */
const before: readonly (readonly [RoadStep, RoadStep])[] = [
  ['signFor', 'verification'],
  ['verification', 'deliberation'],
  ['verification', 'comparison'],
  ['deliberation', 'notice'],
  ['deliberation', 'townshipReview'],
  ['notice', 'countyApproval'],
  ['townshipReview', 'countyApproval'],
  ['comparison', 'countyApproval'],
  ['countyApproval', 'announcement'],
  ['announcement', 'nationalEntry'],
];

/**
 * Everything that is wrong with a policy, each with its field; empty when it may be saved.
 * A saved policy never leaves a case without a way on: every step is reachable, has a task with a role, and fits the chain's limit.
 */
export function checkPolicy(policy: Policy): Refusal[] {
  const shape = [
    ...checkStages(policy.stages),
    ...checkFigures(policy),
    ...checkLimits(policy),
    ...checkLadder(policy),
  ];
  if (byteLength(policy) > policyMaxBytes) shape.push(refuse('policy.tooLarge'));
  return shape.length > 0 ? shape : checkChain(policy);
}

function checkStages(stages: Policy['stages']): Refusal[] {
  const at = new Map<RoadStep, number>();
  const wrong: Refusal[] = [];
  stages.forEach((steps, stage) => {
    if (steps.length === 0) wrong.push(refuse('policy.stageEmpty', { field: `stages[${stage}]` }));
    for (const step of steps) {
      if (!roadSteps.includes(step)) wrong.push(refuse('policy.stepUnknown', { field: `stages[${stage}]` }));
      if (at.has(step)) wrong.push(refuse('policy.stepTwice', { field: `stages[${stage}]`, params: { step } }));
      at.set(step, stage);
    }
  });
  for (const step of roadSteps) {
    if (!at.has(step)) wrong.push(refuse('policy.stageStepMissing', { field: 'stages', params: { step } }));
  }
  for (const [first, second] of before) {
    if ((at.get(first) ?? 0) >= (at.get(second) ?? Infinity)) {
      wrong.push(refuse('policy.stepUnreachable', { field: 'stages', params: { step: second, before: first } }));
    }
  }
  return wrong;
}

function checkFigures({ quorum, noticeDays, comparison, sendBackTimes, nearDays, redoAfterReturn }: Policy): Refusal[] {
  const wrong: Refusal[] = [];
  const share = quorum.numerator / quorum.denominator;
  if (!isWhole(quorum.numerator) || !isWhole(quorum.denominator) || !(share >= 0.5 && share <= 1))
    wrong.push(refuse('policy.quorumRange', { field: 'quorum' }));
  if (!isWhole(noticeDays) || noticeDays < 3 || noticeDays > 30)
    wrong.push(refuse('policy.noticeDaysRange', { field: 'noticeDays' }));
  if (comparison.departments.length === 0) wrong.push(refuse('form.required', { field: 'comparison.departments' }));
  comparison.departments.forEach((department, i) => {
    const known = allDepartments.includes(department) && comparison.departments.indexOf(department) === i;
    if (!known) wrong.push(refuse('policy.departmentUnknown', { field: `comparison.departments[${i}]` }));
  });
  if (!isWhole(sendBackTimes) || sendBackTimes > 3)
    wrong.push(refuse('form.range', { field: 'sendBackTimes', params: { min: 0, max: 3 } }));
  if (!isWhole(nearDays) || nearDays > 30)
    wrong.push(refuse('form.range', { field: 'nearDays', params: { min: 0, max: 30 } }));
  redoAfterReturn.forEach((step, i) => {
    if (!roadSteps.includes(step)) wrong.push(refuse('policy.stepUnknown', { field: `redoAfterReturn[${i}]` }));
  });
  return wrong;
}

function checkLimits(policy: Policy): Refusal[] {
  const named: [string, Limit | undefined][] = [
    ...taskKinds.map((kind): [string, Limit | undefined] => [`limits.${kind}`, policy.limits[kind]]),
    ['chain', policy.chain],
    ['lookBack', policy.lookBack],
    ['emergency', policy.emergency],
  ];
  return named.filter(([, limit]) => !isLimit(limit)).map(([field]) => refuse('policy.limitRange', { field }));
}

function checkLadder({ ladder }: Policy): Refusal[] {
  const ordered = ladder.every(
    (rung, i) => Number.isFinite(rung.afterDays) && rung.afterDays >= (ladder[i - 1]?.afterDays ?? -Infinity),
  );
  return ordered && ladder.length <= 12 ? [] : [refuse('policy.ladderOrder', { field: 'ladder' })];
}

/** The days of all steps up to the identification must fit into the chain's limit. */
function checkChain(policy: Policy): Refusal[] {
  const days = chainDays(policy);
  return days > policy.chain.days
    ? [refuse('policy.limitsExceedChain', { field: 'limits', params: { days, chain: policy.chain.days } })]
    : [];
}

/** The longest time the steps up to the identification may take together, in the chain's own unit, calendar and working days taken at their worst. */
export function chainDays(policy: Policy): number {
  const last = policy.stages.findIndex((s) => s.includes('countyApproval'));
  return policy.stages
    .slice(0, last + 1)
    .reduce((sum, steps) => sum + Math.max(...steps.map((s) => stepDays(policy, s))), 0);
}

/** The longest time one step may take, in the chain's own unit: what a policy form shows as “days per step”. */
export function stepDays(policy: Policy, step: RoadStep): number {
  const { calendar, working } = roadRules[step].span(policy);
  // Five working days lie within seven calendar days; a calendar day is at most one working day.
  return policy.chain.unit === 'working' ? calendar + working : calendar + Math.ceil((working * 7) / 5);
}

function isLimit(limit: Limit | undefined): boolean {
  return !!limit && isWhole(limit.days) && limit.days <= 400 && (limit.unit === 'calendar' || limit.unit === 'working');
}

function isWhole(n: number): boolean {
  return Number.isInteger(n) && n >= 0;
}

/** UTF-8 size of the policy as JSON; Chinese takes three bytes a character. */
function byteLength(policy: Policy): number {
  return [...JSON.stringify(policy)].reduce(
    (n, c) => n + (c.charCodeAt(0) < 0x80 ? 1 : c.charCodeAt(0) < 0x800 ? 2 : c.length === 2 ? 4 : 3),
    0,
  );
}
