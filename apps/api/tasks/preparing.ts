import { Injectable } from '@nestjs/common';
import type { CompleteTaskBody } from '#contract/tasks/complete';
import type { SubmissionRef } from '#domain/process/command';
import type { Refusal } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { helperFaults } from '../cases/namedHelper';
import { ownerFaults } from '../cases/namedOwner';
import { derivedKey, submissionKey } from '../cases/sending';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { throwRefusals } from '../http/refused';
import { noticeFaults } from '../notices/namedNotice';
import { Submissions } from '../submissions/submissions';
import { formNameOf, type ReadDecision, readDecision } from './decisionCodes';
import { DecisionContexts, takesFacts } from './decisionContext';
import { attachFiles, namesFiles } from './evidence';
import { unmaskForm } from './maskedForm';
import { strangersIn } from './members';
import { TaskAccess } from './taskAccess';
import { type FoundTask, findTask } from './taskRow';

/** One request to decide a task, as far as it is to be prepared. */
export interface Preparation {
  readonly taskId: string;
  readonly key: string;
  readonly body: CompleteTaskBody;
  /** The task, where it was read together with who asks. */
  readonly found?: FoundTask | null | undefined;
}

/** A decision as it was read and kept: what the case is sent, and where and with what content it stands. */
export interface KeptDecision {
  readonly codes: ReadDecision['codes'];
  readonly submission: SubmissionRef;
  readonly content: object;
}

export interface Prepared {
  /** Null where the reader does not see the task. */
  readonly task: FoundTask | null;
  /** Null where there is nothing to decide: no task in sight, none that is open, or none of this person's. */
  readonly kept: KeptDecision | null;
}

/** All that precedes a decision's way to its case: the task is found, the decision checked and kept as it was typed. */
@Injectable()
export class Preparing {
  constructor(
    private readonly database: Database,
    private readonly taskAccess: TaskAccess,
    private readonly contexts: DecisionContexts,
    private readonly submissions: Submissions,
  ) {}

  /**
   * Throws every fault of the decision. What was typed stands before it is sent; it is on disk at the latest with the decision itself,
   * which waits for the disk before anybody is answered.
   */
  async prepare(actor: ApiActor, preparation: Preparation): Promise<Prepared> {
    const today = await this.database.clock.todayOn();
    const { body, taskId } = preparation;
    const read = (client: ScopedClient): Promise<FoundTask | null> => findTask(client, taskId);
    const task =
      preparation.found === undefined
        ? await this.database.byMoments(actor, read, { plannedOnce: true })
        : preparation.found;
    const isOpen = task?.state === 'open' || task?.state === 'paused';
    if (!isOpen || !this.taskAccess.allows(actor, task, 'task.complete')) return { task, kept: null };
    const keep = (client: ScopedClient): Promise<KeptDecision> =>
      this.keep(client, actor, { task, today, ...preparation });
    const manner = { plannedOnce: true, unhurried: true } as const;
    // Files go to the case with the decision that points to them, or not at all.
    const kept = await (namesFiles(body)
      ? this.database.scoped(actor, keep, manner)
      : this.database.byMoments(actor, keep, manner));
    return { task, kept };
  }

  private async keep(
    client: ScopedClient,
    actor: ApiActor,
    { task, today, key, body }: Preparation & { task: FoundTask; today: string },
  ): Promise<KeptDecision> {
    const { codes, form } = withNotice(task, { key, body }, await this.read(client, { task, today, body }));
    const content = { ...body, ...(form && { form }), ...(codes.noticeId && { noticeId: codes.noticeId }) };
    await attachFiles(client, task, body);
    const submission = await this.submissions.store(client, {
      key: submissionKey(key, body),
      form: formNameOf(task),
      body: content,
      author: actor.accountId,
      areaCode: task.areaCode,
      householdId: task.householdId,
      caseId: task.caseId,
      taskId: task.taskId,
      ...(body.registerVersion !== undefined && { registerVersion: body.registerVersion }),
    });
    return { codes, submission, content };
  }

  private async read(
    client: ScopedClient,
    { task, today, body }: { task: FoundTask; today: string; body: CompleteTaskBody },
  ): Promise<ReadDecision> {
    const { known, ...context } = await this.contexts.read(client, { task, today, body });
    const form = body.form && known ? unmaskForm(body.form, known) : body.form;
    const read = readDecision(task, { ...body, ...(form && { form }) }, context);
    if ('codes' in read) {
      throwRefusals(await faultsOutside(client, task, { body, read }));
      return read;
    }
    throwRefusals(read);
    // The list of faults was empty, which `readDecision` never answers.
    throw new Error(`Decision on ${task.taskId} was neither read nor refused`);
  }
}

/** What the form itself cannot know: whose members these are, and whether those who are named may be. */
async function faultsOutside(
  client: ScopedClient,
  task: FoundTask,
  { body, read }: { body: CompleteTaskBody; read: ReadDecision },
): Promise<Refusal[]> {
  if (takesFacts(task)) return strangersIn(client, task, read.form);
  const { accountId, unitId, noticeId } = body;
  if (task.kind === 'postNotice') return noticeId === undefined ? [] : noticeFaults(client, task.taskId, noticeId);
  if (task.kind === 'signListing') return accountId === undefined ? [] : ownerFaults(client, task.areaCode, accountId);
  if (task.kind !== 'assignHelper' && task.kind !== 'nameTracker') return [];
  return helperFaults(client, task.areaCode, { ...(accountId && { accountId }), ...(unitId && { unitId }) });
}

/** A notice posted for one case alone is a batch of one. */
function withNotice(task: FoundTask, { key, body }: Omit<Preparation, 'taskId'>, read: ReadDecision): ReadDecision {
  if (task.kind !== 'postNotice' || body.noticeId !== undefined) return read;
  return { ...read, codes: { ...read.codes, noticeId: derivedKey(key, 'notice') } };
}
