import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** 识别不准: the township proposes that the household should not have been identified; the county decides. */
export const wrongIdentification: SideRule = {
  step: 'wrongIdentification',
  source: 'process.md 2 (At any time): end as wrongly identified',
  decide: {
    decideWrongIdentification(draft, _task, { decision }) {
      if (decision === 'confirm') return draft.openTask('tellHousehold');
      draft.emit('wrongIdentificationDeclined', {});
    },
  },
  span: ({ limits }) => spanOf(limits.decideWrongIdentification),
};
