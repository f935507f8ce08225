import { scheduleDuties } from '../process/help';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** 落实帮扶责任人: the township names the helper and the unit that answers for it; the plan is asked for at once. */
export const helper: SideRule = {
  step: 'helper',
  source: '结对帮扶“零脱管”（常德）; process.md 2 (Assistance)',
  decide: {
    assignHelper(draft, _task, { codes }) {
      if (!codes.accountId) return refuse('form.required', { field: 'accountId' });
      draft.emit('helperAssigned', { helperId: codes.accountId, ...(codes.unitId && { unitId: codes.unitId }) });
      if (draft.state.help?.plan !== 'reviewed') draft.openTask('makePlan', { assignee: codes.accountId });
      return scheduleDuties(draft);
    },
  },
  span: ({ help }) => spanOf(...(help ? [help.limits.assignHelper] : [])),
};
