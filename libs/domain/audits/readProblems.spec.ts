import { isRefusal } from '../refusal';
import type { Book, Cell } from '../takeOver/cell';
import { problemColumns, problemSheet, readProblems } from './readProblems';

const text = (value: string): Cell | null => (value === '' ? null : { kind: 'text', text: value });
const book = (...rows: readonly (readonly (Cell | null)[])[]): Book => ({
  sheets: [{ name: problemSheet, rows: rows.map((cells, i) => ({ number: i + 1, cells })) }],
});
const head = problemColumns.map(({ zh }) => text(zh));
const line = (...cells: string[]) => cells.map(text);

it('reads a problem at a household or at a place, its kind by name or code, and columns in any order', () => {
  const good = book(head, line('饮水安全', 'H-1', '', '水龙头无水'), line('project', '', '410621108242', '机井未通电'));
  expect(readProblems(good)).toEqual([
    { row: 2, problem: { kind: 'water', householdNumber: 'H-1', description: '水龙头无水' }, faults: [] },
    { row: 3, problem: { kind: 'project', areaCode: '410621108242', description: '机井未通电' }, faults: [] },
  ]);
  const turned = book([...head].reverse(), line('水龙头无水', '', 'H-1', '饮水安全'));
  expect(readProblems(turned)).toEqual([
    { row: 2, problem: { kind: 'water', householdNumber: 'H-1', description: '水龙头无水' }, faults: [] },
  ]);
});

it('names every fault of a row with its column, and refuses a workbook that is none', () => {
  const faulty = readProblems(
    book(
      head,
      line('饮水', '', '', ''),
      [text('其他'), text('H-1'), null, { kind: 'formula' }],
      line('其他', 'H-1', '', '长'.repeat(1001)),
    ),
  );
  if (isRefusal(faulty)) throw new Error(faulty.code);
  expect(faulty.map(({ row, faults }) => [row, ...faults.map(({ code, field }) => `${field} ${code}`)])).toEqual([
    [2, 'kind form.oneOf', 'description form.required', 'areaCode form.required'],
    [3, 'description form.notText', 'description form.required'],
    [4, 'description form.tooLong'],
  ]);
  expect(readProblems({ sheets: [] })).toMatchObject({ code: 'audit.noProblems' });
  expect(readProblems(book(head))).toMatchObject({ code: 'audit.noProblems' });
  expect(readProblems(book(line('问题类型', '户编号'), line('其他', 'H-1')))).toMatchObject({
    code: 'audit.columnMissing',
    params: { columns: '所在地代码、问题描述' },
  });
});
