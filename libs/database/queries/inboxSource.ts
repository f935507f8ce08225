import { prefixOf } from '#domain/access/areas';
import { accountsOf, type Actor } from '#domain/access/roles';
import { taskKindFacts } from '#domain/process/taskKind';
import { type Run, type RunFilter, type RunLevel, runsOf } from './inboxRuns';
import type { Values } from './statement';

export const lights = ['red', 'yellow', 'green', 'paused'] as const;
/** Red: overdue; yellow: due within `nearDays`; green: later; paused: the case is suspended. */
export type Light = (typeof lights)[number];

/** What an inbox may be narrowed by. `householdIds` is the answer of the household search to a typed text. */
export interface InboxFilter extends RunFilter {
  readonly scope: 'mine' | 'groups' | 'all';
  readonly light?: Light;
  readonly category?: string;
  readonly cause?: string;
  readonly channel?: string;
  readonly householdIds?: readonly string[];
}

export interface InboxView {
  readonly actor: Actor;
  readonly filter: InboxFilter;
  /** Business time and the policy's days before due at which a light turns yellow. */
  readonly nowAt: Date;
  readonly nearDays?: number;
}

/**
 * One part of the inbox: rows `t` that meet `where` for each row of `from`. The parts do not overlap.
 * `by: 'kind'`: each `r` is one kind, so that a count is an index range; `by: 'row'`: few rows, counted one by one.
 */
export interface Branch {
  readonly from: string;
  readonly where: string;
  readonly by: 'kind' | 'row';
}

const dayMs = 86_400_000;
const unfinished = `t.state IN ('open', 'paused')`;

/**
 * The one predicate of the inbox, for page and counts alike. `groups`: offered to the actor's roles and not handed over to one person;
 * `mine`: handed over to the actor or claimed by it; `all`: the first and what was handed over to the actor.
 */
export function inboxBranches(
  view: InboxView,
  values: Values,
  byKind: boolean,
): { readonly runs: string; readonly branches: readonly Branch[] } {
  const { actor, filter } = view;
  const runs = runsOf(actor, filter, byKind);
  const more = conditions(view, values);
  const me = values.value(actor.accountId);
  const allows = (holder: string): string =>
    `(t.excluded IS NULL OR NOT (t.excluded && ARRAY[${me}::uuid, ${holder}]))`;
  const offered = `${unfinished} AND t.assignee IS NULL AND ${allows('r.holder')}${more}`;
  const kind = byKind ? ' AND t.kind = r.kind' : '';
  const ofGroups = groupLevels(runs).map((level): Branch => ({
    from: 'runs r',
    where: `${offered} AND ${levelConditions[level]}${kind}`,
    by: 'kind',
  }));
  const kinds = (): string => kindConditions(filter, values);
  const handedOver = (): Branch => ({
    from: `unnest(${values.value(accountsOf(actor))}::uuid[]) AS own(account_id)`,
    where: `${unfinished} AND t.assignee = own.account_id AND ${allows('own.account_id')}${more}${kinds()}`,
    by: 'row',
  });
  const claimed = (): Branch => ({
    from: `runs r JOIN claim c ON c.account_id = ${me}::uuid AND c.until_at > ${values.value(view.nowAt)}`,
    where: `t.task_id = c.task_id AND ${offered}${kinds()} AND t.role = r.role AND t.area_code ^@ r.scope AND t.department IS NOT DISTINCT FROM r.department${kind}`,
    by: 'row',
  });
  const branches = {
    groups: (): Branch[] => ofGroups,
    all: (): Branch[] => [...ofGroups, handedOver()],
    mine: (): Branch[] => [handedOver(), claimed()],
  };
  return { runs: runsTable(runs, values), branches: branches[filter.scope]() };
}

/** SQL of the lights' ranges, each half open: light, state, from_at, to_at. */
export function lightsTable(view: InboxView, values: Values): string {
  const now = `${values.value(view.nowAt)}::timestamptz`;
  const near = `${values.value(nearAt(view))}::timestamptz`;
  return `(VALUES ('red', 'open', '-infinity'::timestamptz, ${now}), ('yellow', 'open', ${now}, ${near}),
    ('green', 'open', ${near}, 'infinity'::timestamptz), ('paused', 'paused', '-infinity'::timestamptz, 'infinity'::timestamptz)) AS l(light, state, from_at, to_at)`;
}

