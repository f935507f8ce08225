import type { GivenView, MeasureDetailView, MeasureView } from '#contract/help/helpViews';
import type { MeasureApproval, MeasureImplementation } from '#domain/household/measureForms';
import type { PlanLine } from '#domain/household/planForm';
import type { ScopedClient } from '#database/scope';
import type { StoredSubmission } from '../submissions/submissions';
import { formsOf, plansOf } from './caseContent';

/** What was typed about a measure: planned, granted, given. */
export interface MeasureWords {
  readonly line: PlanLine | null;
  readonly grantedFen: number | null;
  readonly given: readonly GivenView[];
}

/** Which measure each task of a case was about, where the reader sees the task. */
export async function measureTasks(client: ScopedClient, caseId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ task_id: string; subject_id: string }>({
    name: 'measure_tasks',
    text: `SELECT task_id, subject_id FROM task WHERE case_id = $1 AND step = 'measure' AND subject_id IS NOT NULL`,
    values: [caseId],
  });
  return new Map(rows.map((row) => [row.task_id, row.subject_id]));
}

/** What the accepted submissions in the reader's sight say of one measure. */
export function wordsOfMeasure(
  measureId: string,
  submissions: readonly StoredSubmission[],
  tasks: ReadonlyMap<string, string>,
): MeasureWords {
  const own = submissions.filter(({ taskId }) => taskId !== null && tasks.get(taskId) === measureId);
  const granted = formsOf<MeasureApproval>(own, 'approveMeasure').at(-1)?.form;
  return {
    line: lineOf(measureId, submissions),
    grantedFen: granted?.amountFen ?? null,
    given: formsOf<MeasureImplementation>(own, 'implementMeasure').map(({ form }) => ({
      on: form.on,
      amountFen: form.amountFen ?? null,
    })),
  };
}

/** The line of the latest plan, or of a declaration beside it, that made the measure. */
function lineOf(measureId: string, submissions: readonly StoredSubmission[]): PlanLine | null {
  const planned = plansOf(submissions).flatMap(({ form }) => form.measures);
  const declared = submissions.flatMap(({ form, body }) => (form === 'declareMeasure' ? [declaredLine(body)] : []));
  return [...planned, ...declared].findLast((line) => line?.measureId === measureId) ?? null;
}

function declaredLine(body: unknown): PlanLine | null {
  if (typeof body !== 'object' || body === null || !('measure' in body)) return null;
  // Checked before it was stored; a submission never changes.
  return body.measure as PlanLine;
}

/** The measure with its words; who does not see the ledger knows of its state what the task says. */
export function measureDetail(
  known: MeasureView | undefined,
  { line, grantedFen, given }: MeasureWords,
  task?: { readonly kind: string; readonly subjectId: string },
): MeasureDetailView | null {
  const measure = known ?? (line && task ? seenByTask(line, task) : undefined);
  if (!measure) return null;
  return { ...measure, what: line?.what ?? null, amountFen: line?.amountFen ?? null, grantedFen, given: [...given] };
}

const stateByTask: Readonly<Record<string, string>> = {
  approveMeasure: 'declared',
  implementMeasure: 'approved',
  confirmMeasure: 'implemented',
};

function seenByTask(line: PlanLine, { kind }: { readonly kind: string }): MeasureView {
  const { measureId, category, department, causes, continuing, dueOn } = line;
  const unknown = { declaredOn: null, approvedOn: null, implementedOn: null, confirmedOn: null, stoppedOn: null };
  return {
    ...{ measureId, category, department, causes, dueOn },
    continuing: continuing ?? null,
    state: stateByTask[kind] ?? 'declared',
    ...unknown,
    times: 0,
  };
}
