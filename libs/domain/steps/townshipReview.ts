import { finishStep } from '../process/road';
import { rejectCase, returnCase, secondPersonExcludes } from './review';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/** 乡镇审核: the officer reviews; where policy asks, the leader in charge approves as second person. */
export const townshipReview: StepRule = {
  step: 'townshipReview',
  source: '乡镇审核; second person: process.md 2 (Township review)',
  open: (draft) => draft.openTask('townshipReview'),
  decide: {
    townshipReview(draft, task, command) {
      if (command.decision === 'return') return returnCase(draft, 'townshipReview', command);
      if (command.decision === 'reject') return rejectCase(draft, 'townshipReview', command);
      if (!draft.policy.secondPerson.township) return finishStep(draft, 'townshipReview', 'approved');
      draft.openTask('townshipApproval', { excluded: secondPersonExcludes(task, command.actor.accountId) });
    },
    townshipApproval(draft, _task, command) {
      if (command.decision === 'return') return returnCase(draft, 'townshipReview', command);
      if (command.decision === 'reject') return rejectCase(draft, 'townshipReview', command);
      return finishStep(draft, 'townshipReview', 'approved');
    },
  },
  span: ({ limits, secondPerson }) =>
    secondPerson.township ? spanOf(limits.townshipReview, limits.townshipApproval) : spanOf(limits.townshipReview),
};
