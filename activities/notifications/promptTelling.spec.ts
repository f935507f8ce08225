import { setImmediate } from 'node:timers/promises';
import { until } from '#test/support/cases/until';
import { PromptTelling } from './promptTelling';

const told = { events: 0, notices: 0 };

/** Longer than any test runs: nobody is told a second time unless the wait is cut short. */
const never = 3_600_000;

test('the first event is told at once; what follows is told together', async () => {
  let rounds = 0;
  const prompt = new PromptTelling({ tellAll: async () => (rounds++, told) }, { failed: fail, gatheringMs: 20 });
  prompt.eventsRecorded();
  expect(rounds).toBe(1);
  for (let event = 0; event < 5; event++) prompt.eventsRecorded();
  await until('the others were told', () => Promise.resolve(rounds === 2));
  await prompt.close();
  expect(rounds).toBe(2);
});

test('an event during a round is told in the next one', async () => {
  let [rounds, end] = [0, (): void => undefined];
  const tellAll = async () => {
    rounds++;
    await new Promise<void>((done) => (end = done));
    return told;
  };
  const prompt = new PromptTelling({ tellAll }, { failed: fail, gatheringMs: 1 });
  prompt.eventsRecorded();
  prompt.eventsRecorded();
  end();
  await until('the second round began', () => Promise.resolve(rounds === 2));
  end();
  await prompt.close();
});

test('a round that fails is said and tried again, without another event', async () => {
  const failures: unknown[] = [];
  const broken = new Error('connection lost');
  let rounds = 0;
  const tellAll = async () => {
    if (++rounds === 1) throw broken;
    return told;
  };
  const prompt = new PromptTelling({ tellAll }, { failed: (error) => failures.push(error), gatheringMs: 1 });
  prompt.eventsRecorded();
  await until('the second round was tried', () => Promise.resolve(rounds === 2));
  await prompt.close();
  expect(failures).toEqual([broken]);
});

test('an event after a quiet time is told as the first one is', async () => {
  let rounds = 0;
  const prompt = new PromptTelling({ tellAll: async () => (rounds++, told) }, { failed: fail, gatheringMs: 1 });
  prompt.eventsRecorded();
  await prompt.quiet();
  expect(rounds).toBe(1);
  prompt.eventsRecorded();
  expect(rounds).toBe(2);
  await prompt.close();
});

test('what follows waits for the gathering, and closing cuts it short', async () => {
  let rounds = 0;
  const prompt = new PromptTelling({ tellAll: async () => (rounds++, told) }, { failed: fail, gatheringMs: never });
  prompt.eventsRecorded();
  prompt.eventsRecorded();
  await setImmediate();
  expect(rounds).toBe(1);
  await prompt.close();
  expect(rounds).toBe(1);
});

test('closing waits for the round that runs, cuts the gathering short and lets nothing begin', async () => {
  let [rounds, ended, end] = [0, false, (): void => undefined];
  let isEnough = (): boolean | undefined => undefined;
  const tellAll = async (enough?: AbortSignal) => {
    rounds++;
    isEnough = () => enough?.aborted;
    await new Promise<void>((done) => (end = done));
    ended = true;
    return told;
  };
  const prompt = new PromptTelling({ tellAll }, { failed: fail, gatheringMs: never });
  prompt.eventsRecorded();
  prompt.eventsRecorded();
  expect(isEnough()).toBe(false);
  let closedAlready = false;
  const closed = prompt.close().then(() => (closedAlready = true));
  await setImmediate();
  expect(closedAlready).toBe(false);
  expect(isEnough()).toBe(true);
  end();
  await closed;
  expect(ended).toBe(true);
  prompt.eventsRecorded();
  expect(rounds).toBe(1);
});

function fail(error: unknown): never {
  throw error;
}
