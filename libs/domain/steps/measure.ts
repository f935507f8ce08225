import { nextPeriod, periodOf } from '../assistance/duties';
import type { Rhythm } from '../assistance/planRules';
import { endOfDay, lastDayBefore, dayOf } from '../calendar/instant';
import type { Draft } from '../process/draft';
import type { OpenTask } from '../process/event';
import { stop } from '../process/help';
import type { CaseMeasure } from '../process/helpState';
import { type Refusal, refuse } from '../refusal';
import { spanOf } from './span';
import type { SideRule } from './sideRule';

/** 帮扶措施: 申报 declared → 批准 approved → 落实 implemented → 确认 confirmed by the household; a continuing one by its periods. */
export const measure: SideRule = {
  step: 'measure',
  source: '申报、批准、落实、确认; process.md 2 (Assistance)',
  decide: {
    approveMeasure(draft, task, { decision, codes }) {
      const found = measureOf(draft, task);
      if (decision === 'reject') {
        if (!codes.reasonCode) return refuse('form.required', { field: 'reasonCode' });
        return draft.emit('measureRefused', { measureId: found.measureId, reasonCode: codes.reasonCode });
      }
      draft.emit('measureApproved', { measureId: found.measureId, on: dayOf(draft.now) });
      askFor(draft, found);
    },
    implementMeasure(draft, task, { decision, codes }) {
      const { measureId, declaredOn, implementedOn } = measureOf(draft, task);
      if (decision === 'notPossible') {
        if (!codes.reasonCode) return refuse('form.required', { field: 'reasonCode' });
        return stop(draft, measureId, codes.reasonCode);
      }
      const wrong = checkDay(draft, codes.on, implementedOn ?? declaredOn);
      if (wrong) return wrong;
      draft.emit('measureImplemented', { measureId, on: codes.on ?? '' });
      draft.openTask('confirmMeasure', { subjectId: measureId });
    },
    confirmMeasure(draft, task, { decision, codes }) {
      const found = measureOf(draft, task);
      if (decision === 'disputed') {
        draft.emit('measureDisputed', { measureId: found.measureId });
        return askFor(draft, found);
      }
      const wrong = checkDay(draft, codes.on, found.implementedOn ?? found.declaredOn);
      if (wrong) return wrong;
      draft.emit('measureConfirmed', {
        measureId: found.measureId,
        on: codes.on ?? '',
        nextAt: found.continuing
          ? nextPeriod({ every: found.continuing }, periodOf({ every: found.continuing }, endOfDay(found.dueOn) - 1))
              .startsAt
          : null,
      });
    },
  },
  span: ({ help }) =>
    spanOf(...(help ? [help.limits.approveMeasure, help.limits.implementMeasure, help.limits.confirmMeasure] : [])),
};

function measureOf(draft: Draft, { subjectId }: OpenTask): CaseMeasure {
  const found = draft.state.help?.measures.find((m) => m.measureId === subjectId);
  if (!found) throw new Error(`No measure ${subjectId} in case ${draft.caseId}`);
  return found;
}

/** Asks the department to give it: by its planned day, or by the policy's limit where that day is too near. */
function askFor(draft: Draft, { measureId, department, dueOn }: CaseMeasure): void {
  const planned = endOfDay(dueOn);
  draft.openTask('implementMeasure', {
    department,
    subjectId: measureId,
    ...(planned > draft.now && { dueAt: planned }),
  });
}

function checkDay(draft: Draft, on: string | undefined, notBefore: string): Refusal | undefined {
  if (!on) return refuse('form.required', { field: 'on' });
  if (on > dayOf(draft.now)) return refuse('form.dateInFuture', { field: 'on' });
  return on < notBefore ? refuse('form.dateOrder', { field: 'on' }) : undefined;
}

/** Asks again for the continuing measures whose next period has begun. */
export function repeatMeasures(draft: Draft): void {
  for (const found of draft.state.help?.measures ?? []) {
    if (found.continuing === null || found.nextAt === null || found.nextAt > draft.now) continue;
    const dueOn = endOfPeriod(found.continuing, Math.max(found.nextAt, draft.now));
    draft.emit('measureDueAgain', { measureId: found.measureId, dueOn });
    askFor(draft, { ...found, dueOn });
  }
}

function endOfPeriod(every: Rhythm, at: number): string {
  return lastDayBefore(periodOf({ every }, at).endsAt);
}
