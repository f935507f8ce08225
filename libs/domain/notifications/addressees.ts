import { covers } from '../access/areas';
import { may } from '../access/may';
import type { Actor, Role } from '../access/roles';
import type { Department } from '../household/codes';
import type { RungTarget } from '../policy/policy';
import type { Step } from '../process/step';
import type { TaskKind } from '../process/taskKind';
import type { ToldEvent } from './kinds';

/** An open task, as far as it matters who may do it. A paused one is none: nobody can act on it. */
export interface AddressedTask {
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly step: Step;
  readonly role: Role;
  readonly areaCode: string;
  readonly department?: Department;
  readonly assignee?: string;
  readonly excluded?: readonly string[];
  readonly openedSeq: number;
  /** Something in it was returned to be corrected. */
  readonly toCorrect: boolean;
}

/** To whoever may do a task, or to whoever watches over the people who do. */
export type Addressee =
  | { readonly as: 'holder'; readonly task: AddressedTask }
  | { readonly as: 'overseer'; readonly roles: readonly Role[]; readonly areaCode: string };

export interface Addressing {
  /** The one task that it is about; null where it is about the whole case. */
  readonly taskId: string | null;
  readonly addressees: readonly Addressee[];
}

const township = ['townshipOfficer', 'townshipLeader'] as const;

/**
 * The next office above that may urge (process.md 4: the superior in the place). The village's secretary watches over its clerk, but only
 * the township may urge, extend or hand over: nobody is told of what they cannot act on.
 */
export const superiors = {
  gridWorker: township,
  gridHead: township,
  villageClerk: township,
  villageSecretary: township,
  firstSecretary: township,
  villageLiaison: township,
  helper: township,
  townshipOfficer: ['townshipLeader'],
  townshipLeader: ['countyOfficer'],
  departmentOfficer: ['countyOfficer'],
  countyOfficer: ['countyLeader'],
  countyLeader: ['supervisor'],
  supervisor: [],
  auditor: [],
  operator: [],
  administrator: [],
} as const satisfies Record<Role, readonly Role[]>;

/** Who is to be told of an event, by the work that is open in its case, and by where that is. Nobody, where what it spoke of is done meanwhile. */
export function addressing(event: ToldEvent, open: readonly AddressedTask[], areaCode: string): Addressing {
  switch (event.type) {
    case 'reminded':
    case 'escalated':
      return bySubject(event.data.subject, event.data.to, open);
    case 'listingProposed':
      // Where the county's arrangement knows the listing, its leader is asked to sign, and told of that.
      return open.some((task) => task.step === 'listing')
        ? nobody
        : bySubject(event.data.subject, 'countyLeader', open);
    case 'taskEscalated':
      return bySubject(event.data.taskId, event.data.to, open);
    case 'taskUrged':
    case 'taskExtended':
    case 'taskHandedOver':
      return bySubject(event.data.taskId, 'holder', open);
    case 'returned':
      return holdersOf(open.filter((task) => task.toCorrect && task.openedSeq > event.seq));
    case 'listingAsked':
      return holdersOf(open.filter((task) => task.kind === 'signListing'));
    case 'listingMended':
      return holdersOf(open.filter((task) => task.kind === 'recheckListing'));
    case 'listingSigned':
      return holdersOf(open.filter((task) => task.kind === 'mendListing'));
    // Who may ask goes on watching over the case by other means.
    case 'listingDeclined':
      return overseers(['supervisor', 'countyOfficer'], areaCode);
    case 'listingRechecked':
      return event.data.passed
        ? overseers(['townshipLeader', 'supervisor', 'countyOfficer'], areaCode)
        : holdersOf(open.filter((task) => task.kind === 'mendListing'));
  }
}

/** Whether somebody is meant: who may do the task, or may urge in the place and holds one of the offices. */
export function isAddressed(actor: Actor, addressee: Addressee): boolean {
  if (addressee.as === 'holder') {
    const { areaCode, assignee, department, excluded, role } = addressee.task;
    const object = {
      areaCode,
      departments: department === undefined ? [] : [department],
      helperIds: assignee === undefined ? [] : [assignee],
      task: {
        role,
        ...(department && { department }),
        ...(assignee !== undefined && { assignee }),
        ...(excluded && { excluded }),
      },
    };
    return may(actor, 'task.complete', object).allowed;
  }
  const { areaCode, roles } = addressee;
  const grants = actor.grants.filter((grant) => roles.includes(grant.role) && covers(grant.areaCode, areaCode));
  return may({ ...actor, grants }, 'supervise.remind', { areaCode }).allowed;
}

/** The roles in which somebody could be meant: where to look for people. */
export function rolesOf(addressee: Addressee): readonly Role[] {
  return addressee.as === 'holder' ? [addressee.task.role] : addressee.roles;
}

const nobody: Addressing = { taskId: null, addressees: [] };

function overseers(roles: readonly Role[], areaCode: string): Addressing {
  return { taskId: null, addressees: [{ as: 'overseer', roles, areaCode }] };
}

function holdersOf(tasks: readonly AddressedTask[]): Addressing {
  const [first, ...others] = tasks;
  if (first === undefined) return nobody;
  return {
    taskId: others.length === 0 ? first.taskId : null,
    addressees: tasks.map((task) => ({ as: 'holder', task })),
  };
}

/** A subject of the ladder is a task, or the chain or the emergency procedure, which every open task holds up; its listing aside. */
function bySubject(subject: string, to: RungTarget, open: readonly AddressedTask[]): Addressing {
  const whole = subject === 'chain' || subject === 'emergency';
  const tasks = open.filter((task) => (whole ? task.step !== 'listing' : task.taskId === subject));
  return { taskId: whole ? null : subject, addressees: tasks.map((task) => turnedTo(to, task)) };
}

function turnedTo(to: RungTarget, task: AddressedTask): Addressee {
  const { areaCode, role } = task;
  switch (to) {
    case 'holder':
      return { as: 'holder', task };
    case 'superior':
      return { as: 'overseer', roles: superiors[role], areaCode };
    case 'county':
      return { as: 'overseer', roles: ['countyOfficer', 'supervisor'], areaCode };
    case 'countyLeader':
      return { as: 'overseer', roles: ['countyLeader'], areaCode };
  }
}
