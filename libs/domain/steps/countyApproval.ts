import { dayOf } from '../calendar/instant';
import type { Draft } from '../process/draft';
import { finishStep } from '../process/road';
import { type Refusal, refuse } from '../refusal';
import { rejectCase, returnCase, secondPersonExcludes } from './review';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/**
 * 县级审定: sets category, causes and the day of identification.
 * The inspection rules that block stand here as a gate: nobody approves past one.
 */
export const countyApproval: StepRule = {
  step: 'countyApproval',
  source: '县级审定; inspection rules before submission: process.md 2',
  open: (draft) => draft.openTask('countyReview'),
  decide: {
    countyReview(draft, task, command) {
      if (command.decision === 'return') return returnCase(draft, 'countyApproval', command);
      if (command.decision === 'reject') return rejectCase(draft, 'countyApproval', command);
      const { category, causes = [] } = command.codes;
      if (!category) return refuse('approval.categoryMissing', { field: 'category' });
      if (causes.length === 0) return refuse('form.required', { field: 'causes' });
      const blocked = gate(draft);
      if (blocked) return blocked;
      draft.emit('categoryProposed', { category, causes });
      if (!draft.policy.secondPerson.county) return identify(draft);
      draft.openTask('countyApproval', { excluded: secondPersonExcludes(task, command.actor.accountId) });
    },
    countyApproval(draft, _task, command) {
      if (command.decision === 'return') return returnCase(draft, 'countyApproval', command);
      if (command.decision === 'reject') return rejectCase(draft, 'countyApproval', command);
      return gate(draft) ?? identify(draft);
    },
  },
  span: ({ limits, secondPerson }) =>
    secondPerson.county ? spanOf(limits.countyReview, limits.countyApproval) : spanOf(limits.countyReview),
};

function gate(draft: Draft): Refusal | undefined {
  const rules = draft.circumstances.findings.filter((f) => f.effect === 'block').map((f) => f.rule);
  return rules.length > 0 ? refuse('approval.blocked', { params: { rules: rules.join(' ') } }) : undefined;
}

function identify(draft: Draft): Refusal | void {
  const { category, causes, emergency } = draft.state;
  if (!category) return refuse('approval.categoryMissing', { field: 'category' });
  draft.emit('identified', { category, causes, identifiedOn: dayOf(draft.now) });
  if (emergency) draft.emit('emergencyProcedureCompleted', {});
  finishStep(draft, 'countyApproval', 'approved');
}
