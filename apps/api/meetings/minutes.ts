import { Injectable } from '@nestjs/common';
import type { MeetingView } from '#contract/meetings/meeting';
import type { MinutesBody, RefuseMinutesBody } from '#contract/meetings/minutes';
import { dayOf } from '#domain/calendar/instant';
import { checkMinutes, type Minutes as CheckedMinutes, type MinutesFacts } from '#domain/meeting/minutes';
import type { SubmissionRef } from '#domain/process/command';
import { type Refusal } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { NotRunning } from '#temporal/answers';
import { MeetingGateway } from '#temporal/meetingGateway';
import type { MeetingAnswer } from '#workflows/meeting/messages';
import { commandActor } from '../cases/acting';
import { Policies } from '../cases/policies';
import { submissionKey } from '../cases/sending';
import { Database } from '../database/database';
import { demandFiles } from '../files/demandFiles';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused, throwRefusals } from '../http/refused';
import { bodyHash } from '../submissions/canonical';
import { Submissions } from '../submissions/submissions';
import { Drafts } from '../tasks/drafts';
import { minutesFiles } from './minutesFiles';
import { draftKey, refusalSubmission } from './meetingReading';
import { findMeeting, itemsOf, type MeetingRow, membersOn, relativesOf, waitingItems } from './meetingRows';
import { Meetings } from './meetings';
import { meetingStart, writeMinutes } from './minutesWriting';

