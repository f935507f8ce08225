import { startOfDay } from '../calendar/instant';
import { adviceFor, type Held } from './advice';
import { asOfWeek, nextSheetAt, periodDue, periodsDue, periodEnd, periodRunning } from './period';
import { ranked, usualRanking } from './ranking';

const at = (day: string, hour: number): number => startOfDay(day) + hour * 3_600_000;

describe('a sheet’s period', () => {
  // 2026-03-02 and 2026-06-01 are Mondays.
  it.each([
    ['Monday before six', at('2026-03-02', 5.99), '2026-02-23', '2026-02-01', at('2026-03-02', 6)],
    ['Monday at six', at('2026-03-02', 6), '2026-03-02', '2026-02-01', at('2026-03-09', 6)],
    ['Sunday night', at('2026-03-08', 23.9), '2026-03-02', '2026-02-01', at('2026-03-09', 6)],
    ['the first before six', at('2026-04-01', 0), '2026-03-30', '2026-02-01', at('2026-04-01', 6)],
    ['the first at six', at('2026-04-01', 6), '2026-03-30', '2026-03-01', at('2026-04-06', 6)],
    ['a Monday that is a first', at('2026-06-01', 6), '2026-06-01', '2026-05-01', at('2026-06-08', 6)],
    ['over the year', at('2026-01-01', 7), '2025-12-29', '2025-12-01', at('2026-01-05', 6)],
  ])('%s is the right week and month', (_when, now, week, month, next) => {
    expect([periodDue('weekly', now), periodDue('monthly', now), nextSheetAt(now)]).toEqual([week, month, next]);
  });

  it('ends with its last day, and one made at any time is of the running one', () => {
    expect([periodEnd('weekly', '2026-03-02'), periodEnd('monthly', '2026-02-01')]).toEqual([
      '2026-03-08',
      '2026-02-28',
    ]);
    const now = at('2026-03-01', 0);
    expect([periodRunning('weekly', now), periodRunning('monthly', now)]).toEqual(['2026-02-23', '2026-03-01']);
  });
});

describe('what was missed', () => {
  it('is of so many periods back, and tells what stood when it was due', () => {
    const now = at('2026-03-23', 6);
    expect(periodsDue('weekly', now).slice(0, 3)).toEqual(['2026-03-23', '2026-03-16', '2026-03-09']);
    expect(periodsDue('weekly', now)).toHaveLength(8);
    expect(periodsDue('monthly', now)).toEqual(['2026-02-01', '2026-01-01', '2025-12-01']);
    expect(asOfWeek('2026-03-23', now)).toBeNull();
    expect(asOfWeek('2026-03-16', now)).toBe(at('2026-03-16', 6));
  });
});

describe('what to do first', () => {
  const held: Held = { reason: 'person', nobody: null, byOne: true, cases: 3, notReminded: 1 };
  it.each([
    [held, 'remind'],
    [{ ...held, notReminded: 0 }, 'escalate'],
    [{ ...held, cases: 10 }, 'share'],
    [{ ...held, cases: 10, byOne: false }, 'remind'],
    [{ ...held, reason: 'department', byOne: false, notReminded: 0 }, 'escalate'],
    [{ ...held, reason: 'backAndForth' }, 'meet'],
    [{ ...held, reason: 'technical' }, 'repair'],
    [{ ...held, reason: 'nobody', nobody: 'onLeave' }, 'substitute'],
    [{ ...held, reason: 'nobody', nobody: 'noHolder' }, 'appoint'],
    [{ ...held, reason: 'nobody', nobody: 'recused' }, 'handOver'],
    [{ ...held, reason: 'nobody', nobody: 'noRights' }, 'handOver'],
  ] as const)('%j: %s', (line, advice) => {
    expect(adviceFor(line)).toBe(advice);
  });
});

describe('the month’s order', () => {
  it('is by what was done in time, equals together, and leaves out who has too little', () => {
    const rows = ranked(
      [
        { id: 'few', inTime: 4, all: 4 },
        { id: 'bad', inTime: 3, all: 10 },
        { id: 'b', inTime: 19, all: 20 },
        { id: 'a', inTime: 38, all: 40 },
        { id: 'middle', inTime: 4, all: 5 },
      ],
      usualRanking,
    );
    expect(rows.map(({ id, rank, list }) => [id, rank, list])).toEqual([
      ['a', 1, 'red'],
      ['b', 1, 'red'],
      ['middle', 3, null],
      ['bad', 4, 'black'],
      ['few', null, null],
    ]);
    expect(rows.at(-1)?.inTime).toEqual({ part: 4, whole: 4, percent: 100 });
    const strict = ranked([{ id: 'b', inTime: 19, all: 20 }], { redFromPercent: 98, blackBelowPercent: 96 });
    expect(strict[0]?.list).toBe('black');
  });
});
