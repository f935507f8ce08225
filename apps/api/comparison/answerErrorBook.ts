import { answerSheetLabels, answerSheets, type AnswerSheet } from '#domain/comparison/answerColumns';
import { type AnswerFault, answerFaultText, findAnswerSheet } from '#domain/comparison/readAnswers';
import type { Book } from '#domain/takeOver/cell';
import { reasonHeading } from '#domain/takeOver/sheets';
import { writeBook, type WrittenRow, type WrittenSheet } from '#workbook/writeBook';

/** A copy of a workbook of answers, every row kept, with the reasons in a red column before the others. */
export function answerErrorBook(book: Book, faults: readonly AnswerFault[]): Promise<Buffer> {
  return writeBook(answerSheets.map((sheet) => errorSheet(book, sheet, faults)));
}

function errorSheet(book: Book, key: AnswerSheet, faults: readonly AnswerFault[]): WrittenSheet {
  const sheet = findAnswerSheet(book, key);
  const headings = (sheet?.rows[0]?.cells ?? []).map((cell) => (cell?.kind === 'text' ? cell.text.trim() : ''));
  // The column of an earlier attempt makes way for the new one.
  const kept = headings.flatMap((heading, place) => (heading === reasonHeading ? [] : [place]));
  const reasonOf = (row: number): string | null =>
    faults
      .filter((fault) => fault.sheet === key && fault.row === row)
      .map((fault) => answerFaultText(fault).zh)
      .join('；') || null;
  return {
    name: sheet?.name ?? answerSheetLabels[key].zh,
    columns: [
      { heading: reasonHeading, width: 60, format: 'text', colour: 'red' },
      ...kept.map((place) => {
        const heading = headings[place] ?? '';
        return { heading, width: Math.max(12, heading.length * 2 + 2), format: 'text' as const };
      }),
    ],
    rows: (sheet?.rows.slice(1) ?? []).map(({ number, cells }): WrittenRow => [
      reasonOf(number),
      ...kept.map((place) => cells[place] ?? null),
    ]),
  };
}
