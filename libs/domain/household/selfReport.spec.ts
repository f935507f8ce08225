import { exampleSelfReport } from './example';
import { checkSelfReport, readSelfReport } from './selfReport';

const context = { today: '2026-11-22' };

describe('a self-report', () => {
  it('asks exactly six things', () => {
    expect(checkSelfReport(exampleSelfReport, context)).toEqual([]);
    expect(checkSelfReport({}, context).map((r) => [r.code, r.field])).toEqual(
      ['name', 'phone', 'idNumber', 'difficulty', 'areaCode', 'riskClass'].map((f) => ['form.required', f]),
    );
    expect(checkSelfReport({ ...exampleSelfReport, income: 1 }, context)).toMatchObject([
      { code: 'form.unknownField', field: 'income' },
    ]);
  });

  it('keeps what was typed in one form', () => {
    expect(readSelfReport({ ...exampleSelfReport, name: ' 王守田 ', phone: '+86 142 0000 0001' }, context)).toEqual({
      form: exampleSelfReport,
    });
  });

  it('never repeats a wrong value in its refusals', () => {
    const refusals = checkSelfReport(
      { ...exampleSelfReport, idNumber: '410699197103120018', phone: '999888777' },
      context,
    );
    expect(refusals.map((r) => r.code)).toEqual(['phone.invalid', 'idNumber.checksum']);
    expect(JSON.stringify(refusals)).not.toMatch(/4106|999888/);
  });
});
