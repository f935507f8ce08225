import { finishStep } from '../process/road';
import { foundUnfounded, proposeNotAdmitted } from '../process/sideExits';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/** 入户核实: two people at the home find the household at risk, with category and causes, or not at risk, with a reason. */
export const verification: StepRule = {
  step: 'verification',
  source: '防返贫监测工作流程（入户核实）; form and checks stand in household/verificationForm',
  open: (draft) => draft.openTask('verification'),
  decide: {
    verification(draft, _task, { decision, codes }) {
      const before = draft.state;
      if (decision === 'notAtRisk') {
        if (!codes.reasonCode) return refuse('form.required', { field: 'reasonCode' });
        // After the village meeting a “not at risk” undoes what the village decided: the township has to confirm it.
        if (before.correction || before.results.deliberation)
          return proposeNotAdmitted(draft, 'verification', codes.reasonCode);
        return foundUnfounded(draft, 'verification', codes.reasonCode);
      }
      const causes = codes.causes ?? [];
      if (causes.length === 0) return refuse('form.required', { field: 'causes' });
      const warned = draft.circumstances.findings.length > 0 ? ['warning'] : [];
      const related = codes.cadreRelative ? ['cadreRelative'] : [];
      draft.emit('verified', {
        ...(codes.category ? { category: codes.category } : {}),
        causes,
        marks: [...warned, ...related],
      });
      const same = before.category === (codes.category ?? before.category) && sameSet(before.causes, causes);
      return finishStep(draft, 'verification', 'atRisk', { changed: codes.changed ?? [], substance: !same });
    },
  },
  span: ({ limits }) => spanOf(limits.verification),
};

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x));
}
