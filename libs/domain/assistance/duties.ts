import { addDays, addMonths, type Day } from '../calendar/day';
import { dayOf, endOfDay, type Instant, startOfDay } from '../calendar/instant';
import type { Labels } from '../household/labels';
import type { Rhythm } from './planRules';

/** “8个一”: what a helper owes each household in a year (常德). */
export const duties = [
  'yearPlan',
  'monthlyCall',
  'quarterlyVisit',
  'yearEvaluation',
  'difficultySolved',
  'jobOffer',
  'technicalGuidance',
  'consumptionHelp',
] as const;
export type Duty = (typeof duties)[number];
export const dutyNames = {
  yearPlan: { zh: '年初一份计划', en: 'A plan at the year’s start' },
  monthlyCall: { zh: '每月一个电话', en: 'A call each month' },
  quarterlyVisit: { zh: '每季一次入户', en: 'A visit each quarter' },
  yearEvaluation: { zh: '年底一个评估', en: 'An evaluation at the year’s end' },
  difficultySolved: { zh: '解决一个实际困难', en: 'One real difficulty solved' },
  jobOffer: { zh: '介绍一次务工信息', en: 'One job offer passed on' },
  technicalGuidance: { zh: '送一次产业技术指导', en: 'One piece of technical guidance' },
  consumptionHelp: { zh: '开展一次消费帮扶', en: 'One action of consumption assistance' },
} as const satisfies Labels<Duty>;

/** How often a duty comes, and where in its period it opens and is due. Policy sets it; days count from the period's first day. */
export interface DutyRhythm {
  readonly every: Rhythm;
  /** Full days after the period's first day at which the task opens; 0 is its very beginning. */
  readonly opensAfterDays: number;
  /** The task is due at 24:00 so many days after the period's first day; null is the period's end. */
  readonly dueAfterDays: number | null;
}

const onceAYear: DutyRhythm = { every: 'year', opensAfterDays: 0, dueAfterDays: null };

/** What the shipped policies say: the plan in January, the evaluation in December, the rest over the whole period. */
export const usualDuties: Readonly<Record<Duty, DutyRhythm>> = {
  yearPlan: { every: 'year', opensAfterDays: 0, dueAfterDays: 30 },
  monthlyCall: { every: 'month', opensAfterDays: 0, dueAfterDays: null },
  quarterlyVisit: { every: 'quarter', opensAfterDays: 0, dueAfterDays: null },
  yearEvaluation: { every: 'year', opensAfterDays: 334, dueAfterDays: null },
  difficultySolved: onceAYear,
  jobOffer: onceAYear,
  technicalGuidance: onceAYear,
  consumptionHelp: onceAYear,
};

/** One period of a duty in Shanghai's calendar. Its name is `2026-12`, `2027Q1` or `2027`, and sorts like its days. */
export interface DutyPeriod {
  readonly name: string;
  readonly startsAt: Instant;
  /** First instant that is too late: the next period begins with it. */
  readonly endsAt: Instant;
}

const monthsOf: Readonly<Record<Rhythm, number>> = { month: 1, quarter: 3, year: 12 };

/** The period in which the instant falls; midnight belongs to the period that begins. */
export function periodOf({ every }: Pick<DutyRhythm, 'every'>, at: Instant): DutyPeriod {
  const day = dayOf(at);
  const month = Number(day.slice(5, 7)) - 1;
  const firstMonth = month - (month % monthsOf[every]) + 1;
  return periodFrom(every, `${day.slice(0, 5)}${String(firstMonth).padStart(2, '0')}-01`);
}

/** The period right after one. */
export function nextPeriod(rhythm: Pick<DutyRhythm, 'every'>, period: Pick<DutyPeriod, 'endsAt'>): DutyPeriod {
  return periodOf(rhythm, period.endsAt);
}

/**
 * The first full period from an instant on: of a helper assigned on 20 November, December, the first quarter and the next year.
 * A period that begins at this very instant is full.
 */
export function firstPeriodAfter(rhythm: Pick<DutyRhythm, 'every'>, at: Instant): DutyPeriod {
  const running = periodOf(rhythm, at);
  return running.startsAt === at ? running : nextPeriod(rhythm, running);
}

/** The period of a name, as a task's subject carries it; nothing for a name that is none of this rhythm. */
export function findPeriod({ every }: Pick<DutyRhythm, 'every'>, name: string): DutyPeriod | undefined {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])|Q([1-4]))?$/.exec(name);
  const [year, month, quarter] = [parts?.[1], parts?.[2], parts?.[3]];
  if (year === undefined || year === '0000') return undefined;
  const firstMonth = quarter === undefined ? (month ?? '01') : String(Number(quarter) * 3 - 2).padStart(2, '0');
  const period = periodFrom(every, `${year}-${firstMonth}-01`);
  return period.name === name ? period : undefined;
}

/** When the task of a period opens; never after the period. */
export function opensAt({ opensAfterDays }: DutyRhythm, { startsAt, endsAt }: DutyPeriod): Instant {
  return Math.min(startOfDay(addDays(dayOf(startsAt), opensAfterDays)), startOfDay(addDays(dayOf(endsAt), -1)));
}

/** When the task of a period is due; the period's end at the latest, for then it counts as missed. */
export function dutyDueAt({ dueAfterDays }: DutyRhythm, { startsAt, endsAt }: DutyPeriod): Instant {
  return dueAfterDays === null ? endsAt : Math.min(endOfDay(addDays(dayOf(startsAt), dueAfterDays)), endsAt);
}

function periodFrom(every: Rhythm, firstOn: Day): DutyPeriod {
  const [year, month] = [firstOn.slice(0, 4), firstOn.slice(5, 7)];
  const names: Readonly<Record<Rhythm, string>> = {
    month: `${year}-${month}`,
    quarter: `${year}Q${Math.ceil(Number(month) / 3)}`,
    year,
  };
  return {
    name: names[every],
    startsAt: startOfDay(firstOn),
    endsAt: startOfDay(addMonths(firstOn, monthsOf[every])),
  };
}
