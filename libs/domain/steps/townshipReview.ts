import { finishStep } from '../process/road';
import { awaitsVisit, decideOnSite, drawOnSite } from './onSite';
import { rejectCase, returnCase, secondPersonExcludes } from './review';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/** 乡镇审核: the officer reviews; where policy asks, the leader in charge approves as second person. */
export const townshipReview: StepRule = {
  step: 'townshipReview',
  source: '乡镇审核; second person: process.md 2 (Township review)',
  open: (draft) => {
    draft.openTask('townshipReview');
    drawOnSite(draft);
  },
  decide: {
    townshipReview(draft, task, command) {
      if (command.decision === 'return') return returnCase(draft, 'townshipReview', command);
      if (command.decision === 'reject') return rejectCase(draft, 'townshipReview', command);
      const unvisited = awaitsVisit(draft);
      if (unvisited) return unvisited;
      if (!draft.policy.secondPerson.township) return finishStep(draft, 'townshipReview', 'approved');
      draft.openTask('townshipApproval', { excluded: secondPersonExcludes(task, command.actor.accountId) });
    },
    townshipApproval(draft, _task, command) {
      if (command.decision === 'return') return returnCase(draft, 'townshipReview', command);
      if (command.decision === 'reject') return rejectCase(draft, 'townshipReview', command);
      return finishStep(draft, 'townshipReview', 'approved');
    },
    onSiteVisit: (draft, _task, command) => decideOnSite(draft, command),
  },
  span: ({ limits, secondPerson, onSite }) =>
    spanOf(
      limits.townshipReview,
      ...(secondPerson.township ? [limits.townshipApproval] : []),
      ...(onSite ? [onSite.limits.onSiteVisit] : []),
    ),
};
