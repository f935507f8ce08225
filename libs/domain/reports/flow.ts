import type { Channel, Department, RiskClass } from '../household/codes';
import type { Step } from '../process/step';
import { type Share, shareOf } from './figures';

/** Steps at which somebody judges what others submitted: what passes there without a return passed at the first attempt. */
export const judgingSteps: ReadonlySet<Step> = new Set([
  'townshipReview',
  'comparison',
  'countyApproval',
  'countyConfirmation',
]);

/** Stays at one step that ended in a period. Times in milliseconds, lawful pauses taken out. */
export interface StaysCell {
  readonly step: Step;
  /** Ended, whatever ended them. */
  readonly left: number;
  readonly late: number;
  readonly medianMs: number;
  readonly ninetiethMs: number;
  /** Median of the time allowed; null where none of them had a limit. */
  readonly allowedMs: number | null;
  readonly passed: number;
  readonly returned: number;
  /** Of those passed: for the first time in the case’s round. */
  readonly passedFirst: number;
  /** Of those: never returned by this step in the round; never by any. */
  readonly straight: number;
  readonly untouched: number;
}

/** A step’s flow: every share with its numerator and denominator. */
export interface StepFlow {
  readonly step: Step;
  readonly left: number;
  readonly medianMs: number;
  readonly ninetiethMs: number;
  readonly allowedMs: number | null;
  /** Past the limit, of those that ended. */
  readonly late: Share;
  /** Returned by the step, of those on which it decided. */
  readonly returned: Share;
  /** 一次通过率: passed without a return by this step, of the cases that passed it; null for a step that judges nobody’s work. */
  readonly firstPass: Share | null;
}

/** The flow at one step. */
export function stepFlow(cell: StaysCell): StepFlow {
  const { step, left, medianMs, ninetiethMs, allowedMs, late, passed, returned, passedFirst, straight } = cell;
  return {
    ...{ step, left, medianMs, ninetiethMs, allowedMs },
    late: shareOf(late, left),
    returned: shareOf(returned, passed + returned),
    firstPass: judgingSteps.has(step) ? shareOf(straight, passedFirst) : null,
  };
}

/** Cases approved by the county that nobody had returned on their way, of the cases approved. */
export function straightThrough(cells: readonly StaysCell[]): Share {
  const approved = cells.filter(({ step }) => step === 'countyApproval');
  return shareOf(sumOf(approved, 'untouched'), sumOf(approved, 'passedFirst'));
}

/** What became, within a period, of eliminations that stood in it. */
export const relapses = ['stands', 'reversed', 'again'] as const;
export type Relapse = (typeof relapses)[number];

export interface EliminationCell {
  readonly became: Relapse;
  readonly households: number;
}

/** 返贫返险: of the households that stood as eliminated in the period. */
export interface RelapseFigures {
  /** 风险消除回退: found unsound and withdrawn. */
  readonly reversed: Share;
  /** 风险再标注: a new risk, identified again. */
  readonly again: Share;
}

export function relapseOf(cells: readonly EliminationCell[]): RelapseFigures {
  const counted = (became: Relapse): number =>
    sumOf(
      cells.filter((cell) => cell.became === became),
      'households',
    );
  const whole = sumOf(cells, 'households');
  return { reversed: shareOf(counted('reversed'), whole), again: shareOf(counted('again'), whole) };
}

/**
 * What came of a clue: it joined a case under way and asked for nothing new; it was found to be true, or not;
 * its case was closed without a finding; or it waits for one.
 */
export const clueOutcomes = ['merged', 'confirmed', 'dismissed', 'closed', 'waiting'] as const;
export type ClueOutcome = (typeof clueOutcomes)[number];

/** Clues that are alike in all that their value is asked by. */
export interface ClueCell {
  readonly channel: Channel;
  /** Of a department’s alert; null where the reporter was in no department’s office. */
  readonly department: Department | null;
  /** The first class recorded. */
  readonly riskClass: RiskClass;
  readonly became: ClueOutcome;
  readonly clues: number;
}

/** 预警价值: of the clues sent, how many were doubles, and how many of those looked at were true. */
export interface ClueValue {
  readonly sent: number;
  readonly merged: Share;
  /** 核实属实, of those on which there is a finding. */
  readonly confirmed: Share;
  readonly dismissed: number;
  readonly closed: number;
  readonly waiting: number;
}

export function clueValue(cells: readonly ClueCell[]): ClueValue {
  const counted = (became: ClueOutcome): number =>
    sumOf(
      cells.filter((cell) => cell.became === became),
      'clues',
    );
  const sent = sumOf(cells, 'clues');
  const [confirmed, dismissed] = [counted('confirmed'), counted('dismissed')];
  return {
    ...{ sent, dismissed, closed: counted('closed'), waiting: counted('waiting') },
    merged: shareOf(counted('merged'), sent),
    confirmed: shareOf(confirmed, confirmed + dismissed),
  };
}

function sumOf<K extends string>(cells: readonly Readonly<Record<K, number>>[], key: K): number {
  return cells.reduce((sum, cell) => sum + cell[key], 0);
}
