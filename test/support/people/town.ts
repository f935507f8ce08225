import { randomUUID } from 'node:crypto';
import type { RateLimits } from '#apps/api/settings';
import { answersOf } from '#database/ledger/answersOf';
import { setClock } from '#database/clock';
import type { Policy } from '#domain/policy/policy';
import { CaseGateway } from '#temporal/caseGateway';
import { until } from '#test/support/cases/until';
import type { Stack } from '#test/support/stack/stack';
import { CountyLeader, CountyOfficer, DepartmentOfficer } from './county';
import { Helper } from './helper';
import { Villager } from './household';
import type { Diary, Person, Station } from './person';
import { townPassword } from './settle';
import { TownshipLeader, TownshipOfficer } from './township';
import { Clerk, Secretary } from './village';

const dayMs = 86_400_000;

type Role<T extends Person> = new (station: Station) => T;

export interface TownOptions {
  readonly policy?: Policy;
  readonly diary?: Diary;
  /** False leaves the cases without a worker until `startWorker`. */
  readonly worker?: boolean;
  /** The built web application, served beside the API. */
  readonly pages?: string;
  /** Business time at the beginning; the clock runs at its own pace from there. */
  readonly startsAt?: Date;
  /** Limits as in production; without them none. */
  readonly rateLimits?: RateLimits;
}

/** What a town stands on: its API and worker, here or in another process. */
export interface TownGround {
  readonly stack: Stack;
  /** http://127.0.0.1:… */
  readonly base: string;
  /** What each login is called. */
  readonly titles: ReadonlyMap<string, string>;
  /** Business time as the API has it, in milliseconds. */
  apiNow(): Promise<number>;
  startWorker(): Promise<void>;
  close(): Promise<void>;
}

/** A township with its people, on real servers: what a test or the story plays in. */
export class Town {
  constructor(
    private readonly ground: TownGround,
    private readonly diary?: Diary,
  ) {}

  /** Opens the town in this process; close it after the file. */
  static async open({ diary, ...options }: TownOptions = {}): Promise<Town> {
    // Loaded by whoever runs the programs here: it takes seconds.
    const { layGround } = await import('#test/support/people/townGround');
    return new Town(await layGround(options), diary);
  }

  get stack(): Stack {
    return this.ground.stack;
  }

  get base(): string {
    return this.ground.base;
  }

  as<T extends Person>(role: Role<T>, login: string): Promise<T> {
    const title = this.ground.titles.get(login);
    return new role({
      base: this.base,
      login,
      password: townPassword,
      ...(title !== undefined && { title }),
      ...(this.diary && { diary: this.diary }),
    }).signIn();
  }

  clerk = (login = 'clerk'): Promise<Clerk> => this.as(Clerk, login);
  secretary = (): Promise<Secretary> => this.as(Secretary, 'secretary');
  officer = (login = 'officer'): Promise<TownshipOfficer> => this.as(TownshipOfficer, login);
  leader = (): Promise<TownshipLeader> => this.as(TownshipLeader, 'leader');
  helper = (login = 'helper'): Promise<Helper> => this.as(Helper, login);
  county = (): Promise<CountyOfficer> => this.as(CountyOfficer, 'county');
  countyLeader = (): Promise<CountyLeader> => this.as(CountyLeader, 'countyleader');
  department = (department: string): Promise<DepartmentOfficer> =>
    this.as(DepartmentOfficer, `dept.${department}`.toLowerCase());
  villager = (name: string): Villager => new Villager(this.base, name, this.diary);

  /** Lets days pass: the business clock is moved, every open case hears of it, and what time brings about has happened afterwards. */
  async pass(days: number): Promise<void> {
    const { ownerPool, client, access } = this.stack;
    const target = (await this.ground.apiNow()) + days * dayMs;
    await setClock(ownerPool, { businessAt: new Date(target), factor: 1 });
    const gateway = new CaseGateway(client, { taskQueue: access.taskQueue, answers: answersOf(ownerPool) });
    const { rows } = await ownerPool.query<{ household_id: string }>(
      "SELECT household_id FROM case_file WHERE status = 'open'",
    );
    for (const row of rows) await gateway.clockMoved(row.household_id);
    await until('the API knows the new time', async () => (await this.ground.apiNow()) >= target);
    await until('every case has done what time asks of it', async () => {
      const due = await ownerPool.query(
        "SELECT 1 FROM case_file WHERE status = 'open' AND next_wake_at <= business_now() LIMIT 1",
      );
      return due.rowCount === 0;
    });
  }

  /** A worker for a town that was opened without one. */
  startWorker(): Promise<void> {
    return this.ground.startWorker();
  }

  close(): Promise<void> {
    return this.ground.close();
  }
}

/** A key made when a form is opened. */
export const newKey = (): string => randomUUID();
