import { addMonths, type Day } from '../calendar/day';
import { type Cause, causeLabels, type Department } from '../household/codes';
import type { HouseholdFacts } from '../household/facts';
import { netIncomeFen } from '../household/income';
import { canWork, whollyWithoutLabour } from '../household/labour';
import type { Label } from '../household/labels';
import { developmentMeasures, type Measure, measureLabels } from '../household/measures';
import { type Refusal, type RefusalCode, refuse } from '../refusal';
import { answersCause, isUsualDepartment, measureAnswers, usualDepartment } from './measureAnswers';

/**
 * 劳动能力 as 两业一兜 (常德) divides it: able to work, 无劳动能力, and between them
 * 部分丧失劳动能力且无法通过产业就业获得稳定收入, which is provided for like those without.
 */
export const labourClasses = ['withLabour', 'partialUnstable', 'none'] as const;
export type LabourClass = (typeof labourClasses)[number];
export const labourClassLabels = {
  withLabour: { zh: '有劳动能力', en: 'Able to work' },
  partialUnstable: {
    zh: '部分丧失劳动能力且无稳定收入',
    en: 'Partly able to work, without stable income from work or business',
  },
  none: { zh: '无劳动能力', en: 'Wholly without labour' },
} as const satisfies Readonly<Record<LabourClass, Label>>;

export const rhythms = ['month', 'quarter', 'year'] as const;
export type Rhythm = (typeof rhythms)[number];

/** One measure of a plan (一户一策): codes only, as the ledger keeps it; amounts and words stand in the submission. */
export interface PlannedMeasure {
  readonly measureId: string;
  readonly category: Measure;
  readonly department: Department;
  readonly causes: readonly Cause[];
  /** How often a continuing measure is given; null for one that is given once. */
  readonly continuing: Rhythm | null;
  /** Last day for it to be given; of a continuing one, for the first time. */
  readonly dueOn: Day;
}

export interface ProposedMeasure {
  readonly category: Measure;
  readonly department: Department;
  readonly causes: Cause[];
  readonly why: Label;
}

export interface Plan {
  readonly labour: LabourClass;
  readonly causes: readonly Cause[];
  readonly measures: readonly PlannedMeasure[];
  /** Given or on their way already: a plan made again after a new risk need not name them once more. */
  readonly standing?: readonly PlannedMeasure[];
}

/** So long in work within twelve months counts as steady, like the six months of stable income (N). */
const steadyMonths = 6;

export function labourClassOf(facts: Pick<HouseholdFacts, 'members' | 'income'>): LabourClass {
  if (whollyWithoutLabour(facts.members)) return 'none';
  return facts.members.some(canWork) || earnsSteadily(facts) ? 'withLabour' : 'partialUnstable';
}

/** Somebody works half the year or holds a public post, or the household lives for the greater part from its business. */
function earnsSteadily({ members, income }: Pick<HouseholdFacts, 'members' | 'income'>): boolean {
  if (members.some((m) => m.publicPost || (m.work?.months ?? 0) >= steadyMonths)) return true;
  return (income.businessFen - income.businessCostFen) * 2 > Math.max(0, netIncomeFen(income));
}

const able: Label = {
  zh: '有劳动能力，坚持开发式帮扶（扶产业、帮就业）。',
  en: 'Somebody can work: help that builds on work or business.',
};
const provided: Label = {
  zh: '无劳动能力，或部分丧失劳动能力且无法通过产业就业获得稳定收入，落实兜底保障。',
  en: 'Nobody can live from work: social security provides.',
};

/**
 * What the plan should begin with: the usual measure for each cause found, and what the labour class asks for.
 * Causes with the same answer come together in one proposal, in the order of the causes.
 */
export function proposedMeasures(labour: LabourClass, causes: readonly Cause[]): ProposedMeasure[] {
  const proposed: ProposedMeasure[] = [];
  for (const cause of causes) {
    // What “other” means is written in words: no category follows from it.
    const category = cause === 'other' ? undefined : measureAnswers[cause][0];
    if (category === undefined) continue;
    const same = proposed.find((p) => p.category === category);
    if (same) same.causes.push(cause);
    else proposed.push({ category, department: usualDepartment[category], causes: [cause], why: whyOf(cause) });
  }
  const [wanted, why] =
    labour === 'withLabour' ? [developmentMeasures, able] : [['socialSecurity'] as readonly Measure[], provided];
  const [usual] = wanted;
  if (usual !== undefined && !proposed.some((p) => wanted.includes(p.category)))
    proposed.unshift({ category: usual, department: usualDepartment[usual], causes: [], why });
  return proposed;
}

const whyOf = (cause: Cause): Label => ({
  zh: `针对风险原因“${causeLabels[cause].zh}”。`,
  en: `Answers the cause “${causeLabels[cause].en}”.`,
});

