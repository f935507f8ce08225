import { dayOf } from '../calendar/instant';
import type { Draft } from '../process/draft';
import { finishStep } from '../process/road';
import type { Refusal } from '../refusal';
import { gate } from './eliminationGate';
import { rejectCase, returnCase, secondPersonExcludes } from './review';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/** 县级确认: the elimination takes effect. Each of the two persons passes the gate anew. */
export const countyConfirmation: StepRule = {
  step: 'countyConfirmation',
  source: '县级确认风险消除; process.md 2 (Risk elimination)',
  open: (draft) => draft.openTask('countyConfirmation'),
  decide: {
    countyConfirmation(draft, task, command) {
      if (command.decision === 'return') return returnCase(draft, 'countyConfirmation', command);
      if (command.decision === 'reject') return rejectCase(draft, 'countyConfirmation', command);
      const unmet = confirmable(draft);
      if (unmet) return unmet;
      if (!draft.policy.secondPerson.county) return eliminate(draft);
      draft.openTask('countyConfirmationApproval', { excluded: secondPersonExcludes(task, command.actor.accountId) });
    },
    countyConfirmationApproval(draft, _task, command) {
      if (command.decision === 'return') return returnCase(draft, 'countyConfirmation', command);
      if (command.decision === 'reject') return rejectCase(draft, 'countyConfirmation', command);
      return confirmable(draft) ?? eliminate(draft);
    },
  },
  span: ({ help, secondPerson }) => {
    if (!help) return spanOf();
    const { countyConfirmation: review, countyConfirmationApproval: approval } = help.limits;
    return secondPerson.county ? spanOf(review, approval) : spanOf(review);
  },
};

function confirmable(draft: Draft): Refusal | undefined {
  return gate(draft, draft.state.elimination?.way ?? 'assisted', 'confirmation');
}

function eliminate(draft: Draft): void {
  draft.emit('eliminated', { way: draft.state.elimination?.way ?? 'assisted', eliminatedOn: dayOf(draft.now) });
  finishStep(draft, 'countyConfirmation', 'confirmed');
}
