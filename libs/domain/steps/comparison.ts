import type { Draft } from '../process/draft';
import { finishStep } from '../process/road';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/** 部门比对: every department of the policy is asked at once and answers for itself: match, no match or unknown. */
export const comparison: StepRule = {
  step: 'comparison',
  source: '部门筛查预警和信息比对; process.md 2 (Data comparison)',
  open(draft) {
    const { departments } = draft.policy.comparison;
    const ticked = departments.filter((d) => draft.state.correction?.fields.includes(`comparison.${d}`));
    for (const department of ticked.length > 0 ? ticked : departments)
      draft.openTask('answerComparison', { department });
  },
  decide: {
    answerComparison(draft, _task, { codes }) {
      if (!codes.verdict) return refuse('form.required', { field: 'verdict' });
      if (waiting(draft).length === 0) return finishStep(draft, 'comparison', 'answered');
    },
  },
  span: ({ limits }) => spanOf(limits.answerComparison),
};

/** At the limit a silent department counts as “unknown”, if policy says that the case does not wait for it. */
export function closeComparison(draft: Draft): void {
  const silent = waiting(draft);
  if (draft.policy.comparison.waitBeyondLimit || silent.length === 0 || silent.some((t) => t.dueAt > draft.now)) return;
  for (const task of silent) draft.emit('taskCancelled', { taskId: task.taskId, why: 'limit' });
  finishStep(draft, 'comparison', 'answeredInPart');
}

function waiting(draft: Draft) {
  return draft.state.tasks.filter((t) => t.kind === 'answerComparison');
}
