import { endCase } from '../process/sideExits';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** 户籍迁出, 整户自然减少: the household leaves by its own short way and is not counted as eliminated. */
export const departure: SideRule = {
  step: 'departure',
  source: '整户自然减少、户籍迁出; process.md 2 (Risk elimination)',
  decide: {
    decideDeparture(draft, _task, { decision }) {
      const { departure: asked } = draft.state;
      if (decision === 'refuse' || !asked) return draft.emit('departureDeclined', {});
      endCase(draft, asked.reasonCode === 'diedOut' ? 'householdExtinct' : 'movedAway', asked.reasonCode);
    },
  },
  span: ({ help }) => spanOf(...(help ? [help.limits.decideDeparture] : [])),
};
