import { levelDigits, prefixOf } from '#domain/access/areas';
import type { Actor, Grant, Role } from '#domain/access/roles';
import { taskKindFacts, taskKinds, type TaskKind } from '#domain/process/taskKind';

/** Which index serves a run. `wide` (province, city) is taken apart into its counties. */
export type RunLevel = 'village' | 'township' | 'county' | 'wide' | 'department' | 'departmentWide';

/** One index range of the inbox: what is offered to a role in an area, all kinds or one. Runs of one inbox do not overlap. */
export interface Run {
  readonly role: Role;
  readonly level: RunLevel;
  /** Area prefix. */
  readonly scope: string;
  readonly department: string | null;
  /** The account by whose right it is offered: the actor or the person it substitutes for. */
  readonly holder: string;
  readonly kind: TaskKind | null;
}

export interface RunFilter {
  readonly step?: string;
  readonly kind?: string;
  readonly areaCode?: string;
}

interface Group {
  readonly role: Role;
  readonly prefix: string;
  readonly department: string | null;
  readonly holder: string;
}

/** The runs of an actor's groups, narrowed by area; `byKind` takes each kind apart, narrowed by step and kind. */
export function runsOf(actor: Actor, filter: RunFilter, byKind: boolean): Run[] {
  return groupsOf(actor).flatMap((group) => {
    const scope = filter.areaCode === undefined ? group.prefix : narrower(group.prefix, prefixOf(filter.areaCode));
    if (scope === null) return [];
    const kinds = byKind ? kindsOf(group.role, filter) : [null];
    const { role, department, holder } = group;
    return kinds.map((kind) => ({ level: levelFor(scope, department), role, scope, department, holder, kind }));
  });
}

// Own rights before substituted ones, and no group inside another: otherwise a task would be listed twice.
function groupsOf(actor: Actor): Group[] {
  const own = actor.grants.filter((grant) => grant.onBehalfOf === undefined);
  const lent = actor.grants.filter((grant) => grant.onBehalfOf !== undefined);
  const groups: Group[] = [];
  for (const group of [...own, ...lent].map((grant) => groupOf(actor, grant))) {
    if (groups.some((other) => contains(other, group))) continue;
    const kept = groups.filter((other) => !contains(group, other));
    groups.splice(0, groups.length, ...kept, group);
  }
  return groups;
}

function groupOf(actor: Actor, grant: Grant): Group {
  return {
    role: grant.role,
    prefix: prefixOf(grant.areaCode),
    department: grant.department ?? null,
    holder: grant.onBehalfOf ?? actor.accountId,
  };
}

function contains(outer: Group, inner: Group): boolean {
  return outer.role === inner.role && outer.department === inner.department && inner.prefix.startsWith(outer.prefix);
}

function narrower(one: string, other: string): string | null {
  if (one.startsWith(other)) return one;
  return other.startsWith(one) ? other : null;
}

function kindsOf(role: Role, filter: RunFilter): TaskKind[] {
  return taskKinds.filter((kind) => {
    const facts = taskKindFacts[kind];
    return (
      facts.role === role &&
      (filter.step === undefined || filter.step === facts.step) &&
      (filter.kind === undefined || filter.kind === kind)
    );
  });
}

function levelFor(scope: string, department: string | null): RunLevel {
  if (department !== null) return scope.length < levelDigits.county ? 'departmentWide' : 'department';
  if (scope.length === levelDigits.village) return 'village';
  if (scope.length === levelDigits.township) return 'township';
  return scope.length === levelDigits.county ? 'county' : 'wide';
}
