import { addDays } from '#domain/calendar/day';
import { startOfDay } from '#domain/calendar/instant';
import type { DayClock } from './dayClock';
import type { Desk, LiveCase, Turn } from './desk';
import { InHand } from './inHand';
import { beginRound } from './rounds';

const minuteMs = 60_000;
/** The offices open at twenty to nine; an act that follows another of the same case comes three quarters of an hour later. */
const openingMinutes = 8 * 60 + 40;
const betweenMinutes = 45;
/** Cases worked at the same time: enough to keep worker and servers busy. */
const atOnce = 24;

export interface DayDone {
  readonly day: string;
  readonly commands: number;
}

/** The acts of one day in rounds: the first act of every case, then every second one, and so on. */
type Rounds = readonly (readonly Turn[])[];

/**
 * Lets the scenario's past go by, day by day: the clock moves to the day's beginning and every deadline that has come is heard of,
 * then people do what the plans say. What an interrupted load has done is not done again.
 */
export async function livePast(
  desk: Desk,
  clock: DayClock,
  { cases, realNow, report }: { cases: readonly LiveCase[]; realNow: number; report: (done: DayDone) => void },
): Promise<void> {
  const { today } = desk.county;
  const byDay = roundsByDay(cases, today);
  const inHand = new InHand(atOnce);
  let commands = 0;
  for (let day = firstDayOf(cases, today); day <= today; day = addDays(day, 1)) {
    await clock.moveTo(startOfDay(day));
    await clock.settle();
    const rounds = byDay.get(day) ?? [];
    for (const [n, turns] of rounds.entries()) {
      const now = await clock.moveTo(momentOf(n, { day, rounds: rounds.length, today, realNow }));
      commands += await beginRound(desk, inHand, turns, { now, today: day, round: `${day}/${n}` });
    }
    await inHand.all();
    report({ day, commands });
  }
}

/** The first day of the past, at which the clock begins. */
export function firstDayOf(cases: readonly LiveCase[], today: string): string {
  return addDays(today, -Math.max(0, ...cases.map(({ planned }) => planned.plan.startedDaysAgo)));
}

function roundsByDay(cases: readonly LiveCase[], today: string): Map<string, Rounds> {
  const days = new Map<string, Turn[][]>();
  for (const live of cases) {
    const before = new Map<string, number>();
    for (const [place, act] of live.planned.plan.acts.entries()) {
      const day = addDays(today, -act.daysAgo);
      const round = before.get(day) ?? 0;
      before.set(day, round + 1);
      const rounds = days.get(day) ?? [];
      rounds[round] = [...(rounds[round] ?? []), { live, act, name: `${live.planned.name}/${place}` }];
      days.set(day, rounds);
    }
  }
  return days;
}

/** Office hours; today's acts lie between midnight and now, however early it is. */
function momentOf(
  round: number,
  { day, rounds, today, realNow }: { day: string; rounds: number; today: string; realNow: number },
): number {
  const usual = startOfDay(day) + (openingMinutes + round * betweenMinutes) * minuteMs;
  const sinceMidnight = Math.max(0, realNow - startOfDay(day));
  return day < today ? usual : Math.min(usual, startOfDay(day) + (sinceMidnight * (round + 1)) / (rounds + 1));
}
