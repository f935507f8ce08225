import { dutyPeriodName } from './dutyPeriodName';

it.each([
  ['2026-04', '2026年4月', 'Apr 2026'],
  ['2026Q2', '2026年第2季度', 'Q2 2026'],
  ['2026', '2026年', '2026'],
  ['春季', '春季', '春季'],
])('says %s as people do', (period, zh, en) => {
  expect(dutyPeriodName(period)).toEqual({ zh, en });
});
