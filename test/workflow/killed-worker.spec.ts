import { randomUUID } from 'node:crypto';
import { Unknown } from '#temporal/answers';
import { holderOf, type LiveCase } from '../support/cases/liveCase';
import { Stage } from '../support/cases/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
}, 120_000);
afterAll(() => stage.strike());

/** A case on a stage whose worker dies at the point when a key says `crash`. */
async function doomed(fault: 'beforeRecord' | 'afterRecord') {
  const worker = await stage.worker(fault);
  const live = await stage.opened();
  return { live, hasty: live.impatient(stage.gateway(3_000)), worker };
}

describe('a worker killed between the ledger’s commit and the history’s', () => {
  it('loses nothing acknowledged: the next decision stands on what the inbox rightly showed', async () => {
    const { live, hasty, worker } = await doomed('afterRecord');
    const sent = hasty.goOn('signFor', `crash-${randomUUID()}`);
    await expect(sent).rejects.toBeInstanceOf(Unknown);
    await worker.exited;
    // The inbox shows the verification; the workflow's history does not know of the signature yet.
    expect(await live.kinds()).toEqual(['verification']);
    const next = await stage.worker();
    await live.goOn('verification');
    expect(await live.kinds()).toEqual(['deliberation']);
    const done = (await live.ledger()).filter((e) => e.type === 'taskCompleted').map((e) => e.data.kind);
    expect(done).toEqual(['signFor', 'verification']);
    await live.goTo('monitored');
    await next.kill();
  });

  it('answers the same key with what it had written, once', async () => {
    const { live, hasty, worker } = await doomed('afterRecord');
    const key = `crash-${randomUUID()}`;
    const task = await live.task('signFor');
    const send = (by: LiveCase) =>
      by.send('completeTask', { taskId: task.taskId, decision: 'accept', codes: {} }, holderOf(task), key);
    await expect(send(hasty)).rejects.toBeInstanceOf(Unknown);
    await worker.exited;
    const next = await stage.worker();
    const answer = await send(live);
    const written = (await live.ledger()).find((e) => e.key === key);
    expect(answer).toEqual({ caseId: live.caseId, seq: written?.seq });
    expect((await live.ledger()).filter((e) => e.type === 'taskCompleted')).toHaveLength(1);
    await next.kill();
  });
});

describe('a worker killed before it wrote', () => {
  it('is unknown to the caller, and settled by sending the same key again', async () => {
    const { live, hasty, worker } = await doomed('beforeRecord');
    const key = `crash-${randomUUID()}`;
    const task = await live.task('signFor');
    const send = (by: LiveCase) =>
      by.send('completeTask', { taskId: task.taskId, decision: 'accept', codes: {} }, holderOf(task), key);
    await expect(send(hasty)).rejects.toBeInstanceOf(Unknown);
    await worker.exited;
    const next = await stage.worker();
    const answer = await send(live);
    expect(await send(live)).toEqual(answer);
    expect((await live.ledger()).filter((e) => e.type === 'taskCompleted')).toHaveLength(1);
    await next.kill();
  });
});

describe('no worker at all', () => {
  it('is unknown, never failed; the decision is taken once when a worker is there again', async () => {
    const worker = await stage.worker();
    const live = await stage.opened();
    const hasty = live.impatient(stage.gateway(2_000));
    await worker.kill();
    const task = await live.task('signFor');
    const key = randomUUID();
    const send = (by: LiveCase) =>
      by.send('completeTask', { taskId: task.taskId, decision: 'accept', codes: {} }, holderOf(task), key);
    await expect(send(hasty)).rejects.toBeInstanceOf(Unknown);
    const next = await stage.worker();
    await send(live);
    expect(await live.kinds()).toEqual(['verification']);
    expect((await live.ledger()).filter((e) => e.type === 'taskCompleted' && e.data.kind === 'signFor')).toHaveLength(
      1,
    );
    await next.kill();
  });
});
