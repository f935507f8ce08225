import { Injectable } from '@nestjs/common';
import type {
  AgendaView,
  MeetingList,
  MeetingListQuery,
  MeetingRowView,
  MeetingView,
} from '#contract/meetings/meeting';
import { dayOf } from '#domain/calendar/instant';
import { quorumOf } from '#domain/meeting/vote';
import { prefixOf } from '#domain/access/areas';
import { decodeKeyset, instantOf, microsOf, pageOf } from '#database/queries/keyset';
import { prepared, Values } from '#database/queries/statement';
import type { ScopedClient } from '#database/scope';
import { Policies } from '../cases/policies';
import { submissionKey } from '../cases/sending';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { Submissions } from '../submissions/submissions';
import { Drafts } from '../tasks/drafts';
import { findMeeting, itemsOf, type KnownRelative, membersOn, relativesOf, waitingItems } from './meetingRows';

/** Meetings as lists and pages show them. */
@Injectable()
export class MeetingReading {
  constructor(
    private readonly database: Database,
    private readonly policies: Policies,
    private readonly submissions: Submissions,
    private readonly drafts: Drafts,
  ) {}

  /** What waits for a meeting in a village, with the relatives who would have to leave. */
  async agenda(client: ScopedClient, areaCode: string): Promise<AgendaView> {
    const items = await waitingItems(client, areaCode);
    const relatives = await relativesOf(
      client,
      areaCode,
      items.map((item) => item.householdId),
    );
    return { rows: items.map((item) => ({ ...item, proposedRecusals: recusalsFor(relatives, item.householdId) })) };
  }

  async view(client: ScopedClient, actor: ApiActor, meetingId: string): Promise<MeetingView | null> {
    const meeting = await findMeeting(client, meetingId);
    if (meeting === null) return null;
    const on = meeting.heldAt ? dayOf(meeting.heldAt.getTime()) : await this.database.clock.todayOn();
    const members = await membersOn(client, meeting.areaCode, on);
    const items = await itemsOf(client, meetingId);
    const relatives = await relativesOf(
      client,
      meeting.areaCode,
      items.map((item) => item.householdId),
    );
    const { policy } = await this.policies.inForce(client, meeting.areaCode, on);
    const minutes = meeting.submissionId === null ? null : await this.submissions.find(client, meeting.submissionId);
    const refusals = meeting.outcome?.refusals ?? [];
    return {
      meetingId,
      areaCode: meeting.areaCode,
      state: meeting.state,
      heldAt: meeting.heldAt,
      members,
      quorum: quorumOf(members.filter((member) => member.kind === 'voter').length, policy.quorum),
      items: items.map(({ position: _position, ...item }) => ({
        ...item,
        proposedRecusals: recusalsFor(relatives, item.householdId),
        refusalCode: refusals.find((each) => each.caseId === item.caseId)?.refusal.code ?? null,
      })),
      minutes: minutes?.body ?? null,
      draft: (await this.drafts.find(client, actor, draftKey(meetingId))).content,
      submittedByName: meeting.submittedByName,
      submittedAt: meeting.submittedAt,
      decidedByName: meeting.decidedByName,
      decidedAt: meeting.decidedAt,
      refusedReason: meeting.state === 'returned' ? await this.refusedReason(client, meetingId) : null,
    };
  }

  /** One page, newest first. */
  async list(client: ScopedClient, { limit, cursor, areaCode }: MeetingListQuery): Promise<MeetingList> {
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const values = new Values();
    const where: string[] = ['true'];
    if (areaCode !== undefined) where.push(`m.area_code ^@ ${values.value(prefixOf(areaCode))}`);
    if (after !== undefined)
      where.push(`(m.created_at, m.id) < (${instantOf(values.value(after.micros))}, ${values.value(after.id)}::uuid)`);
    const text = `SELECT m.id AS "meetingId", m.area_code AS "areaCode", a.full_name AS "areaName", m.state, m.held_at AS "heldAt", m.created_at AS "createdAt",
        (SELECT count(*) FROM meeting_item i WHERE i.meeting_id = m.id) AS "itemCount", ${microsOf('m.created_at')} AS "createdMicros"
      FROM meeting m LEFT JOIN area a ON a.code = m.area_code WHERE ${where.join(' AND ')} ORDER BY m.created_at DESC, m.id DESC LIMIT ${values.value(limit + 1)}`;
    const { rows } = await client.query<MeetingRowView & { createdMicros: number }>(
      prepared('meetings', text, values.list),
    );
    const page = pageOf(rows, limit, (row) => ({ micros: row.createdMicros, id: row.meetingId }));
    return { rows: page.rows.map(({ createdMicros: _micros, ...row }) => row), next: page.next };
  }

  private async refusedReason(client: ScopedClient, meetingId: string): Promise<string | null> {
    const said = await this.submissions.find(client, refusalSubmission(meetingId));
    const body = said?.body;
    return typeof body === 'object' && body !== null && 'reasonText' in body && typeof body.reasonText === 'string'
      ? body.reasonText
      : null;
  }
}

/** Where a meeting's half-written minutes lie on somebody's desk. */
export function draftKey(meetingId: string): string {
  return `meeting:${meetingId}`;
}

/** Where the secretary's reason is kept; minutes are refused once. */
export function refusalSubmission(meetingId: string): string {
  return submissionKey(meetingId, 'minutesRefusal');
}

function recusalsFor(relatives: readonly KnownRelative[], householdId: string) {
  return relatives
    .filter((each) => each.householdId === householdId)
    .map(({ memberId, name, relation }) => ({ memberId, name, relation }));
}
