import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Command, CommandActor } from '#domain/process/command';
import { writeMeetingOutcome } from '#database/casework/meetingOutcome';
import { NotRunning, Refused } from '#temporal/answers';
import type { CaseGateway } from '#temporal/caseGateway';
import type {
  ItemAnswer,
  MeetingActivities,
  MeetingAnswer,
  MeetingItem,
  MeetingOutcome,
  MeetingStart,
} from '#workflows/meeting/messages';

/** A meeting speaks to its cases as everybody does: by updates, each with a key made of meeting, case and word. */
export class MeetingSideEffects implements MeetingActivities {
  constructor(
    private readonly pool: Pool,
    private readonly cases: CaseGateway,
  ) {}

  readonly prepareItem = async (meeting: MeetingStart, item: MeetingItem): Promise<ItemAnswer> => {
    const { meetingId } = meeting;
    const { taskId, dealtWith, yes, no, abstained, voters } = item;
    try {
      await this.tell(meeting, item, meeting.actor, {
        type: 'prepareItem',
        meetingId,
        taskId,
        dealtWith,
        votes: { yes, no, abstained, voters },
      });
      return { done: true };
    } catch (error) {
      if (error instanceof Refused) return { done: false, refusal: error.refusal };
      throw error;
    }
  };

  readonly applyItem = async (meeting: MeetingStart, item: MeetingItem, confirmedBy: CommandActor): Promise<void> => {
    await this.tellUnlessGone(meeting, item, confirmedBy, { type: 'applyItem', meetingId: meeting.meetingId });
  };

  readonly releaseItem = async (meeting: MeetingStart, item: MeetingItem): Promise<void> => {
    await this.tellUnlessGone(meeting, item, meeting.actor, { type: 'releaseItem', meetingId: meeting.meetingId });
  };

  readonly recordOutcome = (
    meetingId: string,
    { state, by, refusals }: MeetingOutcome,
  ): Promise<MeetingAnswer['state'] | 'applied'> =>
    writeMeetingOutcome(this.pool, { meetingId, state, accountId: by.accountId, refusals });

  /** An ended case has nothing left to release or to vote on. */
  private async tellUnlessGone(
    meeting: MeetingStart,
    item: MeetingItem,
    actor: CommandActor,
    words: Words,
  ): Promise<void> {
    try {
      await this.tell(meeting, item, actor, words);
    } catch (error) {
      const gone =
        error instanceof NotRunning ||
        (error instanceof Refused && ['case.closed', 'case.mismatch'].includes(error.refusal.code));
      if (!gone) throw error;
    }
  }

  private async tell(meeting: MeetingStart, item: MeetingItem, actor: CommandActor, words: Words): Promise<void> {
    const key = `${meeting.meetingId}:${item.caseId}:${words.type}`;
    const bodyHash = createHash('sha256')
      .update(JSON.stringify([words, item.caseId, actor.accountId]))
      .digest('hex');
    // The minutes are the evidence of the vote.
    const submission =
      words.type === 'applyItem' ? { submission: { id: meeting.submissionId, hash: meeting.submissionHash } } : {};
    await this.cases.send(item.householdId, { ...words, ...submission, key, bodyHash, caseId: item.caseId, actor });
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Words = DistributiveOmit<
  Extract<Command, { type: 'prepareItem' | 'applyItem' | 'releaseItem' }>,
  'key' | 'bodyHash' | 'caseId' | 'actor' | 'submission'
>;