/** 评议会记录: submitted as a whole, confirmed or refused by the village's party secretary, however often the button is pressed. */
@Injectable()
export class Minutes {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly meetings: Meetings,
    private readonly policies: Policies,
    private readonly submissions: Submissions,
    private readonly drafts: Drafts,
    private readonly gateway: MeetingGateway,
  ) {}

  /** Reserves every item or none. A refusal names its item; nothing typed is lost. */
  async submit(
    actor: ApiActor,
    { meetingId, key, body }: { meetingId: string; key: string; body: MinutesBody },
  ): Promise<MeetingView> {
    const meeting = await this.meetings.demand(actor, meetingId, 'meeting.submit');
    const hash = bodyHash({ body, subject: `minutes:${meetingId}`, accountId: actor.accountId });
    const isRepeated = meeting.key !== null;
    if (isRepeated && meeting.bodyHash !== hash)
      throw refused(meeting.key === key ? 'key.otherBody' : 'meeting.over', { field: 'Idempotency-Key' });
    if (!isRepeated && meeting.state !== 'draft') throw refused('meeting.over');
    const sheet = toChecked(body);
    if (!isRepeated) await this.check(actor, meeting, sheet);
    const submission = await this.write(actor, { meeting, key, hash, body, sheet, isRepeated });
    const grant = await this.access.demand(
      actor,
      'meeting.submit',
      { areaCode: meeting.areaCode },
      { type: 'meeting', id: meetingId },
    );
    const items = await this.database.scoped(actor, (client) => itemsOf(client, meetingId));
    const answer = await this.orRow(
      actor,
      meetingId,
      this.gateway.submit(meetingStart({ meeting, sheet, body, items, submission, actor: commandActor(actor, grant) })),
    );
    if (answer.state === 'aborted')
      throwRefusals(answer.refusals.map(({ caseId, refusal }) => atItem(body, caseId, refusal)));
    if (answer.state === 'aborted') throw refused('meeting.over');
    return this.meetings.shown(actor, meetingId);
  }

  /** The secretary confirms: every vote takes effect. */
  confirm(actor: ApiActor, decision: { meetingId: string; key: string }): Promise<MeetingView> {
    return this.decide(actor, { ...decision, confirmed: true });
  }

  /** The secretary sends the minutes back; every item waits again. */
  async refuse(
    actor: ApiActor,
    { meetingId, key, body }: { meetingId: string; key: string; body: RefuseMinutesBody },
  ): Promise<MeetingView> {
    const meeting = await this.meetings.demand(actor, meetingId, 'meeting.confirm');
    await this.database.scoped(actor, (client) =>
      this.submissions.store(client, {
        key: refusalSubmission(meetingId),
        form: 'minutesRefusal',
        body,
        author: actor.accountId,
        areaCode: meeting.areaCode,
      }),
    );
    return this.decide(actor, { meetingId, key, confirmed: false });
  }

  private async decide(
    actor: ApiActor,
    { meetingId, key, confirmed }: { meetingId: string; key: string; confirmed: boolean },
  ): Promise<MeetingView> {
    const meeting = await this.meetings.demand(actor, meetingId, 'meeting.confirm');
    const wanted: readonly string[] = confirmed ? ['confirmed', 'applied'] : ['returned'];
    if (meeting.state !== 'submitted' && !wanted.includes(meeting.state)) throw refused('meeting.notConfirmable');
    const grant = await this.access.demand(
      actor,
      'meeting.confirm',
      { areaCode: meeting.areaCode },
      { type: 'meeting', id: meetingId },
    );
    const decision = { key, actor: commandActor(actor, grant) };
    const asked = confirmed ? this.gateway.confirm(meetingId, decision) : this.gateway.refuse(meetingId, decision);
    const { state } = await this.orRow(actor, meetingId, asked);
    if (!wanted.includes(state)) throw refused('meeting.notConfirmable');
    return this.meetings.shown(actor, meetingId);
  }

  private async check(actor: ApiActor, meeting: MeetingRow, sheet: CheckedMinutes): Promise<void> {
    const facts = await this.database.scoped(actor, (client) => this.facts(client, meeting, sheet));
    throwRefusals(checkMinutes(sheet, facts));
    await this.database.scoped(actor, (client) => demandFiles(client, minutesFiles(sheet)));
  }

  private async facts(client: ScopedClient, { areaCode }: MeetingRow, sheet: CheckedMinutes): Promise<MinutesFacts> {
    const heldOn = dayOf(sheet.heldAt);
    const waiting = await waitingItems(client, areaCode);
    const householdOf = new Map(waiting.map((item) => [item.caseId, item.householdId]));
    const relatives = await relativesOf(client, areaCode, [...householdOf.values()]);
    const { policy } = await this.policies.inForce(client, areaCode, heldOn);
    return {
      now: await this.database.clock.now(),
      members: (await membersOn(client, areaCode, heldOn)).map(({ memberId, kind }) => ({
        memberId,
        as: kind === 'voter' ? 'voter' : 'observer',
      })),
      quorum: policy.quorum,
      waitingTaskIds: new Set(waiting.map((item) => item.taskId)),
      relativesByCase: new Map(
        [...householdOf].map(([caseId, householdId]) => [
          caseId,
          relatives.filter((r) => r.householdId === householdId).map((r) => r.memberId),
        ]),
      ),
    };
  }

  private write(
    actor: ApiActor,
    {
      meeting,
      key,
      hash,
      body,
      sheet,
      isRepeated,
    }: {
      meeting: MeetingRow;
      key: string;
      hash: string;
      body: MinutesBody;
      sheet: CheckedMinutes;
      isRepeated: boolean;
    },
  ): Promise<SubmissionRef> {
    return this.database.scoped(actor, async (client) => {
      const submission = await this.submissions.store(client, {
        key: submissionKey(meeting.id, body),
        form: 'minutes',
        body,
        author: actor.accountId,
        areaCode: meeting.areaCode,
      });
      if (isRepeated) return submission;
      await writeMinutes(client, actor, { meetingId: meeting.id, key, hash, body, sheet, submissionId: submission.id });
      await this.drafts.keep(client, actor, draftKey(meeting.id), body);
      return submission;
    });
  }

  /** The workflow's answer; where it has ended, what stands in the meeting's row. */
  private async orRow(
    actor: ApiActor,
    meetingId: string,
    asked: Promise<MeetingAnswer>,
  ): Promise<Pick<MeetingAnswer, 'refusals'> & { state: string }> {
    try {
      return await asked;
    } catch (error) {
      if (!(error instanceof NotRunning)) throw error;
      const row = await this.database.scoped(actor, (client) => findMeeting(client, meetingId));
      if (row === null) throw error;
      return { state: row.state, refusals: [] };
    }
  }
}

function toChecked({
  heldAt,
  chairId,
  recorderId,
  attendance,
  items,
  photoIds,
  signInSheetId,
}: MinutesBody): CheckedMinutes {
  return {
    heldAt: Date.parse(heldAt),
    chairId,
    recorderId,
    attendance: attendance.map(({ memberId, as }) => ({ memberId, as })),
    items: items.map(({ caseId, taskId, recused, away = [], yes, no, abstained }) => ({
      caseId,
      taskId,
      recused,
      away,
      yes,
      no,
      abstained,
    })),
    photoIds,
    signInSheetId,
  };
}

function atItem({ items }: MinutesBody, caseId: string, refusal: Refusal): Refusal {
  const at = items.findIndex((item) => item.caseId === caseId);
  return { ...refusal, field: at < 0 ? 'items' : `items[${at}].taskId` };
}
