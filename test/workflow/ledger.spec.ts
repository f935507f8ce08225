import { rebuild } from '#database/ledger/rebuild';
import { openPool } from '#database/pools';
import { national15 } from '#domain/policy/shipped/national15';
import { accountOf, type LiveCase } from '../support/cases/liveCase';
import { publishLine, ready, propose, workTo } from '../support/cases/liveHelp';
import { Stage } from '../support/cases/stage';
import { until } from '../support/cases/until';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.worker();
  await stage.owner.query(
    `INSERT INTO area (code, level, name, full_name) VALUES ('410621000000', 'county', '浚县', '浚县') ON CONFLICT DO NOTHING`,
  );
  await stage.owner.query(
    `INSERT INTO policy (id, area_code, code, version, name_zh, name_en, body, hash, source, effective_on)
     VALUES (gen_random_uuid(), '410621000000', $1, $3, 'x', 'x', $2, 'h', 's', '2020-01-01')`,
    [national15.code, JSON.stringify(national15), national15.version],
  );
}, 120_000);
afterAll(() => stage.strike());

/** Cases of every kind of history: under way, failed, returned, taken back, suspended, ended. */
async function livelyCases(): Promise<LiveCase[]> {
  const [plain, failed, returned, ended, monitored] = await Promise.all([1, 2, 3, 4, 5].map(() => stage.opened()));
  if (!plain || !failed || !returned || !ended || !monitored) throw new Error('Five cases were asked for');
  await plain.goTo('deliberation');
  await failed.goTo('deliberation');
  await failed.vote(2, 8, 0);
  await returned.goTo('townshipReview');
  await returned.decide('townshipReview', 'return', { toStep: 'verification', fields: ['income'] });
  await returned.goOn('verification');
  await ended.decide('signFor', 'dismiss', { reasonCode: 'noRisk' });
  await monitored.goTo('monitored');
  await plain.pass(3);
  await everyClockHeard(plain);
  return [plain, failed, returned, ended, monitored];
}

/** The clock was moved for one case; the others, those of earlier tests too, do now what it brings them, and not while they are compared. */
async function everyClockHeard({ ground: { gateway } }: LiveCase): Promise<void> {
  const late = async () =>
    (
      await stage.owner.query<{ id: string }>(
        'SELECT household_id AS id FROM case_file WHERE next_wake_at <= business_now()',
      )
    ).rows;
  for (const { id } of await late()) await gateway.clockMoved(id);
  await until('the clock has nothing left to do for anybody', async () => (await late()).length === 0);
}

/** A household with a helper, a plan and measures, eliminated and tracked. */
async function trackedCase(): Promise<LiveCase> {
  await publishLine(stage.owner);
  const live = await stage.opened();
  await ready(live);
  await propose(live);
  await workTo(live, 'tracking');
  await everyClockHeard(live);
  return live;
}

const inbox = `SELECT to_jsonb(t) - 'generation' AS row FROM task t ORDER BY task_id`;
const caseList = `SELECT to_jsonb(c) - 'generation' AS row FROM case_file c ORDER BY case_id`;
const spans = `SELECT to_jsonb(s) - 'generation' AS row FROM monitored_span s ORDER BY case_id, ordinal`;
const stays = `SELECT to_jsonb(i) - 'generation' AS row FROM step_interval i ORDER BY case_id, step, entered_seq`;
const measures = `SELECT to_jsonb(m) - 'generation' AS row FROM measure m ORDER BY case_id, measure_id`;

async function rowsOf(sql: string): Promise<unknown[]> {
  return (await stage.owner.query<{ row: unknown }>(sql)).rows.map((r) => r.row);
}

