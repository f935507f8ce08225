import type { Draft } from '../process/draft';
import { type Refusal, refuse } from '../refusal';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** 识别不准: the township proposes that the household should not have been identified; the county decides. */
export const wrongIdentification: SideRule = {
  step: 'wrongIdentification',
  source: 'process.md 2 (At any time): end as wrongly identified',
  decide: {
    decideWrongIdentification(draft, _task, { decision }) {
      if (decision === 'confirm') return awaitsNewRisk(draft) ?? draft.openTask('tellHousehold');
      draft.emit('wrongIdentificationDeclined', {});
    },
  },
  span: ({ limits }) => spanOf(limits.decideWrongIdentification),
};

/** A clue that was reported meanwhile is judged before the household is let go: with the case it would be gone. */
export function awaitsNewRisk({ state, holds }: Draft): Refusal | undefined {
  return state.tasks.some(({ kind }) => kind === 'judgeNewRisk') && holds('nothingLost')
    ? refuse('wrongIdentification.newRiskOpen')
    : undefined;
}
