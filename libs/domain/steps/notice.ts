import { addDays } from '../calendar/day';
import { dayOf, endOfDay } from '../calendar/instant';
import type { Draft } from '../process/draft';
import { finishStep, returnTo } from '../process/road';
import type { Procedure, RoadStep } from '../process/step';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { StepRule } from './stepRule';

/** The step at the home, whose findings the notice makes public. */
const foundAt = {
  identification: 'verification',
  elimination: 'eliminationAssessment',
} as const satisfies Record<Procedure, RoadStep>;

/**
 * 公示: posted with a photo, hangs its full days, and is certified when nobody objected or every objection was dismissed.
 * An objection is judged by the township, by somebody unrelated to both sides; upheld, the case is verified again.
 */
export const notice: StepRule = {
  step: 'notice',
  source: '公示制度: full days after the day of posting, never cut short (process.md 2, Notice)',
  open: (draft) => draft.openTask('postNotice'),
  decide: {
    postNotice(draft, task, { codes }) {
      if (!codes.on) return refuse('form.required', { field: 'on' });
      if (!codes.photo) return refuse('notice.photoMissing', { field: 'photo' });
      if (codes.on > dayOf(draft.now)) return refuse('form.dateInFuture', { field: 'on' });
      if (codes.on < dayOf(task.openedAt)) return refuse('form.dateOrder', { field: 'on' });
      const endsAt = endOfDay(addDays(codes.on, draft.policy.noticeDays));
      draft.emit('noticePosted', { noticeId: codes.noticeId ?? task.taskId, postedOn: codes.on, endsAt });
      return closeNotice(draft);
    },
    certifyNotice(draft) {
      if (draft.state.openObjections.length > 0) return refuse('notice.objectionOpen');
      return finishStep(draft, 'notice', 'certified');
    },
    judgeObjection(draft, task, { decision }) {
      const objectionId = task.subjectId ?? '';
      const upheld = decision === 'upheld';
      draft.emit('objectionJudged', { objectionId, upheld });
      const toStep = foundAt[draft.state.procedure];
      if (upheld) return returnTo(draft, { fromStep: 'notice', toStep, fields: ['objection'], then: 'again' });
      return closeNotice(draft);
    },
  },
  span: (policy) => {
    const { calendar, working } = spanOf(policy.limits.postNotice, policy.limits.certifyNotice);
    return { calendar: calendar + policy.noticeDays, working };
  },
};

/** Ends a notice whose days are over and asks for the certificate; before that, or with an objection open, nothing happens. */
export function closeNotice(draft: Draft): void {
  const { notice: running, openObjections, tasks } = draft.state;
  if (!running || openObjections.length > 0 || running.endsAt > draft.now) return;
  if (!running.over) draft.emit('noticeEnded', { noticeId: running.noticeId });
  if (!tasks.some((t) => t.kind === 'certifyNotice')) draft.openTask('certifyNotice', { subjectId: running.noticeId });
}
