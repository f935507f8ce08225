import { durationOf } from './duration';

it('says a length of time in the unit an office would', () => {
  const hour = 3_600_000;
  expect(durationOf(12 * 60_000)).toEqual({ unit: 'minutes', number: 12 });
  expect(durationOf(5 * hour)).toEqual({ unit: 'hours', number: 5 });
  expect(durationOf(36 * hour)).toEqual({ unit: 'days', number: 1.5 });
  expect(durationOf(-49 * hour)).toEqual({ unit: 'days', number: 2 });
});
