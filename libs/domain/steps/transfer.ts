import type { Draft } from '../process/draft';
import { reopeningOf } from '../process/reopening';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** 迁移转接: the household moved; the township it moved to takes the case over where it stands. */
export const transfer: SideRule = {
  step: 'transfer',
  source: 'process.md 2 (At any time): transfer when a household moves to another village',
  decide: {
    acceptTransfer(draft, _task, { decision }) {
      const { transferTo, areaCode, reservedBy } = draft.state;
      if (decision === 'refuse' || !transferTo) return draft.emit('transferDeclined', {});
      if (reservedBy) return refuse('meeting.inProgress');
      draft.emit('transferred', { fromAreaCode: areaCode, toAreaCode: transferTo });
      moveTasks(draft, transferTo);
    },
  },
  span: ({ limits }) => spanOf(limits.acceptTransfer),
};

/** Offers the open work to the new place with its old due moments; a hanging notice has to hang again there. */
function moveTasks(draft: Draft, areaCode: string): void {
  const { tasks, notice } = draft.state;
  for (const task of tasks) {
    draft.emit('taskCancelled', { taskId: task.taskId, why: 'transferred' });
    if (notice && task.step === 'notice') continue;
    draft.emit('taskOpened', reopeningOf(task, { areaCode }));
  }
  if (!notice) return;
  draft.emit('noticeStopped', { why: 'transferred' });
  draft.openTask('postNotice');
}
