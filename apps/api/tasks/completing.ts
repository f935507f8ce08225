import { Injectable } from '@nestjs/common';
import type { CaseAfter, CompleteResult } from '#contract/tasks/complete';
import type { InboxQuery } from '#contract/tasks/inbox';
import type { CommandActor } from '#domain/process/command';
import { type Refusal } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { Refused as CaseRefused } from '#temporal/answers';
import { CaseSender, submissionKey } from '../cases/sending';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { Inbox } from './inbox';
import { Outcomes, settlesInSteps } from './outcomes';
import { type KeptDecision, type Preparation, Preparing } from './preparing';
import { TaskAccess } from './taskAccess';
import type { FoundTask } from './taskRow';

/** One request to decide a task. */
export interface Completion extends Preparation {
  /** The list the person works through: what is opened next comes from it. */
  readonly list: InboxQuery;
}

/** A person's decision: checked, kept as it was typed, sent to the case, and answered with what stands afterwards. */
@Injectable()
export class Completing {
  constructor(
    private readonly database: Database,
    private readonly taskAccess: TaskAccess,
    private readonly preparing: Preparing,
    private readonly sender: CaseSender,
    private readonly outcomes: Outcomes,
    private readonly inbox: Inbox,
  ) {}

  async complete(actor: ApiActor, completion: Completion): Promise<CompleteResult> {
    const { taskId, key, body, list } = completion;
    const { task, kept } = await this.preparing.prepare(actor, completion);
    if (task === null) throw await this.taskAccess.unseen(actor, taskId, 'task.complete');
    const by = await this.taskAccess.actorFor(actor, task, 'task.complete');
    // What was decided before is answered again as it was; only its key and content are compared.
    if (kept === null && !(await this.sender.wasAnswered(key))) throw this.taskAccess.alreadyDone(task);
    const seq = await this.send(actor, task, { completion, by, kept });
    const submissionId = kept?.submission.id ?? submissionKey(key, body);
    const settled = { decision: body.decision, submissionId, content: kept?.content ?? null };
    return this.answer(actor, task, {
      seq,
      list,
      settle: (client) => this.outcomes.settle(client, actor, task, settled),
    });
  }

  /** Takes one's own decision back, as long as nobody has acted on what it opened. */
  async withdraw(actor: ApiActor, { taskId, key, list }: Omit<Completion, 'body'>): Promise<CompleteResult> {
    const task = await this.taskAccess.find(actor, taskId, 'task.withdraw');
    const by = await this.taskAccess.actorFor(actor, task, 'task.withdraw');
    const { householdId, caseId } = task;
    const { seq } = await this.sender.send(
      { key, householdId, caseId, actor: by, body: {}, subject: `withdraw:${taskId}` },
      { type: 'withdrawDecision', taskId },
    );
    return this.answer(actor, task, { seq, list });
  }

  private async send(
    actor: ApiActor,
    task: FoundTask,
    { completion, by, kept }: { completion: Completion; by: CommandActor; kept: KeptDecision | null },
  ): Promise<number> {
    const { key, body } = completion;
    const { taskId, caseId, householdId } = task;
    try {
      const sending = {
        key,
        householdId,
        caseId,
        actor: by,
        body,
        subject: `complete:${taskId}`,
        ...(kept && { submission: kept.submission }),
      };
      const answer = await this.sender.send(sending, {
        type: 'completeTask',
        taskId,
        decision: body.decision,
        codes: kept?.codes ?? {},
      });
      return answer.seq;
    } catch (error) {
      throw await this.whoWasFaster(actor, taskId, error);
    }
  }

  /** “Not open” is told as who did it and when, where somebody did. */
  private async whoWasFaster(actor: ApiActor, taskId: string, error: unknown): Promise<unknown> {
    const refusal: Refusal | null = error instanceof CaseRefused ? error.refusal : null;
    if (refusal?.code !== 'task.notOpen' && refusal?.code !== 'case.closed') return error;
    const task = await this.taskAccess.find(actor, taskId);
    if (task.state === 'done') return this.taskAccess.alreadyDone(task);
    return refusal.code === 'task.notOpen' ? refused('task.notOpen', { field: 'taskId' }) : error;
  }

  /** What follows beside the case is settled, and what stands then is read, in one message where the one is a single statement. */
  private async answer(
    actor: ApiActor,
    task: FoundTask,
    { seq, list, settle }: { seq: number; list: InboxQuery; settle?: (client: ScopedClient) => Promise<void> },
  ): Promise<CompleteResult> {
    const next = await this.inbox.following(actor, task, list);
    const settleAndRead = async (client: ScopedClient): Promise<[CaseAfter | null, string | null]> => {
      await settle?.(client);
      return Promise.all([caseAfter(client, task.caseId), next(client)]);
    };
    const atOnce = async (client: ScopedClient): Promise<[CaseAfter | null, string | null]> => {
      const [, ...read] = await Promise.all([settle?.(client), caseAfter(client, task.caseId), next(client)]);
      return read;
    };
    const [after, nextTaskId] = await (settlesInSteps(task)
      ? this.database.scoped(actor, settleAndRead, { plannedOnce: true })
      : this.database.byMoments(actor, atOnce, { plannedOnce: true }));
    return { caseId: task.caseId, seq, case: after, nextTaskId };
  }
}

/** Where the case stands now; null where it is not the reader's to see. */
async function caseAfter(client: ScopedClient, caseId: string): Promise<CaseAfter | null> {
  const { rows } = await client.query<CaseAfter>({
    name: 'case_after',
    text: 'SELECT phase, steps, outcome FROM case_file WHERE case_id = $1',
    values: [caseId],
  });
  return rows[0] ?? null;
}
