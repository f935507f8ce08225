import type { ImportFaultView, ImportRowView, ImportView } from '#contract/imports/imports';
import type { ImportRow, ImportRowRow } from '#database/queries/imports';
import { faultText, headingOf, type RowFault } from '#domain/takeOver/fault';

/** An import as the county's office sees it. */
export function importView(row: ImportRow): ImportView {
  const { id, countyCode, fileName, faultCount, hasErrors, createdByName, counts } = row;
  const of = (state: string) => counts[state]?.households ?? 0;
  return {
    id,
    areaCode: countyCode,
    fileName,
    // The table knows these states only.
    state: row.state as ImportView['state'],
    counts: {
      households: Object.values(counts).reduce((sum, { households }) => sum + households, 0),
      people: ['good', 'taken', 'already'].reduce((sum, state) => sum + (counts[state]?.people ?? 0), 0),
      good: of('good'),
      already: of('already'),
      faulty: of('faulty'),
      taken: of('taken'),
      refused: of('refused'),
    },
    faults: row.faults.map(faultView),
    faultCount,
    hasErrors,
    createdByName,
    createdAt: row.createdAt.toISOString(),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

/** A household of an import. */
export function importRowView({ faults, state, ...row }: ImportRowRow): ImportRowView {
  // The table knows these states only.
  return { ...row, state: state as ImportRowView['state'], faults: faults.map(faultView) };
}

function faultView(fault: RowFault): ImportFaultView {
  const { sheet, row, code } = fault;
  return { sheet, row, column: headingOf(fault)?.zh ?? null, code, texts: faultText(fault) };
}
