import {
  ActivityFailure,
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { CommandActor } from '#domain/process/command';
import { inBatches } from './batches';
import {
  confirmUpdateName,
  type MeetingActivities,
  type MeetingAnswer,
  type MeetingDecision,
  type MeetingItem,
  type MeetingStart,
  refuseUpdateName,
  submitUpdateName,
} from './messages';

export const submitUpdate = defineUpdate<MeetingAnswer, []>(submitUpdateName);
export const confirmUpdate = defineUpdate<MeetingAnswer, [MeetingDecision]>(confirmUpdateName);
export const refuseUpdate = defineUpdate<MeetingAnswer, [MeetingDecision]>(refuseUpdateName);

// Before the commit point a silent case aborts the meeting; behind it the vote is carried through for ever.
const careful = proxyActivities<MeetingActivities>({
  startToCloseTimeout: '8s',
  scheduleToCloseTimeout: '90s',
  retry: { initialInterval: '300ms', maximumInterval: '5s' },
});
const stubborn = proxyActivities<MeetingActivities>({
  startToCloseTimeout: '8s',
  retry: { initialInterval: '300ms', maximumInterval: '15s' },
});

/**
 * The minutes of one village meeting over many cases: every item is reserved or none, the minutes wait for the
 * village party secretary, and then every vote takes effect or every item is released. (design.md, “A meeting over many cases”)
 */
export async function meetingWorkflow(meeting: MeetingStart): Promise<void> {
  let submitted: MeetingAnswer | null = null;
  let decision: { confirmed: boolean; by: CommandActor } | null = null;
  let ended: MeetingAnswer | null = null;

  const decided = async (confirmed: boolean, { actor }: MeetingDecision): Promise<MeetingAnswer> => {
    // The first decision stands; a second one is answered with what became of the first.
    decision ??= { confirmed, by: actor };
    await condition(() => ended !== null);
    return ended ?? answer(meeting, 'aborted');
  };
  setHandler(submitUpdate, async () => {
    await condition(() => submitted !== null);
    return submitted ?? answer(meeting, 'aborted');
  });
  setHandler(confirmUpdate, (d: MeetingDecision) => decided(true, d));
  setHandler(refuseUpdate, (d: MeetingDecision) => decided(false, d));

  submitted = await prepareAll(meeting);
  if (submitted.state === 'aborted') ended = submitted;
  else {
    await condition(() => decision !== null);
    // `decision` is set by the handlers above; the compiler cannot see it.
    ended = await conclude(meeting, decision as unknown as { confirmed: boolean; by: CommandActor });
  }
  await condition(allHandlersFinished);
}

/** Reserves every item; the first refusal or silence releases them all. */
async function prepareAll(meeting: MeetingStart): Promise<MeetingAnswer> {
  const refusals: MeetingAnswer['refusals'][number][] = [];
  await inBatches(meeting.items, async (item) => {
    const refusal = await prepare(meeting, item);
    if (refusal) refusals.push(refusal);
  });
  const state = refusals.length === 0 ? 'submitted' : 'aborted';
  const stands = await stubborn.recordOutcome(meeting.meetingId, { state, by: meeting.actor, refusals });
  if (stands === 'submitted') return answer(meeting, 'submitted');
  await releaseAll(meeting);
  return { ...answer(meeting, 'aborted'), refusals };
}

async function prepare(meeting: MeetingStart, item: MeetingItem): Promise<MeetingAnswer['refusals'][number] | null> {
  try {
    const outcome = await careful.prepareItem(meeting, item);
    return outcome.done ? null : { caseId: item.caseId, refusal: outcome.refusal };
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error;
    return {
      caseId: item.caseId,
      refusal: { refused: true, kind: 'unavailable', code: 'unavailable.unknown', field: 'items' },
    };
  }
}

/** The secretary's word is the commit point: from here on the votes are applied, or the items released, whatever happens. */
async function conclude(
  meeting: MeetingStart,
  { confirmed, by }: { confirmed: boolean; by: CommandActor },
): Promise<MeetingAnswer> {
  const state = confirmed ? 'confirmed' : 'returned';
  await stubborn.recordOutcome(meeting.meetingId, { state, by, refusals: [] });
  if (confirmed) {
    await inBatches(meeting.items, (item) => stubborn.applyItem(meeting, item, by));
    await stubborn.recordOutcome(meeting.meetingId, { state: 'applied', by, refusals: [] });
  } else {
    await releaseAll(meeting);
  }
  return answer(meeting, state);
}

async function releaseAll(meeting: MeetingStart): Promise<void> {
  await inBatches(meeting.items, (item) => stubborn.releaseItem(meeting, item));
}

function answer({ meetingId }: MeetingStart, state: MeetingAnswer['state']): MeetingAnswer {
  return { meetingId, state, refusals: [] };
}
