import { Injectable } from '@nestjs/common';
import type { HouseholdFacts } from '#domain/household/facts';
import type { Decision } from '#domain/process/command';
import { stepNames } from '#domain/process/step';
import { type TaskKind, taskKindFacts } from '#domain/process/taskKind';
import type { ScopedClient } from '#database/scope';
import type { ApiActor } from '../http/actor';
import { procedureOf } from '../notices/noticeRows';
import { Submissions } from '../submissions/submissions';
import { formOf } from './caseContent';
import { leaveRegister } from './departed';
import type { FoundTask } from './taskRow';
import { VerifiedRegister } from './verifiedRegister';

/** What a decision was, where its content is kept, and the content itself where it is at hand. */
export interface Settled {
  readonly decision: Decision;
  readonly submissionId: string;
  readonly content: object | null;
}

const inSteps: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'verification',
  'eliminationAssessment',
  'decideDeparture',
  'postNotice',
]);

/** Whether a decision on the task is settled by statements that belong together; the others are single ones. */
export function settlesInSteps({ kind }: Pick<FoundTask, 'kind'>): boolean {
  return inSteps.has(kind);
}

/**
 * What follows beside the case from a decision that it took: the register, the objection, the notice, the draft.
 * Everything here may be done again: a decision sent twice settles twice.
 */
@Injectable()
export class Outcomes {
  constructor(
    private readonly submissions: Submissions,
    private readonly register: VerifiedRegister,
  ) {}

  /** Within the caller's transaction. */
  async settle(client: ScopedClient, actor: ApiActor, task: FoundTask, settled: Settled): Promise<void> {
    await Promise.all([
      this.byKind(client, actor, { task, settled }),
      client.query({ name: 'draft_done', text: 'DELETE FROM draft WHERE key = $1', values: [task.taskId] }),
    ]);
  }

  private async byKind(client: ScopedClient, actor: ApiActor, { task, settled }: Settling): Promise<void> {
    const { decision, submissionId } = settled;
    switch (task.kind) {
      case 'verification':
        return decision === 'atRisk' ? this.takeFacts(client, actor, { task, settled }) : undefined;
      case 'eliminationAssessment':
        return this.takeFacts(client, actor, { task, settled });
      case 'decideDeparture':
        return leaveRegister(client, actor, { householdId: task.householdId, submissionId });
      case 'judgeObjection':
        return judged(client, actor, { task, settled });
      case 'postNotice': {
        const { body } = await this.contentOf(client, settled);
        return body ? posted(client, actor, { task, posting: postingOf(body) }) : undefined;
      }
      case 'certifyNotice':
        return certified(client, actor, task);
      default:
    }
  }

  /** What was found at the home goes into the register. */
  private async takeFacts(client: ScopedClient, actor: ApiActor, { task, settled }: Settling): Promise<void> {
    const form = formOf<{ facts: HouseholdFacts }>(await this.contentOf(client, settled));
    if (!form) return;
    const { householdId, kind } = task;
    const reason = stepNames[taskKindFacts[kind].step].zh;
    const { submissionId } = settled;
    await this.register.take(client, actor, { householdId, facts: form.facts, submissionId, reason });
  }

  /** What was typed: as it is at hand, or as it was kept when the same decision came before. */
  private async contentOf(client: ScopedClient, { content, submissionId }: Settled): Promise<{ body: unknown }> {
    return { body: content ?? (await this.submissions.find(client, submissionId))?.body ?? null };
  }
}

interface Settling {
  readonly task: FoundTask;
  readonly settled: Settled;
}

async function judged(client: ScopedClient, actor: ApiActor, { task, settled }: Settling): Promise<void> {
  await client.query({
    name: 'objection_judged',
    text: `UPDATE objection SET state = 'judged', upheld = $2, judged_by = $3, judged_at = business_now(), submission_id = $4
      WHERE id = $1 AND state <> 'judged'`,
    values: [task.subjectId, settled.decision === 'upheld', actor.accountId, settled.submissionId],
  });
}

/** The notice is certified when the last of its cases is. */
async function certified(client: ScopedClient, actor: ApiActor, task: FoundTask): Promise<void> {
  await client.query({
    name: 'notice_certified',
    text: `UPDATE notice n SET state = 'certified', certified_by = $2, certified_at = business_now()
      WHERE n.id::text = $1 AND n.state = 'posted' AND NOT EXISTS (
        SELECT FROM notice_item i WHERE i.notice_id = n.id AND NOT EXISTS (
          SELECT FROM task t WHERE t.case_id = i.case_id AND t.kind = 'certifyNotice' AND t.subject_id = n.id::text AND t.state = 'done'))`,
    values: [task.subjectId, actor.accountId],
  });
}

/** The notice hangs from now on, for this case among others of its batch; its end is the case's own. */
async function posted(
  client: ScopedClient,
  actor: ApiActor,
  { task, posting }: { task: FoundTask; posting: Posting },
): Promise<void> {
  const { noticeId, on, photoFileId } = posting;
  await client.query({
    name: 'notice_posted',
    text: `INSERT INTO notice AS n (id, area_code, kind, state, posted_on, ends_on, photo_file_id, created_by, posted_by, created_at)
      SELECT $1, f.area_code, ${procedureOf('f')}, 'posted', $3::date, greatest($3::date, ((f.notice_ends_at - interval '1 millisecond') AT TIME ZONE INTERVAL '+08:00')::date), $4, $5, $5, business_now()
      FROM case_file f WHERE f.case_id = $2 AND f.notice_ends_at IS NOT NULL
      ON CONFLICT (id) DO UPDATE SET state = CASE WHEN n.state = 'draft' THEN 'posted' ELSE n.state END, posted_on = excluded.posted_on, ends_on = excluded.ends_on,
        photo_file_id = excluded.photo_file_id, posted_by = excluded.posted_by`,
    values: [noticeId, task.caseId, on, photoFileId, actor.accountId],
  });
  await client.query({
    name: 'notice_item_posted',
    text: 'INSERT INTO notice_item (notice_id, case_id, task_id) SELECT id, $2, $3 FROM notice WHERE id = $1 ON CONFLICT (notice_id, case_id) DO NOTHING',
    values: [noticeId, task.caseId, task.taskId],
  });
}

interface Posting {
  readonly noticeId: string;
  readonly on: string;
  readonly photoFileId: string;
}

function postingOf(body: unknown): Posting {
  // Kept by `Preparing` after the decision's needs were checked.
  return body as Posting;
}
