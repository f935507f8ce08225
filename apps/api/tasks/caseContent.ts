import { Injectable } from '@nestjs/common';
import type { ComparisonAnswer } from '#domain/comparison/answer';
import type { AssessmentForm } from '#domain/household/assessmentForm';
import type { PlanForm } from '#domain/household/planForm';
import type { VerificationForm } from '#domain/household/verificationForm';
import type { CaseEvent } from '#domain/process/event';
import type { ScopedClient } from '#database/scope';
import { type StoredSubmission, Submissions } from '../submissions/submissions';

/** What people typed in a case, where the reader may see it; the ledger holds only codes and the way here. */
@Injectable()
export class CaseContent {
  constructor(private readonly submissions: Submissions) {}

  /** Every accepted submission of the case, oldest first. */
  all(client: ScopedClient, caseId: string): Promise<StoredSubmission[]> {
    return this.submissions.ofCase(client, caseId);
  }
}

/** The form inside a submission of a task, as it was checked before it was stored. */
export function formOf<T>({ body }: Pick<StoredSubmission, 'body'>): T | null {
  if (typeof body !== 'object' || body === null || !('form' in body)) return null;
  // Checked field by field before it was stored; a submission never changes.
  return body.form as T;
}

/** A form together with the submission that it stands in. */
export interface Submitted<T> {
  readonly submission: StoredSubmission;
  readonly form: T;
}

/** Verifications in order; the last is what the case stands on. */
export function verificationsOf(submissions: readonly StoredSubmission[]): Submitted<VerificationForm>[] {
  return formsOf(submissions, 'verification');
}

/** Assessments before an elimination in order; the last is what the gate judges. */
export function assessmentsOf(submissions: readonly StoredSubmission[]): Submitted<AssessmentForm>[] {
  return formsOf(submissions, 'eliminationAssessment');
}

/** Plans (一户一策) in order. */
export function plansOf(submissions: readonly StoredSubmission[]): Submitted<PlanForm>[] {
  return formsOf(submissions, 'makePlan');
}

/** The accepted submissions of one kind of form. */
export function formsOf<T>(submissions: readonly StoredSubmission[], kind: string): Submitted<T>[] {
  return submissions.flatMap((submission) => {
    const form = submission.form === kind ? formOf<T>(submission) : null;
    return form ? [{ submission, form }] : [];
  });
}

/** Each department's latest answer that was not taken back. */
export function comparisonAnswersOf(
  submissions: readonly StoredSubmission[],
  events: readonly CaseEvent[],
): { answer: ComparisonAnswer; event: CaseEvent }[] {
  const withdrawn = new Set(
    events.flatMap((event) => (event.type === 'decisionWithdrawn' ? [`${event.data.taskId}`] : [])),
  );
  const byDepartment = new Map<string, { answer: ComparisonAnswer; event: CaseEvent }>();
  for (const event of events) {
    if (event.type !== 'taskCompleted' || event.data.kind !== 'answerComparison' || withdrawn.has(event.data.taskId))
      continue;
    const submission = submissions.find((each) => each.id === event.submissionId);
    const answer = submission && formOf<ComparisonAnswer>(submission);
    if (answer) byDepartment.set(answer.department, { answer, event });
  }
  return [...byDepartment.values()];
}
