import { Injectable } from '@nestjs/common';
import type { Action } from '#domain/access/actions';
import { type AccessObject, type Denial, grantsFor, may } from '#domain/access/may';
import type { Grant } from '#domain/access/roles';
import type { RefusalCode } from '#domain/refusal';
import type { ApiActor } from './actor';
import { Audit } from './audit';
import { refused, type Refused } from './refused';

const codeOfDenial = {
  'access.noRight': 'access.forbidden',
  'access.outOfScope': 'access.missing',
  'access.otherRole': 'task.notYours',
  'access.assignedElsewhere': 'task.assignedToOther',
  'access.excluded': 'approval.samePerson',
} as const satisfies Record<Denial, RefusalCode>;

/** What a person wanted to reach, for the audit. */
export interface Wanted {
  readonly type: string;
  readonly id: string;
}

/** The first wall of I8 in the API: asks the one access function and says no in the one way. */
@Injectable()
export class Access {
  constructor(private readonly audit: Audit) {}

  /** The grant that allows it. Out of scope is “not found” with an audit row; in sight but without the right is forbidden. */
  async demand(actor: ApiActor, action: Action, object: AccessObject, wanted: Wanted): Promise<Grant> {
    const access = may(actor, action, object);
    if (access.allowed) return access.grant;
    if (access.denial === 'access.outOfScope') throw await this.missing(actor, action, wanted, object.areaCode);
    throw refused(codeOfDenial[access.denial], { field: fieldOf(wanted) });
  }

  /** A right that has no object yet (a list, a creation): any grant with it. */
  anywhere(actor: ApiActor, action: Action): readonly [Grant, ...Grant[]] {
    const [first, ...others] = grantsFor(actor, action);
    if (first === undefined) throw refused('access.forbidden');
    return [first, ...others];
  }

  /** For a row that row security did not show: the same answer, and the same record, as for one out of scope. */
  async missing(actor: ApiActor, action: Action, wanted: Wanted, areaCode: string = actor.areaCode): Promise<Refused> {
    await this.audit.writeAlone(actor, {
      action,
      objectType: wanted.type,
      objectId: wanted.id,
      areaCode,
      outcome: 'refused',
    });
    return refused('access.missing', { field: fieldOf(wanted) });
  }
}

/** The request's field that named what was wanted: `taskId`, `caseId`. */
function fieldOf({ type }: Wanted): string {
  return type === 'area' ? 'areaCode' : `${type}Id`;
}
