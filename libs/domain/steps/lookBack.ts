import type { Draft } from '../process/draft';
import { startRoad } from '../process/road';
import { endCase, reopen } from '../process/sideExits';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** 回头看: an unfounded clue is looked at again by the township, not by the village that dismissed it. */
export const lookBack: SideRule = {
  step: 'lookBack',
  source: '常德“签收、处置、时限、回头看”四步',
  decide: {
    lookBack(draft, _task, { decision }) {
      if (decision === 'confirmed') return endCase(draft, 'unfounded', draft.state.notAdmitted?.reasonCode);
      reopen(draft);
      startRoad(draft);
    },
  },
  span: ({ limits }) => spanOf(limits.lookBack),
};

/** Opens the look-back when its day has come. */
export function openLookBack(draft: Draft): void {
  const { lookBackAt, phase } = draft.state;
  if (phase !== 'lookBack' || lookBackAt === null || lookBackAt > draft.now) return;
  draft.emit('lookBackDue', {});
  draft.openTask('lookBack');
}
