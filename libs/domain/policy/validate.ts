import { departments as allDepartments } from '../household/codes';
import { duties } from '../assistance/duties';
import { eliminationSteps, identificationSteps, type RoadStep } from '../process/step';
import { helpTaskKinds, identificationTaskKinds, onSiteTaskKinds, supervisionTaskKinds } from '../process/taskKind';
import { type Refusal, refuse } from '../refusal';
import { roadRules } from '../steps/roadRules';
import {
  fewestMonthsToElimination,
  type HelpPolicy,
  type Limit,
  type OnSitePolicy,
  type Policy,
  policyMaxBytes,
  type SupervisionPolicy,
} from './policy';

/** What must come before what, in every county: the rest of the order is the policy's. */
type Order = readonly (readonly [RoadStep, RoadStep])[];
const identificationOrder: Order = [
  ['signFor', 'verification'],
  ['verification', 'deliberation'],
  ['verification', 'comparison'],
  ['deliberation', 'notice'],
  ['deliberation', 'townshipReview'],
  ['notice', 'countyApproval'],
  ['townshipReview', 'countyApproval'],
  ['comparison', 'countyApproval'],
  ['verification', 'sampling'],
  ['sampling', 'countyApproval'],
  ['countyApproval', 'announcement'],
  ['announcement', 'nationalEntry'],
];
const eliminationOrder: Order = [
  ['eliminationAssessment', 'deliberation'],
  ['deliberation', 'notice'],
  ['deliberation', 'townshipReview'],
  ['notice', 'countyConfirmation'],
  ['townshipReview', 'countyConfirmation'],
  ['eliminationAssessment', 'sampling'],
  ['sampling', 'countyConfirmation'],
  ['countyConfirmation', 'announcement'],
  ['announcement', 'nationalEntry'],
];

/** Steps that a road may have, and those it must have. The county's sample of those proposed for identification is its choice. */
interface Road {
  readonly field: string;
  readonly may: readonly RoadStep[];
  readonly must: readonly RoadStep[];
  readonly order: Order;
}
const identificationRoad: Road = {
  field: 'stages',
  may: [...identificationSteps, 'sampling'],
  must: identificationSteps,
  order: identificationOrder,
};
const eliminationRoad: Road = {
  field: 'help.eliminationStages',
  may: eliminationSteps,
  must: eliminationSteps,
  order: eliminationOrder,
};

/**
 * Everything that is wrong with a policy, each with its field; empty when it may be saved.
 * A saved policy never leaves a case without a way on: every step is reachable, has a task with a role, and fits the chain's limit.
 */
export function checkPolicy(policy: Policy): Refusal[] {
  const shape = [
    ...checkStages(policy.stages, identificationRoad),
    ...checkHelp(policy),
    ...checkOnSite(policy),
    ...checkFigures(policy),
    ...checkLimits(policy),
    ...checkSupervision(policy),
    ...checkLadder(policy),
  ];
  if (byteLength(policy) > policyMaxBytes) shape.push(refuse('policy.tooLarge'));
  return shape.length > 0 ? shape : checkChain(policy);
}

function checkStages(stages: Policy['stages'], { field, may, must, order }: Road): Refusal[] {
  const at = new Map<RoadStep, number>();
  const wrong: Refusal[] = [];
  stages.forEach((steps, stage) => {
    if (steps.length === 0) wrong.push(refuse('policy.stageEmpty', { field: `${field}[${stage}]` }));
    for (const step of steps) {
      if (!may.includes(step)) wrong.push(refuse('policy.stepUnknown', { field: `${field}[${stage}]` }));
      if (at.has(step)) wrong.push(refuse('policy.stepTwice', { field: `${field}[${stage}]`, params: { step } }));
      at.set(step, stage);
    }
  });
  for (const step of must) {
    if (!at.has(step)) wrong.push(refuse('policy.stageStepMissing', { field, params: { step } }));
  }
  for (const [first, second] of order) {
    if (!must.includes(second) && !at.has(second)) continue;
    if (!must.includes(first) && !at.has(first)) continue;
    if ((at.get(first) ?? 0) >= (at.get(second) ?? Infinity)) {
      wrong.push(refuse('policy.stepUnreachable', { field, params: { step: second, before: first } }));
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
    if (!identificationRoad.may.includes(step))
      wrong.push(refuse('policy.stepUnknown', { field: `redoAfterReturn[${i}]` }));
  });
  return wrong;
}

