import {
  type LabourClass,
  type PlannedMeasure,
  checkMeasure,
  checkPlan,
  type Plan,
  type Rhythm,
  rhythms,
} from '../assistance/planRules';
import type { Day } from '../calendar/day';
import { day, fen, id, oneOf, optional, required, text } from '../form/check';
import { checkForm, type FormKind, type ReadForm, readForm } from '../form/readForm';
import { codeList, type Fields, list, object } from '../form/shape';
import type { Refusal } from '../refusal';
import { type Cause, causes, type Department, departments, maxCauses } from './codes';
import { type Measure, measures } from './measures';

/** One line of a plan: what the ledger keeps of it by code, and what it is in words and money. */
export interface PlanLine {
  /** Made when the line was added to the form; it stays the measure's id. */
  readonly measureId: string;
  readonly category: Measure;
  readonly department: Department;
  readonly causes: readonly Cause[];
  /** 持续性措施: how often it is given again. Missing for what is given once. */
  readonly continuing?: Rhythm;
  readonly dueOn: Day;
  readonly what: string;
  /** Planned, of a continuing one each time; missing where it is not money. */
  readonly amountFen?: number;
}

/** 帮扶计划（一户一策）. */
export interface PlanForm {
  readonly goal: string;
  readonly measures: readonly PlanLine[];
  readonly note?: string;
}

export interface PlanContext {
  readonly today: Day;
  /** By the household's facts (`labourClassOf`), not by what the form says. */
  readonly labour: LabourClass;
  readonly causes: readonly Cause[];
  /** Measures that are given or on their way already. */
  readonly standing?: readonly PlannedMeasure[];
}

/** More help than this for one household is a mistake or an attack. */
export const maxPlanLines = 30;

const line: Fields<PlanLine> = {
  measureId: required(id),
  category: required(oneOf(measures)),
  department: required(oneOf(departments)),
  causes: required(codeList(causes, { max: maxCauses })),
  continuing: optional(oneOf(rhythms)),
  dueOn: required(day),
  what: required(text(500, 'many')),
  amountFen: optional(fen),
};
const fields: Fields<PlanForm> = {
  goal: required(text(1000, 'many')),
  measures: required(list(object(line), { max: maxPlanLines })),
  note: optional(text(2000, 'many')),
};

const planKind: FormKind<PlanForm, PlanContext> = {
  shape: object(fields),
  rules: [{ reads: ['measures'], check: (form, context) => checkPlan(planOf(form, context), context.today) }],
};

/** The plan that rules and ledger see: codes and days, without words and amounts. */
export function planOf(
  form: Pick<PlanForm, 'measures'>,
  { labour, causes: found, standing = [] }: Omit<PlanContext, 'today'>,
): Plan {
  return { labour, causes: found, measures: form.measures.map(plannedMeasure), standing };
}

/** A line as rules and ledger see it. */
export function plannedMeasure({
  measureId,
  category,
  department,
  causes: named,
  continuing,
  dueOn,
}: PlanLine): PlannedMeasure {
  return { measureId, category, department, causes: named, continuing: continuing ?? null, dueOn };
}

/** Everything for which the plan is refused, each with its field. */
export function checkPlanForm(form: unknown, context: PlanContext): Refusal[] {
  return checkForm(planKind, form, context);
}

/** The form as it is kept and hashed, or everything that is wrong with it. */
export function readPlan(raw: unknown, context: PlanContext): ReadForm<PlanForm> {
  return readForm(planKind, raw, context);
}

const measureKind: FormKind<PlanLine, Omit<PlanContext, 'labour'>> = {
  shape: object(line),
  rules: [{ reads: ['category', 'causes', 'dueOn'], check: (form, context) => checkMeasure(form, context) }],
};

/** One measure beside the reviewed plan, as it is kept and hashed, or everything that is wrong with it. */
export function readMeasure(raw: unknown, context: Omit<PlanContext, 'labour'>): ReadForm<PlanLine> {
  return readForm(measureKind, raw, context);
}
