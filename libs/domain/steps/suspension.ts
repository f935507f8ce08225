import { addDays, daysBetween } from '../calendar/day';
import { remainingDays, resumeDue } from '../calendar/due';
import { dayOf, endOfDay } from '../calendar/instant';
import type { Draft } from '../process/draft';
import type { Shift } from '../process/event';
import { type Refusal, refuse } from '../refusal';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** A suspension is looked at again within half a year. */
const longestReviewDays = 183;

/** 中止与恢复: with a reason, a review date and the superior's consent. All clocks of the case stop meanwhile. */
export const suspension: SideRule = {
  step: 'suspension',
  source: 'process.md 2 (At any time): suspend and resume',
  decide: {
    consentSuspension(draft, _task, { decision }) {
      const asked = draft.state.suspensionAsked;
      if (decision === 'refuse' || !asked) return draft.emit('suspensionRefused', {});
      const wrong = checkReviewDay(draft, asked.reviewOn);
      if (wrong) return wrong;
      draft.emit('suspended', { reviewAt: endOfDay(asked.reviewOn) });
    },
    reviewSuspension(draft, _task, { decision, codes }) {
      if (decision === 'resume') return resume(draft);
      if (!codes.on) return refuse('form.required', { field: 'on' });
      const wrong = checkReviewDay(draft, codes.on);
      if (wrong) return wrong;
      draft.emit('suspensionExtended', { reviewAt: endOfDay(codes.on) });
    },
  },
  span: ({ limits }) => spanOf(limits.consentSuspension),
};

/** The review day lies after today and within half a year. */
export function checkReviewDay(draft: Draft, reviewOn: string): Refusal | undefined {
  const today = dayOf(draft.now);
  const ok = reviewOn > today && daysBetween(today, reviewOn) <= longestReviewDays;
  return ok
    ? undefined
    : refuse('suspend.reviewDate', {
        field: 'reviewOn',
        params: { from: addDays(today, 1), to: addDays(today, longestReviewDays) },
      });
}

/** Takes the case up again: every clock has as many days left as it had when it stopped. */
export function resume(draft: Draft): void {
  const { suspension: paused, tasks, notice, emergency, chain } = draft.state;
  if (!paused) return;
  const { calendar } = draft.circumstances;
  const again = (due: number, unit: 'calendar' | 'working') =>
    resumeDue(draft.now, remainingDays(paused.since, due, unit, calendar), unit, calendar);
  for (const review of tasks.filter((t) => t.kind === 'reviewSuspension')) {
    draft.emit('taskCancelled', { taskId: review.taskId, why: 'superseded' });
  }
  const shifts: Shift[] = draft.state.tasks.map((t) => ({ subject: t.taskId, dueAt: again(t.dueAt, t.limit.unit) }));
  if (notice && !notice.over) shifts.push({ subject: 'notice', dueAt: again(notice.endsAt, 'calendar') });
  if (emergency) shifts.push({ subject: 'emergency', dueAt: again(emergency.dueAt, draft.policy.emergency.unit) });
  draft.emit('resumed', { shifts, chainDueAt: again(chain.dueAt, draft.policy.chain.unit) });
}

/** Opens the review of a suspension when its day has come. */
export function openReview(draft: Draft): void {
  const paused = draft.state.suspension;
  if (!paused || paused.reviewAt > draft.now || draft.state.tasks.some((t) => t.kind === 'reviewSuspension')) return;
  draft.openTask('reviewSuspension');
}
