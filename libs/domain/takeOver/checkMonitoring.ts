import type { Day } from '../calendar/day';
import { type Category, type Cause, type Channel } from '../household/codes';
import { type RefusalCode } from '../refusal';
import { placeOf } from './standing';
import type { TakenMonitoring } from './takenHousehold';

/** The monitoring columns of a row as read; anything may be missing. */
export interface MonitoringValues {
  readonly standing?: string;
  readonly category?: Category;
  readonly cause1?: Cause;
  readonly cause2?: Cause;
  readonly cause3?: Cause;
  readonly cause4?: Cause;
  readonly cause5?: Cause;
  readonly channel?: Channel;
  readonly identifiedOn?: Day;
  readonly safetyNet?: boolean;
  readonly eliminatedOn?: Day;
  readonly eliminationWay?: 'assisted' | 'natural';
  readonly trackingUntilOn?: Day;
  readonly endedOn?: Day;
  readonly outcome?: NonNullable<TakenMonitoring['ended']>['outcome'];
  readonly helperLogin?: string;
}

type Field = keyof MonitoringValues;
export type MonitoringFault = { readonly field: Field; readonly code: RefusalCode };

/** Which fields a place asks for and which it does not know; the others may be filled in. */
const placeRules: Readonly<
  Record<TakenMonitoring['at']['phase'], { readonly needs: readonly Field[]; readonly bars: readonly Field[] }>
> = {
  identifying: {
    needs: [],
    bars: [
      'identifiedOn',
      'safetyNet',
      'eliminatedOn',
      'eliminationWay',
      'trackingUntilOn',
      'endedOn',
      'outcome',
      'helperLogin',
    ],
  },
  monitored: {
    needs: ['identifiedOn'],
    bars: ['eliminatedOn', 'eliminationWay', 'trackingUntilOn', 'endedOn', 'outcome'],
  },
  eliminating: {
    needs: ['identifiedOn'],
    bars: ['safetyNet', 'eliminatedOn', 'eliminationWay', 'trackingUntilOn', 'endedOn', 'outcome'],
  },
  tracking: { needs: ['identifiedOn', 'eliminatedOn', 'eliminationWay'], bars: ['safetyNet', 'endedOn', 'outcome'] },
  ended: { needs: ['identifiedOn', 'endedOn', 'outcome'], bars: ['safetyNet', 'trackingUntilOn', 'helperLogin'] },
};

/** What a row's monitoring contradicts: the present step, the order of its days, the rule that 兜底 alone never eliminates. */
export function checkMonitoring(
  values: MonitoringValues,
  { today, withoutLabour }: { today: Day; withoutLabour: boolean },
): MonitoringFault[] {
  const { standing, identifiedOn, eliminatedOn, eliminationWay, endedOn, outcome, trackingUntilOn } = values;
  const faults: MonitoringFault[] = [];
  const wrong = (field: Field, code: RefusalCode) => void faults.push({ field, code });
  if (standing !== undefined) {
    const { needs, bars } = placeRules[placeOf(standing).phase];
    for (const field of needs) if (values[field] === undefined) wrong(field, 'import.neededNow');
    for (const field of bars) if (values[field] !== undefined && values[field] !== false) wrong(field, 'import.notNow');
  }
  for (const field of ['identifiedOn', 'eliminatedOn', 'endedOn'] as const)
    if ((values[field] ?? '') > today) wrong(field, 'form.dateInFuture');
  if (identifiedOn && eliminatedOn && eliminatedOn < identifiedOn) wrong('eliminatedOn', 'form.dateOrder');
  const since = eliminatedOn ?? identifiedOn;
  if (since && endedOn && endedOn < since) wrong('endedOn', 'form.dateOrder');
  if (eliminatedOn && trackingUntilOn && trackingUntilOn < eliminatedOn) wrong('trackingUntilOn', 'form.dateOrder');
  // An ended household goes back to general monitoring only behind its elimination.
  if (standing === 'ended') {
    if (outcome === 'generalMonitoring' && eliminatedOn === undefined) wrong('eliminatedOn', 'import.neededNow');
    if ((eliminatedOn === undefined) !== (eliminationWay === undefined))
      wrong(eliminatedOn === undefined ? 'eliminatedOn' : 'eliminationWay', 'import.neededNow');
  }
  if (eliminatedOn !== undefined && withoutLabour) wrong('eliminatedOn', 'import.withoutLabour');
  causesOf(values).forEach((cause, i, all) => {
    if (all.indexOf(cause) < i) wrong(causeFields[i] ?? 'cause1', 'form.twice');
  });
  return faults;
}

const causeFields = ['cause1', 'cause2', 'cause3', 'cause4', 'cause5'] as const;

/** The causes as they stand, the main one first. */
export function causesOf(values: MonitoringValues): Cause[] {
  return causeFields.flatMap((field) => values[field] ?? []);
}

/** The monitoring of a row that was found right. */
export function monitoringOf(
  values: Required<Pick<MonitoringValues, 'standing' | 'category' | 'channel'>> & MonitoringValues,
): TakenMonitoring {
  const { standing, category, channel, identifiedOn, eliminatedOn, eliminationWay, endedOn, outcome } = values;
  return {
    at: placeOf(standing),
    category,
    channel,
    causes: causesOf(values),
    identifiedOn: identifiedOn ?? null,
    eliminated: eliminatedOn && eliminationWay ? { on: eliminatedOn, way: eliminationWay } : null,
    safetyNet: values.safetyNet ?? false,
    trackingUntilOn: values.trackingUntilOn ?? null,
    ended: endedOn && outcome ? { on: endedOn, outcome } : null,
    helperLogin: values.helperLogin ?? null,
  };
}
