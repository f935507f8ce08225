import type { PersonView } from '#contract/cases/sentence';
import type {
  ComparisonView,
  ContradictionView,
  DifferenceView,
  ReturnedView,
  SubmissionView,
} from '#contract/tasks/detail';
import type { ComparisonAnswer } from '#domain/comparison/answer';
import { contradictionLabels, contradictions } from '#domain/comparison/contradictions';
import { differences, touches } from '#domain/form/differences';
import type { VerificationForm } from '#domain/household/verificationForm';
import type { CaseEvent } from '#domain/process/event';
import { personOf } from '../cases/caseViews';
import type { ReadCase } from '../cases/caseReader';
import type { StoredSubmission } from '../submissions/submissions';
import { comparisonAnswersOf, verificationsOf } from './caseContent';
import { maskForm } from './maskedForm';
import type { FoundTask } from './taskRow';

/** What was submitted before, by whom; numbers masked. */
export function submissionViews(read: ReadCase, submissions: readonly StoredSubmission[]): SubmissionView[] {
  return submissions.map((submission) => ({
    submissionId: submission.id,
    form: submission.form,
    by: personBehind(read, submission),
    at: submission.createdAt,
    seq: submission.acceptedSeq,
    content: maskForm(submission.body),
  }));
}

function personBehind(read: ReadCase, submission: StoredSubmission): PersonView {
  const row = read.rows.find((each) => each.submissionId === submission.id);
  return row
    ? personOf(row)
    : {
        accountId: submission.authorAccountId,
        name: submission.authorAccountId === null ? '农户' : '—',
        role: null,
        onBehalfOfName: null,
      };
}

/** Why the task came back: the fields ticked, and the sentence written beside them. */
export function returnedView(
  read: ReadCase,
  submissions: readonly StoredSubmission[],
  task: FoundTask,
): ReturnedView | null {
  if (task.returnedStep === null) return null;
  const event = read.events.find((each) => each.seq === task.returnedSeq);
  // The return and the decision that brought it are events of one moment; the decision holds what was typed.
  const decision = event && read.events.find((each) => each.type === 'taskCompleted' && each.at === event.at);
  const row = read.rows.find((each) => each.seq === (decision ?? event)?.seq);
  const said = submissions.find((each) => each.id === decision?.submissionId);
  return {
    byStep: task.returnedStep,
    fields: task.returnedFields,
    reasonText: reasonOf(said),
    by: row ? personOf(row) : null,
    at: row?.at ?? null,
  };
}

function reasonOf(submission: StoredSubmission | undefined): string | null {
  const body = submission?.body;
  if (typeof body !== 'object' || body === null) return null;
  for (const name of ['reasonText', 'answerText']) {
    const text: unknown = Object.getOwnPropertyDescriptor(body, name)?.value;
    if (typeof text === 'string') return text;
  }
  return null;
}

const mostDifferences = 200;

/** What the last verification changed against the one before, ticked fields marked; empty where it was never returned. */
export function differenceViews(read: ReadCase, submissions: readonly StoredSubmission[]): DifferenceView[] {
  const [before, now] = verificationsOf(submissions).slice(-2);
  if (!before || !now) return [];
  const ticked = lastReturn(read.events)?.fields ?? [];
  return differences(before.form, now.form)
    .filter((path) => !path.startsWith('answers'))
    .slice(0, mostDifferences)
    .map((field) => ({
      field,
      before: maskForm(valueAt(before.form, field)),
      now: maskForm(valueAt(now.form, field)),
      ticked: ticked.some((tick) => touches([field], tick)),
    }));
}

function lastReturn(events: readonly CaseEvent[]): { readonly fields: readonly string[] } | null {
  const returns = events.flatMap((event) => (event.type === 'returned' ? [event.data] : []));
  return returns.at(-1) ?? null;
}

/** The value at a path of `differences`: names, and list entries by position or by their id. */
function valueAt(form: unknown, path: string): unknown {
  const personal = /(idNumber|phone|account)$/.exec(path)?.[1];
  const found = path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>((value, part) => stepInto(value, part), form);
  // A single value under a personal name is masked as inside its form.
  return personal === undefined ? found : Object.values(maskForm({ [personal]: found }) as object)[0];
}

function stepInto(value: unknown, part: string): unknown {
  if (Array.isArray(value))
    return value.find(
      (entry: unknown, i) => String(i) === part || Object.values(Object(entry) as object).includes(part),
    ) as unknown;
  return typeof value === 'object' && value !== null
    ? (Object.getOwnPropertyDescriptor(value, part)?.value as unknown)
    : undefined;
}

/** Every department asked: its answer, or that it is silent; and what contradicts the verification. */
export function comparisonViews(
  read: ReadCase,
  submissions: readonly StoredSubmission[],
): { comparison: ComparisonView[]; contradictions: ContradictionView[] } {
  const answers = comparisonAnswersOf(submissions, read.events);
  const form: VerificationForm | undefined = verificationsOf(submissions).at(-1)?.form;
  const asked = read.events.some((event) => event.type === 'taskOpened' && event.data.kind === 'answerComparison')
    ? read.policy.comparison.departments
    : [];
  const comparison = asked.map((department) => {
    const found = answers.find(({ answer }) => answer.department === department);
    return found
      ? {
          department,
          verdict: found.answer.verdict,
          facts: found.answer.facts,
          note: found.answer.note ?? null,
          at: new Date(found.event.at),
        }
      : { department, verdict: 'silent', facts: {}, note: null, at: null };
  });
  return {
    comparison,
    contradictions: form
      ? contradictionViews(
          form,
          answers.map(({ answer }) => answer),
        )
      : [],
  };
}

function contradictionViews(form: VerificationForm, answers: readonly ComparisonAnswer[]): ContradictionView[] {
  return contradictions(form.facts, answers).map((found) => ({ ...found, ...contradictionLabels[found.code] }));
}