/**
 * Everything for which a plan is refused, each with its field; empty when it may go to the township's review.
 * The shape of the form is checked before (`planForm`).
 */
export function checkPlan(plan: Plan, today: Day): Refusal[] {
  const wrong: Refusal[] = [];
  const { standing = [] } = plan;
  const all = [...plan.measures, ...standing];
  if (plan.measures.length === 0) wrong.push(refuse('plan.noMeasure', { field: 'measures' }));
  const planned = (wanted: readonly Measure[]) => all.some((m) => wanted.includes(m.category));
  if (plan.labour === 'withLabour' && !planned(developmentMeasures))
    wrong.push(refuse('plan.noDevelopment', { field: 'measures' }));
  if (plan.labour !== 'withLabour' && !planned(['socialSecurity']))
    wrong.push(refuse('plan.noSafetyNet', { field: 'measures' }));
  plan.measures.forEach((measure, i) => {
    const at = `measures[${i}]`;
    const isSame = (m: PlannedMeasure) => m.measureId === measure.measureId;
    if (plan.measures.findIndex(isSame) < i || standing.some(isSame))
      wrong.push(refuse('form.twice', { field: `${at}.measureId` }));
    wrong.push(...checkMeasure(measure, { causes: plan.causes, today, at: `${at}.` }));
  });
  for (const cause of plan.causes) {
    if (!all.some((m) => m.causes.includes(cause) && answersCause(m.category, cause)))
      wrong.push(
        refuse('plan.causeUnanswered', { field: 'measures', params: labelParams('cause', causeLabels[cause]) }),
      );
  }
  return wrong;
}

/** What is wrong with one measure by itself: its last day, and the causes that it says it answers. `at` goes before each field. */
export function checkMeasure(
  measure: Pick<PlannedMeasure, 'category' | 'causes' | 'dueOn'>,
  { causes, today, at = '' }: { readonly causes: readonly Cause[]; readonly today: Day; readonly at?: string },
): Refusal[] {
  return [
    ...(measure.dueOn < today ? [refuse('plan.duePast', { field: `${at}dueOn` })] : []),
    ...measure.causes.flatMap((cause, j) => checkCause({ causes }, measure, cause, `${at}causes[${j}]`)),
  ];
}

function checkCause(
  { causes }: Pick<Plan, 'causes'>,
  { category }: Pick<PlannedMeasure, 'category'>,
  cause: Cause,
  field: string,
): Refusal[] {
  const params = labelParams('cause', causeLabels[cause]);
  if (!causes.includes(cause)) return [refuse('plan.causeForeign', { field, params })];
  if (answersCause(category, cause)) return [];
  return [
    refuse('plan.causeNotAnswered', {
      field,
      params: { ...params, ...labelParams('measure', measureLabels[category]) },
    }),
  ];
}

/** A measure due later than so many months from now is more often a slip than a plan. */
const farMonths = 12;

/** What is shown beside a plan and may stay: unusual, not wrong. */
export function planWarnings(plan: Plan, today: Day): Refusal[] {
  return plan.measures.flatMap((measure, i) => {
    const at = `measures[${i}]`;
    const warn = (speaks: boolean, code: RefusalCode, field: string) =>
      speaks
        ? [refuse(code, { field: `${at}.${field}`, params: labelParams('measure', measureLabels[measure.category]) })]
        : [];
    const same = (m: PlannedMeasure) => m.category === measure.category && m.department === measure.department;
    return [
      ...warn(!isUsualDepartment(measure.category, measure.department), 'plan.departmentUnusual', 'department'),
      ...warn(plan.labour === 'none' && needsLabour(measure.category), 'plan.labourMissing', 'category'),
      ...warn(
        measure.causes.length === 0 && !givenForLabour(plan.labour, measure.category),
        'plan.untargeted',
        'causes',
      ),
      ...warn(plan.measures.findIndex(same) < i, 'plan.measureTwice', 'category'),
      ...warn(measure.dueOn > addMonths(today, farMonths), 'plan.dueFar', 'dueOn'),
    ];
  });
}

/** Industry may pay a share to those who cannot work (资产收益); a job and a public post need somebody who works. */
const needsLabour = (category: Measure): boolean => category === 'employment' || category === 'publicPost';

/** A measure that the labour class asks for needs no cause of its own. */
const givenForLabour = (labour: LabourClass, category: Measure): boolean =>
  labour === 'withLabour' ? developmentMeasures.includes(category) : category === 'socialSecurity';

function labelParams(name: string, { zh, en }: Label): Record<string, string> {
  return { [`${name}Zh`]: zh, [`${name}En`]: en };
}
