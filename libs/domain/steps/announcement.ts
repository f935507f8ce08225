import { dayOf } from '../calendar/instant';
import { finishStep } from '../process/road';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/** 公告: the county makes the identification known, with the document's number and day. */
export const announcement: StepRule = {
  step: 'announcement',
  source: '县级公告; process.md 2 (Notice and announcement)',
  open: (draft) => draft.openTask('announcement'),
  decide: {
    announcement(draft, _task, { codes }) {
      if (!codes.on) return refuse('form.required', { field: 'on' });
      if (codes.on > dayOf(draft.now)) return refuse('form.dateInFuture', { field: 'on' });
      if (codes.on < (draft.state.identifiedOn ?? codes.on)) return refuse('form.dateOrder', { field: 'on' });
      return finishStep(draft, 'announcement', 'announced');
    },
  },
  span: ({ limits }) => spanOf(limits.announcement),
};