export function nearAt(view: InboxView): Date {
  return new Date(view.nowAt.getTime() + (view.nearDays ?? 1) * dayMs);
}

type GroupLevel = Exclude<RunLevel, 'wide' | 'departmentWide'>;

const levelConditions: Record<GroupLevel, string> = {
  village: `r.level = 'village' AND t.role = r.role AND t.area_code = r.scope`,
  township: `r.level = 'township' AND t.role = r.role AND t.township_code = r.scope`,
  county: `r.level = 'county' AND t.role = r.role AND t.county_code = r.scope`,
  department: `r.level = 'department' AND t.department IS NOT NULL AND t.department = r.department AND t.county_code = left(r.scope, 6) AND t.area_code ^@ r.scope AND t.role = r.role`,
};

function groupLevels(runs: readonly Run[]): GroupLevel[] {
  const levels = new Set<GroupLevel>();
  for (const { level } of runs)
    levels.add(level === 'wide' ? 'county' : level === 'departmentWide' ? 'department' : level);
  return [...levels].sort();
}

function runsTable(runs: readonly Run[], values: Values): string {
  const column = (pick: (run: Run) => string | null): string => values.value(runs.map(pick));
  const asked = `unnest(${column((r) => r.level)}::text[], ${column((r) => r.scope)}::text[], ${column((r) => r.role)}::text[],
    ${column((r) => r.department)}::text[], ${column((r) => r.holder)}::uuid[], ${column((r) => r.kind)}::text[], ${column((r) => (r.kind === null ? null : taskKindFacts[r.kind].step))}::text[])
    AS r(level, scope, role, department, holder, kind, step)`;
  if (!runs.some((run) => run.level === 'wide' || run.level === 'departmentWide')) return `SELECT * FROM ${asked}`;
  return `SELECT * FROM ${asked} WHERE r.level NOT IN ('wide', 'departmentWide')
    UNION ALL SELECT CASE r.level WHEN 'wide' THEN 'county' ELSE 'department' END, left(a.code, 6), r.role, r.department, r.holder, r.kind, r.step
    FROM ${asked} JOIN area a ON a.level = 'county' AND a.code ^@ r.scope WHERE r.level IN ('wide', 'departmentWide')`;
}

// For rows that are not found by runs of one kind and area.
function kindConditions(filter: InboxFilter, values: Values): string {
  const all = [
    filter.kind === undefined ? '' : ` AND t.kind = ${values.value(filter.kind)}`,
    filter.step === undefined ? '' : ` AND t.step = ${values.value(filter.step)}`,
    filter.areaCode === undefined ? '' : ` AND t.area_code ^@ ${values.value(prefixOf(filter.areaCode))}`,
  ];
  return all.join('');
}

function conditions(view: InboxView, values: Values): string {
  const { filter } = view;
  const all: string[] = [];
  if (filter.category !== undefined) all.push(`t.category = ${values.value(filter.category)}`);
  if (filter.cause !== undefined) all.push(`t.causes @> ARRAY[${values.value(filter.cause)}::text]`);
  if (filter.channel !== undefined) all.push(`t.channel = ${values.value(filter.channel)}`);
  if (filter.householdIds !== undefined)
    all.push(`t.household_id = ANY (${values.value(filter.householdIds)}::uuid[])`);
  switch (filter.light) {
    case 'red':
      all.push(`t.state = 'open' AND t.due_at < ${values.value(view.nowAt)}`);
      break;
    case 'yellow':
      all.push(
        `t.state = 'open' AND t.due_at >= ${values.value(view.nowAt)} AND t.due_at < ${values.value(nearAt(view))}`,
      );
      break;
    case 'green':
      all.push(`t.state = 'open' AND t.due_at >= ${values.value(nearAt(view))}`);
      break;
    case 'paused':
      all.push(`t.state = 'paused'`);
      break;
    case undefined:
      break;
  }
  return all.map((condition) => ` AND ${condition}`).join('');
}
