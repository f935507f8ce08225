import type { Action } from './actions';
import { roleHas } from './actions';
import { covers } from './areas';
import type { Actor, Grant, Role } from './roles';
import { accountsOf, roleFacts } from './roles';

/** What is acted on, as far as access needs to know it. Leave out what the object has not. */
export interface AccessObject {
  readonly areaCode: string;
  readonly gridId?: string;
  /** Departments that are asked about the case now. */
  readonly departments?: readonly string[];
  /** Accounts of the helpers paired with the household. */
  readonly helperIds?: readonly string[];
  /** For a task: whom it is offered to, who alone may do it, who may not. */
  readonly task?: {
    readonly role: Role;
    readonly department?: string;
    readonly assignee?: string;
    readonly excluded?: readonly string[];
  };
  /** Accounts related to the matter; for judging an objection, confirming minutes. */
  readonly relatedIds?: readonly string[];
}

export const denials = {
  'access.noRight': { zh: '您的岗位没有此项权限', en: 'Your role does not have this right' },
  'access.outOfScope': { zh: '不在您的管辖范围内', en: 'Outside your area of responsibility' },
  'access.otherRole': { zh: '此任务由其他岗位办理', en: 'This task belongs to another role' },
  'access.assignedElsewhere': { zh: '此任务已转交他人办理', en: 'This task was handed over to somebody else' },
  'access.excluded': {
    zh: '您与此事项有关联或已办理前一环节，应当回避',
    en: 'You took part in the matter or are related to it and must stand aside',
  },
} as const;
export type Denial = keyof typeof denials;

/** Allowed by which grant (it says on whose behalf), or why not. `access.outOfScope` is answered as “not found”. */
export type Access =
  { readonly allowed: true; readonly grant: Grant } | { readonly allowed: false; readonly denial: Denial };

/**
 * The one access function: user × action × place. Default deny; used by API, lists, counts, search, export, files and pickers,
 * and by the browser to show a button or say why not. `actor.grants` must hold today's grants only.
 */
export function may(actor: Actor, action: Action, object: AccessObject): Access {
  const here = actor.grants.filter((grant) => reaches(grant, object, actor));
  const able = here.filter((grant) => roleHas(grant.role, action));
  if (able.length === 0) return denied(here.length === 0 ? 'access.outOfScope' : 'access.noRight');
  if (standsAside(action) && isAmong(object.relatedIds, accountsOf(actor))) return denied('access.excluded');
  if (decidesTask(action)) return mayDecide(actor, able, object);
  return allowed(able);
}

/** The areas in which one of the actor's roles has the right, as grants; for lists, which have no object yet. */
export function grantsFor(actor: Actor, action: Action): readonly Grant[] {
  return actor.grants.filter((grant) => roleHas(grant.role, action));
}

function mayDecide(actor: Actor, able: readonly Grant[], object: AccessObject): Access {
  const task = object.task;
  if (task === undefined) return denied('access.noRight');
  const offered = able.filter(
    (grant) => grant.role === task.role && (task.department === undefined || grant.department === task.department),
  );
  if (offered.length === 0) return denied('access.otherRole');
  if (isAmong(task.excluded, [actor.accountId])) return denied('access.excluded');
  const own = offered.filter((grant) => task.assignee === undefined || task.assignee === holderOf(actor, grant));
  if (own.length === 0) return denied('access.assignedElsewhere');
  const free = own.filter((grant) => !isAmong(task.excluded, [holderOf(actor, grant)]));
  return free.length === 0 ? denied('access.excluded') : allowed(free);
}

// One's own right goes before a substituted one: the record names no one else without need.
function allowed(grants: readonly Grant[]): Access {
  const grant = grants.find((each) => each.onBehalfOf === undefined) ?? grants[0];
  return grant === undefined ? denied('access.noRight') : { allowed: true, grant };
}

function denied(denial: Denial): Access {
  return { allowed: false, denial };
}

function holderOf(actor: Actor, grant: Grant): string {
  return grant.onBehalfOf ?? actor.accountId;
}

function isAmong(some: readonly string[] | undefined, ids: readonly string[]): boolean {
  return some !== undefined && ids.some((id) => some.includes(id));
}

function decidesTask(action: Action): boolean {
  return (
    action === 'task.claim' || action === 'task.complete' || action === 'task.withdraw' || action === 'task.handOver'
  );
}

function standsAside(action: Action): boolean {
  return action === 'objection.judge' || action === 'meeting.confirm';
}

/** Whether the grant's scope contains the object: an office by area, a grid by grid, a helper by pairing, a department by being asked. */
export function reaches(grant: Grant, object: AccessObject, actor: Actor): boolean {
  if (!covers(grant.areaCode, object.areaCode)) return false;
  switch (roleFacts[grant.role].scope) {
    case 'grid':
      return grant.gridId !== undefined && grant.gridId === object.gridId;
    case 'households':
      return object.helperIds?.includes(grant.onBehalfOf ?? actor.accountId) === true;
    case 'questions':
      return (
        grant.department !== undefined &&
        (object.departments?.includes(grant.department) === true || object.task?.department === grant.department)
      );
    case 'village':
    case 'township':
    case 'county':
    case 'any':
      return true;
  }
}
