import { dayOf } from '../calendar/instant';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/**
 * 挂牌督办: a county leader signs or declines; what is signed is assigned to a named owner (交办), mended (整改),
 * re-checked by somebody else (复查), and struck off (销号) or mended again.
 */
export const listing: SideRule = {
  step: 'listing',
  source: '“三治理一挂牌”专项行动，挂牌督办; process.md 4: 交办 整改 复查 销号',
  decide: {
    signListing(draft, _task, { decision, codes }) {
      if (decision === 'decline') return draft.emit('listingDeclined', {});
      if (!codes.accountId) return refuse('form.required', { field: 'accountId' });
      draft.emit('listingSigned', { ownerId: codes.accountId });
      return draft.openTask('mendListing', { assignee: codes.accountId });
    },
    mendListing(draft, task, { codes, actor }) {
      if (!codes.on) return refuse('form.required', { field: 'on' });
      if (codes.on > dayOf(draft.now)) return refuse('form.dateInFuture', { field: 'on' });
      if (codes.on < dayOf(task.openedAt)) return refuse('form.dateOrder', { field: 'on' });
      draft.emit('listingMended', { on: codes.on });
      return draft.openTask('recheckListing', { excluded: [actor.accountId] });
    },
    recheckListing(draft, _task, { decision }) {
      const ownerId = draft.state.listing?.ownerId;
      draft.emit('listingRechecked', { passed: decision === 'passed' });
      return decision === 'failed' && ownerId ? draft.openTask('mendListing', { assignee: ownerId }) : undefined;
    },
  },
  span: ({ supervision }) => spanOf(...(supervision ? [supervision.limits.signListing] : [])),
};
