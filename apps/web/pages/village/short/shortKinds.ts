import type { ReadForm } from '#domain/form/readForm';
import { periodOf } from '#domain/assistance/duties';
import { dayOf, startOfDay } from '#domain/calendar/instant';
import { type DutyContext, readCall, readEvaluation, readHelp, readYearPlan } from '#domain/household/dutyForms';
import {
  readMeasureApproval,
  readMeasureConfirmation,
  readMeasureImplementation,
} from '#domain/household/measureForms';
import { readSampleCheck } from '#domain/household/sampleCheckForm';
import { readVisit } from '#domain/household/visitForm';
import { isTaskKind } from '#domain/process/taskKind';
import { type ReasonSubject, reasonLists } from '#domain/reasons/reasonCodes';
import { type Refusal, refuse } from '#domain/refusal';
import { decisionFaults } from '#domain/steps/decisionNeeds';
import { type DecisionRule, decisionRules } from '#domain/steps/decisions';
import type { Label } from '#domain/household/labels';
import type { FieldSpec } from '../../../forms/specs';
import type { WorkDetail } from '../../../device/keptTasks';
import type { ShortKind } from '../form/kinds';
import type { WorkValues } from '../form/work';
import {
  approvalSpecs,
  callSpecs,
  confirmationSpecs,
  evaluationSpecs,
  helpSpecs,
  implementationSpecs,
  sampleCheckSpecs,
  visitSpecs,
  yearPlanSpecs,
} from './shortSpecs';

interface ShortFacts {
  readonly specs: Readonly<Record<string, FieldSpec>>;
  /** The domain's own reading of the form. */
  readonly read: (raw: unknown, context: DutyContext) => ReadForm<object>;
  /** Where the form's own words say it, which of the decisions it is. */
  readonly decides?: (form: WorkValues['form']) => string;
  /** Where it stands, the list that a decision's reason comes from. */
  readonly reasons?: ReasonSubject;
}

const visitOfDrawn: ShortFacts = {
  specs: sampleCheckSpecs,
  read: readSampleCheck,
  // Until it is said the form's own check asks for the result.
  decides: ({ result }) => (result === 'failed' ? 'failed' : 'passed'),
};

const shortFacts: Readonly<Record<ShortKind, ShortFacts>> = {
  dutyPlan: { specs: yearPlanSpecs, read: readYearPlan },
  dutyCall: { specs: callSpecs, read: readCall },
  dutyVisit: { specs: visitSpecs, read: readVisit },
  dutyEvaluation: { specs: evaluationSpecs, read: readEvaluation },
  dutyHelp: { specs: helpSpecs, read: readHelp },
  trackingVisit: {
    specs: visitSpecs,
    read: readVisit,
    decides: ({ newRisk }) => (newRisk === true ? 'newRisk' : 'stable'),
  },
  sampleCheck: visitOfDrawn,
  onSiteVisit: visitOfDrawn,
  approveMeasure: { specs: approvalSpecs, read: readMeasureApproval, reasons: 'rejectMeasure' },
  implementMeasure: { specs: implementationSpecs, read: readMeasureImplementation, reasons: 'stopMeasure' },
  confirmMeasure: { specs: confirmationSpecs, read: readMeasureConfirmation },
};

export const specsOf = (kind: ShortKind): Readonly<Record<string, FieldSpec>> => shortFacts[kind].specs;

/** The codes of a decision's reason. */
export function reasonsOf(kind: ShortKind): Readonly<Record<string, Label>> {
  const { reasons } = shortFacts[kind];
  return reasons === undefined ? {} : reasonLists[reasons];
}

export const rulesOfKind = (kind: string): readonly DecisionRule[] => (isTaskKind(kind) ? decisionRules[kind] : []);

/** Whether the form's own words say which of the decisions it is. */
export const decidesByForm = (kind: ShortKind): boolean => shortFacts[kind].decides !== undefined;

/** The decision of a form: chosen, or said by the form itself. */
export function decisionOf(kind: ShortKind, values: WorkValues): string | undefined {
  const { decides } = shortFacts[kind];
  if (decides !== undefined) return decides(values.form);
  const rules = rulesOfKind(kind);
  return rules.length === 1 ? rules[0]?.decision : values.decision;
}

export const ruleOf = (kind: ShortKind, values: WorkValues): DecisionRule | undefined =>
  rulesOfKind(kind).find(({ decision }) => decision === decisionOf(kind, values));

/** A form is part of the decision where its rule says so, and where the approval's amount goes with it. */
export const takesForm = (kind: ShortKind, rule: DecisionRule | undefined): boolean =>
  rule !== undefined && (rule.needs.includes('form') || (kind === 'approveMeasure' && rule.decision === 'approve'));

/** What the form starts from, with an empty place where the API says that it is to be taken anew. */
export function emptyShort(detail: WorkDetail, { today, position }: { today: string; position: string }): WorkValues {
  const start = (detail.form ?? {}) as Readonly<Record<string, unknown>>;
  const visitors = start['visitors'];
  return {
    form: {
      ...start,
      ...(start['income'] === null && { income: { untilOn: today } }),
      ...(Array.isArray(visitors) && { visitors: visitors.map((each: object) => ({ ...each, position })) }),
    },
  };
}

/** Everything that is still wrong, by the checks that the API asks too. */
export function checkShort(
  kind: ShortKind,
  { duty }: Pick<WorkDetail, 'duty'>,
  values: WorkValues,
  today: string,
): readonly Refusal[] {
  const rule = ruleOf(kind, values);
  if (rule === undefined) return [refuse('form.required', { field: 'decision' })];
  const { reasons, read } = shortFacts[kind];
  const faults = decisionFaults(rule, values, reasons);
  if (!takesForm(kind, rule)) return faults;
  const context = { today, ...(duty !== null && { period: periodFor(duty) }) };
  const found = read(values.form, context);
  if (!('refusals' in found)) return faults;
  return [...faults, ...found.refusals.map((each) => ({ ...each, field: each.field ? `form.${each.field}` : 'form' }))];
}

/** The period of a duty from its first and last day. */
function periodFor({ fromOn, toOn }: { readonly fromOn: string; readonly toOn: string }) {
  const startsAt = startOfDay(fromOn);
  const every = (['month', 'quarter', 'year'] as const).find(
    (each) => dayOf(periodOf({ every: each }, startsAt).endsAt - 1) === toOn,
  );
  return periodOf({ every: every ?? 'year' }, startsAt);
}

/** The decision as it is sent: what its rule needs and nothing else. */
export function shortBody(kind: ShortKind, values: WorkValues): object {
  const rule = ruleOf(kind, values);
  const { reasonCode, reasonText, on, form } = values;
  const needs = rule?.needs ?? [];
  const hasForm = takesForm(kind, rule);
  return {
    decision: rule?.decision,
    ...(hasForm && { form }),
    ...(needs.includes('reasonCode') && { reasonCode }),
    ...(reasonText && { reasonText }),
    ...(!hasForm && needs.includes('on') && { on }),
  };
}
