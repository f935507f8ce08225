import { tidy } from '#domain/form/tidy';
import { checkAssessment } from '#domain/household/checkAssessment';
import { checkVerification } from '#domain/household/checkVerification';
import type { AssessmentForm } from '#domain/household/assessmentForm';
import type { Cause } from '#domain/household/codes';
import type { MemberFacts } from '#domain/household/facts';
import type { VerificationForm } from '#domain/household/verificationForm';
import { inspectionRules } from '#domain/rules/all';
import { inspect, type Judged } from '#domain/rules/inspect';
import { type Refusal, refuse } from '#domain/refusal';
import type { Label } from '#domain/household/labels';
import type { WorkDetail } from '../../../device/keptTasks';
import type { WorkValues } from '../form/work';
import { withStandIns } from './standIns';
import type { VisitStep } from './steps';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

/** What the form starts from, with a place for everything that will be asked. */
export function emptyHome(detail: WorkDetail, { today, position }: { today: string; position: string }): WorkValues {
  const start = recordOf(detail.form);
  const facts = recordOf(start['facts']);
  const people = listOf(start['verifiers']).map(recordOf);
  const verifiers = [
    ...people.map((person) => ({ ...person, position: person['position'] === '' ? position : person['position'] })),
    ...(people.length < 2 ? [{ name: '', position: '' }] : []),
  ];
  const measures = listOf(facts['measures']);
  return {
    form: {
      ...start,
      verifiers,
      facts: {
        ...facts,
        home: recordOf(facts['home']),
        land: recordOf(facts['land']),
        income: { untilOn: today, ...recordOf(facts['income']) },
        securities: recordOf(facts['securities']),
        measures,
        members: listOf(facts['members']).map((member) => ({ health: [], ...recordOf(member) })),
      },
    },
  };
}

const birthsOf = ({ household }: WorkDetail): ReadonlyMap<string, string | null> =>
  new Map((household?.members ?? []).map(({ personId, birthOn }) => [personId, birthOn]));

/** The form as the checks look at it: tidied as the API will, with stand-ins for masked numbers. */
export const asChecked = (detail: WorkDetail, values: WorkValues): Record<string, unknown> =>
  // Tidying keeps an object an object.
  tidy(withStandIns(values.form, birthsOf(detail))) as Record<string, unknown>;

/** Everything that is still wrong, by the checks that the API asks too. */
export function checkHome(detail: WorkDetail, values: WorkValues, today: string): readonly Refusal[] {
  const form = asChecked(detail, values);
  const returnedFields = detail.returned?.fields ?? [];
  // A returned form starts from the one that was returned: what changed is measured against it.
  const before = returnedFields.length > 0 ? asChecked(detail, emptyOf(detail)) : undefined;
  if (detail.task.kind === 'verification')
    return checkVerification(form, {
      today,
      returnedFields,
      ...(before && { before: as<VerificationForm>(before) }),
    }).map(inForm);
  return [
    ...decisionFaultsOf(values),
    ...checkAssessment(form, {
      today,
      returnedFields,
      // The causes of a case are the domain's own codes.
      causes: detail.task.causes as readonly Cause[],
      ...(before && { before: as<AssessmentForm>(before) }),
    }).map(inForm),
  ];
}

const inForm = (fault: Refusal): Refusal => ({ ...fault, field: fault.field ? `form.${fault.field}` : 'form' });
// What is compared leaf by leaf needs no type of its own.
const as = <T>(value: object): T => value as T;
const emptyOf = (detail: WorkDetail): WorkValues => ({ form: recordOf(detail.form) });

function decisionFaultsOf({ decision, reasonCode }: WorkValues): Refusal[] {
  if (decision === undefined) return [refuse('form.required', { field: 'decision' })];
  return decision === 'notYet' && !reasonCode ? [refuse('form.required', { field: 'reasonCode' })] : [];
}

/** The decision as it is sent. */
export function homeBody(detail: WorkDetail, { decision, reasonCode, form }: WorkValues): object {
  const { registerVersion } = detail;
  const isVerification = detail.task.kind === 'verification';
  const reason = isVerification ? form['reasonCode'] : decision === 'notYet' ? reasonCode : undefined;
  return {
    decision: isVerification ? form['result'] : decision,
    form,
    ...(registerVersion !== null && { registerVersion }),
    ...(reason !== undefined && { reasonCode: reason }),
  };
}

export interface Found extends Label {
  readonly rule: Judged['rule'];
}

/** What the inspection rules say to a form whose shape is right; each rule once. Whether numbers stand elsewhere only the API knows. */
export function findingsOf(detail: WorkDetail, values: WorkValues, today: string): readonly Found[] {
  const form = asChecked(detail, values);
  if (detail.task.kind !== 'verification') return [];
  const shape = checkVerification(form, { today, returnedFields: [] });
  if (shape.some(({ field }) => field === undefined || field.startsWith('facts.') || field === 'result')) return [];
  const judged = inspect(as<VerificationForm>({ explanations: [], ...form }), {
    today,
    level: 'village',
    monitoringLineFen: detail.monitoringLineFen ?? 0,
    registeredElsewhere: [],
  });
  const rules = [...new Set(judged.map(({ rule }) => rule))];
  return rules.map((rule) => ({ rule, zh: inspectionRules[rule].zh, en: inspectionRules[rule].en }));
}

/** The members as far as they are filled in. */
export const membersOf = (values: WorkValues): readonly Partial<MemberFacts>[] =>
  // The list that the people's step writes.
  listOf(recordOf(values.form['facts'])['members']) as readonly Partial<MemberFacts>[];

/** Whether anything stands at a step whose rules are asked only when all the rest is right. */
export function isBegun(step: VisitStep, { form }: WorkValues): boolean {
  if (step === 'photos') return listOf(form['photoFileIds']).length > 0;
  return step !== 'consent' || form['result'] === 'notAtRisk' || listOf(form['consents']).length > 0;
}
