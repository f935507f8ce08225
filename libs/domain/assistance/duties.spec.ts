import fc from 'fast-check';
import { dayOf, endOfDay, lastDayBefore, startOfDay } from '../calendar/instant';
import {
  duties,
  dutyDueAt,
  dutyNames,
  type DutyRhythm,
  findPeriod,
  firstPeriodAfter,
  nextPeriod,
  opensAt,
  periodOf,
  usualDuties,
} from './duties';
import { rhythms } from './planRules';

const at = (text: string) => Date.parse(`${text}+08:00`);
const every = (e: DutyRhythm['every']): DutyRhythm => ({ every: e, opensAfterDays: 0, dueAfterDays: null });
const instant = fc.integer({ min: at('2000-01-01T00:00'), max: at('2099-12-31T00:00') });
const rhythm = fc.constantFrom(...rhythms).map(every);

describe('the period of a duty', () => {
  it('is named by month, quarter or year, in Shanghai’s days', () => {
    const names = (text: string) => rhythms.map((e) => periodOf(every(e), at(text)).name);
    expect(names('2026-12-31T23:59:59.999')).toEqual(['2026-12', '2026Q4', '2026']);
    expect(names('2027-01-01T00:00')).toEqual(['2027-01', '2027Q1', '2027']);
    expect(periodOf(every('quarter'), at('2027-06-30T12:00'))).toEqual({
      name: '2027Q2',
      startsAt: startOfDay('2027-04-01'),
      endsAt: endOfDay('2027-06-30'),
    });
  });

  it('holds the instant, borders on the next, and is found again by its name', () => {
    fc.assert(
      fc.property(rhythm, instant, (r, t) => {
        const period = periodOf(r, t);
        expect(period.startsAt <= t && t < period.endsAt).toBe(true);
        expect(dayOf(period.startsAt).slice(8)).toBe('01');
        const next = nextPeriod(r, period);
        expect(next.startsAt).toBe(period.endsAt);
        expect(next.name > period.name).toBe(true);
        expect(findPeriod(r, period.name)).toEqual(period);
      }),
    );
  });

  test.each([
    ['month', '2027Q1'],
    ['month', '2027-13'],
    ['quarter', '2027-02'],
    ['quarter', '2027Q5'],
    ['year', '2027-01'],
    ['year', '0000'],
    ['year', ''],
  ] as const)('by %s is not “%s”', (e, name) => expect(findPeriod(every(e), name)).toBeUndefined());
});

describe('the first period of a helper', () => {
  it('assigned on 20 November is December, the first quarter, the next year', () => {
    const assigned = at('2026-11-20T09:30');
    expect(rhythms.map((e) => firstPeriodAfter(every(e), assigned).name)).toEqual(['2026-12', '2027Q1', '2027']);
  });

  it('assigned at the very beginning of a period is that period', () => {
    expect(firstPeriodAfter(every('year'), at('2027-01-01T00:00')).name).toBe('2027');
    expect(firstPeriodAfter(every('year'), at('2027-01-01T00:00') + 1).name).toBe('2028');
  });

  it('is full, and no full one lies before it', () => {
    fc.assert(
      fc.property(rhythm, instant, (r, t) => {
        const first = firstPeriodAfter(r, t);
        expect(first.startsAt >= t).toBe(true);
        expect(periodOf(r, first.startsAt - 1).startsAt < t).toBe(true);
      }),
    );
  });
});

describe('the task of a period', () => {
  it('of the usual duties opens and is due as 8个一 says', () => {
    const span = (duty: (typeof duties)[number], text: string) => {
      const period = periodOf(usualDuties[duty], at(text));
      return [dayOf(opensAt(usualDuties[duty], period)), lastDayBefore(dutyDueAt(usualDuties[duty], period))];
    };
    expect(span('yearPlan', '2027-05-05T00:00')).toEqual(['2027-01-01', '2027-01-31']);
    expect(span('monthlyCall', '2027-02-05T00:00')).toEqual(['2027-02-01', '2027-02-28']);
    expect(span('quarterlyVisit', '2027-05-05T00:00')).toEqual(['2027-04-01', '2027-06-30']);
    expect(span('yearEvaluation', '2027-05-05T00:00')).toEqual(['2027-12-01', '2027-12-31']);
    expect(span('consumptionHelp', '2028-05-05T00:00')).toEqual(['2028-01-01', '2028-12-31']);
  });

  it('always opens inside its period and is due after that, inside it too', () => {
    fc.assert(
      fc.property(rhythm, instant, fc.nat(400), fc.option(fc.nat(400)), (r, t, opensAfterDays, later) => {
        const shifted = { ...r, opensAfterDays, dueAfterDays: later === null ? null : opensAfterDays + later };
        const period = periodOf(r, t);
        const [opens, due] = [opensAt(shifted, period), dutyDueAt(shifted, period)];
        expect(period.startsAt <= opens && opens < due && due <= period.endsAt).toBe(true);
      }),
    );
  });

  test.each(duties)('%s has its name in both languages', (duty) => {
    expect(dutyNames[duty].zh).toMatch(/[\u4e00-\u9fff]/);
    expect(dutyNames[duty].en).toMatch(/^[A-Z]/);
  });
});
