import { addMonths } from '#domain/calendar/day';
import { dayOf } from '#domain/calendar/instant';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { setClock } from '#database/clock';
import { caseWorkflowId } from '#workflows/case/messages';
import type { LiveCase } from '../support/cases/liveCase';
import { propose, publishLine, workOn } from '../support/cases/liveHelp';
import { Stage } from '../support/cases/stage';
import { until } from '../support/cases/until';

const dayMs = 86_400_000;
/** Months of help before the elimination is proposed: with the tracking behind it, the life is longer than two years. */
const helpedMonths = 13;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.worker();
  await stage.storePolicies(shippedPolicies);
  await publishLine(stage.owner);
}, 120_000);
afterAll(() => stage.strike());

interface Life {
  readonly live: LiveCase;
  readonly firstRun: string;
}

/** Does all that is open. */
async function work(live: LiveCase): Promise<void> {
  for (let round = 0; round < 60; round++) {
    const [kind] = await live.kinds();
    if (!kind) return;
    await workOn(live, kind);
  }
  throw new Error(`Never done: ${(await live.kinds()).join(', ')}`);
}

/** Proposes the elimination of a household that was helped long enough. */
async function proposeInTime(live: LiveCase): Promise<boolean> {
  const { rows } = await stage.owner.query<{ identifiedOn: string; phase: string }>(
    `SELECT to_char(identified_on, 'YYYY-MM-DD') AS "identifiedOn", phase FROM case_file WHERE case_id = $1`,
    [live.caseId],
  );
  const [file] = rows;
  if (file?.phase !== 'monitored' || addMonths(file.identifiedOn, helpedMonths) > dayOf(await live.now())) return false;
  await propose(live);
  return true;
}

/** Lets time pass to the next moment of any of them; each has done what time asks of it afterwards. */
async function passTogether(lives: readonly LiveCase[]): Promise<void> {
  const { rows } = await stage.owner.query<{ days: number | null }>(
    `SELECT extract(epoch FROM min(next_wake_at) - business_now())::float8 / 86400 AS days FROM case_file WHERE status = 'open'`,
  );
  const days = Math.max(rows[0]?.days ?? 1, 0) + 0.001;
  const [first] = lives;
  if (!first) return;
  await setClock(stage.owner, { businessAt: new Date((await first.now()) + days * dayMs), factor: 1 });
  const due = `SELECT household_id AS "householdId" FROM case_file WHERE status = 'open' AND next_wake_at <= business_now()`;
  const { rows: woken } = await stage.owner.query<{ householdId: string }>(due);
  for (const { householdId } of woken) await first.ground.gateway.clockMoved(householdId);
  await until('nothing is left for the clock to do', async () => (await stage.owner.query(due)).rows.length === 0);
}

const runOf = async (live: LiveCase): Promise<string> =>
  (await stage.client.workflow.getHandle(caseWorkflowId(live.householdId)).describe()).runId;

describe('a whole life of more than two years on the real server', () => {
  it('ends in general monitoring under every shipped policy, by way of new runs', async () => {
    const lives: Life[] = [];
    for (const policy of shippedPolicies) {
      const live = await stage.opened(policy);
      lives.push({ live, firstRun: await runOf(live) });
    }
    const open = async () => {
      const phases = await Promise.all(lives.map(({ live }) => live.phase()));
      return lives.filter((_, i) => phases[i] !== 'ended').map(({ live }) => live);
    };
    for (let round = 0; round < 900; round++) {
      const left = await open();
      if (left.length === 0) break;
      await Promise.all(left.map((live) => work(live)));
      const proposed = await Promise.all(left.map((live) => proposeInTime(live)));
      if (!proposed.includes(true)) await passTogether(left);
    }
    for (const { live, firstRun } of lives) {
      const ledger = await live.ledger();
      const at = (type: string) => ledger.find((e) => e.type === type)?.at.getTime() ?? NaN;
      expect(ledger.at(-1)).toMatchObject({ type: 'caseEnded', data: { outcome: 'generalMonitoring' } });
      expect(addMonths(dayOf(at('caseOpened')), 24) <= dayOf(at('caseEnded'))).toBe(true);
      expect(at('monitored')).toBeLessThan(at('eliminated'));
      expect(ledger.filter((e) => e.type === 'eliminated')).toHaveLength(1);
      expect(ledger.map((e) => e.seq)).toEqual(ledger.map((_, i) => i + 1));
      expect(await runOf(live)).not.toBe(firstRun);
    }
    const { rows } = await stage.owner.query(
      `SELECT count(*) AS spans, count(eliminated_on) AS eliminated, count(ended_on) AS ended FROM monitored_span`,
    );
    const all = shippedPolicies.length;
    expect(rows).toEqual([{ spans: all, eliminated: all, ended: all }]);
  }, 300_000);
});
