import { foundUnfounded } from '../process/sideExits';
import { finishStep } from '../process/road';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/**
 * 线索签收: the village signs for the clue, or finds it unfounded with a reason.
 * A clue found by the village's own visit is signed for by being reported.
 */
export const signFor: StepRule = {
  step: 'signFor',
  source: '常德“签收、处置、时限、回头看”四步; self-reports are taken up within two days (N)',
  open(draft) {
    const reporter = draft.actor.role;
    const ownVisit =
      draft.state.channel === 'fieldVisit' && (reporter === 'villageClerk' || reporter === 'firstSecretary');
    if (ownVisit && draft.state.seq <= 3) finishStep(draft, 'signFor', 'reportedByVillage');
    else draft.openTask('signFor');
  },
  decide: {
    signFor(draft, _task, { decision, codes }) {
      if (decision === 'accept') return finishStep(draft, 'signFor', 'accepted');
      if (!codes.reasonCode) return refuse('form.required', { field: 'reasonCode' });
      return foundUnfounded(draft, 'signFor', codes.reasonCode);
    },
  },
  span: ({ limits }) => spanOf(limits.signFor),
};
