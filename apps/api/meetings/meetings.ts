import { Injectable } from '@nestjs/common';
import type { AgendaView, MeetingList, MeetingListQuery, MeetingView } from '#contract/meetings/meeting';
import type { MeetingBody } from '#contract/meetings/minutes';
import type { Action } from '#domain/access/actions';
import { refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { submissionKey } from '../cases/sending';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused, throwRefusals } from '../http/refused';
import { Drafts } from '../tasks/drafts';
import { draftKey, MeetingReading } from './meetingReading';
import { findMeeting, itemsOf, type MeetingRow, waitingItems } from './meetingRows';

/** 评议会: the agenda, half-written minutes, and what became of them. */
@Injectable()
export class Meetings {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly reading: MeetingReading,
    private readonly drafts: Drafts,
  ) {}

  list(actor: ApiActor, query: MeetingListQuery): Promise<MeetingList> {
    this.access.anywhere(actor, 'meeting.read');
    return this.database.scoped(actor, (client) => this.reading.list(client, query));
  }

  async agenda(actor: ApiActor, areaCode: string): Promise<AgendaView> {
    await this.access.demand(actor, 'meeting.read', { areaCode }, { type: 'area', id: areaCode });
    return this.database.scoped(actor, (client) => this.reading.agenda(client, areaCode));
  }

  async find(actor: ApiActor, meetingId: string): Promise<MeetingView> {
    await this.demand(actor, meetingId, 'meeting.read');
    return this.shown(actor, meetingId);
  }

  /** A draft with the cases that wait, or those of them that were named. */
  async prepare(actor: ApiActor, key: string, body: MeetingBody): Promise<MeetingView> {
    const { areaCode } = body;
    await this.access.demand(actor, 'meeting.prepare', { areaCode }, { type: 'area', id: areaCode });
    const meetingId = submissionKey(key, 'meeting');
    await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: 'meeting.prepare', body }, async () => {
        await create(client, actor, { meetingId, areaCode, tasks: await chosen(client, body) });
        return { meetingId };
      }),
    );
    return this.shown(actor, meetingId);
  }

  /** Another attempt after the minutes came back or did not get through: the same agenda, what still waits of it, and one's own words. */
  async again(actor: ApiActor, key: string, earlierId: string): Promise<MeetingView> {
    const earlier = await this.demand(actor, earlierId, 'meeting.prepare');
    if (earlier.state === 'submitted' || earlier.state === 'confirmed' || earlier.state === 'applied')
      throw refused('meeting.inProgress');
    const before = await this.shown(actor, earlierId);
    const meetingId = submissionKey(key, 'meeting');
    await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: `meeting.again:${earlierId}`, body: {} }, async () => {
        const waiting = new Set((await waitingItems(client, earlier.areaCode)).map((item) => item.taskId));
        const tasks = (await itemsOf(client, earlierId)).filter((item) => waiting.has(item.taskId));
        await create(client, actor, { meetingId, areaCode: earlier.areaCode, tasks });
        const words = before.draft ?? before.minutes;
        if (typeof words === 'object' && words !== null)
          await this.drafts.keep(client, actor, draftKey(meetingId), words);
        return { meetingId };
      }),
    );
    return this.shown(actor, meetingId);
  }

  /** Kept without validation. */
  async keepDraft(actor: ApiActor, meetingId: string, content: object): Promise<MeetingView> {
    await this.demand(actor, meetingId, 'meeting.prepare');
    await this.database.scoped(actor, (client) => this.drafts.keep(client, actor, draftKey(meetingId), content));
    return this.shown(actor, meetingId);
  }

  /** The meeting, if the actor may do this with it; out of scope is not found, with an audit row. */
  async demand(actor: ApiActor, meetingId: string, action: Action): Promise<MeetingRow> {
    const wanted = { type: 'meeting', id: meetingId };
    const row = await this.database.scoped(actor, (client) => findMeeting(client, meetingId));
    if (row === null) throw await this.access.missing(actor, action, wanted);
    await this.access.demand(actor, action, { areaCode: row.areaCode }, wanted);
    return row;
  }

  async shown(actor: ApiActor, meetingId: string): Promise<MeetingView> {
    const view = await this.database.scoped(actor, (client) => this.reading.view(client, actor, meetingId));
    if (view === null) throw refused('access.missing');
    return view;
  }
}

interface ChosenTask {
  readonly caseId: string;
  readonly taskId: string;
}

async function chosen(client: ScopedClient, { areaCode, taskIds }: MeetingBody): Promise<readonly ChosenTask[]> {
  const waiting = await waitingItems(client, areaCode);
  if (taskIds === undefined) return waiting;
  throwRefusals(
    taskIds.flatMap((id, i) =>
      waiting.some((item) => item.taskId === id) ? [] : [refuse('meeting.itemNotWaiting', { field: `taskIds[${i}]` })],
    ),
  );
  return waiting.filter((item) => taskIds.includes(item.taskId));
}

async function create(
  client: ScopedClient,
  actor: ApiActor,
  { meetingId, areaCode, tasks }: { meetingId: string; areaCode: string; tasks: readonly ChosenTask[] },
): Promise<void> {
  await client.query(
    "INSERT INTO meeting (id, area_code, state, created_by, created_at) VALUES ($1, $2, 'draft', $3, business_now())",
    [meetingId, areaCode, actor.accountId],
  );
  await client.query(
    `INSERT INTO meeting_item (meeting_id, case_id, task_id, position) SELECT $1, c, t, n FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS u(c, t, n)`,
    [meetingId, tasks.map((task) => task.caseId), tasks.map((task) => task.taskId)],
  );
}
