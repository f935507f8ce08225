import { deflateRawSync } from 'node:zlib';
import { Workbook } from '@protobi/exceljs';
import { isRefusal } from '#domain/refusal';
import type { Book, Cell } from '#domain/takeOver/cell';
import { exampleTaken } from '#domain/takeOver/exampleTaken';
import { readHouseholds } from '#domain/takeOver/readHouseholds';
import { readHeadings } from '#domain/takeOver/readRecords';
import { sheetKeys } from '#domain/takeOver/sheets';
import { writeRows } from '#domain/takeOver/writeRows';
import { readBook } from './readBook';
import { sheetHead, takeOverTemplate } from './takeOverTemplate';
import { writeBook } from './writeBook';

async function bookOf(content: Buffer): Promise<Book> {
  const book = await readBook(content);
  if (isRefusal(book)) throw new Error(book.code);
  return book;
}

const refusalOf = async (content: Buffer): Promise<unknown> => {
  const book = await readBook(content);
  return isRefusal(book) ? book.code : 'taken';
};

/** A workbook as an office’s own program saves it. */
async function saved(fill: (book: Workbook) => void): Promise<Buffer> {
  const book = new Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** An archive with one part, whatever it says of itself. */
function archive(name: string, content: Buffer, { unpackedBytes = content.length } = {}): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(unpackedBytes, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), header, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
    header,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

describe('the template', () => {
  it('has the headings that are read, and no household', async () => {
    const book = await bookOf(await takeOverTemplate());
    expect(book.sheets.map(({ name }) => name)).toEqual(['填写说明', '监测对象', '家庭成员', '帮扶措施', '选项']);
    expect(readHeadings(book)).toEqual({ faults: [{ sheet: null, row: null, column: null, code: 'import.nothing' }] });
  });

  it('offers lists, keeps numbers as text, and explains every column', async () => {
    const opened = new Workbook();
    // The library's own type of a buffer is older than Node's.
    await opened.xlsx.load((await takeOverTemplate()) as unknown as ArrayBuffer);
    const households = opened.getWorksheet('监测对象');
    const headings = ((households?.getRow(1).values ?? []) as string[]).slice(1);
    const column = (heading: string) => headings.indexOf(heading) + 1;
    expect(households?.getCell(2, column('当前环节*')).dataValidation).toMatchObject({
      type: 'list',
      formulae: [expect.stringMatching(/^选项!/)],
    });
    expect(opened.getWorksheet('家庭成员')?.getColumn(3).numFmt).toBe('@');
    expect(opened.getWorksheet('选项')?.state).toBe('hidden');
    const explained = opened.getWorksheet('填写说明')?.getColumn(2).values ?? [];
    for (const heading of headings) expect(explained).toContain(heading.replace('*', ''));
  });
});

describe('a workbook', () => {
  it('is read as it was written, household by household', async () => {
    const rows = writeRows(exampleTaken);
    const book = await bookOf(await writeBook(sheetKeys.map((sheet) => ({ ...sheetHead(sheet), rows: rows[sheet] }))));
    const read = readHouseholds(book, '2022-07-05');
    expect('faults' in read ? read.faults : [...read.households()]).toMatchObject([
      { faults: [], taken: exampleTaken },
    ]);
  });

  it('saved by another program has days, rich text, formulas, errors and merged cells for what they are', async () => {
    const content = await saved((made) => {
      const sheet = made.addWorksheet('监测对象');
      sheet.addRow(['日期', '文字', '公式', '错误', '合并', '合并', '是否', '数']);
      sheet.addRow([
        new Date('2022-06-30T00:00:00Z'),
        { richText: [{ text: '王' }, { text: '守田', font: { bold: true } }] },
        { formula: 'A1', result: 5 },
        { error: '#N/A' },
        '一',
        null,
        true,
        12.5,
      ]);
      sheet.getCell('A2').numFmt = 'yyyy/m/d';
      sheet.mergeCells('E2:F2');
      made.addWorksheet('家庭成员').addRow(['x']);
    });
    const { sheets } = await bookOf(content);
    expect(sheets.map(({ name }) => name)).toEqual(['监测对象', '家庭成员']);
    expect(sheets[0]?.rows[1]?.cells).toEqual([
      { kind: 'day', day: '2022-06-30' },
      { kind: 'text', text: '王守田' },
      { kind: 'formula' },
      { kind: 'error' },
      { kind: 'merged' },
      { kind: 'merged' },
      { kind: 'yesNo', yes: true },
      { kind: 'number', number: 12.5 },
    ] satisfies Cell[]);
  });

  it('is read with its sheets before its strings, and named from the archive’s root, as other programs write', async () => {
    const content = await saved((made) => void made.addWorksheet('监测对象').addRow(['户编号']));
    expect((await bookOf(content)).sheets).toEqual([
      { name: '监测对象', rows: [{ number: 1, cells: [{ kind: 'text', text: '户编号' }] }] },
    ]);
  });
});

describe('what is no workbook is refused', () => {
  const valid = takeOverTemplate();
  it.each([
    ['a text that was renamed', async () => Buffer.from('户编号,户主\n1,王守田'), 'import.notWorkbook'],
    ['nothing', async () => Buffer.alloc(0), 'import.notWorkbook'],
    [
      'an old .xls, or one with a password',
      async () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex'),
      'import.oldWorkbook',
    ],
    ['another archive', async () => archive('letter.txt', Buffer.from('x')), 'import.notWorkbook'],
    ['half a workbook', async () => (await valid).subarray(0, 9_000), 'import.damaged'],
    [
      'a workbook with a part cut',
      async () => archive('xl/workbook.xml', Buffer.from('<workbook>'), { unpackedBytes: 5 }),
      'import.damaged',
    ],
    ['a part that is no XML', async () => archive('xl/workbook.xml', Buffer.from('no xml at all')), 'import.damaged'],
    [
      'an archive that says it unpacks beyond the limit',
      async () => archive('xl/workbook.xml', Buffer.from('<w/>'), { unpackedBytes: 300_000_000 }),
      'import.unpacksTooLarge',
    ],
    [
      'an archive that unpacks to more than it says',
      async () => archive('xl/workbook.xml', Buffer.alloc(50_000_000), { unpackedBytes: 1_000 }),
      'import.damaged',
    ],
  ] as const)('%s', async (_what, content, code) => {
    expect(await refusalOf(await content())).toBe(code);
  });
});
