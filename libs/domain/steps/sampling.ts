import { finishStep, returnTo } from '../process/road';
import type { Procedure, RoadStep } from '../process/step';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/** The step at the home that a failed sample sends the case back to. */
const madeAt = {
  identification: 'verification',
  elimination: 'eliminationAssessment',
} as const satisfies Record<Procedure, RoadStep>;

/**
 * 抽样审核: before it confirms, the county visits a sample of those proposed, drawn over many cases at once
 * (sampling/draw.ts). A case that was not drawn goes on; a failed sample returns the case.
 */
export const sampling: StepRule = {
  step: 'sampling',
  source: '拟识别纳入和拟风险消除抽样审核（浚县，130户、464人，21.45%）; process.md 2 (Risk elimination)',
  open: (draft) => draft.openTask('sampling'),
  decide: {
    sampling: () => refuse('task.kindByDraw', { field: 'taskId' }),
    sampleCheck(draft, _task, { decision }) {
      if (decision === 'passed') return finishStep(draft, 'sampling', 'samplePassed');
      const toStep = madeAt[draft.state.procedure];
      return returnTo(draft, { fromStep: 'sampling', toStep, fields: ['sample'], then: 'again' });
    },
  },
  span: ({ help }) => spanOf(...(help ? [help.limits.sampling, help.limits.sampleCheck] : [])),
};
