import type { Day } from '../calendar/day';
import { type Refusal, refuse } from '../refusal';
import { type AreaLevel, areaLevels, covers, isAreaCode, levelOf } from './areas';

/** A division's name is as long as this at most, in characters. */
export const longestAreaName = 50;

/** Levels that are merged away while the county goes on working (撤并); a county and what is above it are the installation itself. */
const closable: readonly AreaLevel[] = ['township', 'village'];

/** What hangs on an area and everything below it, by which it cannot be closed. */
export interface AreaHoldings {
  /** Areas below it that are not closed. */
  readonly areas: number;
  readonly households: number;
  readonly openCases: number;
  /** Open tasks there, of cases that are to be transferred to it among them. */
  readonly openTasks: number;
  /** Active accounts that hold an office there now or later, or are managed there. */
  readonly accounts: number;
  readonly lookBacks: number;
  readonly problems: number;
  readonly units: number;
}

export const holdingNames = {
  areas: { zh: '下级地区', en: 'areas below', unit: '个' },
  households: { zh: '农户', en: 'households', unit: '户' },
  openCases: { zh: '在办案件', en: 'open cases', unit: '件' },
  openTasks: { zh: '待办任务', en: 'open tasks', unit: '项' },
  accounts: { zh: '在用账号', en: 'active accounts', unit: '个' },
  lookBacks: { zh: '未完成的回头看', en: 'open look-backs', unit: '项' },
  problems: { zh: '未销号的问题', en: 'problems not struck off', unit: '项' },
  units: { zh: '帮扶单位', en: 'helping units', unit: '个' },
} as const satisfies Record<keyof AreaHoldings, { zh: string; en: string; unit: string }>;

const kinds = Object.keys(holdingNames) as readonly (keyof AreaHoldings)[]; // the table above is the whole set

/** An area's own name: there, not too long, on one line. */
export function areaNameFaults(name: string, field = 'name'): Refusal[] {
  const length = [...name.trim()].length;
  if (length === 0) return [refuse('form.required', { field })];
  if (length > longestAreaName) return [refuse('form.tooLong', { field, params: { max: longestAreaName } })];
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u001F\u007F]/.test(name) ? [refuse('form.controlCharacters', { field })] : [];
}

/** A new area's code: twelve digits, below its parent and at a lower level (统计用区划代码). */
export function areaCodeFaults(code: string, parentCode: string): Refusal[] {
  if (!isAreaCode(code)) return [refuse('area.code', { field: 'code' })];
  const isBelow = areaLevels.indexOf(levelOf(code)) > areaLevels.indexOf(levelOf(parentCode));
  return isBelow && covers(parentCode, code) ? [] : [refuse('area.notBelow', { field: 'code' })];
}

/** An area as far as its closing is concerned. */
export interface ClosableArea {
  readonly code: string;
  readonly closedOn: string | null;
}

/** What an area holds, and how many records ever stood there: reports from the past, posters and papers still name it. */
export interface AreaStanding {
  readonly holdings: AreaHoldings;
  readonly ever: number;
}

/**
 * Whether an area can be closed (撤并) as of a day, its work going to a successor: of the same level, not closed, not the area itself.
 * Refused while anything hangs on it, with the counts; what was moved away first cannot be lost by it. Refused without a successor unless
 * nothing ever stood there.
 */
export function closingFaults(
  area: ClosableArea,
  { successor, closedOn, todayOn }: { successor: ClosableArea | null; closedOn: Day; todayOn: Day },
  { holdings, ever }: AreaStanding,
): Refusal[] {
  if (!closable.includes(levelOf(area.code))) return [refuse('area.notClosable', { field: 'code' })];
  if (area.closedOn !== null) return [refuse('area.closed', { field: 'code' })];
  const faults: Refusal[] = [];
  if (closedOn > todayOn) faults.push(refuse('form.dateInFuture', { field: 'closedOn' }));
  if (successor !== null && successor.closedOn !== null) faults.push(refuse('area.closed', { field: 'successorCode' }));
  if (successor !== null && (successor.code === area.code || levelOf(successor.code) !== levelOf(area.code)))
    faults.push(refuse('area.successor', { field: 'successorCode' }));
  const held = kinds.filter((kind) => holdings[kind] > 0);
  if (held.length > 0)
    faults.push(
      refuse('area.holds', {
        field: 'code',
        params: {
          countsZh: held
            .map((kind) => `${holdingNames[kind].zh}${holdings[kind]}${holdingNames[kind].unit}`)
            .join('、'),
          countsEn: held.map((kind) => `${holdings[kind]} ${holdingNames[kind].en}`).join(', '),
        },
      }),
    );
  if (successor === null && ever > 0) faults.push(refuse('area.successorNeeded', { field: 'successorCode' }));
  return faults;
}
