import { changed, isNarrowed, readFilter, writeFilter } from './inboxFilter';

it('a filter is its address, and what the address does not know is left out', () => {
  const params = new URLSearchParams('light=red&kind=countyReview&areaCode=410621108000&scope=all&cause=none&x=1');
  const filter = readFilter(params);
  expect(filter).toEqual({ light: 'red', kind: 'countyReview', areaCode: '410621108000', scope: 'all' });
  expect(writeFilter(filter).toString()).toBe('areaCode=410621108000&kind=countyReview&light=red');
});

it('a part is changed or taken away', () => {
  expect(changed({ light: 'red', kind: 'countyReview' }, { light: undefined })).toEqual({ kind: 'countyReview' });
  expect(isNarrowed({ scope: 'all', sort: 'opened' })).toBe(false);
  expect(isNarrowed({ scope: 'mine' })).toBe(true);
});
