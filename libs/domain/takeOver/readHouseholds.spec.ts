import fc from 'fast-check';
import { exampleHousehold } from '../household/example';
import type { MemberFacts } from '../household/facts';
import { checkCharacter } from '../identity/idNumber';
import { refusalText } from '../refusal';
import type { Book, Cell } from './cell';
import { exampleTaken } from './exampleTaken';
import { columnsOf, faultText, type RowFault } from './fault';
import { readHouseholds } from './readHouseholds';
import type { SheetKey } from './sheets';
import type { TakenHousehold } from './takenHousehold';
import { bookOf } from './exampleBook';

const today = '2022-07-05';
const text = (words: string): Cell => ({ kind: 'text', text: words });

/** A workbook with one cell changed. */
const with_ = (
  sheet: SheetKey,
  column: string,
  cell: Cell | null,
  households: readonly TakenHousehold[] = [exampleTaken],
): Book => bookOf(households, (at, old) => (at.sheet === sheet && at.column === column ? cell : old));

function read(book: Book) {
  const found = readHouseholds(book, today);
  if ('faults' in found) throw new Error(found.faults.map((fault) => faultText(fault).en).join('\n'));
  return { households: [...found.households()], strays: found.strays };
}
const faultsOf = (book: Book): readonly RowFault[] => read(book).households.flatMap(({ faults }) => faults);
const codesOf = (book: Book) =>
  faultsOf(book).map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`);

const people = (suffix: string): readonly MemberFacts[] => [
  {
    ...exampleHousehold.members[0]!,
    memberId: 'member-1',
    name: `王${suffix}`,
    idNumber: `41069919800307001${checkCharacter('41069919800307001')}`,
  },
];
const second: TakenHousehold = {
  ...exampleTaken,
  facts: { ...exampleTaken.facts, number: '4106211082420002', members: people('二') },
  measures: [],
};

describe('a workbook of households', () => {
  it('is read as it was written', () => {
    expect(read(bookOf([exampleTaken]))).toMatchObject({
      households: [{ row: 2, faults: [], taken: exampleTaken }],
      strays: [],
    });
  });

  it('may leave optional columns out and have the reasons of an earlier attempt beside', () => {
    const book = bookOf([exampleTaken]);
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ number, cells }) => ({
        number,
        cells: [text(number === 1 ? '未导入原因' : '身份证号错'), ...cells],
      })),
    }));
    expect(read({ sheets }).households[0]).toMatchObject({ faults: [], taken: exampleTaken });
  });

  it.each([
    ['without a sheet', { sheets: bookOf([exampleTaken]).sheets.slice(1) }, 'import.sheetMissing'],
    ['with a renamed sheet', renamed('Sheet1'), 'import.sheetMissing'],
    ['without any household', bookOf([]), 'import.nothing'],
    ['without headings', headless(), 'import.columnUnknown'],
    ['with a needed column left out', without('身份证号'), 'import.columnMissing'],
    ['with a column twice', doubled(), 'import.columnTwice'],
    ['with ten thousand and one households', tall(10_001), 'import.tooManyRows'],
  ])('%s is refused as a whole, without quoting it', (_what, book, code) => {
    const found = readHouseholds(book, today);
    expect('faults' in found && found.faults.map((fault) => fault.code)).toContain(code);
    expect(JSON.stringify(found)).not.toContain('王守田');
  });
});

function renamed(name: string): Book {
  const [first, ...others] = bookOf([exampleTaken]).sheets;
  return { sheets: [{ ...first!, name }, ...others] };
}
function headless(): Book {
  return { sheets: bookOf([exampleTaken]).sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(1) })) };
}
function without(heading: string): Book {
  const place = columnsOf.members.findIndex(({ zh }) => zh === heading);
  const sheets = bookOf([exampleTaken]).sheets.map((sheet) =>
    sheet.name === '家庭成员'
      ? {
          ...sheet,
          rows: sheet.rows.map(({ number, cells }) => ({ number, cells: cells.filter((_, i) => i !== place) })),
        }
      : sheet,
  );
  return { sheets };
}
function doubled(): Book {
  const sheets = bookOf([exampleTaken]).sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ number, cells }) => ({ number, cells: [...cells, cells[0]!] })),
  }));
  return { sheets };
}
function tall(count: number): Book {
  const [first, ...others] = bookOf([exampleTaken]).sheets;
  const row = first!.rows[1]!;
  const rows = Array.from({ length: count }, (_, i) => ({ ...row, number: i + 2 }));
  return { sheets: [{ ...first!, rows: [first!.rows[0]!, ...rows] }, ...others] };
}

describe('a household with a fault', () => {
  it.each([
    ['no number', 'households', 'facts.number', null, 'form.required'],
    ['a number with words', 'households', 'facts.number', text('王庄 一号'), 'form.shape'],
    ['an area that is none', 'households', 'facts.areaCode', text('宋井固村'), 'area.unknown'],
    ['a township for its village', 'households', 'facts.areaCode', text('410621108000'), 'import.notVillage'],
    ['a kind that is not offered', 'households', 'facts.kind', text('贫困户'), 'form.oneOf'],
    ['a phone that is none', 'households', 'facts.phone', text('138'), 'phone.invalid'],
    ['a bank without account', 'households', 'facts.bank.account', null, 'form.required'],
    ['another head’s name', 'households', 'headName', text('李四'), 'import.headName'],
    ['a formula', 'households', 'facts.income.wagesFen', { kind: 'formula' }, 'import.formula'],
    ['a merged cell', 'households', 'monitoring.category', { kind: 'merged' }, 'import.merged'],
    ['a negative income', 'households', 'facts.income.pensionFen', { kind: 'number', number: -1 }, 'form.negative'],
    ['an income until tomorrow', 'households', 'facts.income.untilOn', text('2022-07-06'), 'form.dateInFuture'],
    ['no day of identification', 'households', 'monitoring.identifiedOn', null, 'import.neededNow'],
    ['an identification to come', 'households', 'monitoring.identifiedOn', text('2022-08-01'), 'form.dateInFuture'],
    [
      'an elimination while it is monitored',
      'households',
      'monitoring.eliminatedOn',
      text('2022-06-01'),
      'import.notNow',
    ],
    ['the same cause twice', 'households', 'monitoring.cause2', text('因病'), 'form.twice'],
    ['a security nobody looked at', 'households', 'facts.securities.water', null, 'form.required'],
    [
      'an ID number as a number',
      'members',
      'idNumber',
      { kind: 'number', number: 4.1069919710312e17 },
      'import.numberAsText',
    ],
    ['a wrong check digit', 'members', 'idNumber', text('410699197103120018'), 'idNumber.checksum'],
    ['a name with control characters', 'members', 'name', text('王\u0007守田'), 'form.controlCharacters'],
    ['a name without end', 'members', 'name', text('王'.repeat(60)), 'form.tooLong'],
    ['nobody for its head', 'members', 'relation', text('子女'), 'household.oneHead'],
    ['a disability without grade', 'members', 'health', text('残疾'), 'verification.disabilityGrade'],
    ['thirteen months of work', 'members', 'work.months', { kind: 'number', number: 13 }, 'form.range'],
    ['a measure implemented before it was declared', 'measures', 'implementedOn', text('2022-03-01'), 'form.dateOrder'],
    ['a measure implemented without a day', 'measures', 'implementedOn', null, 'import.measureDates'],
    ['a measure confirmed without a day', 'measures', 'state', text('已确认'), 'import.measureDates'],
    ['a measure for a cause it does not have', 'measures', 'causes', text('因灾'), 'form.oneOf'],
  ] as readonly [string, SheetKey, string, Cell | null, string][])(
    '(%s) is left out as a whole, and told where and why',
    (_what, sheet, column, cell, code) => {
      const book = with_(sheet, column, cell);
      expect(faultsOf(book).map((fault) => fault.code)).toContain(code);
      expect(read(book).households[0]!.taken).toBeNull();
      // The household's own row says so too.
      expect(faultsOf(book).some((fault) => fault.sheet === 'households' && fault.row === 2)).toBe(true);
      for (const fault of faultsOf(book)) expect(faultText(fault).zh).toMatch(/^《.+》第\d+行“.+”：.+。$/);
    },
  );

  it('names each cell once', () => {
    expect(codesOf(with_('members', 'name', null))).toEqual([
      ...[2, 3, 4].map((row) => `members ${row} name form.required`),
      'households 2 headName import.headName',
      'households 2 facts.number import.memberFault',
    ]);
  });

  it('does not keep the others from being taken', () => {
    const book = bookOf([exampleTaken, second], ({ sheet, row, column }, cell) =>
      sheet === 'households' && row === 2 && column === 'facts.phone' ? text('138') : cell,
    );
    expect(read(book).households.map(({ faults }) => faults.map(({ code }) => code))).toEqual([['phone.invalid'], []]);
  });
});

describe('two rows of a workbook', () => {
  it('with one household number: the second is refused, members and measures stay with the first', () => {
    const twin = { ...second, facts: { ...second.facts, number: exampleTaken.facts.number ?? '' } };
    const { households } = read(bookOf([exampleTaken, twin]));
    expect(households.map(({ faults }) => faults.map(({ code, params }) => ({ code, params })))).toEqual([
      expect.arrayContaining([]),
      [{ code: 'import.numberTwice', params: { row: 2 } }],
    ]);
  });

  it('with one identity number: the second is refused and names the first', () => {
    const again = { ...second, facts: { ...second.facts, members: [exampleTaken.facts.members[0]!] } };
    const { households } = read(bookOf([exampleTaken, again]));
    expect(households[0]!.faults).toEqual([]);
    expect(households[1]!.faults).toContainEqual({
      sheet: 'members',
      row: 5,
      column: 'idNumber',
      code: 'import.idTwiceInFile',
      params: { row: 2 },
    });
  });

  it('that belong to no household are told apart', () => {
    const book = bookOf([exampleTaken], ({ sheet, row, column }, cell) =>
      sheet === 'members' && row === 4 && column === 'number' ? text('H-unknown') : cell,
    );
    expect(read(book).strays).toEqual([
      { sheet: 'members', row: 4, column: 'number', code: 'import.householdUnknown' },
    ]);
  });
});

it('never throws and never quotes a cell, whatever stands in a workbook', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 30 }).map((words): Cell => ({ kind: 'text', text: `机密${words}` })),
    fc.double({ noNaN: true }).map((value): Cell => ({ kind: 'number', number: value })),
    fc.constantFrom<Cell>(
      { kind: 'formula' },
      { kind: 'merged' },
      { kind: 'error' },
      { kind: 'yesNo', yes: true },
      { kind: 'day', day: '2022-01-01' },
    ),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 20, maxLength: 20 }), fc.nat(12), (cells, seed) => {
      let next = seed;
      const book = bookOf([exampleTaken, second], (_at, old) =>
        next++ % 13 === 0 ? (cells[next % cells.length] ?? null) : old,
      );
      const { households, strays } = read(book);
      for (const { faults, taken } of households) {
        expect((taken === null) === faults.length > 0).toBe(true);
        for (const fault of faults) expect(refusalText(fault).zh).not.toContain('…');
      }
      expect(JSON.stringify([households.map(({ faults }) => faults), strays])).not.toContain('机密');
    }),
    { numRuns: 100 },
  );
});
