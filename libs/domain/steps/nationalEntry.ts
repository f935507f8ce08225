import { dayOf } from '../calendar/instant';
import { finishStep } from '../process/road';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/** 录入全国防返贫监测信息系统: the township enters the household and takes its number and day back. */
export const nationalEntry: StepRule = {
  step: 'nationalEntry',
  source: '录入全国防返贫监测信息系统; process.md 2 (County approval and announcement)',
  open: (draft) => draft.openTask('nationalEntry'),
  decide: {
    nationalEntry(draft, _task, { codes }) {
      if (!codes.on) return refuse('form.required', { field: 'on' });
      if (codes.on > dayOf(draft.now)) return refuse('form.dateInFuture', { field: 'on' });
      if (codes.on < (draft.state.identifiedOn ?? codes.on)) return refuse('form.dateOrder', { field: 'on' });
      return finishStep(draft, 'nationalEntry', 'entered', { changed: [], substance: false, on: codes.on });
    },
  },
  span: ({ limits }) => spanOf(limits.nationalEntry),
};
