import { categories, causes, channels } from '#domain/household/codes';
import { lights } from '#domain/process/light';
import { taskKinds } from '#domain/process/taskKind';
import type { operations } from '../../api/contract';

/** What the inbox may be narrowed by, as the API takes it. */
export type InboxFilter = Omit<NonNullable<operations['Inbox_list']['parameters']['query']>, 'limit' | 'cursor'>;

const choices = {
  scope: ['mine', 'groups', 'all'],
  sort: ['due', 'opened'],
  kind: taskKinds,
  light: lights,
  category: categories,
  cause: causes,
  channel: channels,
} as const;

const isAreaCode = (text: string): boolean => /^[1-9]\d{11}$/.test(text);

/** The filter in an address; what it does not know is left out, so that an old link still opens. */
export function readFilter(params: URLSearchParams): InboxFilter {
  const found: Record<string, string> = {};
  for (const [name, known] of Object.entries(choices)) {
    const value = params.get(name);
    if (value !== null && known.some((each) => each === value)) found[name] = value;
  }
  const areaCode = params.get('areaCode');
  if (areaCode !== null && isAreaCode(areaCode)) found['areaCode'] = areaCode;
  // Every value was just found in the list of its name.
  return found as InboxFilter;
}

/** The filter as an address has it; what is as usual is left out. */
export function writeFilter(filter: InboxFilter): URLSearchParams {
  const entries = Object.entries(filter).filter(
    ([name, value]) =>
      value !== undefined && !(name === 'scope' && value === 'all') && !(name === 'sort' && value === 'due'),
  );
  return new URLSearchParams(
    entries.map(([name, value]): [string, string] => [name, String(value)]).toSorted(([a], [b]) => a.localeCompare(b)),
  );
}

/** The filter with some of it changed; undefined takes a part away. */
export function changed(filter: InboxFilter, change: Partial<InboxFilter>): InboxFilter {
  const entries = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as InboxFilter;
}

/** Whether anything is narrowed at all. */
export const isNarrowed = (filter: InboxFilter): boolean =>
  Object.keys(filter).some((name) => name !== 'sort' && !(name === 'scope' && filter.scope === 'all'));
