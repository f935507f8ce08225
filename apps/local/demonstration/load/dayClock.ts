import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { setClock } from '#database/clock';
import type { CaseGateway } from '#temporal/caseGateway';
import { inParallel } from './inParallel';

const lookAgainMs = 15;
const patienceMs = 120_000;
const signalsAtOnce = 16;

/** The business clock while the demonstration's past goes by: set forward from moment to moment, never back, at the speed of real time. */
export class DayClock {
  constructor(
    private readonly pool: Pool,
    private readonly cases: CaseGateway,
  ) {}

  /** Where the past begins; only while nothing has happened yet. */
  async begin(at: number): Promise<void> {
    await setClock(this.pool, { businessAt: new Date(at), factor: 1 });
  }

  /** Sets the clock forward; answers the business time, which stays as it is where it is later already. */
  async moveTo(moment: number): Promise<number> {
    const { rows } = await this.pool.query<{ now: Date }>('SELECT business_now() AS now');
    const now = rows[0]?.now.getTime() ?? 0;
    if (moment <= now) return now;
    await setClock(this.pool, { businessAt: new Date(moment), factor: 1 });
    return moment;
  }

  /** Wakes every case for which the clock's new place has something, and waits until none is left behind. */
  async settle(): Promise<void> {
    const behind = await this.behind();
    if (behind.length === 0) return;
    await inParallel(behind, signalsAtOnce, (householdId) => this.cases.clockMoved(householdId));
    const end = Date.now() + patienceMs;
    for (let left = behind; left.length > 0; left = await this.behind()) {
      if (Date.now() > end)
        throw new Error(
          `${left.length} cases did not hear of the clock within ${patienceMs / 1000} s: does a worker run?`,
        );
      await pause(lookAgainMs);
    }
  }

  /** Back to real time, at the demonstration's speed; every open case sets its own timer anew. */
  async finish(factor: number): Promise<void> {
    await setClock(this.pool, { businessAt: new Date(), factor });
    await this.settle();
    const { rows } = await this.pool.query<{ household_id: string }>(
      "SELECT household_id FROM case_file WHERE status = 'open'",
    );
    await inParallel(rows, signalsAtOnce, ({ household_id }) => this.cases.clockMoved(household_id));
  }

  private async behind(): Promise<string[]> {
    const { rows } = await this.pool.query<{ household_id: string }>({
      name: 'demonstration-behind',
      text: "SELECT household_id FROM case_file WHERE status = 'open' AND next_wake_at <= business_now()",
    });
    return rows.map((row) => row.household_id);
  }
}
