import { doneShare, filterIn } from './dutyFilter';

describe('the duties done', () => {
  it('are counted of those whose day has come, and never without them', () => {
    expect(doneShare({ done: 6, notNeeded: 1, overdue: 1, missed: 2 })).toEqual({ done: 7, due: 10, percent: '70.0' });
    expect(doneShare({ done: 0, notNeeded: 0, overdue: 0, missed: 0 })).toBeNull();
  });

  it('are narrowed by what stands in the address', () => {
    expect(filterIn(new URLSearchParams('year=2026&state=overdue&by=helper'))).toEqual({
      year: 2026,
      state: 'overdue',
    });
  });
});
