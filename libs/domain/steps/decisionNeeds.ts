import { isReasonFor, type ReasonSubject } from '../reasons/reasonCodes';
import { type Refusal, refuse } from '../refusal';
import type { DecisionRule, Need } from './decisions';

/** The parts of a decision that its needs look at, as far as they were filled in. */
export interface DecisionParts {
  readonly reasonCode?: string;
  readonly reasonText?: string;
  readonly answerText?: string;
  readonly documentNumber?: string;
  readonly nationalNumber?: string;
  readonly on?: string;
  readonly category?: string;
  readonly causes?: readonly string[];
  readonly toStep?: string;
  readonly fields?: readonly string[];
  readonly photoFileId?: string;
  readonly accountId?: string;
}

/** What a form says by itself, and its own check looks at. */
const inForm: readonly Need[] = ['form', 'verdict', 'on', 'photo', 'causes'];

/**
 * What a decision still lacks, each with its field. Where there is a form, its day, photos, causes and verdict stand in it.
 * `reasons` is the list that the reason comes from (`reasonSubjectOf`); without it the decision's own.
 */
export function decisionFaults(rule: DecisionRule, parts: DecisionParts, reasons?: ReasonSubject): Refusal[] {
  const hasForm = rule.needs.includes('form');
  return rule.needs
    .filter((need) => !hasForm || !inForm.includes(need))
    .flatMap((need) => (need === 'reasonCode' ? reasonFaults(rule, parts, reasons) : missing(need, parts)));
}

function missing(need: Exclude<Need, 'reasonCode'>, parts: DecisionParts): Refusal[] {
  switch (need) {
    case 'form':
    case 'verdict':
      return [];
    case 'fields':
      return (parts.fields ?? []).length === 0 ? [refuse('return.fieldsMissing', { field: 'fields' })] : [];
    case 'causes':
      return (parts.causes ?? []).length === 0 ? [refuse('form.required', { field: 'causes' })] : [];
    case 'photo':
      return parts.photoFileId === undefined ? [refuse('notice.photoMissing', { field: 'photoFileId' })] : [];
    case 'category':
      return parts.category === undefined ? [refuse('approval.categoryMissing', { field: 'category' })] : [];
    case 'reasonText':
    case 'answerText':
    case 'documentNumber':
    case 'nationalNumber':
    case 'on':
    case 'toStep':
    case 'accountId':
      return (parts[need] ?? '').trim() === '' ? [refuse('form.required', { field: need })] : [];
  }
}

/** A reason is one of the decision's own list; a verification says it in its form. */
function reasonFaults(
  { decision }: DecisionRule,
  { reasonCode }: DecisionParts,
  reasons: ReasonSubject | undefined,
): Refusal[] {
  if (decision === 'notAtRisk') return [];
  if (reasonCode === undefined) return [refuse('form.required', { field: 'reasonCode' })];
  const list = reasons ?? (decision === 'dismiss' || decision === 'reject' ? decision : undefined);
  return list === undefined || isReasonFor(list, reasonCode) ? [] : [refuse('form.oneOf', { field: 'reasonCode' })];
}
