import { majority } from '../meeting/vote';
import { type Refusal, refuse } from '../refusal';
import type { ApplyItem, PrepareItem, ReleaseItem } from './command';
import { findOpenTask } from './completeTask';
import type { Draft } from './draft';
import { dropElimination } from './elimination';
import { finishStep } from './road';
import { proposeNotAdmitted } from './sideExits';

/** Reserves the item for a meeting's minutes; until they are decided or released the case takes nothing else. */
export function prepareItem(draft: Draft, { meetingId, taskId, votes, dealtWith }: PrepareItem): Refusal | void {
  const { reservedBy, meetingsOver, suspension, phase } = draft.state;
  if (meetingsOver.includes(meetingId)) return refuse('meeting.over');
  if (reservedBy?.meetingId === meetingId) return;
  if (reservedBy) return refuse('meeting.inProgress');
  const task = findOpenTask(draft.state, taskId);
  if (phase === 'ended' || suspension || task?.kind !== 'deliberation')
    return refuse('meeting.itemNotWaiting', { field: 'taskId' });
  const missing = task.returnedFields?.find((field) => !dealtWith?.includes(field));
  if (missing) return refuse('return.fieldNotDealtWith', { field: missing });
  const sum = votes.yes + votes.no + votes.abstained;
  if (sum !== votes.voters)
    return refuse('meeting.votesDoNotAdd', { field: 'votes', params: { sum, voters: votes.voters } });
  draft.emit('itemPrepared', { meetingId, taskId, votes });
}

/** The vote takes effect. After the commit point of the meeting this is never refused, and a repetition changes nothing. */
export function applyItem(draft: Draft, { meetingId }: ApplyItem): Refusal | void {
  const { reservedBy, meetingsOver } = draft.state;
  if (meetingsOver.includes(meetingId)) return;
  if (reservedBy?.meetingId !== meetingId) return refuse('meeting.itemNotWaiting', { field: 'taskId' });
  const { taskId, votes } = reservedBy;
  const passed = majority(votes);
  draft.emit('itemDecided', { meetingId, taskId, passed, votes });
  if (passed) return finishStep(draft, 'deliberation', 'passed');
  if (draft.state.procedure === 'elimination') return dropElimination(draft, 'deliberation', 'voteFailed');
  proposeNotAdmitted(draft, 'deliberation', 'voteFailed');
}

/** The meeting lets go of the item, for ever: a prepare of it that arrives late is refused. */
export function releaseItem(draft: Draft, { meetingId }: ReleaseItem): void {
  if (draft.state.meetingsOver.includes(meetingId)) return;
  draft.emit('itemReleased', { meetingId });
}
