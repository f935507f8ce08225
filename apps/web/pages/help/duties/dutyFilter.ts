import type { Label } from '#domain/household/labels';
import type { paths } from '../../../api/contract';

/** What the duties are narrowed by; it stands in the address. */
export type DutyFilter = Omit<NonNullable<paths['/api/duties']['get']['parameters']['query']>, 'limit' | 'cursor'>;
export const filterNames = ['areaCode', 'helperId', 'householdId', 'duty', 'state', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** The filter in the address; the API refuses what it does not know. */
export function filterIn(params: URLSearchParams): DutyFilter {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = params.get(name);
      return value === null ? [] : [[name, name === 'year' ? Number(value) : value]];
    }),
  ) as DutyFilter;
}

export const stateLabels: Readonly<Record<string, Label>> = {
  open: { zh: '未到期', en: 'Open' },
  overdue: { zh: '逾期', en: 'Overdue' },
  done: { zh: '已完成', en: 'Done' },
  notNeeded: { zh: '不需要', en: 'Not needed' },
  missed: { zh: '未完成', en: 'Missed' },
};

export const groups = ['duty', 'helper', 'area', 'household'] as const;
export type Group = (typeof groups)[number];

const percent = 100;

/** Done or not needed, of all whose day has come; null where none has. */
export function doneShare(counts: {
  readonly done: number;
  readonly notNeeded: number;
  readonly overdue: number;
  readonly missed: number;
}): { readonly done: number; readonly due: number; readonly percent: string } | null {
  const done = counts.done + counts.notNeeded;
  const due = done + counts.overdue + counts.missed;
  return due === 0 ? null : { done, due, percent: ((done / due) * percent).toFixed(1) };
}
