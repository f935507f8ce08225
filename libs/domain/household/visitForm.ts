import type { DutyPeriod } from '../assistance/duties';
import type { Day } from '../calendar/day';
import { dayUntilToday, id, number, optional, required, text, yesNo } from '../form/check';
import { checkForm, type FormKind, type ReadForm, readForm } from '../form/readForm';
import { codeList, distinct, type Fields, list, object } from '../form/shape';
import { type Refusal, refuse } from '../refusal';
import { type Cause, causes, maxCauses } from './codes';
import { checkInPeriod } from './dutyPeriodRule';
import type { IncomeFacts } from './facts';
import { securities, type Security } from './homeCodes';
import { incomeFields, maxMembers, securityFields } from './householdShape';
import { perHeadOf } from './income';
import type { Verifier } from './verificationForm';
import { photoFileIds, verifiers } from './visitShape';

/**
 * 入户走访: a helper's visit each quarter, and a visit while the household is tracked (常德: 核算收入、核查政策落实、摸排返贫风险点).
 * Personal data: it is kept as a submission like every form.
 */
export interface VisitForm {
  readonly visitedOn: Day;
  readonly visitors: readonly Verifier[];
  readonly photoFileIds: readonly string[];
  /** People by whom income per head is counted. */
  readonly memberCount: number;
  readonly income: IncomeFacts;
  readonly securities: Readonly<Record<Security, boolean>>;
  /** Benefits of the catalogue that the household says it receives, by code (政策零遗漏). */
  readonly received: readonly string[];
  readonly newRisk: boolean;
  /** With a new risk only. */
  readonly newRiskCauses: readonly Cause[];
  readonly note?: string;
}

export interface VisitContext {
  readonly today: Day;
  /** The duty's period, in which the visit has to lie; a visit while tracking has none. */
  readonly period?: DutyPeriod;
}

const fields: Fields<VisitForm> = {
  visitedOn: required(dayUntilToday),
  visitors: required(verifiers),
  photoFileIds: required(photoFileIds),
  memberCount: required(number({ min: 1, max: maxMembers })),
  income: required(object(incomeFields)),
  securities: required(object(securityFields)),
  received: required(distinct(list(id, { max: 100 }))),
  newRisk: required(yesNo),
  newRiskCauses: required(codeList(causes, { max: maxCauses })),
  note: optional(text(2000, 'many')),
};

/** A new risk names its causes; what does not hold, and a cause called “other”, is written down in words. */
export function checkNewRisk(
  form: Pick<VisitForm, 'newRisk' | 'newRiskCauses' | 'note'> & Partial<Pick<VisitForm, 'securities'>>,
): Refusal[] {
  const { newRisk, newRiskCauses, note } = form;
  if (!newRisk && newRiskCauses.length > 0) return [refuse('visit.causesWithoutRisk', { field: 'newRiskCauses' })];
  if (newRisk && newRiskCauses.length === 0) return [refuse('form.required', { field: 'newRiskCauses' })];
  const broken = form.securities !== undefined && securities.some((s) => form.securities?.[s] === false);
  return !note && (broken || newRiskCauses.includes('other')) ? [refuse('form.required', { field: 'note' })] : [];
}

const visit: FormKind<VisitForm, VisitContext> = {
  shape: object(fields),
  rules: [
    { reads: ['visitedOn'], check: ({ visitedOn }, { period }) => checkInPeriod(visitedOn, 'visitedOn', period) },
    {
      reads: ['photoFileIds'],
      check: ({ photoFileIds: photos }) =>
        photos.length === 0 ? [refuse('verification.photoMissing', { field: 'photoFileIds' })] : [],
    },
    {
      reads: ['visitedOn', 'income'],
      check: ({ visitedOn, income }) =>
        income.untilOn > visitedOn ? [refuse('form.dateOrder', { field: 'income.untilOn' })] : [],
    },
    { reads: ['securities', 'newRisk', 'newRiskCauses', 'note'], check: checkNewRisk },
  ],
};

/** Everything that is wrong with a visit, each with its field. */
export function checkVisitForm(form: unknown, context: VisitContext): Refusal[] {
  return checkForm(visit, form, context);
}

/** The form as it is kept and hashed, or everything that is wrong with it. */
export function readVisit(raw: unknown, context: VisitContext): ReadForm<VisitForm> {
  return readForm(visit, raw, context);
}

/** What the ledger may know of a visit: codes only (I7). */
export interface VisitDigest {
  readonly aboveLine: boolean;
  readonly securitiesUnmet: readonly Security[];
  readonly newRisk: boolean;
  readonly causes: readonly Cause[];
}

/** The codes of a visit that was checked before; above the line means more than it, per head and after expenditure. */
export function digestVisit(form: VisitForm, context: { readonly monitoringLineFen: number }): VisitDigest {
  return {
    aboveLine: perHeadOf(form.income, form.memberCount).afterFen > context.monitoringLineFen,
    securitiesUnmet: securities.filter((s) => !form.securities[s]),
    newRisk: form.newRisk,
    causes: form.newRiskCauses,
  };
}
