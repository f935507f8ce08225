import type { DutyPeriod } from '../assistance/duties';
import type { Day } from '../calendar/day';
import { dayUntilToday, id, optional, required, text, yesNo } from '../form/check';
import { type FormKind, type ReadForm, readForm } from '../form/readForm';
import { codeList, distinct, type Fields, list, object } from '../form/shape';
import { type Cause, causes, maxCauses } from './codes';
import { checkInPeriod } from './dutyPeriodRule';
import { checkNewRisk } from './visitForm';

export interface DutyContext {
  readonly today: Day;
  /** The period of the duty, in which it has to be done. */
  readonly period?: DutyPeriod;
}

/** 每月一个电话: how things are, and whether something new threatens. */
export interface CallRecord {
  readonly calledOn: Day;
  /** Who was spoken with. */
  readonly spokeWith: string;
  readonly content: string;
  readonly newRisk: boolean;
  readonly newRiskCauses: readonly Cause[];
  readonly note?: string;
}

const callFields: Fields<CallRecord> = {
  calledOn: required(dayUntilToday),
  spokeWith: required(text(50)),
  content: required(text(1000, 'many')),
  newRisk: required(yesNo),
  newRiskCauses: required(codeList(causes, { max: maxCauses })),
  note: optional(text(2000, 'many')),
};
const call: FormKind<CallRecord, DutyContext> = {
  shape: object(callFields),
  rules: [
    { reads: ['calledOn'], check: ({ calledOn }, { period }) => checkInPeriod(calledOn, 'calledOn', period) },
    { reads: ['newRisk', 'newRiskCauses', 'note'], check: (form) => checkNewRisk(form) },
  ],
};

/** 年底一个评估: how the household developed, its main problems, and what next year's help should be. */
export interface EvaluationForm {
  readonly evaluatedOn: Day;
  readonly development: string;
  readonly problems: string;
  readonly nextYear: string;
  readonly fileIds: readonly string[];
}

const evaluationFields: Fields<EvaluationForm> = {
  evaluatedOn: required(dayUntilToday),
  development: required(text(2000, 'many')),
  problems: required(text(2000, 'many')),
  nextYear: required(text(2000, 'many')),
  fileIds: required(distinct(list(id, { max: 20 }))),
};
const evaluation: FormKind<EvaluationForm, DutyContext> = {
  shape: object(evaluationFields),
  rules: [
    {
      reads: ['evaluatedOn'],
      check: ({ evaluatedOn }, { period }) => checkInPeriod(evaluatedOn, 'evaluatedOn', period),
    },
  ],
};

/** 年初一份计划: what is meant to be done in the year, and its goal. The measures themselves stand in the plan of the household. */
export interface YearPlanForm {
  readonly madeOn: Day;
  readonly goal: string;
  readonly steps: string;
}

const yearPlanFields: Fields<YearPlanForm> = {
  madeOn: required(dayUntilToday),
  goal: required(text(1000, 'many')),
  steps: required(text(2000, 'many')),
};
const yearPlan: FormKind<YearPlanForm, DutyContext> = {
  shape: object(yearPlanFields),
  rules: [{ reads: ['madeOn'], check: ({ madeOn }, { period }) => checkInPeriod(madeOn, 'madeOn', period) }],
};

/** One real difficulty solved, a job offer passed on, technical guidance, consumption assistance: what was done and when. */
export interface HelpRecord {
  readonly doneOn: Day;
  readonly what: string;
  readonly fileIds: readonly string[];
}

const helpFields: Fields<HelpRecord> = {
  doneOn: required(dayUntilToday),
  what: required(text(1000, 'many')),
  fileIds: required(distinct(list(id, { max: 20 }))),
};
const help: FormKind<HelpRecord, DutyContext> = {
  shape: object(helpFields),
  rules: [{ reads: ['doneOn'], check: ({ doneOn }, { period }) => checkInPeriod(doneOn, 'doneOn', period) }],
};

/** Each form as it is kept and hashed, or everything that is wrong with it. */
export const readCall = (raw: unknown, context: DutyContext): ReadForm<CallRecord> => readForm(call, raw, context);
export const readEvaluation = (raw: unknown, context: DutyContext): ReadForm<EvaluationForm> =>
  readForm(evaluation, raw, context);
export const readYearPlan = (raw: unknown, context: DutyContext): ReadForm<YearPlanForm> =>
  readForm(yearPlan, raw, context);
export const readHelp = (raw: unknown, context: DutyContext): ReadForm<HelpRecord> => readForm(help, raw, context);
