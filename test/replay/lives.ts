import type { Policy } from '#domain/policy/policy';
import { anhui } from '#domain/policy/shipped/anhui';
import { caseWorkflowId } from '#workflows/case/messages';
import { meetingWorkflowId } from '#workflows/meeting/messages';
import { accountOf, type LiveCase, village } from '../support/cases/liveCase';
import { livesOfChangedRules } from './changedRules';
import { laterLives } from './laterLives';
import { LiveMeeting } from '../support/cases/liveMeeting';
import type { Stage } from '../support/cases/stage';

/** A recorded life: its name says what its history proves. Answers the workflow whose history is kept. */
export const lives: Readonly<Record<string, (stage: Stage) => Promise<string>>> = {
  'from-clue-to-national-system': async (stage) => {
    const live = await opened(stage);
    await live.goTo('monitored');
    return caseWorkflowId(live.householdId);
  },
  'comparison-alongside-notice': async (stage) => {
    const live = await opened(stage, anhui);
    await live.goTo('townshipReview');
    return caseWorkflowId(live.householdId);
  },
  'returned-and-taken-back': async (stage) => {
    const live = await opened(stage);
    await live.goTo('townshipReview');
    const { taskId } = await live.task('townshipReview');
    await live.decide('townshipReview', 'return', { toStep: 'verification', fields: ['income'] });
    await live.send(
      'withdrawDecision',
      { taskId },
      { accountId: accountOf('townshipOfficer'), role: 'townshipOfficer', areaCode: village },
    );
    await live.decide('townshipReview', 'return', { toStep: 'verification', fields: ['income'] });
    await live.goOn('verification');
    return caseWorkflowId(live.householdId);
  },
  'suspended-reminded-and-ended': async (stage) => {
    const live = await opened(stage);
    await live.pass(5);
    const reviewOn = new Date((await live.now()) + 20 * 86_400_000).toISOString().slice(0, 10);
    const clerk = { accountId: accountOf('villageClerk'), role: 'villageClerk', areaCode: village } as const;
    await live.send('requestSuspension', { reasonCode: 'awayFromHome', reviewOn }, clerk);
    await live.decide('consentSuspension', 'consent');
    await live.pass(22);
    await live.decide('reviewSuspension', 'resume');
    await live.send('withdrawApplication', { reasonCode: 'householdAsked' }, clerk);
    return caseWorkflowId(live.householdId);
  },
  'vote-failed-not-admitted': async (stage) => {
    const live = await opened(stage);
    await live.goTo('deliberation');
    await live.vote(5, 5, 0);
    await live.decide('confirmNotAdmitted', 'confirm');
    await live.decide('tellHousehold', 'told', { on: new Date(await live.now()).toISOString().slice(0, 10) });
    return caseWorkflowId(live.householdId);
  },
  'went-on-as-a-new-run': async (stage) => {
    const live = await opened(stage);
    for (let i = 0; i < 30; i++) await live.report();
    return caseWorkflowId(live.householdId);
  },
  ...laterLives,
  ...livesOfChangedRules,
  'meeting-of-three': async (stage) => {
    const cases = [await opened(stage), await opened(stage), await opened(stage)];
    for (const live of cases) await live.goTo('deliberation');
    const meeting = await LiveMeeting.of(stage.meetings(), stage.owner, cases);
    await meeting.submit();
    await meeting.confirm();
    return meetingWorkflowId(meeting.start.meetingId);
  },
};

async function opened(stage: Stage, policy?: Policy): Promise<LiveCase> {
  return stage.opened(policy);
}
