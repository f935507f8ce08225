import { randomUUID } from 'node:crypto';
import { national15 } from '#domain/policy/shipped/national15';
import { Unknown } from '#temporal/answers';
import { DriftGateway } from '#temporal/driftGateway';
import { caseWorkflowId, caseWorkflowName, type CaseStart } from '#workflows/case/messages';
import type { LiveCase } from '../support/cases/liveCase';
import { Stage } from '../support/cases/stage';
import { until } from '../support/cases/until';

let stage: Stage;
let drift: DriftGateway;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.worker();
  drift = new DriftGateway(stage.client, { taskQueue: stage.access.taskQueue });
  await stage.storePolicies([national15]);
}, 120_000);
afterAll(() => stage.strike());

async function troubles(): Promise<Record<string, string>> {
  const { rows } = await stage.owner.query<{ case_id: string; code: string }>('SELECT case_id, code FROM case_trouble');
  return Object.fromEntries(rows.map(({ case_id, code }) => [case_id, code]));
}

/** The ledger takes nothing of this case, and somebody has been waiting for it for a minute. */
async function blockLedger({ caseId }: LiveCase): Promise<void> {
  await stage.owner.query(`
    CREATE FUNCTION block_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$;
    CREATE TRIGGER block_it BEFORE INSERT ON case_event FOR EACH ROW WHEN (NEW.case_id = '${caseId}') EXECUTE FUNCTION block_it()`);
  await stage.owner.query(
    `INSERT INTO submission (id, case_id, form, body_enc, body_key_id, body_hash, area_code, created_at)
     VALUES ($1, $2, 'signFor', '', 'k', 'h', '410621103201', now() - interval '1 minute')`,
    [randomUUID(), caseId],
  );
}

async function unblockLedger(): Promise<void> {
  await stage.owner.query('DROP TRIGGER block_it ON case_event; DROP FUNCTION block_it()');
}

it('finds what drifted apart, each with its name, mends it on order, and finds nothing any more', async () => {
  const [sound, lost, behind, blocked] = await Promise.all([1, 2, 3, 4].map(() => stage.opened()));
  if (!sound || !lost || !behind || !blocked) throw new Error('Four cases were asked for');
  await lost.goTo('verification');
  await stage.client.workflow.getHandle(caseWorkflowId(lost.householdId)).terminate('planted');
  await behind.goTo('verification');
  await stage.owner.query(`UPDATE case_file SET seq = 1, steps = '{signFor}' WHERE case_id = $1`, [behind.caseId]);
  await stage.owner.query(`DELETE FROM task WHERE case_id = $1 AND kind = 'verification'`, [behind.caseId]);
  await blockLedger(blocked);
  const key = randomUUID();
  await expect(blocked.impatient(stage.gateway(3_000)).goOn('signFor', key)).rejects.toBeInstanceOf(Unknown);

  const planted = { [lost.caseId]: 'noWorkflow', [behind.caseId]: 'inboxBehind', [blocked.caseId]: 'recordingFailing' };
  await until('all troubles are found', async () => (await drift.look()).troubles === 3);
  expect(await troubles()).toEqual(planted);
  expect(await drift.look()).toMatchObject({ cases: 4, troubles: 3, workflowsWithoutCase: 0 });

  await unblockLedger();
  expect(await drift.repair(blocked.caseId)).toEqual({ trouble: 'recordingFailing', done: 'retried', gone: true });
  expect(await blocked.kinds()).toContain('verification');
  expect(await drift.repair(behind.caseId)).toEqual({ trouble: 'inboxBehind', done: 'folded', gone: true });
  expect(await behind.kinds()).toEqual(['verification']);
  expect(await drift.repair(lost.caseId)).toEqual({ trouble: 'noWorkflow', done: 'restarted', gone: true });
  // Nobody has compared again, and nothing that was mended is listed any more.
  expect(await troubles()).toEqual({});
  await lost.goOn('verification');
  expect(await lost.kinds()).toEqual(['deliberation']);
  expect(await drift.repair(sound.caseId)).toEqual({ trouble: null, done: 'nothing', gone: true });
  await until('no trouble is left', async () => (await drift.look()).troubles === 0);
  expect(await troubles()).toEqual({});
});

it('lists a workflow that has no case, with its run and since when, ends it on order, and leaves one with a case alone', async () => {
  const alone = async () =>
    (
      await stage.owner.query<{ household_id: string; area_code: string | null; last_case_id: string | null }>(
        'SELECT household_id, area_code, last_case_id FROM lone_workflow WHERE run_id IS NOT NULL AND started_at <= business_now()',
      )
    ).rows;
  const live = await stage.opened();
  const [unborn, ended] = [randomUUID(), await stage.opened()];
  const birth = { caseId: randomUUID(), householdId: unborn, areaCode: '410621103201', policyHash: 'planted' };
  await stage.client.workflow.start(caseWorkflowName, {
    workflowId: caseWorkflowId(unborn),
    taskQueue: stage.access.taskQueue,
    args: [{ birth, policy: national15 } satisfies CaseStart],
  });
  await stage.owner.query(`UPDATE case_file SET status = 'ended' WHERE case_id = $1`, [ended.caseId]);
  await until('both are found', async () => (await drift.look()).workflowsWithoutCase === 2);
  expect(await alone()).toEqual(
    expect.arrayContaining([
      { household_id: unborn, area_code: null, last_case_id: null },
      { household_id: ended.householdId, area_code: '410621103201', last_case_id: ended.caseId },
    ]),
  );

  expect(await drift.endLone(unborn)).toEqual({ done: 'ended' });
  expect((await alone()).map((row) => row.household_id)).toEqual([ended.householdId]);
  expect((await stage.client.workflow.getHandle(caseWorkflowId(unborn)).describe()).status.name).toBe('TERMINATED');
  // It has a case again by the time the operator presses the button.
  await stage.owner.query(`UPDATE case_file SET status = 'open' WHERE case_id = $1`, [ended.caseId]);
  expect(await drift.endLone(ended.householdId)).toEqual({ done: 'nothing' });
  expect(await drift.endLone(live.householdId)).toEqual({ done: 'nothing' });
  expect(await alone()).toEqual([]);
  await ended.goOn('signFor');
});
