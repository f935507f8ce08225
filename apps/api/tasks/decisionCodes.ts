import type { CompleteTaskBody } from '#contract/tasks/complete';
import { differences } from '#domain/form/differences';
import { readComparisonAnswer } from '#domain/comparison/checkAnswer';
import { readVerification } from '#domain/household/checkVerification';
import { digestVerification } from '#domain/household/digestVerification';
import type { VerificationForm } from '#domain/household/verificationForm';
import type { DecisionCodes } from '#domain/process/command';
import { isReasonFor } from '#domain/reasons/reasonCodes';
import { type Refusal, refuse } from '#domain/refusal';
import { type DecisionRule, findDecisionRule, type Need } from '#domain/steps/decisions';
import type { FoundTask } from './taskRow';

/** A decision as it is sent to its case: what a request brings, and the batch in which an office gave it. */
export type DecisionBody = CompleteTaskBody & { readonly batchId?: string };

/** What checking a decision depends on beside what was sent. */
export interface DecisionContext {
  readonly today: string;
  readonly before: VerificationForm | null;
  readonly memberIds: readonly string[];
  readonly monitoringLineFen: number;
}

/** A decision that may be sent: its codes for the ledger, and what is kept as it was typed. */
export interface ReadDecision {
  readonly codes: DecisionCodes;
  /** The form after tidying, or nothing where the decision has none. */
  readonly form?: object;
}

/** Name of the form under which a task's content is kept; the inspection reads verifications by it. */
export function formNameOf({ kind }: Pick<FoundTask, 'kind'>): string {
  return kind === 'answerComparison' ? 'comparison' : kind;
}

/** The decision's codes, or everything that is wrong with it, each with its field. */
export function readDecision(
  task: FoundTask,
  body: DecisionBody,
  context: DecisionContext,
): ReadDecision | readonly Refusal[] {
  if (task.kind === 'deliberation') return [refuse('task.kindByMeeting', { field: 'taskId' })];
  const rule = findDecisionRule(task.kind, body.decision);
  if (!rule) return [refuse('task.decisionUnknown', { field: 'decision' })];
  const wrong = rule.needs.flatMap((need) => missing(need, rule, body));
  if (rule.needs.includes('form') && body.form === undefined)
    return [...wrong, refuse('form.required', { field: 'form' })];
  switch (task.kind) {
    case 'verification':
      return withForm(wrong, verification(task, body, context));
    case 'answerComparison':
      return withForm(wrong, comparison(task, body, context));
    default:
      return wrong.length > 0 ? wrong : { codes: plainCodes(body) };
  }
}

const textNeeds = {
  reasonText: 'reasonText',
  answerText: 'answerText',
  documentNumber: 'documentNumber',
  nationalNumber: 'nationalNumber',
  on: 'on',
  category: 'category',
  toStep: 'toStep',
  accountId: 'accountId',
} as const;

function missing(need: Need, rule: DecisionRule, body: CompleteTaskBody): Refusal[] {
  const required = (field: keyof CompleteTaskBody): Refusal[] =>
    body[field] === undefined || body[field] === '' ? [refuse('form.required', { field })] : [];
  switch (need) {
    case 'form':
      return [];
    case 'reasonCode':
      return reasonFaults(rule, body);
    case 'fields':
      return (body.fields ?? []).length === 0 ? [refuse('return.fieldsMissing', { field: 'fields' })] : [];
    case 'causes':
      return (body.causes ?? []).length === 0 ? [refuse('form.required', { field: 'causes' })] : [];
    case 'photo':
      return body.photoFileId === undefined ? [refuse('notice.photoMissing', { field: 'photoFileId' })] : [];
    case 'category':
      return body.category === undefined ? [refuse('approval.categoryMissing', { field: 'category' })] : [];
    case 'verdict':
      // The form of a department's answer says it; it is read there.
      return [];
    case 'reasonText':
    case 'answerText':
    case 'documentNumber':
    case 'nationalNumber':
    case 'on':
    case 'toStep':
    case 'accountId':
      return required(textNeeds[need]);
  }
}

/** A reason is one of the decision's own list; a verification says it in its form. */
function reasonFaults({ decision }: DecisionRule, { reasonCode }: CompleteTaskBody): Refusal[] {
  if (decision === 'notAtRisk') return [];
  if (reasonCode === undefined) return [refuse('form.required', { field: 'reasonCode' })];
  const known = decision === 'dismiss' || decision === 'reject' ? isReasonFor(decision, reasonCode) : true;
  return known ? [] : [refuse('form.oneOf', { field: 'reasonCode' })];
}

function plainCodes({
  reasonCode,
  category,
  causes,
  toStep,
  fields,
  then,
  dealtWith,
  on,
  noticeId,
  photoFileId,
  accountId,
  unitId,
  batchId,
}: DecisionBody): DecisionCodes {
  return {
    ...(reasonCode && { reasonCode }),
    ...(category && { category }),
    ...(causes && { causes }),
    ...(toStep && { toStep }),
    ...(fields && { fields }),
    ...(then && { then }),
    ...(dealtWith && { dealtWith }),
    ...(on && { on }),
    ...(noticeId && { noticeId }),
    ...(photoFileId && { photo: true }),
    ...(accountId && { accountId }),
    ...(unitId && { unitId }),
    ...(batchId && { batchId }),
  };
}

const mostChanged = 300;

function verification(
  task: FoundTask,
  body: CompleteTaskBody,
  context: DecisionContext,
): ReadDecision | readonly Refusal[] {
  const read = readVerification(body.form, {
    today: context.today,
    returnedFields: task.returnedFields,
    ...(context.before && { before: context.before }),
  });
  if ('refusals' in read) return read.refusals.map(inForm);
  const { form } = read;
  if (form.result !== body.decision) return [refuse('form.oneOf', { field: 'form.result' })];
  const { category, causes, reasonCode, cadreRelative } = digestVerification(form, {
    monitoringLineFen: context.monitoringLineFen,
  });
  const changed = context.before ? differences(context.before, form).slice(0, mostChanged) : [];
  return {
    form,
    codes: {
      ...(category && { category }),
      causes,
      ...(reasonCode && { reasonCode }),
      cadreRelative,
      ...(task.returnedFields.length > 0 && { dealtWith: form.answers.map((a) => a.field), changed }),
    },
  };
}

function comparison(
  task: FoundTask,
  body: CompleteTaskBody,
  context: DecisionContext,
): ReadDecision | readonly Refusal[] {
  if (task.department === null) throw new Error(`Task ${task.taskId} asks no department`);
  const read = readComparisonAnswer(
    { department: task.department, ...body.form },
    { today: context.today, department: task.department, memberIds: context.memberIds },
  );
  if ('refusals' in read) return read.refusals.map(inForm);
  return {
    form: read.form,
    codes: { verdict: read.form.verdict, ...(body.dealtWith && { dealtWith: body.dealtWith }) },
  };
}

/** A path within the form, as it stands in the request. */
function inForm(refusal: Refusal): Refusal {
  return { ...refusal, field: refusal.field ? `form.${refusal.field}` : 'form' };
}

function withForm(
  wrong: readonly Refusal[],
  read: ReadDecision | readonly Refusal[],
): ReadDecision | readonly Refusal[] {
  if ('codes' in read) return wrong.length > 0 ? wrong : read;
  return [...wrong, ...read];
}
