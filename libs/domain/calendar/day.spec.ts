import fc from 'fast-check';
import { addDays, addMonths, ageOn, daysBetween, dayNumber, fromDayNumber, isDay, weekdayOf } from './day';

const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(fromDayNumber);

describe('a day', () => {
  test.each([
    '2026-02-30',
    '2026-13-01',
    '2025-02-29',
    '2026-1-01',
    '2026-01-01T00:00',
    '',
    '0000-01-01',
    '2026-00-10',
    '２０２６-01-01',
  ])('is not %p', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  test.each(['2024-02-29', '1900-01-01', '2000-02-29', '9999-12-31'])('is %p', (text) =>
    expect(isDay(text)).toBe(true),
  );

  it('moves forward and back by the same days, in the order of its text', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (d, n) => {
        const moved = addDays(d, n);
        expect(isDay(moved)).toBe(true);
        expect(addDays(moved, -n)).toBe(d);
        expect(daysBetween(d, moved)).toBe(n);
        expect(Math.sign(n)).toBe(d < moved ? 1 : d > moved ? -1 : 0);
        expect((weekdayOf(moved) - weekdayOf(d) - n) % 7 === 0).toBe(true);
      }),
    );
  });

  it('knows the weekday', () => {
    expect([weekdayOf('2026-11-22'), weekdayOf('2026-02-14'), weekdayOf('1900-01-01')]).toEqual([0, 6, 1]);
  });

  it('adds months, and stays within the month', () => {
    expect([
      addMonths('2026-01-31', 1),
      addMonths('2024-01-31', 1),
      addMonths('2026-08-15', 6),
      addMonths('2026-03-31', -1),
    ]).toEqual(['2026-02-28', '2024-02-29', '2027-02-15', '2026-02-28']);
  });

  it('counts full years of age', () => {
    expect([
      ageOn('2008-11-22', '2026-11-21'),
      ageOn('2008-11-22', '2026-11-22'),
      ageOn('2008-02-29', '2026-02-28'),
      ageOn('2008-02-29', '2026-03-01'),
    ]).toEqual([17, 18, 17, 18]);
  });
});
