import fc from 'fast-check';
import { addDays, dayNumber, fromDayNumber } from './day';
import { type DayUnit, dueAt, remainingDays, resumeDue } from './due';
import { nationalCalendar } from './holidays/all';
import { dayOf, endOfDay, lastDayBefore, startOfDay } from './instant';
import { addWorkdays, isWorkday, plainCalendar, workdaysBetween } from './workCalendar';

const at = (text: string) => Date.parse(`${text}+08:00`);
const day = fc.integer({ min: dayNumber('2020-06-01'), max: dayNumber('2027-12-31') }).map(fromDayNumber);
const instant = fc.integer({ min: at('2020-06-01T00:00'), max: at('2027-12-31T00:00') });
const unit = fc.constantFrom<DayUnit>('calendar', 'working');
const days = fc.integer({ min: 0, max: 60 });

describe('a day in Shanghai', () => {
  it('begins at 16:00 UTC of the day before and ends 24 hours later', () => {
    expect(new Date(startOfDay('2026-03-07')).toISOString()).toBe('2026-03-06T16:00:00.000Z');
    expect([
      dayOf(at('2026-03-07T00:00')),
      dayOf(at('2026-03-07T23:59:59.999')),
      dayOf(endOfDay('2026-03-07')),
    ]).toEqual(['2026-03-07', '2026-03-07', '2026-03-08']);
  });

  it('holds every instant of it, and only those', () => {
    fc.assert(
      fc.property(instant, (t) => {
        const d = dayOf(t);
        expect(startOfDay(d) <= t && t < endOfDay(d)).toBe(true);
        expect(lastDayBefore(endOfDay(d))).toBe(d);
      }),
    );
  });
});

describe('a limit', () => {
  it('of 5 days, posted on the 2nd, ends on the 7th at 24:00, whenever it was posted', () => {
    for (const time of ['00:00', '09:30', '23:59:59.999'])
      expect(dueAt(at(`2026-03-02T${time}`), { days: 5, unit: 'calendar' }, plainCalendar)).toBe(
        endOfDay('2026-03-07'),
      );
  });

  it('of 0 days ends the same day, even on a Sunday', () => {
    for (const u of ['calendar', 'working'] as const)
      expect(dueAt(at('2026-11-22T10:00'), { days: 0, unit: u }, nationalCalendar)).toBe(endOfDay('2026-11-22'));
  });

  it('in working days jumps over the holiday and counts the Saturdays worked for it', () => {
    // 13 February 2026 is a Friday; Saturday the 14th is worked, then off until the 23rd.
    expect(addWorkdays('2026-02-13', 1, nationalCalendar)).toBe('2026-02-14');
    expect(addWorkdays('2026-02-13', 2, nationalCalendar)).toBe('2026-02-24');
    expect(addWorkdays('2026-02-13', 6, nationalCalendar)).toBe('2026-02-28');
    expect(addWorkdays('2026-02-13', 2, plainCalendar)).toBe('2026-02-17');
  });

  it('in working days ends on a workday with exactly so many workdays passed', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (d, n) => {
        const end = addWorkdays(d, n, nationalCalendar);
        expect(isWorkday(end, nationalCalendar)).toBe(true);
        expect(workdaysBetween(d, end, nationalCalendar)).toBe(n);
        expect(workdaysBetween(d, addDays(end, -1), nationalCalendar)).toBe(n - 1);
      }),
    );
  });

  it('never ends earlier when it is longer, starts later, or counts working days', () => {
    fc.assert(
      fc.property(instant, days, unit, fc.nat(30 * 86_400_000), (t, n, u, later) => {
        const due = dueAt(t, { days: n, unit: u }, nationalCalendar);
        expect(due > t).toBe(true);
        expect(dueAt(t, { days: n + 1, unit: u }, nationalCalendar) > due).toBe(true);
        expect(dueAt(t + later, { days: n, unit: u }, nationalCalendar) >= due).toBe(true);
        expect(
          dueAt(t, { days: n, unit: 'working' }, plainCalendar) >=
            dueAt(t, { days: n, unit: 'calendar' }, plainCalendar),
        ).toBe(true);
      }),
    );
  });

  it('refuses a calendar without workdays instead of counting for ever', () => {
    const holidays = Array.from({ length: 400 }, (_, i) => addDays('2026-01-01', i));
    expect(() => addWorkdays('2026-01-01', 1, { holidays, workdays: [] })).toThrow(RangeError);
  });
});

describe('a suspended clock', () => {
  it('goes on with the days it had left', () => {
    fc.assert(
      fc.property(instant, days, unit, fc.nat(200 * 86_400_000), (start, n, u, pause) => {
        const left = remainingDays(start, dueAt(start, { days: n, unit: u }, nationalCalendar), u, nationalCalendar);
        expect(left).toBe(n);
        expect(resumeDue(start + pause, left, u, nationalCalendar)).toBe(
          dueAt(start + pause, { days: n, unit: u }, nationalCalendar),
        );
      }),
    );
  });

  it('loses nothing and wins nothing when it is resumed the same day', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 30 }), unit, fc.nat(20), (start, n, u, passed) => {
        const due = dueAt(start, { days: n, unit: u }, nationalCalendar);
        const now = start + passed * 86_400_000;
        const resumed = resumeDue(now, remainingDays(now, due, u, nationalCalendar), u, nationalCalendar);
        if (now < due) expect(resumed).toBe(due);
        else expect(resumed <= now && resumed >= due).toBe(true);
      }),
    );
  });
});
