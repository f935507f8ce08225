import { Injectable } from '@nestjs/common';
import type { CommandResult } from '#contract/cases/commands';
import type { CandidateList } from '#contract/tasks/candidates';
import type { HandOverBody } from '#contract/tasks/complete';
import { may } from '#domain/access/may';
import type { CommandActor } from '#domain/process/command';
import type { ScopedClient } from '#database/scope';
import { commandActor } from '../cases/acting';
import { Cases } from '../cases/cases';
import { CaseSender, submissionKey } from '../cases/sending';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { Submissions } from '../submissions/submissions';
import { TaskAccess } from './taskAccess';
import { accessObjectOf, type FoundTask } from './taskRow';

/** 转办: a task goes to one named person of the same role; by its holder, or by a supervisor in the area. */
@Injectable()
export class HandingOver {
  constructor(
    private readonly database: Database,
    private readonly taskAccess: TaskAccess,
    private readonly submissions: Submissions,
    private readonly sender: CaseSender,
    private readonly cases: Cases,
  ) {}

  async handOver(
    actor: ApiActor,
    { taskId, key, body }: { taskId: string; key: string; body: HandOverBody },
  ): Promise<CommandResult> {
    const task = await this.taskAccess.find(actor, taskId, 'task.handOver');
    const by = await this.actorFor(actor, task);
    if (task.state === 'done' || task.state === 'cancelled') throw this.taskAccess.alreadyDone(task);
    const { caseId, householdId, areaCode } = task;
    const submission = await this.database.scoped(actor, async (client) => {
      const candidates = await candidatesOf(client, task);
      if (!candidates.rows.some((each) => each.accountId === body.toAccountId))
        throw refused('account.unknown', { field: 'toAccountId' });
      return this.submissions.store(client, {
        key: submissionKey(key, body),
        form: 'handOver',
        body,
        author: actor.accountId,
        areaCode,
        householdId,
        caseId,
        taskId,
      });
    });
    const sending = { key, householdId, caseId, actor: by, body, subject: `handOver:${taskId}`, submission };
    const { seq } = await this.sender.send(sending, { type: 'handOverTask', taskId, toAccountId: body.toAccountId });
    return {
      seq,
      case: await this.database.scoped(actor, (client) => this.cases.fresh(client, actor, { caseId, householdId })),
    };
  }

  /** Who could take it: the same role at the same place, today. */
  async candidates(actor: ApiActor, taskId: string): Promise<CandidateList> {
    const task = await this.taskAccess.find(actor, taskId, 'task.handOver');
    await this.actorFor(actor, task);
    return this.database.scoped(actor, (client) => candidatesOf(client, task));
  }

  private async actorFor(actor: ApiActor, task: FoundTask): Promise<CommandActor> {
    const supervised = may(actor, 'supervise.handOver', accessObjectOf(task));
    return supervised.allowed
      ? commandActor(actor, supervised.grant)
      : this.taskAccess.actorFor(actor, task, 'task.handOver');
  }
}

async function candidatesOf(client: ScopedClient, task: FoundTask): Promise<CandidateList> {
  const { rows } = await client.query<{ accountId: string; name: string }>({
    name: 'task_candidates',
    text: 'SELECT account_id AS "accountId", name FROM task_candidates($1, $2, $3)',
    values: [task.role, task.areaCode, task.department],
  });
  return { rows: rows.filter(({ accountId }) => !task.excluded.includes(accountId)) };
}