function checkLimits(policy: Policy): Refusal[] {
  const named: [string, Limit | undefined][] = [
    ...identificationTaskKinds.map((kind): [string, Limit | undefined] => [`limits.${kind}`, policy.limits[kind]]),
    ...(policy.help ? helpLimits(policy.help) : []),
    ...(policy.supervision ? supervisionLimits(policy.supervision) : []),
    ...(policy.onSite ? onSiteLimits(policy.onSite) : []),
    ['chain', policy.chain],
    ['lookBack', policy.lookBack],
    ['emergency', policy.emergency],
  ];
  return named.filter(([, limit]) => !isLimit(limit)).map(([field]) => refuse('policy.limitRange', { field }));
}

function helpLimits({ limits }: HelpPolicy): [string, Limit | undefined][] {
  return helpTaskKinds.map((kind) => [`help.limits.${kind}`, limits[kind]]);
}

function supervisionLimits({ limits, coordination }: SupervisionPolicy): [string, Limit | undefined][] {
  const named = supervisionTaskKinds.map((kind): [string, Limit | undefined] => [
    `supervision.limits.${kind}`,
    limits[kind],
  ]);
  return coordination ? [...named, ['supervision.coordination', coordination]] : named;
}

function onSiteLimits({ limits }: OnSitePolicy): [string, Limit | undefined][] {
  return onSiteTaskKinds.map((kind) => [`onSite.limits.${kind}`, limits[kind]]);
}

/** A share of the cases, not none and not more than all. */
function checkOnSite({ onSite }: Policy): Refusal[] {
  if (!onSite) return [];
  const { numerator, denominator } = onSite.rate;
  const wrong: Refusal[] = [];
  const between = (field: string, value: number, max: number) => {
    if (!isWhole(value) || value < 1 || value > max)
      wrong.push(refuse('form.range', { field: `onSite.rate.${field}`, params: { min: 1, max } }));
  };
  between('denominator', denominator, 10_000);
  between('numerator', numerator, denominator);
  return wrong;
}

/** Help, elimination and tracking: every step of the elimination is there, in an order that can be, with figures that can be. */
function checkHelp({ help, stages }: Policy): Refusal[] {
  if (!help) {
    const sampled = stages.findIndex((s) => s.includes('sampling'));
    return sampled < 0 ? [] : [refuse('policy.withoutHelp', { field: `stages[${sampled}]` })];
  }
  const wrong = checkStages(help.eliminationStages, eliminationRoad);
  const between = (field: string, value: number, min: number, max: number) => {
    if (!isWhole(value) || value < min || value > max)
      wrong.push(refuse('form.range', { field: `help.${field}`, params: { min, max } }));
  };
  between('stableMonths', help.stableMonths, fewestMonthsToElimination, 36);
  between('monitoredMonths', help.monitoredMonths, fewestMonthsToElimination, 36);
  between('tracking.months', help.tracking.months, 1, 60);
  between('tracking.everyMonths', help.tracking.everyMonths, 1, help.tracking.months);
  between('sampling.denominator', help.sampling.denominator, 1, 10_000);
  between('sampling.numerator', help.sampling.numerator, 1, help.sampling.denominator);
  for (const duty of duties) {
    const rhythm = help.duties[duty];
    if (!rhythm) continue;
    between(`duties.${duty}.opensAfterDays`, rhythm.opensAfterDays, 0, 366);
    if (rhythm.dueAfterDays !== null) between(`duties.${duty}.dueAfterDays`, rhythm.dueAfterDays, 0, 366);
  }
  return wrong;
}

/** From which number of cases on a second person approves an operation over many; and that no office stands in both lists of a month. */
function checkSupervision({ supervision }: Policy): Refusal[] {
  const wrong: Refusal[] = [];
  const between = (field: string, value: number | undefined, min: number, max: number) => {
    if (value !== undefined && (!isWhole(value) || value < min || value > max))
      wrong.push(refuse('form.range', { field: `supervision.${field}`, params: { min, max } }));
  };
  const { ranking } = supervision ?? {};
  for (const name of ['redFromPercent', 'blackBelowPercent'] as const)
    if (ranking && !Number.isFinite(ranking[name]))
      wrong.push(refuse('form.required', { field: `supervision.ranking.${name}` }));
  if (wrong.length > 0) return wrong;
  between('secondPersonOver', supervision?.secondPersonOver, 0, 2_000);
  between('ranking.redFromPercent', ranking?.redFromPercent, 1, 100);
  if (wrong.length === 0)
    between('ranking.blackBelowPercent', ranking?.blackBelowPercent, 0, ranking?.redFromPercent ?? 100);
  return wrong;
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
