import { Injectable } from '@nestjs/common';
import type { CompleteResult, CompleteTaskBody } from '#contract/tasks/complete';
import type { InboxQuery } from '#contract/tasks/inbox';
import type { CommandActor, DecisionCodes, SubmissionRef } from '#domain/process/command';
import { type Refusal } from '#domain/refusal';
import { readMonitoringLine } from '#database/casework/inspectionData';
import { Refused as CaseRefused } from '#temporal/answers';
import { Cases } from '../cases/cases';
import { CaseSender, derivedKey, submissionKey } from '../cases/sending';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { refused, throwRefusals } from '../http/refused';
import { Submissions } from '../submissions/submissions';
import { CaseContent, verificationsOf } from './caseContent';
import { type DecisionContext, formNameOf, type ReadDecision, readDecision } from './decisionCodes';
import { attachFiles } from './evidence';
import { Inbox } from './inbox';
import { NumbersOfHousehold } from './knownNumbers';
import { type KnownNumbers, unmaskForm } from './maskedForm';
import { strangersIn } from './members';
import { Outcomes } from './outcomes';
import { TaskAccess } from './taskAccess';
import type { FoundTask } from './taskRow';

/** One request to decide a task. */
export interface Completion {
  readonly taskId: string;
  readonly key: string;
  readonly body: CompleteTaskBody;
  /** The list the person works through: what is opened next comes from it. */
  readonly list: InboxQuery;
}

/** A person's decision: checked, kept as it was typed, sent to the case, and answered with what stands afterwards. */
@Injectable()
export class Completing {
  constructor(
    private readonly database: Database,
    private readonly taskAccess: TaskAccess,
    private readonly content: CaseContent,
    private readonly numbers: NumbersOfHousehold,
    private readonly submissions: Submissions,
    private readonly sender: CaseSender,
    private readonly outcomes: Outcomes,
    private readonly cases: Cases,
    private readonly inbox: Inbox,
  ) {}

  async complete(actor: ApiActor, completion: Completion): Promise<CompleteResult> {
    const task = await this.taskAccess.find(actor, completion.taskId, 'task.complete');
    const by = await this.taskAccess.actorFor(actor, task, 'task.complete');
    const answered = await this.sender.wasAnswered(completion.key);
    const isClosed = task.state === 'done' || task.state === 'cancelled';
    if (isClosed && !answered) throw this.taskAccess.alreadyDone(task);
    // What was decided before is answered again as it was; only its key and content are compared.
    const read = isClosed ? null : withNotice(task, completion, await this.read(actor, task, completion.body));
    const submission = read && (await this.keep(actor, task, { ...completion, read }));
    const seq = await this.send(actor, task, { completion, by, codes: read?.codes ?? {}, submission });
    await this.outcomes.settle(actor, task, {
      decision: completion.body.decision,
      submissionId: submissionKey(completion.key, completion.body),
    });
    return this.answer(actor, task, { seq, list: completion.list });
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
    await this.outcomes.undo(actor, task);
    return this.answer(actor, task, { seq, list });
  }

  private async read(actor: ApiActor, task: FoundTask, body: CompleteTaskBody): Promise<ReadDecision> {
    const { known, ...context } = await this.context(actor, task);
    const form = body.form && task.kind === 'verification' ? unmaskForm(body.form, known) : body.form;
    const read = readDecision(task, { ...body, ...(form && { form }) }, context);
    if ('codes' in read) {
      if (task.kind === 'verification')
        throwRefusals(await this.database.scoped(actor, (client) => strangersIn(client, task, read.form)));
      return read;
    }
    throwRefusals(read);
    // The list of faults was empty, which `readDecision` never answers.
    throw new Error(`Decision on ${task.taskId} was neither read nor refused`);
  }

  private async context(actor: ApiActor, task: FoundTask): Promise<DecisionContext & { known: KnownNumbers }> {
    const today = await this.database.clock.todayOn();
    const looked = await this.database.scoped(actor, async (client) => {
      const earlier =
        task.kind === 'verification' ? verificationsOf(await this.content.all(client, task.caseId)).at(-1) : undefined;
      const { rows } = await client.query<{ id: string }>({
        name: 'member_ids',
        text: 'SELECT id FROM person WHERE household_id = $1 LIMIT 100',
        values: [task.householdId],
      });
      const before = earlier?.form ?? null;
      return {
        before,
        memberIds: rows.map((row) => row.id),
        known: await this.numbers.read(client, task.householdId, before),
      };
    });
    const monitoringLineFen =
      task.kind === 'verification'
        ? await readMonitoringLine(this.database.pool, { areaCode: task.areaCode, today })
        : 0;
    return { ...looked, today, monitoringLineFen };
  }

  /** What was typed stands before it is sent: nothing typed is lost, whatever becomes of it. */
  private keep(
    actor: ApiActor,
    task: FoundTask,
    { key, body, read }: Completion & { read: ReadDecision },
  ): Promise<SubmissionRef> {
    const kept = {
      ...body,
      ...(read.form && { form: read.form }),
      ...(read.codes.noticeId && { noticeId: read.codes.noticeId }),
    };
    return this.database.scoped(actor, async (client) => {
      await attachFiles(client, task, body);
      return this.submissions.store(client, {
        key: submissionKey(key, body),
        form: formNameOf(task),
        body: kept,
        author: actor.accountId,
        areaCode: task.areaCode,
        householdId: task.householdId,
        caseId: task.caseId,
        taskId: task.taskId,
        ...(body.registerVersion !== undefined && { registerVersion: body.registerVersion }),
      });
    });
  }

  private async send(
    actor: ApiActor,
    task: FoundTask,
    {
      completion,
      by,
      codes,
      submission,
    }: { completion: Completion; by: CommandActor; codes: DecisionCodes; submission: SubmissionRef | null },
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
        ...(submission && { submission }),
      };
      const answer = await this.sender.send(sending, { type: 'completeTask', taskId, decision: body.decision, codes });
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

  private answer(
    actor: ApiActor,
    task: FoundTask,
    { seq, list }: { seq: number; list: InboxQuery },
  ): Promise<CompleteResult> {
    return this.database.scoped(actor, async (client) => ({
      caseId: task.caseId,
      seq,
      case: await this.cases.fresh(client, actor, task.caseId),
      nextTaskId: await this.inbox.nextAfter(client, actor, task, list),
    }));
  }
}

/** A notice posted for one case alone is a batch of one. */
function withNotice(task: FoundTask, { key, body }: Completion, read: ReadDecision): ReadDecision {
  if (task.kind !== 'postNotice' || body.noticeId !== undefined) return read;
  return { ...read, codes: { ...read.codes, noticeId: derivedKey(key, 'notice') } };
}
