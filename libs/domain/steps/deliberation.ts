import { refuse } from '../refusal';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/**
 * 村级民主评议: the item waits for a village meeting. It is never decided by itself:
 * the meeting's minutes prepare, decide and release it (process/meetingItem.ts, meeting/minutes.ts).
 */
export const deliberation: StepRule = {
  step: 'deliberation',
  source: '村级民主评议; quorum and majority: process.md 2 (Deliberation)',
  open: (draft) => draft.openTask('deliberation'),
  decide: {
    deliberation: () => refuse('task.kindByMeeting', { field: 'taskId' }),
  },
  span: ({ limits }) => spanOf(limits.deliberation),
};
