import type { MonthlySheetView, SheetView, WeeklySheetView } from '#contract/sheets/sheets';
import { periodEnd } from '#domain/sheets/period';
import { usualRanking } from '#domain/sheets/ranking';
import type { MonthlySheet, SheetContent, WeeklySheet } from '#domain/sheets/sheet';
import { sheetNames } from '#database/queries/sheets';
import type { ScopedClient } from '#database/scope';

type Names = ReadonlyMap<string, string>;

/** A sheet as its reader sees it: names are put to the ids that stand in it. */
export async function sheetView(
  client: ScopedClient,
  { content, ...row }: Omit<SheetView, 'endsOn' | 'weekly' | 'monthly'> & { readonly content: SheetContent },
): Promise<SheetView> {
  const names = await sheetNames(client, idsOf(content));
  return {
    ...row,
    endsOn: periodEnd(row.kind, row.periodOn),
    weekly: content.kind === 'weekly' ? weeklyView(content, names) : null,
    monthly: content.kind === 'monthly' ? monthlyView(content, names) : null,
  };
}

function idsOf(content: SheetContent): Parameters<typeof sheetNames>[1] {
  if (content.kind === 'monthly') {
    const idsIn = (rows: MonthlySheet['units']): string[] => rows.map(({ id }) => id);
    return { areas: idsIn(content.townships), accounts: [], units: idsIn(content.units) };
  }
  const places = [...content.help, ...content.due].flatMap(({ placeCode }) => placeCode ?? []);
  return {
    areas: [...new Set(places)],
    accounts: [...new Set(content.help.flatMap(({ holderId }) => holderId ?? []))],
    units: [],
  };
}

function weeklyView({ kind: _kind, asOf, help, due, ...sheet }: WeeklySheet, names: Names): WeeklySheetView {
  const placeName = (placeCode: string | null): string | null =>
    placeCode === null ? null : (names.get(placeCode) ?? placeCode);
  return {
    ...sheet,
    asOf: asOf === undefined || asOf === null ? null : new Date(asOf),
    help: help.map(({ holderId, oldestSince, ...line }) => ({
      ...line,
      placeName: placeName(line.placeCode),
      holderName: holderId === null ? null : (names.get(holderId) ?? null),
      oldestSince: new Date(oldestSince),
    })),
    due: due.map(({ earliestDue, ...line }) => ({
      ...line,
      placeName: placeName(line.placeCode),
      earliestDue: new Date(earliestDue),
    })),
  };
}

function monthlyView(
  { bounds = usualRanking, departments, townships, units }: MonthlySheet,
  names: Names,
): MonthlySheetView {
  const named = (rows: MonthlySheet['units']) => rows.map((row) => ({ ...row, name: names.get(row.id) ?? null }));
  return { bounds, departments: named(departments), townships: named(townships), units: named(units) };
}
