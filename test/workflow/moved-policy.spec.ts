import { randomUUID } from 'node:crypto';
import { readBirth } from '#database/ledger/readBirth';
import { rebuild } from '#database/ledger/rebuild';
import { national15 } from '#domain/policy/shipped/national15';
import type { Policy } from '#domain/policy/policy';
import { Unknown } from '#temporal/answers';
import { caseWorkflowId } from '#workflows/case/messages';
import { accountOf, type LiveCase } from '../support/cases/liveCase';
import { Stage } from '../support/cases/stage';

jest.setTimeout(180_000);

/** Compared alongside the deliberation, and with more days. */
const newer: Policy = {
  ...national15,
  version: national15.version + 1,
  stages: [
    ['signFor'],
    ['verification'],
    ['deliberation', 'comparison'],
    ...national15.stages.slice(3).filter((steps) => !steps.includes('comparison')),
  ],
  chain: { days: national15.chain.days + 10, unit: national15.chain.unit },
};
const officer = {
  accountId: accountOf('countyOfficer'),
  role: 'countyOfficer',
  areaCode: '410621000000',
} as const;
const words = { policyCode: newer.code, policyVersion: newer.version, reasonCode: 'policyChanged' };

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.storePolicies([national15, newer]);
}, 120_000);
afterAll(() => stage.strike());

const followed = async ({ caseId }: LiveCase) =>
  (
    await stage.owner.query<object>(
      `SELECT policy_version, seq, stage, next_wake_at, chain_due_at, steps FROM case_file WHERE case_id = $1`,
      [caseId],
    )
  ).rows[0];

it('goes on under the newer version though its worker died as the move was written, its workflow was lost, and its rows were folded again', async () => {
  const doomed = await stage.worker('afterRecord');
  const live = await stage.opened();
  await live.goTo('verification');
  const key = `crash-${randomUUID()}`;
  const move = (by: LiveCase) => by.send('movePolicy', words, officer, key);
  await expect(move(live.impatient(stage.gateway(3_000)))).rejects.toBeInstanceOf(Unknown);
  await doomed.exited;
  await stage.worker();
  // The workflow does not know of its move; the next decision finds it in the ledger, and the newer road behind it.
  await live.goOn('verification');
  expect(new Set(await live.kinds())).toEqual(new Set(['deliberation', 'answerComparison']));
  const answer = await move(live);
  expect((await live.ledger()).filter((e) => e.type === 'policyMoved').map((e) => e.seq)).toEqual([answer.seq]);

  await stage.client.workflow.getHandle(caseWorkflowId(live.householdId)).terminate('lost');
  const found = await readBirth(stage.owner, live.caseId);
  if (!found) throw new Error('The case has no ledger');
  expect(await live.ground.gateway.revive(found)).toBe(true);
  await live.goTo('postNotice');
  const before = await followed(live);
  expect(before).toMatchObject({ policy_version: newer.version });
  await rebuild(stage.owner, () => undefined);
  expect(await followed(live)).toEqual(before);
  await live.goTo('monitored');
});

it('is not moved to what is not in force at its place', async () => {
  const live = await stage.opened();
  await stage.storePolicies([{ ...newer, version: newer.version + 1 }]);
  await stage.owner.query('ALTER TABLE policy DISABLE TRIGGER policy_immutable');
  await stage.owner.query(`UPDATE policy SET effective_on = '2199-01-01' WHERE version = $1`, [newer.version + 1]);
  for (const policyVersion of [newer.version + 1, 99])
    await expect(live.send('movePolicy', { ...words, policyVersion }, officer)).rejects.toMatchObject({
      refusal: { code: 'policy.notForCase' },
    });
});
