import { refusalText } from '../refusal';
import { areaCodeFaults, type AreaHoldings, areaNameFaults, closingFaults } from './areaRules';

const township = '410621108000';
const village = { code: '410621108242', closedOn: null };
const other = { code: '410621108205', closedOn: null };
const nothing: AreaHoldings = {
  ...{ areas: 0, households: 0, openCases: 0, openTasks: 0, accounts: 0, lookBacks: 0, problems: 0, units: 0 },
};
const bare = { holdings: nothing, ever: 0 };
const day = { successor: other, closedOn: '2026-11-20', todayOn: '2026-11-26' };
const codes = (faults: readonly { code: string; field?: string }[]): string[] =>
  faults.map(({ code, field }) => `${field ?? ''}: ${code}`);

it.each([
  ['410621108246', []],
  ['41062110824', ['code: area.code']],
  ['41062110824x', ['code: area.code']],
  ['410621109246', ['code: area.notBelow']],
  [township, ['code: area.notBelow']],
  ['410621000000', ['code: area.notBelow']],
])('a code below a township: %s', (code, faults) => {
  expect(codes(areaCodeFaults(code, township))).toEqual(faults);
});

it('asks for a name of one line that is not too long', () => {
  expect(areaNameFaults('宋井固村')).toEqual([]);
  expect(codes(areaNameFaults('  '))).toEqual(['name: form.required']);
  expect(codes(areaNameFaults('村'.repeat(51)))).toEqual(['name: form.tooLong']);
  expect(codes(areaNameFaults('宋井\n固村'))).toEqual(['name: form.controlCharacters']);
});

describe('closing a village', () => {
  it('is possible once nothing hangs on it', () => {
    expect(closingFaults(village, day, bare)).toEqual([]);
    expect(closingFaults(village, day, { ...bare, ever: 7 })).toEqual([]);
    expect(closingFaults(village, { ...day, successor: null }, bare)).toEqual([]);
  });

  it('is refused without a successor where anything ever stood', () => {
    expect(codes(closingFaults(village, { ...day, successor: null }, { ...bare, ever: 1 }))).toEqual([
      'successorCode: area.successorNeeded',
    ]);
  });

  it('is refused while anything does, with the counts in both languages', () => {
    const [fault] = closingFaults(village, day, {
      holdings: { ...nothing, households: 12, openCases: 3, accounts: 2 },
      ever: 12,
    });
    expect(fault).toMatchObject({ code: 'area.holds', field: 'code' });
    expect(fault && refusalText(fault)).toEqual({
      zh: expect.stringContaining('农户12户、在办案件3件、在用账号2个'),
      en: expect.stringContaining('12 households, 3 open cases, 2 active accounts'),
    });
  });

  it.each([
    ['a county', { ...village, code: '410621000000' }, day, ['code: area.notClosable']],
    ['twice', { ...village, closedOn: '2026-01-01' }, day, ['code: area.closed']],
    ['as of tomorrow', village, { ...day, closedOn: '2026-11-27' }, ['closedOn: form.dateInFuture']],
    ['into itself', village, { ...day, successor: village }, ['successorCode: area.successor']],
    [
      'into a township',
      village,
      { ...day, successor: { ...other, code: township } },
      ['successorCode: area.successor'],
    ],
    [
      'into one that is closed',
      village,
      { ...day, successor: { ...other, closedOn: '2026-01-01' } },
      ['successorCode: area.closed'],
    ],
  ])('%s is refused', (_what, area, asked, faults) => {
    expect(codes(closingFaults(area, asked, bare))).toEqual(faults);
  });
});
