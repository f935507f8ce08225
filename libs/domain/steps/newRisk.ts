import type { Cause } from '../household/codes';
import type { Draft } from '../process/draft';
import { dropElimination } from '../process/elimination';
import type { Step } from '../process/step';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** 新增风险: a clue on a household that is already helped; founded, it adds causes and the plan is made again. */
export const newRisk: SideRule = {
  step: 'newRisk',
  source:
    'process.md 2 (Clue): a clue on a household that has an open case joins that case; no elimination with a new risk',
  decide: {
    judgeNewRisk(draft, _task, { decision, codes }) {
      if (decision === 'unfounded') {
        if (!codes.reasonCode) return refuse('form.required', { field: 'reasonCode' });
        return settle(draft, false);
      }
      const { causes = [] } = codes;
      if (causes.length === 0) return refuse('form.required', { field: 'causes' });
      settle(draft, true);
      keepIdentified(draft);
      foundRisk(draft, causes, 'newRisk');
    },
  },
  span: ({ help }) => spanOf(...(help ? [help.limits.judgeNewRisk] : [])),
};

/** Whoever is at risk now is not let go as wrongly identified: what was proposed or decided before says nothing of it. */
function keepIdentified(draft: Draft): void {
  if (!draft.state.wrongIdentification || !draft.holds('nothingLost')) return;
  for (const task of draft.state.tasks.filter(
    (t) => t.kind === 'decideWrongIdentification' || t.kind === 'tellHousehold',
  ))
    draft.emit('taskCancelled', { taskId: task.taskId, why: 'superseded' });
  draft.emit('wrongIdentificationDeclined', {});
}

// Several clues may wait; the mark goes with the last of them.
function settle(draft: Draft, founded: boolean): void {
  if (!draft.state.tasks.some((t) => t.kind === 'judgeNewRisk')) draft.emit('newRiskSettled', { founded });
}

/** A new cause ends an elimination that is under way and asks the helper to plan for it. */
export function foundRisk(draft: Draft, causes: readonly Cause[], byStep: Step): void {
  draft.emit('causesAdded', { causes });
  if (draft.state.phase === 'eliminating') dropElimination(draft, byStep, 'newRisk');
  const helperId = draft.state.help?.helperId;
  const planning = draft.state.tasks.some((t) => t.kind === 'makePlan' || t.kind === 'reviewPlan');
  if (helperId && !planning) draft.openTask('makePlan', { assignee: helperId });
}
