import { causeLabels } from '../household/codes';
import type { Cell } from './cell';
import { readCell } from './reading';

const text = (words: string): Cell => ({ kind: 'text', text: words });
const number = (value: number): Cell => ({ kind: 'number', number: value });

describe('a cell', () => {
  test.each([
    [{ kind: 'day', day: '2022-06-30' }, '2022-06-30'],
    [text('2022-06-30'), '2022-06-30'],
    [text(' 2022/6/3 '), '2022-06-03'],
    [text('2022.6.30'), '2022-06-30'],
    [text('２０２２年6月30日'), '2022-06-30'],
    [text('20220630'), '2022-06-30'],
    [number(20220630), '2022-06-30'],
    [number(44742), '2022-06-30'],
    [number(1), '1899-12-31'],
  ] as readonly [Cell, string][])('%j is the day %s, or none before 1900', (cell, day) => {
    expect(readCell(cell, { as: 'day' })).toEqual(day < '1900' ? { code: 'form.notADate' } : { value: day });
  });

  test.each([text('2022-02-30'), text('去年'), number(20221340), number(44742.5), number(-3), number(2_000_000)])(
    '%j is no day',
    (cell) => expect(readCell(cell, { as: 'day' })).toEqual({ code: 'form.notADate' }),
  );

  it('of money is yuan, kept as whole fen', () => {
    expect(readCell(number(18000), { as: 'yuan' })).toEqual({ value: 1_800_000 });
    expect(readCell(number(0.1 + 0.2), { as: 'yuan' })).toEqual({ value: 30 });
    expect(readCell(text('12,345.67'), { as: 'yuan' })).toEqual({ value: 1_234_567 });
    expect(readCell(number(1.234), { as: 'yuan' })).toEqual({ code: 'form.notWhole' });
    expect(readCell(text('约一万'), { as: 'yuan' })).toEqual({ code: 'form.notANumber' });
  });

  it('keeps a phone typed as a number and refuses a longer one, whose last digits are lost', () => {
    expect(readCell(number(14200000001), { as: 'text' })).toEqual({ value: '14200000001' });
    expect(readCell(number(4.1069919710312e17), { as: 'text' })).toEqual({ code: 'import.numberAsText' });
  });

  it('of a list is a label, several with 、 between them', () => {
    expect(readCell(text('因 病'), { as: 'code', labels: causeLabels })).toEqual({ value: 'illness' });
    expect(readCell(text('Illness'), { as: 'code', labels: causeLabels })).toEqual({ value: 'illness' });
    expect(readCell(text('因病、因学'), { as: 'codes', labels: causeLabels })).toEqual({
      value: ['illness', 'schooling'],
    });
    expect(readCell(text('因病、因懒'), { as: 'codes', labels: causeLabels })).toEqual({ code: 'form.oneOf' });
  });

  test.each([
    [{ kind: 'formula' }, 'import.formula'],
    [{ kind: 'merged' }, 'import.merged'],
    [{ kind: 'error' }, 'import.cellError'],
  ] as const)('that is %j is refused', (cell, code) => {
    for (const as of ['text', 'day', 'yesNo', 'number', 'yuan'] as const)
      expect(readCell(cell, { as })).toEqual({ code });
  });
});
