import type { CompleteTaskBody } from '#contract/tasks/complete';
import type { LabourClass } from '#domain/assistance/planRules';
import type { AssessmentForm } from '#domain/household/assessmentForm';
import type { VerificationForm } from '#domain/household/verificationForm';
import type { DecisionCodes } from '#domain/process/command';
import type { Procedure } from '#domain/process/step';
import { reasonSubjectOf } from '#domain/reasons/reasonSubject';
import { type Refusal, refuse } from '#domain/refusal';
import { decisionFaults } from '#domain/steps/decisionNeeds';
import { type DecisionRule, findDecisionRule } from '#domain/steps/decisions';
import { readHelpForm } from './helpForms';
import { readAssessmentOf, readComparisonOf, readVerificationOf } from './homeForms';
import type { FoundTask } from './taskRow';

/** A decision as it is sent to its case: what a request brings, and the batch in which an office gave it. */
export type DecisionBody = CompleteTaskBody & { readonly batchId?: string };

/** What checking a decision depends on beside what was sent. */
export interface DecisionContext {
  readonly today: string;
  readonly before: VerificationForm | null;
  readonly beforeAssessment?: AssessmentForm | null;
  readonly memberIds: readonly string[];
  readonly monitoringLineFen: number;
  /** The road that the case is on; identification unless told. */
  readonly procedure?: Procedure;
  /** By the household's latest facts, for a plan. */
  readonly labour?: LabourClass;
}

/** A decision that may be sent: its codes for the ledger, and what is kept as it was typed. */
export interface ReadDecision {
  readonly codes: DecisionCodes;
  /** The form after tidying, or nothing where the decision has none. */
  readonly form?: object;
}
export type DecisionRead = ReadDecision | readonly Refusal[];

/** Name of the form under which a task's content is kept; inspection and gate read verifications and assessments by it. */
export function formNameOf({ kind }: Pick<FoundTask, 'kind'>): string {
  return kind === 'answerComparison' ? 'comparison' : kind;
}

/** The decision's codes, or everything that is wrong with it, each with its field. */
export function readDecision(task: FoundTask, body: DecisionBody, context: DecisionContext): DecisionRead {
  if (task.kind === 'deliberation') return [refuse('task.kindByMeeting', { field: 'taskId' })];
  if (task.kind === 'sampling') return [refuse('task.kindByDraw', { field: 'taskId' })];
  const rule = findDecisionRule(task.kind, body.decision);
  if (!rule) return [refuse('task.decisionUnknown', { field: 'decision' })];
  const reasons = reasonSubjectOf(task.kind, rule.decision, context.procedure ?? 'identification');
  const wrong = decisionFaults(rule, body, reasons);
  const hasForm = rule.needs.includes('form');
  if (hasForm && body.form === undefined) return [...wrong, refuse('form.required', { field: 'form' })];
  if (body.form === undefined) return wrong.length > 0 ? wrong : { codes: plainCodes(body) };
  const read = readForm(task, body, context);
  if (!('codes' in read)) return [...wrong, ...read.map(inForm)];
  if (wrong.length > 0) return wrong;
  return { ...read, codes: { ...besideForm(rule, body), ...read.codes } };
}

/** What is said beside a form: a reason where the decision asks for one, and the ticked fields that were dealt with. */
function besideForm({ needs }: DecisionRule, { reasonCode, dealtWith }: CompleteTaskBody): DecisionCodes {
  return {
    ...(needs.includes('reasonCode') && reasonCode && { reasonCode }),
    ...(dealtWith && { dealtWith }),
  };
}

function readForm(task: FoundTask, body: CompleteTaskBody, context: DecisionContext): DecisionRead {
  switch (task.kind) {
    case 'verification':
      return readVerificationOf(task, body, context);
    case 'eliminationAssessment':
      return readAssessmentOf(task, body, context);
    case 'answerComparison':
      return readComparisonOf(task, body, context);
    default:
      return readHelpForm(task, body, context);
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

/** A path within the form, as it stands in the request. */
function inForm(refusal: Refusal): Refusal {
  return { ...refusal, field: refusal.field ? `form.${refusal.field}` : 'form' };
}
