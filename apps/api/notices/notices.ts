import { Injectable } from '@nestjs/common';
import type {
  CertificateView,
  NoticeBody,
  NoticeList,
  NoticeListQuery,
  NoticeRowView,
  NoticeView,
  PostBody,
  PostResult,
  WaitingNoticeList,
} from '#contract/notices/notice';
import { InboxQuery } from '#contract/tasks/inbox';
import type { Action } from '#domain/access/actions';
import { prefixOf } from '#domain/access/areas';
import type { Procedure } from '#domain/process/step';
import { type Refusal, refusalText, refuse } from '#domain/refusal';
import { decodeKeyset, instantOf, microsOf, pageOf } from '#database/queries/keyset';
import { prepared, Values } from '#database/queries/statement';
import type { ScopedClient } from '#database/scope';
import { Refused as CaseRefused } from '#temporal/answers';
import { derivedKey, submissionKey } from '../cases/sending';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Refused, refused, throwRefusals } from '../http/refused';
import { Completing } from '../tasks/completing';
import { findNotice, itemsOfNotice, type NoticeRow, type WaitingPost, waitingPosts } from './noticeRows';
import { certificateView, noticeView } from './noticeViews';

/** 公示: one paper for several cases of a village, posted with one photo. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly completing: Completing,
  ) {}

  /** One page, newest first. */
  async list(actor: ApiActor, { limit, cursor, areaCode }: NoticeListQuery): Promise<NoticeList> {
    this.access.anywhere(actor, 'notice.read');
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const values = new Values();
    const where: string[] = ['true'];
    if (areaCode !== undefined) where.push(`n.area_code ^@ ${values.value(prefixOf(areaCode))}`);
    if (after !== undefined)
      where.push(`(n.created_at, n.id) < (${instantOf(values.value(after.micros))}, ${values.value(after.id)}::uuid)`);
    const text = `SELECT n.id AS "noticeId", n.kind, n.number, n.area_code AS "areaCode", a.full_name AS "areaName", n.state, n.posted_on AS "postedOn", n.ends_on AS "endsOn", n.created_at AS "createdAt",
        (SELECT count(*) FROM notice_item i WHERE i.notice_id = n.id) AS "itemCount", ${microsOf('n.created_at')} AS "createdMicros"
      FROM notice n LEFT JOIN area a ON a.code = n.area_code WHERE ${where.join(' AND ')} ORDER BY n.created_at DESC, n.id DESC LIMIT ${values.value(limit + 1)}`;
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<NoticeRowView & { createdMicros: number }>(prepared('notices', text, values.list)),
    );
    const page = pageOf(rows, limit, (row) => ({ micros: row.createdMicros, id: row.noticeId }));
    return { rows: page.rows.map(({ createdMicros: _micros, ...row }) => row), next: page.next };
  }

  async find(actor: ApiActor, noticeId: string): Promise<NoticeView> {
    await this.demand(actor, noticeId, 'notice.read');
    return this.shown(actor, noticeId);
  }

  /** The households of a village that wait to be put on a notice, each with what is proposed for it. */
  async waiting(actor: ApiActor, areaCode: string): Promise<WaitingNoticeList> {
    await this.access.demand(actor, 'notice.post', { areaCode }, { type: 'area', id: areaCode });
    return { rows: await this.database.scoped(actor, (client) => waitingPosts(client, areaCode)) };
  }

  /** A paper with the cases that wait for their notice, or those of them that were named; all of them proposed for the same. */
  async prepare(actor: ApiActor, key: string, body: NoticeBody): Promise<NoticeView> {
    const { areaCode } = body;
    await this.access.demand(actor, 'notice.post', { areaCode }, { type: 'area', id: areaCode });
    const noticeId = submissionKey(key, 'notice');
    await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: 'notice.prepare', body }, async () => {
        await create(client, actor, { noticeId, body });
        return { noticeId };
      }),
    );
    return this.shown(actor, noticeId);
  }

  /** Posts the paper for all of its cases; each case is told with a key of its own, so that pressing again does nothing twice. */
  async post(
    actor: ApiActor,
    { noticeId, key, body }: { noticeId: string; key: string; body: PostBody },
  ): Promise<PostResult> {
    await this.demand(actor, noticeId, 'notice.post');
    const items = await this.database.scoped(actor, (client) => itemsOfNotice(client, noticeId));
    const refused: { caseId: string; refusal: Refusal }[] = [];
    for (const { caseId, taskId } of items) {
      const refusal = await this.postOne(actor, { noticeId, taskId, key, body });
      if (refusal) refused.push({ caseId, refusal });
    }
    if (refused.length === items.length) throwRefusals(refused.map(({ refusal }) => refusal));
    return {
      notice: await this.shown(actor, noticeId),
      refusals: refused.map(({ caseId, refusal }) => ({ caseId, code: refusal.code, ...refusalText(refusal) })),
    };
  }

  /** 公示无异议证明, once the secretary has certified. */
  async certificate(actor: ApiActor, noticeId: string): Promise<CertificateView> {
    const notice = await this.demand(actor, noticeId, 'notice.read');
    const items = await this.database.scoped(actor, (client) => itemsOfNotice(client, noticeId));
    if (items.some((item) => item.openObjections > 0)) throw refused('notice.objectionOpen');
    if (!items.some((item) => item.certified))
      throw refused(notice.endsOn === null ? 'notice.notRunning' : 'notice.notOver', {
        params: { endsOn: notice.endsOn ?? '' },
      });
    return certificateView(notice, items);
  }

  private async postOne(
    actor: ApiActor,
    { noticeId, taskId, key, body }: { noticeId: string; taskId: string; key: string; body: PostBody },
  ): Promise<Refusal | null> {
    try {
      await this.completing.complete(actor, {
        taskId,
        key: derivedKey(key, taskId),
        body: { decision: 'posted', ...body, noticeId },
        list: new InboxQuery(),
      });
      return null;
    } catch (error) {
      if (error instanceof Refused) return error.refusals[0];
      if (error instanceof CaseRefused) return error.refusal;
      throw error;
    }
  }

  private async demand(actor: ApiActor, noticeId: string, action: Action): Promise<NoticeRow> {
    const wanted = { type: 'notice', id: noticeId };
    const row = await this.database.scoped(actor, (client) => findNotice(client, noticeId));
    if (row === null) throw await this.access.missing(actor, action, wanted);
    await this.access.demand(actor, action, { areaCode: row.areaCode }, wanted);
    return row;
  }

  private async shown(actor: ApiActor, noticeId: string): Promise<NoticeView> {
    const today = await this.database.clock.todayOn();
    return this.database.scoped(actor, async (client) => {
      const notice = await findNotice(client, noticeId);
      if (notice === null) throw refused('access.missing');
      return noticeView(notice, await itemsOfNotice(client, noticeId), today);
    });
  }
}

