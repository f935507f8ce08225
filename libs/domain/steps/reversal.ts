import { dayOf } from '../calendar/instant';
import { startHelp } from '../process/help';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** 风险消除回退: the elimination was unsound. The township proposes, the county decides; help begins again. */
export const reversal: SideRule = {
  step: 'reversal',
  source: '风险消除回退; process.md 2 (The life of a case, At any time)',
  decide: {
    decideReversal(draft, _task, { decision }) {
      if (decision === 'refuse') return draft.emit('reversalDeclined', {});
      for (const task of draft.state.tasks.filter((t) => t.step === 'tracking'))
        draft.emit('taskCancelled', { taskId: task.taskId, why: 'superseded' });
      draft.emit('eliminationReversed', { reversedOn: dayOf(draft.now) });
      draft.openTask('enterReversal');
      return startHelp(draft);
    },
    enterReversal(draft, _task, { codes }) {
      if (!codes.on) return refuse('form.required', { field: 'on' });
      return codes.on > dayOf(draft.now) ? refuse('form.dateInFuture', { field: 'on' }) : undefined;
    },
  },
  span: ({ help }) => spanOf(...(help ? [help.limits.decideReversal, help.limits.enterReversal] : [])),
};
