import { type Refusal, refuse } from '../refusal';
import type { ApplySample } from './helpCommand';
import { findOpenTask } from './completeTask';
import type { Draft } from './draft';
import { finishStep } from './road';

/** The draw's outcome for one case. */
export function applySample(draft: Draft, { drawId, taskId, chosen }: ApplySample): Refusal | void {
  const task = findOpenTask(draft.state, taskId);
  if (task?.kind !== 'sampling') return refuse('task.notOpen', { field: 'taskId' });
  if (draft.state.suspension) return refuse('case.suspended');
  draft.emit('sampleDrawn', { drawId, taskId, chosen });
  if (!chosen) return finishStep(draft, 'sampling', 'notDrawn');
  draft.openTask('sampleCheck', { subjectId: drawId });
}
