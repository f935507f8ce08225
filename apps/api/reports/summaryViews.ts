import type { MeasureFiguresView, SampleFiguresView, ShareView, SummaryView } from '#contract/reports/summary';
import { categories, causes } from '#domain/household/codes';
import { measures } from '#domain/household/measures';
import { figuresOf, type MonitoredCell, shareOf } from '#domain/reports/figures';
import type { MeasureCell, SampledCell, SummaryArea, VillagesCell } from '#database/queries/summary';

/** What was counted for a summary. */
export interface CountedCells {
  readonly monitored: readonly MonitoredCell[];
  readonly measures: readonly MeasureCell[];
  readonly sampled: readonly SampledCell[];
  readonly villages: readonly VillagesCell[];
  readonly areas: readonly SummaryArea[];
}

/** The cells of a summary added up, in all and by each of what they are told apart by. */
export function summaryFigures(
  cells: CountedCells,
): Omit<SummaryView, 'at' | 'areaCode' | 'areaName' | 'on' | 'from' | 'implementedBy'> {
  return {
    total: figuresOf(cells.monitored),
    measures: measureFigures(cells.measures),
    sample: sampleFigures(cells.sampled),
    villagesMet: villageShare(cells.villages),
    areas: cells.areas.map(({ code, name }) => {
      const here = ({ areaCode }: { areaCode: string }): boolean => areaCode === code;
      return {
        code,
        name,
        ...figuresOf(cells.monitored.filter(here)),
        measures: measureFigures(cells.measures.filter(here)),
        villagesMet: villageShare(cells.villages.filter(here)),
      };
    }),
    categories: categories.map((category) => ({
      category,
      ...figuresOf(cells.monitored.filter((cell) => cell.category === category)),
    })),
    causes: [...causes, null]
      .filter((cause) => cells.monitored.some((cell) => cell.cause === cause))
      .map((cause) => ({ cause, ...figuresOf(cells.monitored.filter((cell) => cell.cause === cause)) })),
    measureCategories: measures
      .filter((category) => cells.measures.some((cell) => cell.category === category))
      .map((category) => ({
        category,
        ...measureFigures(cells.measures.filter((cell) => cell.category === category)),
      })),
  };
}

function measureFigures(cells: readonly MeasureCell[]): MeasureFiguresView {
  const sumOf = (some: readonly MeasureCell[]): number => some.reduce((sum, cell) => sum + cell.measures, 0);
  const declared = sumOf(cells);
  return {
    declared,
    approved: sumOf(cells.filter(({ approved }) => approved)),
    implemented: shareOf(sumOf(cells.filter(({ implemented }) => implemented)), declared),
    stopped: sumOf(cells.filter(({ stopped }) => stopped)),
  };
}

function sampleFigures(cells: readonly SampledCell[]): SampleFiguresView {
  const sumOf = (some: readonly SampledCell[]) => ({
    households: some.reduce((sum, cell) => sum + cell.households, 0),
    people: some.reduce((sum, cell) => sum + cell.people, 0),
  });
  const frame = sumOf(cells);
  const chosen = sumOf(cells.filter((cell) => cell.chosen));
  return { frame, chosen, share: shareOf(chosen.households, frame.households) };
}

function villageShare(cells: readonly VillagesCell[]): ShareView {
  const met = cells.reduce((sum, cell) => sum + cell.met, 0);
  return shareOf(
    met,
    cells.reduce((sum, { villages }) => sum + villages, 0),
  );
}
