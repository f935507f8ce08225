import { randomUUID } from 'node:crypto';
import { setClock } from '#database/clock';
import { anhui } from '#domain/policy/shipped/anhui';
import { caseWorkflowId } from '#workflows/case/messages';
import { accountOf, type LiveCase, village } from '../support/cases/liveCase';
import { Stage } from '../support/cases/stage';

const dayMs = 86_400_000;
const clerk = { accountId: accountOf('villageClerk'), role: 'villageClerk', areaCode: village } as const;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.worker();
}, 120_000);
afterAll(() => stage.strike());

/** Side effects that the case's history holds so far. */
async function sideEffectsOf(live: LiveCase): Promise<number> {
  const history = await stage.client.workflow.getHandle(caseWorkflowId(live.householdId)).fetchHistory();
  return (history.events ?? []).filter((e) => e.markerRecordedEventAttributes?.markerName === 'core_local_activity')
    .length;
}

async function lastMoment(live: LiveCase): Promise<number> {
  return (await live.ledger()).at(-1)?.at.getTime() ?? 0;
}

describe('a decision on what the case remembers', () => {
  it('costs one side effect: it is recorded, nothing is asked before', async () => {
    const live = await stage.opened();
    const before = await sideEffectsOf(live);
    await live.goOn('signFor');
    expect((await sideEffectsOf(live)) - before).toBe(1);
  });

  it('stands at a moment of the database’s clock, behind the events before it', async () => {
    const live = await stage.opened();
    const opened = await lastMoment(live);
    const from = await live.now();
    await live.goOn('signFor');
    const at = await lastMoment(live);
    expect(at).toBeGreaterThan(opened);
    expect(at).toBeGreaterThan(from - 2_000);
    expect(at).toBeLessThanOrEqual(await live.now());
  });

  it('is asked for again when the inspection rules have a word', async () => {
    const live = await stage.opened();
    await live.goOn('signFor');
    const before = await sideEffectsOf(live);
    await live.goOn('verification');
    expect((await sideEffectsOf(live)) - before).toBe(2);
  });
});

describe('circumstances that move between two decisions', () => {
  it('reach the next one: the clock', async () => {
    const live = await stage.opened();
    const moved = (await live.now()) + dayMs / 2;
    await setClock(stage.owner, { businessAt: new Date(moved), factor: 1 });
    await live.goOn('signFor');
    expect(await lastMoment(live)).toBeGreaterThanOrEqual(moved);
  });

  it('reach the next one: the calendar', async () => {
    const live = await stage.opened(anhui);
    const today = await live.now();
    await stage.owner.query(
      `INSERT INTO calendar_day ("on", kind, source) SELECT d::date, 'holiday', 'test' FROM generate_series($1::timestamptz, $1::timestamptz + interval '40 days', interval '1 day') d
       ON CONFLICT ("on") DO UPDATE SET kind = 'holiday'`,
      [new Date(today)],
    );
    await live.goOn('signFor');
    expect((await live.task('verification')).dueAt.getTime()).toBeGreaterThan(today + 39 * dayMs);
  });
});

describe('a key that was answered in another case', () => {
  it('is answered as there when the body is the same, and changes nothing here', async () => {
    const [one, other] = [await stage.opened(), await stage.opened()];
    const key = randomUUID();
    const withdraw = (live: LiveCase) => live.send('withdrawApplication', { reasonCode: 'householdAsked' }, clerk, key);
    const answer = await withdraw(one);
    expect(await withdraw(other)).toEqual(answer);
    expect(await other.kinds()).toEqual(['signFor']);
  });

  it('is refused with another body', async () => {
    const [one, other] = [await stage.opened(), await stage.opened()];
    const key = randomUUID();
    await one.goOn('signFor', key);
    await expect(other.goOn('signFor', key)).rejects.toMatchObject({ refusal: { code: 'key.otherBody' } });
    expect(await other.kinds()).toEqual(['signFor']);
  });
});
