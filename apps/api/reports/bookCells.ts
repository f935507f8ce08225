import type { ShareView } from '#contract/reports/summary';
import type { Cell } from '#domain/takeOver/cell';
import type { WrittenColumn } from '#workbook/writeBook';

/** A first column of text and columns of numbers behind it. */
export function figureColumns(first: readonly string[], headings: readonly string[]): WrittenColumn[] {
  return [
    ...first.map((heading): WrittenColumn => ({ heading, width: 24, format: 'text' })),
    ...headings.map((heading): WrittenColumn => ({
      heading,
      width: Math.max(12, heading.length * 2),
      format: 'number',
    })),
  ];
}

export function numberCell(value: number): Cell {
  return { kind: 'number', number: value };
}

/** Numerator, denominator, percent: a share never stands alone. */
export function shareCells(share: ShareView): (Cell | null)[] {
  return [numberCell(share.part), numberCell(share.whole), percentCell(share)];
}

export function percentCell({ percent }: ShareView): Cell | null {
  return percent === null ? null : numberCell(percent);
}

export function shareText({ part, whole, percent: of }: ShareView): string {
  return `${part} / ${whole}${of === null ? '' : `（${of.toFixed(2)}%）`}`;
}
