import { checkPlan } from '../assistance/planRules';
import { dayOf } from '../calendar/instant';
import { declare, standingMeasures } from '../process/help';
import type { PlannedMeasure } from '../assistance/planRules';
import type { Draft } from '../process/draft';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { secondPersonExcludes } from './review';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/**
 * 帮扶计划（一户一策）: the helper plans by labour capacity and causes, the township reviews;
 * every measure of a reviewed plan goes to its department.
 */
export const plan: SideRule = {
  step: 'plan',
  source: '一户一策; by labour capacity: 常德“两业一兜”, 赣县区; process.md 2 (Assistance)',
  decide: {
    makePlan(draft, _task, { codes, actor }) {
      const { labour, measures = [] } = codes;
      if (!labour) return refuse('form.required', { field: 'labour' });
      const made = { labour, causes: draft.state.causes, measures, standing: standingMeasures(draft.state) };
      const [wrong] = checkPlan(made, dayOf(draft.now));
      if (wrong) return wrong;
      draft.emit('planSubmitted', { labour, measures });
      return draft.openTask('reviewPlan', { excluded: [actor.accountId] });
    },
    reviewPlan(draft, task, { decision, codes, actor }) {
      const planned = draft.state.help?.planned ?? [];
      const helperId = draft.state.help?.helperId;
      draft.emit('planReviewed', { approved: decision === 'approve' });
      if (decision === 'return') {
        const { fields = [] } = codes;
        if (fields.length === 0) return refuse('return.fieldsMissing', { field: 'fields' });
        return draft.openTask('makePlan', {
          ...(helperId && { assignee: helperId }),
          returnedFields: fields,
          returnedBy: { step: 'plan', seq: task.openedSeq },
          excluded: secondPersonExcludes(task, actor.accountId).filter((id) => id !== helperId),
        });
      }
      return declareAll(draft, planned);
    },
  },
  span: ({ help }) => spanOf(...(help ? [help.limits.makePlan, help.limits.reviewPlan] : [])),
};

/** Every measure goes to its department, or the review is refused with the first that cannot. */
function declareAll(draft: Draft, planned: readonly PlannedMeasure[]): Refusal | void {
  for (const one of planned) {
    const wrong = declare(draft, one);
    if (isRefusal(wrong)) return wrong;
  }
}
