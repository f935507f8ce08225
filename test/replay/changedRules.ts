import { dayOf } from '#domain/calendar/instant';
import { caseWorkflowId } from '#workflows/case/messages';
import { accountOf, type LiveCase, village } from '../support/cases/liveCase';
import type { Stage } from '../support/cases/stage';

const clerk = { accountId: accountOf('villageClerk'), role: 'villageClerk', areaCode: village } as const;
const officer = { accountId: accountOf('townshipOfficer'), role: 'townshipOfficer', areaCode: village } as const;

/**
 * Lives through the places where a rule changed while cases were running (`libs/domain/process/ruleChange.ts`).
 * The histories of v6 are of the former rules, where each of them ended; those of v7 are of these lives as they stand here.
 */
export const livesOfChangedRules: Readonly<Record<string, (stage: Stage) => Promise<string>>> = {
  'clue-while-being-refused': async (stage) => {
    const live = await stage.opened();
    await live.goTo('deliberation');
    await live.vote(1, 8, 1);
    await live.report();
    await live.decide('confirmNotAdmitted', 'confirm');
    await tell(live);
    await live.goTo('verification');
    return caseWorkflowId(live.householdId);
  },
  'withdrawn-after-the-approval': async (stage) => {
    const live = await stage.opened();
    await live.goTo('announcement');
    await live.send('giveEmergencyHelp', { measure: 'temporaryRelief', givenOn: dayOf(await live.now()) }, officer);
    await refused(live.send('withdrawApplication', { reasonCode: 'householdAsked' }, clerk));
    await live.goTo('monitored');
    return caseWorkflowId(live.householdId);
  },
  'let-go-while-at-risk-anew': async (stage) => {
    const live = await stage.opened();
    await live.goTo('monitored');
    await live.send('proposeWrongIdentification', { reasonCode: 'hiddenCar' }, officer);
    await live.report();
    await refused(live.decide('decideWrongIdentification', 'confirm'));
    await live.decide('judgeNewRisk', 'founded', { causes: ['disaster'] });
    return caseWorkflowId(live.householdId);
  },
  'emergency-procedure-taken-back': async (stage) => {
    const live = await stage.opened();
    await live.goTo('verification');
    await live.send('giveEmergencyHelp', { measure: 'temporaryRelief', givenOn: dayOf(await live.now()) }, officer);
    const { taskId } = await live.task('verification');
    await live.decide('verification', 'notAtRisk', { reasonCode: 'noRisk' });
    await live.send('withdrawDecision', { taskId }, clerk);
    await live.goTo('townshipReview');
    return caseWorkflowId(live.householdId);
  },
};

async function tell(live: LiveCase): Promise<void> {
  await live.decide('tellHousehold', 'told', { on: dayOf(await live.now()) });
}

/** The present rule refuses what the former one let happen. */
async function refused(sent: Promise<unknown>): Promise<void> {
  const answer = await sent.then(
    () => 'accepted',
    () => 'refused',
  );
  if (answer === 'accepted') throw new Error('The rule of before was followed');
}
