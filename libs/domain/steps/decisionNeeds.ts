import { isReasonFor } from '../reasons/reasonCodes';
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

/** What a decision still lacks, each with its field; its form and a department's verdict are looked at by the form's own check. */
export function decisionFaults(rule: DecisionRule, parts: DecisionParts): Refusal[] {
  return rule.needs.flatMap((need) => missing(need, rule, parts));
}

function missing(need: Need, rule: DecisionRule, parts: DecisionParts): Refusal[] {
  switch (need) {
    case 'form':
    case 'verdict':
      return [];
    case 'reasonCode':
      return reasonFaults(rule, parts);
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
function reasonFaults({ decision }: DecisionRule, { reasonCode }: DecisionParts): Refusal[] {
  if (decision === 'notAtRisk') return [];
  if (reasonCode === undefined) return [refuse('form.required', { field: 'reasonCode' })];
  const known = decision === 'dismiss' || decision === 'reject' ? isReasonFor(decision, reasonCode) : true;
  return known ? [] : [refuse('form.oneOf', { field: 'reasonCode' })];
}
