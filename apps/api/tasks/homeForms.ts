import type { CompleteTaskBody } from '#contract/tasks/complete';
import { readComparisonAnswer } from '#domain/comparison/checkAnswer';
import { differences } from '#domain/form/differences';
import { readAssessment } from '#domain/household/checkAssessment';
import { readVerification } from '#domain/household/checkVerification';
import { digestVerification } from '#domain/household/digestVerification';
import type { DecisionCodes } from '#domain/process/command';
import { refuse } from '#domain/refusal';
import type { DecisionContext, DecisionRead } from './decisionCodes';
import type { FoundTask } from './taskRow';

const mostChanged = 300;

/** What two people found at the home, and its codes: the same form decides `atRisk` or not. */
export function readVerificationOf(task: FoundTask, body: CompleteTaskBody, context: DecisionContext): DecisionRead {
  const read = readVerification(body.form, {
    today: context.today,
    returnedFields: task.returnedFields,
    ...(context.before && { before: context.before }),
  });
  if ('refusals' in read) return read.refusals;
  const { form } = read;
  if (form.result !== body.decision) return [refuse('form.oneOf', { field: 'result' })];
  const { category, causes, reasonCode, cadreRelative } = digestVerification(form, {
    monitoringLineFen: context.monitoringLineFen,
  });
  return {
    form,
    codes: {
      ...(category && { category }),
      causes,
      ...(reasonCode && { reasonCode }),
      cadreRelative,
      ...answered(task, form, context.before),
    },
  };
}

/** The assessment before an elimination. What it means for the gate is computed from the stored form, not from codes sent along. */
export function readAssessmentOf(task: FoundTask, body: CompleteTaskBody, context: DecisionContext): DecisionRead {
  const before = context.beforeAssessment ?? null;
  const read = readAssessment(body.form, {
    today: context.today,
    causes: task.causes,
    returnedFields: task.returnedFields,
    ...(before && { before }),
  });
  if ('refusals' in read) return read.refusals;
  return { form: read.form, codes: answered(task, read.form, before) };
}

/** After a return: the ticked fields that were dealt with, and what changed against the form before. */
function answered(
  { returnedFields }: FoundTask,
  form: { readonly answers: readonly { readonly field: string }[] },
  before: object | null,
): DecisionCodes {
  if (returnedFields.length === 0) return {};
  const changed = before ? differences(before, form).slice(0, mostChanged) : [];
  return { dealtWith: form.answers.map((a) => a.field), changed };
}

/** A department's answer to the comparison. */
export function readComparisonOf(task: FoundTask, body: CompleteTaskBody, context: DecisionContext): DecisionRead {
  if (task.department === null) throw new Error(`Task ${task.taskId} asks no department`);
  const read = readComparisonAnswer(
    { department: task.department, ...body.form },
    { today: context.today, department: task.department, memberIds: context.memberIds },
  );
  if ('refusals' in read) return read.refusals;
  return { form: read.form, codes: { verdict: read.form.verdict } };
}
