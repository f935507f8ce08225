import type { CompleteTask } from '../process/command';
import type { Draft } from '../process/draft';
import { returnTo } from '../process/road';
import { type Refusal, refuse } from '../refusal';
import { hashOf } from '../sampling/hashOf';

/**
 * 乡镇抽查: the township visits a sample of the cases on site (process.md 2, Township review). A case is drawn when it comes to the
 * review, by a seed made at that moment; seed and outcome stand in the ledger, so that whoever doubts the draw repeats it.
 * Drawn once on a road: what is returned and comes back is visited again only where the visit was not passed.
 */
export function drawOnSite(draft: Draft): void {
  const { onSite } = draft.policy;
  if (!onSite || draft.state.procedure !== 'identification') return;
  if (!draft.state.onSite) {
    const seed = draft.circumstances.seed ?? null;
    draft.emit('onSiteDrawn', { seed, chosen: seed === null || isDrawn({ seed, caseId: draft.caseId }, onSite.rate) });
  }
  if (draft.state.onSite?.chosen && !draft.state.onSite.passed) draft.openTask('onSiteVisit');
}

/** Whether a case is drawn by a seed at a rate: the same on every machine and in every version. */
export function isDrawn(
  { seed, caseId }: { readonly seed: string; readonly caseId: string },
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): boolean {
  return hashOf(`${seed}\n${caseId}`) % denominator < numerator;
}

/** The review waits for the visit of a case that was drawn. */
export function awaitsVisit({ state }: Draft): Refusal | undefined {
  return state.tasks.some(({ kind }) => kind === 'onSiteVisit') ? refuse('review.visitOpen') : undefined;
}

/** What the visit found: passed, the review goes on; failed, the case goes back to the home with what was wrong. */
export function decideOnSite(draft: Draft, { decision, codes }: CompleteTask): Refusal | void {
  const { fields = [] } = codes;
  if (decision === 'failed' && fields.length === 0) return refuse('return.fieldsMissing', { field: 'fields' });
  draft.emit('onSiteVisited', { passed: decision === 'passed' });
  if (decision === 'failed')
    returnTo(draft, { fromStep: 'townshipReview', toStep: 'verification', fields, then: 'again' });
}