async function create(
  client: ScopedClient,
  actor: ApiActor,
  { noticeId, body }: { noticeId: string; body: NoticeBody },
): Promise<void> {
  const waiting = await waitingPosts(client, body.areaCode);
  // Whoever is named first says what the paper is of, not whoever waits longest.
  const first = body.taskIds?.find((id) => waiting.some(({ taskId }) => taskId === id)) ?? waiting[0]?.taskId;
  const kind = body.kind ?? waiting.find(({ taskId }) => taskId === first)?.kind;
  throwRefusals((body.taskIds ?? []).flatMap((id, i) => unfit(waiting, { id, kind, field: `taskIds[${i}]` })));
  const tasks = waiting.filter((each) => each.kind === kind && (body.taskIds?.includes(each.taskId) ?? true));
  if (kind === undefined || tasks.length === 0) throw refused('notice.nothing', { field: 'taskIds' });
  await client.query(
    'INSERT INTO notice (id, area_code, kind, created_by, created_at) VALUES ($1, $2, $3, $4, business_now())',
    [noticeId, body.areaCode, kind, actor.accountId],
  );
  await client.query(
    'INSERT INTO notice_item (notice_id, case_id, task_id) SELECT $1, c, t FROM unnest($2::uuid[], $3::text[]) AS u(c, t)',
    [noticeId, tasks.map((task) => task.caseId), tasks.map((task) => task.taskId)],
  );
}

/** A paper says one thing of all its households: 拟纳入 or 拟消除. */
function unfit(
  waiting: readonly WaitingPost[],
  { id, kind, field }: { id: string; kind: Procedure | undefined; field: string },
): Refusal[] {
  const found = waiting.find(({ taskId }) => taskId === id);
  if (found === undefined) return [refuse('task.notOpen', { field })];
  return found.kind === kind ? [] : [refuse('notice.mixed', { field })];
}