describe('the ledger', () => {
  it('carries a chain of hashes that shows any change', async () => {
    const [live] = await livelyCases();
    const broken = `SELECT seq FROM case_event e WHERE case_id = $1 AND (
        hash <> ledger_hash(previous_hash, e) OR previous_hash IS DISTINCT FROM (SELECT hash FROM case_event b WHERE b.case_id = e.case_id AND b.seq = e.seq - 1))`;
    expect((await stage.owner.query(broken, [live?.caseId])).rows).toEqual([]);
    const client = await stage.owner.connect();
    try {
      await client.query('BEGIN');
      await client.query('ALTER TABLE case_event DISABLE TRIGGER USER');
      await client.query(
        `UPDATE case_event SET data = data || '{"decision": "dismiss"}' WHERE case_id = $1 AND type = 'taskCompleted' AND seq = (SELECT min(seq) FROM case_event WHERE case_id = $1 AND type = 'taskCompleted')`,
        [live?.caseId],
      );
      expect((await client.query(broken, [live?.caseId])).rows).toHaveLength(1);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('gives the same inbox, case list and stays when it is folded again, and nobody sees an empty inbox meanwhile', async () => {
    const [live] = await livelyCases();
    const before = [await rowsOf(inbox), await rowsOf(caseList), await rowsOf(stays)];
    expect(before[2]?.length).toBeGreaterThan(10);
    const pool = openPool(stage.database.ownerUrl, 'shouwang_worker', { max: 2 });
    let running = true;
    let looks = 0;
    const watch = (async () => {
      while (running) {
        expect(await live?.kinds()).toContain('deliberation');
        looks++;
      }
    })();
    try {
      const { cases, drift } = await rebuild(pool, () => undefined);
      expect({ cases, drift }).toEqual({ cases: before[1]?.length, drift: 0 });
    } finally {
      running = false;
      await watch;
      await pool.end();
    }
    expect(looks).toBeGreaterThan(0);
    expect([await rowsOf(inbox), await rowsOf(caseList), await rowsOf(stays)]).toEqual(before);
  });

  it('mends rows that drifted away from it', async () => {
    const [live] = await livelyCases();
    const before = [await rowsOf(inbox), await rowsOf(stays)];
    await stage.owner.query(`UPDATE step_interval SET paused_ms = 5, left_at = now() WHERE case_id = $1`, [
      live?.caseId,
    ]);
    await stage.owner.query(`UPDATE task SET state = 'cancelled', due_at = now() WHERE case_id = $1`, [live?.caseId]);
    const pool = openPool(stage.database.ownerUrl, 'shouwang_worker', { max: 2 });
    await rebuild(pool, () => undefined);
    await pool.end();
    expect([await rowsOf(inbox), await rowsOf(stays)]).toEqual(before);
  });

  it('gives spans and measures as they were recorded, and mends them', async () => {
    const { caseId } = await trackedCase();
    const [span] = await rowsOf(spans.replace('ORDER', `WHERE case_id = '${caseId}' ORDER`));
    expect(span).toMatchObject({
      ordinal: 1,
      category: 'marginal',
      causes: ['illness'],
      way: 'assisted',
      taken_over: false,
    });
    const [file] = await rowsOf(caseList.replace('ORDER', `WHERE case_id = '${caseId}' ORDER`));
    expect(file).toMatchObject({ procedure: 'elimination', unit_id: 'unit-1', helper_id: accountOf('helper') });
    const before = [await rowsOf(spans), await rowsOf(measures), await rowsOf(caseList)];
    expect(before[1]?.length).toBeGreaterThan(0);
    const pool = openPool(stage.database.ownerUrl, 'shouwang_worker', { max: 2 });
    try {
      await rebuild(pool, () => undefined);
      expect([await rowsOf(spans), await rowsOf(measures), await rowsOf(caseList)]).toEqual(before);
      await stage.owner.query('UPDATE monitored_span SET eliminated_on = NULL WHERE case_id = $1', [caseId]);
      await stage.owner.query('DELETE FROM measure WHERE case_id = $1', [caseId]);
      await stage.owner.query(
        `INSERT INTO monitored_span (case_id, ordinal, household_id, area_code, category, identified_on, since_on)
         SELECT case_id, 9, household_id, area_code, category, identified_on, since_on FROM monitored_span WHERE case_id = $1`,
        [caseId],
      );
      await rebuild(pool, () => undefined);
      expect([await rowsOf(spans), await rowsOf(measures), await rowsOf(caseList)]).toEqual(before);
    } finally {
      await pool.end();
    }
  });
});
