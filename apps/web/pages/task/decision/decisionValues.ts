import type { Refusal } from '#domain/refusal';
import { refuse } from '#domain/refusal';
import { checkComparisonAnswer } from '#domain/comparison/checkAnswer';
import { type Department, departments } from '#domain/household/codes';
import { decisionFaults, type DecisionParts } from '#domain/steps/decisionNeeds';
import type { Label } from '#domain/household/labels';
import { type ReasonSubject, reasonLists } from '#domain/reasons/reasonCodes';
import { reasonSubjectOf } from '#domain/reasons/reasonSubject';
import type { DecisionRule } from '#domain/steps/decisions';
import { decisionRules } from '#domain/steps/decisions';
import { isTaskKind } from '#domain/process/taskKind';
import type { Schemas } from '../../../api/client';
import type { TaskDetail } from '../detail';

/** A decision as it is being filled in. */
export interface DecisionValues extends DecisionParts {
  readonly decision?: string;
  readonly then?: 'back' | 'again';
  readonly form?: {
    readonly department?: string;
    readonly verdict?: string;
    readonly facts?: object;
    readonly note?: string;
  };
  readonly fileIds?: readonly string[];
  /** The helper's unit. */
  readonly unitId?: string;
  /** Whether what a return had ticked is dealt with: asked before a resubmission is accepted. */
  readonly dealtWith?: boolean;
}

/** The decisions of a task by the domain's own table. */
export function rulesOf({ task }: TaskDetail): readonly DecisionRule[] {
  return isTaskKind(task.kind) ? decisionRules[task.kind] : [];
}

/** The list that a decision's reason comes from: on the way out of monitoring it is another than on the way in. */
export function reasonListOf(kind: string, decision: string | undefined, phase: string): ReasonSubject | undefined {
  if (!isTaskKind(kind)) return undefined;
  const rules: readonly DecisionRule[] = decisionRules[kind];
  const rule = rules.find((each) => each.decision === decision);
  return rule && reasonSubjectOf(kind, rule.decision, phase === 'eliminating' ? 'elimination' : 'identification');
}

const listFor = ({ task, case: file }: TaskDetail, decision: string | undefined): ReasonSubject | undefined =>
  reasonListOf(task.kind, decision, file?.phase ?? '');

/** The reasons to choose among for a decision. */
export function reasonsFor(detail: TaskDetail, decision: string | undefined): Readonly<Record<string, Label>> {
  const list = listFor(detail, decision);
  return list === undefined ? {} : reasonLists[list];
}

const isDepartment = (value: string | null): value is Department => departments.some((each) => each === value);

/** Everything a decision still lacks, by the checks that the API asks too. */
export function checkDecision(detail: TaskDetail, values: DecisionValues, today: string): readonly Refusal[] {
  const rule = rulesOf(detail).find(({ decision }) => decision === values.decision);
  if (rule === undefined) return [refuse('form.required', { field: 'decision' })];
  const wrong = decisionFaults(rule, values, listFor(detail, values.decision));
  const { department } = detail.task;
  if (rule.needs.includes('form') && isDepartment(department)) {
    const memberIds = (detail.household?.members ?? []).map(({ personId }) => personId);
    const answer = { facts: {}, department, ...values.form };
    const faults = checkComparisonAnswer(answer, { today, department, memberIds });
    return [...wrong, ...faults.map((fault) => ({ ...fault, field: `form.${fault.field ?? ''}` }))];
  }
  const isBack = values.decision === 'return' || values.decision === 'reject';
  if (detail.returned !== null && !isBack && values.dealtWith !== true)
    wrong.push(refuse('return.fieldNotDealtWith', { field: 'dealtWith' }));
  return wrong;
}

/** The decision as it is sent: what its rule needs and nothing else. */
export function bodyOf(detail: TaskDetail, values: DecisionValues): Schemas['CompleteTaskBody'] {
  const { decision, form, dealtWith, then, fileIds, unitId, ...parts } = values;
  const rule = rulesOf(detail).find((each) => each.decision === decision);
  const named: readonly string[] = (rule?.needs ?? []).map((need) => (need === 'photo' ? 'photoFileId' : need));
  const needed = Object.entries(parts).filter(
    ([name, value]) => named.includes(name) || (name === 'reasonText' && value),
  );
  const { department } = detail.task;
  const body = {
    decision,
    ...Object.fromEntries(needed),
    ...(named.includes('accountId') && unitId && { unitId }),
    ...(named.includes('toStep') && then && { then }),
    ...(named.includes('form') && { form: { facts: {}, department, ...form }, verdict: form?.verdict }),
    ...(detail.returned !== null && dealtWith === true && { dealtWith: detail.returned.fields }),
    ...(fileIds && fileIds.length > 0 && { fileIds }),
  };
  // The checks found every part to be one of its list.
  return body as Schemas['CompleteTaskBody'];
}
