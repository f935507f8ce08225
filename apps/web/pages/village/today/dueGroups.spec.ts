import { dueGroups, duePeriod } from './dueGroups';

const now = '2026-03-02T01:00:00.000Z';
/** 24:00 of a day in Shanghai. */
const endOf = (day: string): string => new Date(Date.parse(`${day}T16:00:00.000Z`)).toISOString();

it('puts a limit into the period in which its last day lies', () => {
  expect(duePeriod(endOf('2026-03-01'), now)).toBe('over');
  expect(duePeriod(endOf('2026-03-02'), now)).toBe('today');
  expect(duePeriod(endOf('2026-03-08'), now)).toBe('week');
  expect(duePeriod(endOf('2026-03-09'), now)).toBe('later');
});

it('keeps the order inside a period, and leaves empty ones out', () => {
  const rows = ['2026-03-05', '2026-03-04', '2026-02-27'].map((day) => ({ dueAt: endOf(day) }));
  expect(dueGroups(rows, now)).toEqual([
    { period: 'over', rows: [rows[2]] },
    { period: 'week', rows: [rows[0], rows[1]] },
  ]);
});
