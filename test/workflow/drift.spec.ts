import { randomUUID } from 'node:crypto';
import { national15 } from '#domain/policy/shipped/national15';
import { Unknown } from '#temporal/answers';
import { DriftGateway } from '#temporal/driftGateway';
import { caseWorkflowId } from '#workflows/case/messages';
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
  expect(await drift.repair(blocked.caseId)).toEqual({ trouble: 'recordingFailing', done: 'retried' });
  await until('the decision is recorded', async () => (await blocked.kinds()).includes('verification'));
  expect(await drift.repair(behind.caseId)).toEqual({ trouble: 'inboxBehind', done: 'folded' });
  expect(await behind.kinds()).toEqual(['verification']);
  expect(await drift.repair(lost.caseId)).toEqual({ trouble: 'noWorkflow', done: 'restarted' });
  await lost.goOn('verification');
  expect(await lost.kinds()).toEqual(['deliberation']);
  expect(await drift.repair(sound.caseId)).toEqual({ trouble: null, done: 'nothing' });
  await until('no trouble is left', async () => (await drift.look()).troubles === 0);
  expect(await troubles()).toEqual({});
});
