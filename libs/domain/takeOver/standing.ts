import type { Labels } from '../household/labels';
import { outcomeNames, type Outcome } from '../process/event';
import { eliminationSteps, identificationSteps, type RoadStep, stepNames } from '../process/step';
import type { TakenOverAt } from './takenOver';

/** Steps before the village's deliberation are not taken over: what is still looked into comes in as a clue. */
const identifying = identificationSteps.filter((step) => step !== 'signFor' && step !== 'verification');

/** Behind the county's confirmation the gate of elimination is not asked any more, so nobody comes in there. */
const eliminating = eliminationSteps.filter((step) => step !== 'announcement' && step !== 'nationalEntry');

const roadLabels = (
  phase: 'identifying' | 'eliminating',
  steps: readonly RoadStep[],
  zh: string,
  en: string,
): Labels<string> =>
  Object.fromEntries(
    steps.map((step) => [
      `${phase}:${step}`,
      { zh: `${zh}：${stepNames[step].zh}`, en: `${en}: ${stepNames[step].en}` },
    ]),
  );

/** 当前环节: where a household may stand that is taken over. */
export const standingLabels: Labels<string> = {
  monitored: { zh: '监测帮扶', en: 'Monitored and helped' },
  tracking: { zh: '常态跟踪监测', en: 'Tracked' },
  ended: { zh: '已结束', en: 'Ended' },
  ...roadLabels('identifying', identifying, '识别', 'Identification'),
  ...roadLabels('eliminating', eliminating, '消除', 'Elimination'),
};

/** The place that a code of `standingLabels` names. */
export function placeOf(standing: string): TakenOverAt {
  const [phase, step] = standing.split(':');
  // The codes above are made of these phases and steps.
  return (step === undefined ? { phase } : { phase, step }) as TakenOverAt;
}

/** How a household ended that is kept for the record only: it had been monitored. */
const endings = [
  'generalMonitoring',
  'movedAway',
  'householdExtinct',
  'wronglyIdentified',
] as const satisfies readonly Outcome[];
export const endingLabels: Labels<string> = Object.fromEntries(
  endings.map((outcome) => [outcome, outcomeNames[outcome]]),
);
