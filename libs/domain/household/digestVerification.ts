import type { Category, Cause } from './codes';
import { comparedToLine } from './income';
import { whollyWithoutLabour } from './labour';
import type { NotAtRiskReason, VerificationForm, VerificationResult } from './verificationForm';

/** What the ledger and the inbox may know of a verification: codes and counts, no personal data (I7). */
export interface VerificationDigest {
  readonly result: VerificationResult;
  readonly category?: Category;
  readonly causes: readonly Cause[];
  readonly reasonCode?: NotAtRiskReason;
  readonly memberCount: number;
  readonly belowLine: boolean;
  readonly withoutLabour: boolean;
  readonly cadreRelative: boolean;
}

/** The codes of a form that was checked before; the amounts stay behind. */
export function digestVerification(
  form: VerificationForm,
  context: { readonly monitoringLineFen: number },
): VerificationDigest {
  const atRisk = form.result === 'atRisk';
  return {
    result: form.result,
    ...(atRisk && form.proposedCategory && { category: form.proposedCategory }),
    causes: atRisk ? form.causes : [],
    ...(!atRisk && form.reasonCode && { reasonCode: form.reasonCode }),
    memberCount: form.facts.members.length,
    belowLine: comparedToLine(form.facts, context.monitoringLineFen) === 'below',
    withoutLabour: whollyWithoutLabour(form.facts.members),
    cadreRelative: form.cadreRelative,
  };
}
