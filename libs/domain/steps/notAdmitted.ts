import { dayOf } from '../calendar/instant';
import { enterStage, stageWith } from '../process/road';
import type { RoadStep } from '../process/step';
import { resumeTracking } from '../process/tracking';
import { endCase } from '../process/sideExits';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** Where the township may send a refused case back to. */
export const sendBackSteps = ['verification', 'deliberation'] as const satisfies readonly RoadStep[];

/**
 * 不予纳入: the township confirms what the village decided, or sends it back with new facts (once, by policy);
 * the household is told why, and may apply again.
 */
export const notAdmitted: SideRule = {
  step: 'notAdmitted',
  source: 'process.md 2 (Deliberation): a failed item goes to the township as 不予纳入',
  decide: {
    confirmNotAdmitted(draft, _task, { decision, codes }) {
      if (decision === 'confirm') return draft.openTask('tellHousehold');
      const { toStep } = codes;
      if (!sendBackSteps.some((step) => step === toStep) || toStep === undefined)
        return refuse('return.stepUnknown', { field: 'toStep' });
      if (draft.state.sentBackTimes >= draft.policy.sendBackTimes) return refuse('return.again', { field: 'decision' });
      draft.emit('sentBack', { toStep });
      enterStage(draft, stageWith(draft, toStep), [toStep]);
    },
    tellHousehold(draft, _task, { codes }) {
      if (!codes.on) return refuse('form.required', { field: 'on' });
      if (codes.on > dayOf(draft.now)) return refuse('form.dateInFuture', { field: 'on' });
      const { phase, wrongIdentification, notAdmitted: refused, tracking } = draft.state;
      if (wrongIdentification) return endCase(draft, 'wronglyIdentified', wrongIdentification.reasonCode);
      // An unfounded case stays in sight until its look-back.
      if (phase === 'lookBack') return;
      if (tracking) return phase === 'tracking' ? undefined : resumeTracking(draft);
      endCase(draft, 'notAdmitted', refused?.reasonCode);
    },
  },
  span: ({ limits }) => spanOf(limits.confirmNotAdmitted, limits.tellHousehold),
};
