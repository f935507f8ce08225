import type { CompleteTaskBody } from '#contract/tasks/complete';
import { differences } from '#domain/form/differences';
import { readComparisonAnswer } from '#domain/comparison/checkAnswer';
import { readVerification } from '#domain/household/checkVerification';
import { digestVerification } from '#domain/household/digestVerification';
import type { VerificationForm } from '#domain/household/verificationForm';
import type { DecisionCodes } from '#domain/process/command';
import { type Refusal, refuse } from '#domain/refusal';
import { decisionFaults } from '#domain/steps/decisionNeeds';
import { findDecisionRule } from '#domain/steps/decisions';
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
  const wrong = decisionFaults(rule, body);
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
