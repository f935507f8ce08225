import { dayOf } from '../calendar/instant';
import { enterStage, stageWith, startRoad } from '../process/road';
import type { RoadStep } from '../process/step';
import { lookAgain, resumeTracking } from '../process/tracking';
import { endCase, reopen } from '../process/sideExits';
import { refuse } from '../refusal';
import type { Draft } from '../process/draft';
import { spanOf } from './span';
import type { SideRule } from './sideRule';
import { awaitsNewRisk } from './wrongIdentification';

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
      if (wrongIdentification)
        return awaitsNewRisk(draft) ?? endCase(draft, 'wronglyIdentified', wrongIdentification.reasonCode);
      // An unfounded case stays in sight until its look-back.
      if (phase === 'lookBack') return;
      if (phase === 'tracking') return;
      if (tracking) resumeTracking(draft);
      if (refused?.clueSince && draft.holds('nothingLost')) return takeUpClue(draft);
      if (!tracking) endCase(draft, 'notAdmitted', refused?.reasonCode);
    },
  },
  span: ({ limits }) => spanOf(limits.confirmNotAdmitted, limits.tellHousehold),
};

/** What was reported after the refusal is no part of it: told, the household's case begins again with the clue that nobody has judged. */
function takeUpClue(draft: Draft): void {
  if (draft.state.tracking) return lookAgain(draft, []);
  reopen(draft);
  startRoad(draft);
}
