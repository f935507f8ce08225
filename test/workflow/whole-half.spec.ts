import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { Stage } from '../support/cases/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.worker();
}, 120_000);
afterAll(() => stage.strike());

describe.each(shippedPolicies.map((p) => [p.code, p] as const))('under %s', (_code, policy) => {
  it('a household is found, deliberated and approved by its people and by deadlines', async () => {
    const live = await stage.opened(policy);
    await live.goTo('monitored');
    const types = (await live.ledger()).map((e) => e.type);
    expect(types).toEqual(
      expect.arrayContaining(['caseOpened', 'verified', 'itemDecided', 'noticeEnded', 'identified', 'monitored']),
    );
    expect(await live.kinds()).toEqual(['assignHelper']);
  });
});
