import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { answersOf } from '#database/ledger/answersOf';
import { openPool } from '#database/pools';
import type { Policy } from '#domain/policy/policy';
import { national15 } from '#domain/policy/shipped/national15';
import { CaseGateway } from '#temporal/caseGateway';
import { openClient } from '#temporal/client';
import type { TemporalAccess } from '#temporal/connection';
import { MeetingGateway } from '#temporal/meetingGateway';
import type { SourceProcess } from '../process/sourceProcess';
import { workflowBundleFile } from '../stack/bundleFile';
import { cloneDatabase, type TestDatabase } from '../stack/database';
import { type TestServers, testServers } from '../stack/testServers';
import type { Fault } from '../worker/faults';
import { payloadKey } from '../worker/testKeys';
import { startWorkerProcess } from '../worker/workerProcess';
import { type Ground, LiveCase } from './liveCase';

/** What a stage needs of a database. */
export type StageDatabase = Pick<TestDatabase, 'ownerUrl' | 'adminUrl' | 'drop'>;

/** A database and a task queue of one test file's own, and workers that run and die on order. */
export class Stage {
  private readonly workers: SourceProcess[] = [];

  private constructor(
    readonly database: StageDatabase,
    readonly owner: Pool,
    readonly client: Client,
    readonly access: TemporalAccess,
    readonly bundleFile: string,
  ) {}

  /** On the servers of the test run, with a database of its own. */
  static async set(): Promise<Stage> {
    return Stage.on(testServers(), await cloneDatabase(), await workflowBundleFile());
  }

  static on(
    { temporalAddress, namespace }: Pick<TestServers, 'temporalAddress' | 'namespace'>,
    database: StageDatabase,
    bundleFile: string,
  ): Stage {
    const access: TemporalAccess = {
      address: temporalAddress,
      namespace,
      taskQueue: `test-${randomUUID()}`,
      payloadKey,
    };
    const owner = openPool(database.adminUrl, 'owner', { max: 4 });
    // A test that kills PostgreSQL breaks idle connections; the next query opens another.
    owner.on('error', () => undefined);
    return new Stage(database, owner, openClient(access), access, bundleFile);
  }

  gateway(patienceMs = 45_000): CaseGateway {
    return new CaseGateway(this.client, {
      taskQueue: this.access.taskQueue,
      answers: answersOf(this.owner),
      patienceMs,
    });
  }

  meetings(patienceMs = 50_000): MeetingGateway {
    return new MeetingGateway(this.client, { taskQueue: this.access.taskQueue, patienceMs });
  }

  ground(policy: Policy = national15, patienceMs?: number): Ground {
    return { gateway: this.gateway(patienceMs), owner: this.owner, policy };
  }

  /** The policies stand in the database, as they do wherever a case is started over HTTP. */
  async storePolicies(policies: readonly Policy[]): Promise<void> {
    await this.owner.query(
      `INSERT INTO area (code, level, name, full_name) VALUES ('410621000000', 'county', '浚县', '浚县') ON CONFLICT DO NOTHING`,
    );
    for (const { code, version, ...rest } of policies)
      await this.owner.query(
        `INSERT INTO policy (id, area_code, code, version, name_zh, name_en, body, hash, source, effective_on)
         VALUES (gen_random_uuid(), '410621000000', $1, $2, $3, $4, $5, 'test', $6, '2020-01-01') ON CONFLICT DO NOTHING`,
        [code, version, rest.nameZh, rest.nameEn, JSON.stringify({ code, version, ...rest }), rest.source],
      );
  }

  /** A case with its first clue. */
  async opened(policy?: Policy): Promise<LiveCase> {
    const live = new LiveCase(this.ground(policy));
    await live.report();
    return live;
  }

  /** A worker in a process of its own, ready for work; with the workflows as they are, or as another program has them. */
  async worker(fault: Fault = 'none', bundleFile = this.bundleFile): Promise<SourceProcess> {
    const worker = await startWorkerProcess(this, fault, bundleFile);
    this.workers.push(worker);
    return worker;
  }

  async strike(): Promise<void> {
    await Promise.all(this.workers.map((w) => w.kill()));
    await this.client.connection.close();
    await this.owner.end();
    await this.database.drop();
  }
}
