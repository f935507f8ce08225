import { Refused } from '#temporal/answers';
import { exampleAssessment, exampleMembers } from '#domain/household/example';
import { assess, eliminating, publishLine, workOn, workUntil } from '../support/cases/liveHelp';
import { Stage } from '../support/cases/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.worker();
  await publishLine(stage.owner);
}, 120_000);
afterAll(() => stage.strike());

/** The youngest is out of school, beside a form that says the schooling is held. */
const outOfSchool = {
  ...exampleAssessment.facts,
  members: exampleMembers.map((m, i) => (i === 2 ? { ...m, schoolStatus: 'notInSchool' as const } : m)),
};

describe('the inspection of an elimination', () => {
  it('runs over the latest assessment, with the help that was given: warned at the village, held at the county', async () => {
    const live = await stage.opened();
    await eliminating(live);
    await assess(live, { facts: outOfSchool });
    const asked = async () => (await live.kinds()).includes('countyConfirmation');
    await workUntil(live, 'the county is asked', asked);
    const refused = await workOn(live, 'countyConfirmation').catch((error: unknown) => error);
    if (!(refused instanceof Refused)) throw new Error('It was not refused');
    expect(refused.refusal).toMatchObject({ code: 'elimination.unmet', params: { conditions: 'inspectionClear' } });
    await live.decide('countyConfirmation', 'return', {
      toStep: 'eliminationAssessment',
      fields: ['facts.members'],
      then: 'again',
    });
    await assess(live);
    await workUntil(live, 'the county is asked again', asked);
    await workOn(live, 'countyConfirmation');
    expect(await live.kinds()).toEqual(['countyConfirmationApproval']);
  });
});
