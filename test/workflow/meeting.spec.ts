import { Unknown } from '#temporal/answers';
import { LiveCase } from '../support/cases/liveCase';
import { LiveMeeting } from '../support/cases/liveMeeting';
import { Stage } from '../support/cases/stage';
import { until } from '../support/cases/until';
import type { Fault } from '../support/worker/faults';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
}, 120_000);
afterAll(() => stage.strike());

async function waiting(count: number): Promise<LiveCase[]> {
  const cases: LiveCase[] = [];
  while (cases.length < count) {
    const live = await stage.opened();
    await live.goTo('deliberation');
    cases.push(live);
  }
  return cases;
}

describe('a meeting over many cases', () => {
  it('reserves every item, waits for the secretary, and then every vote takes effect', async () => {
    const worker = await stage.worker();
    const cases = await waiting(5);
    const meeting = await LiveMeeting.of(stage.meetings(), stage.owner, cases, (n) =>
      n === 3 ? [5, 5, 0] : [8, 1, 1],
    );
    expect(await meeting.submit()).toMatchObject({ state: 'submitted' });
    expect(await meeting.submit()).toMatchObject({ state: 'submitted' });
    expect((await cases[0]?.tasks())?.map((t) => t.state)).toEqual(['paused']);
    expect(await meeting.confirm()).toMatchObject({ state: 'confirmed' });
    expect(await meeting.state()).toBe('applied');
    const kinds = await Promise.all(cases.map((c) => c.kinds()));
    expect(kinds.map((k) => k[0])).toEqual([
      'postNotice',
      'postNotice',
      'postNotice',
      'confirmNotAdmitted',
      'postNotice',
    ]);
    await worker.kill();
  });

  it('takes all items or none: a case that left meanwhile is named and the others are free again', async () => {
    const worker = await stage.worker();
    const cases = await waiting(3);
    const meeting = await LiveMeeting.of(stage.meetings(), stage.owner, cases);
    const left = cases[1];
    await left?.send('withdrawApplication', { reasonCode: 'householdAsked' }, meeting.start.actor);
    const answer = await meeting.submit();
    expect(answer).toMatchObject({ state: 'aborted', refusals: [{ caseId: left?.caseId }] });
    expect(await cases[0]?.kinds()).toEqual(['deliberation']);
    await cases[0]?.goOn('deliberation');
    await worker.kill();
  });

  it('refuses other commands while its minutes wait, and lets go when they are refused', async () => {
    const worker = await stage.worker();
    const cases = await waiting(2);
    const meeting = await LiveMeeting.of(stage.meetings(), stage.owner, cases);
    await meeting.submit();
    const elsewhere = cases[0]?.send('withdrawApplication', { reasonCode: 'x' }, meeting.start.actor);
    await expect(elsewhere).rejects.toMatchObject({ refusal: { code: 'meeting.inProgress' } });
    expect(await meeting.refuse()).toMatchObject({ state: 'returned' });
    await cases[0]?.goOn('deliberation');
    expect(await cases[0]?.kinds()).toEqual(['postNotice']);
    await worker.kill();
  });
});

describe('a meeting of twenty cases whose worker is killed', () => {
  async function killedAt(fault: Fault, meet: (meeting: LiveMeeting) => Promise<unknown>) {
    const helper = await stage.worker();
    const cases = await waiting(20);
    await helper.kill();
    const meeting = await LiveMeeting.of(stage.meetings(), stage.owner, cases);
    const doomed = await stage.worker(fault);
    await meet(meeting);
    await doomed.exited;
    const next = await stage.worker();
    return { meeting, cases, next };
  }
  const unknown = async (answer: Promise<unknown>) => expect(answer).rejects.toBeInstanceOf(Unknown);
  const settled = async (ask: () => Promise<{ state: string }>) => {
    let state = '';
    await until('the meeting is settled', async () => {
      const answer = await ask().catch((error: unknown) => {
        if (error instanceof Unknown) return null;
        throw error;
      });
      state = answer?.state ?? '';
      return answer !== null;
    });
    return state;
  };

  it.each(['afterPrepare', 'afterOutcome'] as const)(
    '%s, while it is submitted: all items are reserved, once',
    async (fault) => {
      const { meeting, next } = await killedAt(fault, (m) => unknown(m.impatient(stage.meetings(8_000)).submit()));
      expect(await settled(() => meeting.submit())).toBe('submitted');
      expect(await meeting.count('itemPrepared')).toBe(20);
      expect(await settled(() => meeting.confirm())).toBe('confirmed');
      expect(await meeting.count('itemDecided')).toBe(20);
      await next.kill();
    },
    180_000,
  );

  it('behind the commit point: every vote takes effect, once', async () => {
    const { meeting, cases, next } = await killedAt('beforeApply', async (m) => {
      expect(await m.submit()).toMatchObject({ state: 'submitted' });
      await unknown(m.impatient(stage.meetings(8_000)).confirm());
    });
    await until('every vote took effect', async () => (await meeting.state()) === 'applied', 120_000);
    expect(await meeting.count('itemDecided')).toBe(20);
    expect(new Set((await Promise.all(cases.map((c) => c.kinds()))).flat())).toEqual(new Set(['postNotice']));
    await next.kill();
  }, 180_000);
});
