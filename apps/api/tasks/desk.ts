import { Injectable } from '@nestjs/common';
import type { ClaimView, DraftView } from '#contract/tasks/desk';
import { refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { Refused } from '../http/refused';
import { Drafts } from './drafts';
import { chinaTime, TaskAccess } from './taskAccess';

const claimHours = 4;

interface ClaimRow {
  readonly account_id: string;
  readonly name: string;
  readonly claimed_at: Date;
  readonly until_at: Date;
}

/** What lies on the desk around a task: who is at it, and half-filled forms. Advisory; the case decides. */
@Injectable()
export class Desk {
  constructor(
    private readonly database: Database,
    private readonly taskAccess: TaskAccess,
    private readonly drafts: Drafts,
  ) {}

  /** 领取: of several who claim at the same moment one wins; the others are told who and when. */
  async claim(actor: ApiActor, taskId: string): Promise<ClaimView> {
    const task = await this.taskAccess.find(actor, taskId, 'task.claim');
    await this.taskAccess.actorFor(actor, task, 'task.claim');
    if (task.state === 'done' || task.state === 'cancelled') throw this.taskAccess.alreadyDone(task);
    const row = await this.database.scoped(actor, async (client) => {
      await client.query({
        name: 'claim_take',
        text: `INSERT INTO claim AS c (task_id, account_id, claimed_at, until_at) VALUES ($1, $2, business_now(), business_now() + make_interval(hours => $3))
          ON CONFLICT (task_id) DO UPDATE SET account_id = excluded.account_id, claimed_at = excluded.claimed_at, until_at = excluded.until_at
          WHERE c.account_id = excluded.account_id OR c.until_at <= business_now()`,
        values: [taskId, actor.accountId, claimHours],
      });
      return claimOf(client, taskId);
    });
    if (row === null) throw this.taskAccess.alreadyDone(task);
    if (row.account_id !== actor.accountId)
      throw new Refused(
        refuse('task.claimedByOther', { field: 'taskId', params: { by: row.name, at: chinaTime(row.claimed_at) } }),
      );
    return { taskId, byName: row.name, untilAt: row.until_at };
  }

  /** 放回: one's own claim; releasing what one does not hold changes nothing. */
  async release(actor: ApiActor, taskId: string): Promise<void> {
    await this.taskAccess.find(actor, taskId, 'task.claim');
    await this.database.scoped(actor, (client) =>
      client.query({
        name: 'claim_release',
        text: 'DELETE FROM claim WHERE task_id = $1 AND account_id = $2',
        values: [taskId, actor.accountId],
      }),
    );
  }

  async draft(actor: ApiActor, taskId: string): Promise<DraftView> {
    await this.taskAccess.find(actor, taskId);
    return this.database.scoped(actor, (client) => this.drafts.find(client, actor, taskId));
  }

  /** Kept without validation, for as long as the task is open. */
  async keepDraft(actor: ApiActor, taskId: string, content: object): Promise<DraftView> {
    await this.taskAccess.find(actor, taskId);
    return this.database.scoped(actor, async (client) => {
      await this.drafts.keep(client, actor, taskId, content);
      return this.drafts.find(client, actor, taskId);
    });
  }

  async dropDraft(actor: ApiActor, taskId: string): Promise<void> {
    await this.taskAccess.find(actor, taskId);
    await this.database.scoped(actor, (client) => this.drafts.drop(client, actor, taskId));
  }

  /** For the task's page. */
  async stateOf(
    client: ScopedClient,
    actor: ApiActor,
    taskId: string,
  ): Promise<{ claim: ClaimView | null; hasDraft: boolean }> {
    const row = await claimOf(client, taskId);
    return {
      claim: row && { taskId, byName: row.name, untilAt: row.until_at },
      hasDraft: (await this.drafts.find(client, actor, taskId)).updatedAt !== null,
    };
  }
}

async function claimOf(client: ScopedClient, taskId: string): Promise<ClaimRow | null> {
  const { rows } = await client.query<ClaimRow>({
    name: 'claim_of',
    text: 'SELECT c.account_id, n.name, c.claimed_at, c.until_at FROM claim c JOIN account_name n ON n.id = c.account_id WHERE c.task_id = $1 AND c.until_at > business_now()',
    values: [taskId],
  });
  return rows[0] ?? null;
}
