import type { Category, Cause } from '../household/codes';
import type { EliminationWay } from '../elimination/way';
import type { Outcome } from '../process/event';

/** How a household that was identified counts on a day: once, as monitored (eliminated or not), or as gone, by the way it went. */
export type Standing = 'notEliminated' | 'eliminated' | Exclude<Outcome, 'generalMonitoring'>;

/** Households that are alike in all that the figures ask, with their people. */
export interface MonitoredCell {
  /** Twelve digits, at the level of the rows wanted. */
  readonly areaCode: string;
  readonly category: Category;
  /** The main cause, the first one recorded. */
  readonly cause: Cause | null;
  readonly standing: Standing;
  readonly way: EliminationWay | null;
  /** 兜底保障: provided for, monitored, not eliminated. */
  readonly safetyNet: boolean;
  /** Whether identified, eliminated, or monitored again after an unsound elimination, within the period asked for. */
  readonly identifiedInPeriod: boolean;
  readonly eliminatedInPeriod: boolean;
  readonly reversedInPeriod: boolean;
  readonly households: number;
  readonly people: number;
}

/** Households and their people. */
export interface Counted {
  readonly households: number;
  readonly people: number;
}

/** A share that never stands without what it is a share of. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** Of a hundred, two decimals; null of nothing. */
  readonly percent: number | null;
}

/** The published figures of some households (process.md 6). */
export interface Figures {
  /** 监测对象: eliminated and not, without those that are gone. */
  readonly monitored: Counted;
  readonly eliminated: Counted;
  readonly notEliminated: Counted;
  /** Of the eliminated: by itself (自然消除). */
  readonly eliminatedNaturally: Counted;
  /** Of those not eliminated. */
  readonly safetyNet: Counted;
  readonly eliminationRate: { readonly byHousehold: Share; readonly byPerson: Share };
  readonly inPeriod: { readonly identified: Counted; readonly eliminated: Counted; readonly reversed: Counted };
  /** Neither monitored nor eliminated any more, by the way they went. */
  readonly gone: readonly (Counted & { readonly outcome: Standing })[];
}

/** A share in percent, rounded half up to two decimals. */
export function shareOf(part: number, whole: number): Share {
  // Whole numbers until the last step, so that a half is a half.
  return { part, whole, percent: whole === 0 ? null : Math.floor((part * 20_000 + whole) / (whole * 2)) / 100 };
}

/** Adds cells up; every figure is a sum over the same cells, so that they agree with one another. */
export function figuresOf(cells: readonly MonitoredCell[]): Figures {
  const monitoredCells = cells.filter(isMonitored);
  const counted = (is: (cell: MonitoredCell) => boolean): Counted => sumOf(monitoredCells.filter(is));
  const monitored = sumOf(monitoredCells);
  const eliminated = counted(({ standing }) => standing === 'eliminated');
  return {
    monitored,
    eliminated,
    notEliminated: counted(({ standing }) => standing === 'notEliminated'),
    eliminatedNaturally: counted(({ way }) => way === 'natural'),
    safetyNet: counted(({ safetyNet }) => safetyNet),
    eliminationRate: {
      byHousehold: shareOf(eliminated.households, monitored.households),
      byPerson: shareOf(eliminated.people, monitored.people),
    },
    inPeriod: {
      identified: counted(({ identifiedInPeriod }) => identifiedInPeriod),
      eliminated: counted(({ eliminatedInPeriod }) => eliminatedInPeriod),
      reversed: counted(({ reversedInPeriod }) => reversedInPeriod),
    },
    gone: goneOf(cells),
  };
}

function goneOf(cells: readonly MonitoredCell[]): Figures['gone'] {
  const gone = cells.filter((cell) => !isMonitored(cell));
  const outcomes = [...new Set(gone.map(({ standing }) => standing))].sort();
  return outcomes.map((outcome) => ({ outcome, ...sumOf(gone.filter(({ standing }) => standing === outcome)) }));
}

function isMonitored({ standing }: MonitoredCell): boolean {
  return standing === 'eliminated' || standing === 'notEliminated';
}

function sumOf(cells: readonly MonitoredCell[]): Counted {
  return {
    households: cells.reduce((sum, { households }) => sum + households, 0),
    people: cells.reduce((sum, { people }) => sum + people, 0),
  };
}
