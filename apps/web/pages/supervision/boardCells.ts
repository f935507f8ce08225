import { roadSteps, sideSteps } from '#domain/process/step';
import type { Schemas } from '../../api/client';

type Cell = Schemas['BoardCellView'];

/** In the order in which a life goes through them. */
const order: readonly string[] = [...roadSteps, ...sideSteps, 'none'];

/** For lists that come by the name of the step. */
export function inLifeOrder<T extends { readonly step: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step));
}

export interface Cells {
  find(areaCode: string | null, step: string | null): Cell | undefined;
  /** Steps at which a case stands. */
  readonly steps: readonly string[];
}

/** The numbers of a board by area and step. */
export function cellsOf({ cells }: Pick<Schemas['BoardView'], 'cells'>): Cells {
  const byPlace = new Map(cells.map((cell) => [`${cell.areaCode} ${cell.step}`, cell]));
  const steps = cells.flatMap(({ areaCode, step }) => (areaCode === null && step !== null ? [step] : []));
  return {
    find: (areaCode, step) => byPlace.get(`${areaCode} ${step}`),
    steps: steps.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
  };
}
