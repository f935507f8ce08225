import type { Pool } from 'pg';
import { setClock } from '#database/clock';
import { dayOf } from '#domain/calendar/instant';
import { LiveCase, type Ground } from '#test/support/cases/liveCase';
import { until } from '#test/support/cases/until';
import { inParallel } from '../inParallel';
import { Road } from './road';

/** Cases whose notice has hung its days, ready for the decisions that are measured: none of them has to wait for the clock. */
export class CaseShelf {
  private ready: LiveCase[] = [];
  /** Business day of the decisions. */
  on = '';
  /** The way that all its cases go. */
  readonly road = new Road();

  constructor(
    private readonly ground: Ground,
    private readonly makeCase: (ground: Ground) => Promise<LiveCase> = async (at) => new LiveCase(at),
  ) {}

  take(): LiveCase | undefined {
    return this.ready.shift();
  }

  /**
   * Brings so many cases to the end of their notice. Not measured. What is left over from before is put aside: the clock moves on by
   * the days of the notice, and a case that is late by then is escalated step by step while it is decided.
   */
  async fill(count: number): Promise<void> {
    const { owner, gateway } = this.ground;
    const made = await inParallel(count, atOnce, async () => {
      const live = await this.makeCase(this.ground);
      await live.report();
      await live.goOn('signFor');
      await live.goOn('verification');
      await live.goOn('deliberation');
      await live.goOn('postNotice');
      return live;
    });
    const now = await businessNow(owner);
    await setClock(owner, { businessAt: new Date(now + (this.ground.policy.noticeDays + 1) * dayMs), factor: 1 });
    await inParallel(made.length, atOnce, (i) => gateway.clockMoved(at(made, i).householdId));
    const ids = made.map((live) => live.caseId);
    await until('every notice is over', async () => {
      const { rows } = await owner.query<{ n: number }>(
        `SELECT count(*) AS n FROM task WHERE case_id = ANY ($1::uuid[]) AND kind = 'certifyNotice' AND state = 'open'`,
        [ids],
      );
      return rows[0]?.n === ids.length;
    });
    this.on = dayOf(await businessNow(owner));
    this.ready = made;
  }
}

const atOnce = 16;
const dayMs = 86_400_000;

async function businessNow(owner: Pool): Promise<number> {
  const { rows } = await owner.query<{ now: Date }>('SELECT business_now() AS now');
  return rows[0]?.now.getTime() ?? 0;
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`No element ${index}`);
  return found;
}
