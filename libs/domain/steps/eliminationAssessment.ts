import { dayOf } from '../calendar/instant';
import { dropElimination } from '../process/elimination';
import { finishStep } from '../process/road';
import type { Draft } from '../process/draft';
import { type Refusal, refuse } from '../refusal';
import { gate } from './eliminationGate';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/**
 * 风险消除评估: income taken again at the home, 两不愁三保障 and water looked at, every cause judged as it stands now.
 * Goes on only past the gate. A household wholly without labour is never eliminated for being provided for: it gets the label 兜底保障.
 */
export const eliminationAssessment: StepRule = {
  step: 'eliminationAssessment',
  source: '风险稳定消除机制（赣县区）; process.md 2 (Risk elimination)',
  open: (draft) => draft.openTask('eliminationAssessment'),
  decide: {
    eliminationAssessment(draft, _task, { decision, codes }) {
      const { verdict } = draft.circumstances;
      if (!verdict) return refuse('elimination.notAssessed');
      draft.emit('incomeAssessed', { on: dayOf(draft.now), aboveLine: verdict.aboveLine });
      if (decision === 'safetyNet') return labelSafetyNet(draft, verdict.whollyWithoutLabour);
      if (decision === 'notYet') {
        if (!codes.reasonCode) return refuse('form.required', { field: 'reasonCode' });
        return dropElimination(draft, 'eliminationAssessment', codes.reasonCode);
      }
      const unmet = gate(draft, draft.state.elimination?.way ?? 'assisted', 'assessment');
      if (unmet) return unmet;
      const { causes } = draft.state;
      draft.emit('eliminationAssessed', { settled: causes.filter((c) => !verdict.causesOpen.includes(c)) });
      return finishStep(draft, 'eliminationAssessment', 'eliminable', {
        changed: codes.changed ?? [],
        substance: false,
      });
    },
  },
  span: ({ help }) => spanOf(...(help ? [help.limits.eliminationAssessment] : [])),
};

function labelSafetyNet(draft: Draft, whollyWithoutLabour: boolean): Refusal | void {
  if (!whollyWithoutLabour) return refuse('elimination.notSafetyNet', { field: 'decision' });
  draft.emit('safetyNetLabelled', {});
  dropElimination(draft, 'eliminationAssessment', 'safetyNet');
}
