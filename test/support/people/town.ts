import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answersOf } from '#database/ledger/answersOf';
import { createApi } from '#apps/api/createApi';
import { Database } from '#apps/api/database/database';
import { type ApiSettings, type RateLimits, sessionDefaults } from '#apps/api/settings';
import { setClock } from '#database/clock';
import type { Policy } from '#domain/policy/policy';
import { CaseGateway } from '#temporal/caseGateway';
import { until } from '#test/support/cases/until';
import { openStack, reach, runWorker, type Stack } from '#test/support/stack/stack';
import { secretKeys } from '#test/support/worker/testKeys';
import { CountyLeader, CountyOfficer, DepartmentOfficer } from './county';
import { Helper } from './helper';
import { Villager } from './household';
import type { Diary, Person, Station } from './person';
import { settle, townPassword } from './settle';
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

/** A township with its people, on real servers: what a test or the story plays in. */
export class Town {
  private stopWorker: (() => Promise<void>) | undefined;

  private constructor(
    readonly stack: Stack,
    readonly app: NestFastifyApplication,
    readonly base: string,
    private readonly titles: ReadonlyMap<string, string>,
    private readonly diary: Diary | undefined,
  ) {}

  /** Opens the town; close it after the file. */
  static async open({
    policy,
    diary,
    worker = true,
    startsAt = new Date('2026-03-02T01:00:00Z'),
    pages,
    rateLimits,
  }: TownOptions = {}): Promise<Town> {
    const stack = await openStack({ worker });
    try {
      const titles = await settle(stack.ownerPool, policy);
      await setClock(stack.ownerPool, { businessAt: startsAt, factor: 1 });
      const app = await createApi({
        ...settingsOf(stack),
        ...(pages !== undefined && { pages }),
        ...(rateLimits && { rateLimits }),
      });
      await app.listen(0, '127.0.0.1');
      return new Town(stack, app, await app.getUrl(), titles, diary);
    } catch (error) {
      // A worker left behind would keep the run alive for ever.
      await stack.close();
      throw error;
    }
  }

  as<T extends Person>(role: Role<T>, login: string): Promise<T> {
    const title = this.titles.get(login);
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
    const clock = this.app.get(Database).clock;
    const target = (await clock.now()) + days * dayMs;
    await setClock(ownerPool, { businessAt: new Date(target), factor: 1 });
    const gateway = new CaseGateway(client, { taskQueue: access.taskQueue, answers: answersOf(ownerPool) });
    const { rows } = await ownerPool.query<{ household_id: string }>(
      "SELECT household_id FROM case_file WHERE status = 'open'",
    );
    for (const row of rows) await gateway.clockMoved(row.household_id);
    await until('the API knows the new time', async () => (await clock.now()) >= target);
    await until('every case has done what time asks of it', async () => {
      const due = await ownerPool.query(
        "SELECT 1 FROM case_file WHERE status = 'open' AND next_wake_at <= business_now() LIMIT 1",
      );
      return due.rowCount === 0;
    });
  }

  /** A worker for a town that was opened without one. */
  async startWorker(): Promise<void> {
    const { access, workerPool, secrets } = this.stack;
    this.stopWorker = await runWorker(access, workerPool, secrets);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.stopWorker?.();
    await this.stack.close();
  }
}

/** A key made when a form is opened. */
export const newKey = (): string => randomUUID();

function settingsOf(stack: Stack): ApiSettings {
  return {
    host: '127.0.0.1',
    port: 0,
    pages: null,
    databaseUrl: stack.database.ownerUrl,
    poolMax: 8,
    temporal: stack.access,
    secretKeys,
    session: { ...sessionDefaults, secureCookie: false },
    rateLimits: null,
    logLevel: 'error',
    trustProxy: false,
    reach,
  };
}
