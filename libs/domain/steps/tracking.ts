import { addMonths, daysBetween } from '../calendar/day';
import { dayOf, endOfDay } from '../calendar/instant';
import { endCase } from '../process/sideExits';
import { lookAgain } from '../process/tracking';
import { visitAfter } from '../process/trackingStart';
import type { Draft } from '../process/draft';
import { refuse } from '../refusal';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** A tracking is not made longer by more than a year at once. */
const longestExtensionDays = 366;

/** 常态跟踪监测: a named person visits by schedule; a new risk starts the identification again, and the end is 转常规监测. */
export const trackingRule: SideRule = {
  step: 'tracking',
  source: '常态跟踪监测机制，专人跟踪（赣县区）; process.md 2 (Tracking)',
  decide: {
    nameTracker(draft, _task, { codes }) {
      if (!codes.accountId) return refuse('form.required', { field: 'accountId' });
      return draft.emit('trackerNamed', { accountId: codes.accountId, nextVisitAt: visitAfter(draft, draft.now) });
    },
    trackingVisit(draft, task, { decision, codes }) {
      if (!codes.on) return refuse('form.required', { field: 'on' });
      if (codes.on > dayOf(draft.now)) return refuse('form.dateInFuture', { field: 'on' });
      if (codes.on < dayOf(task.openedAt)) return refuse('form.dateOrder', { field: 'on' });
      if (codes.aboveLine === undefined) return refuse('form.required', { field: 'income' });
      draft.emit('incomeAssessed', { on: codes.on, aboveLine: codes.aboveLine });
      if (decision === 'stable') return undefined;
      const { causes = [] } = codes;
      return causes.length > 0 ? lookAgain(draft, causes) : refuse('form.required', { field: 'causes' });
    },
    concludeTracking(draft, _task, { decision, codes }) {
      if (decision === 'concluded') {
        if (draft.state.tasks.some((t) => t.kind === 'trackingVisit')) return refuse('tracking.visitOpen');
        if (draft.state.reversal) return refuse('case.alreadyProposed');
        return endCase(draft, 'generalMonitoring');
      }
      const today = dayOf(draft.now);
      if (!codes.on) return refuse('form.required', { field: 'on' });
      if (codes.on <= today || daysBetween(today, codes.on) > longestExtensionDays)
        return refuse('tracking.until', { field: 'on', params: { from: today, to: addMonths(today, 12) } });
      draft.emit('trackingExtended', { untilAt: endOfDay(codes.on) });
      return goOnVisiting(draft);
    },
  },
  span: ({ help }) => spanOf(...(help ? [help.limits.nameTracker] : [])),
};

/** The visits had ended with the period; they go on with its new end. */
function goOnVisiting(draft: Draft): void {
  const { tracking } = draft.state;
  if (!tracking?.trackerId || tracking.nextVisitAt !== null) return;
  draft.emit('trackerNamed', { accountId: tracking.trackerId, nextVisitAt: visitAfter(draft, draft.now) });
}
