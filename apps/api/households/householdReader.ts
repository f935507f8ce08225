import { Injectable } from '@nestjs/common';
import type { HouseholdView } from '#contract/households/householdViews';
import type { Action } from '#domain/access/actions';
import type { AccessObject } from '#domain/access/may';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { HouseholdViews } from './householdView';
import { findHousehold, type HouseholdRecord, membersOf, type PersonRecord } from './records';
import { sightOf } from './sight';

export interface ReadHousehold {
  readonly household: HouseholdRecord;
  readonly members: readonly PersonRecord[];
}

/** Opens a household for somebody who has the right on it. */
@Injectable()
export class HouseholdReader {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly views: HouseholdViews,
  ) {}

  /** The household with its members, if the actor has the right on it there. */
  async demand(actor: ApiActor, action: Action, id: string): Promise<ReadHousehold> {
    this.access.anywhere(actor, action);
    const wanted = { type: 'household', id };
    const read = await this.database.scoped(actor, async (client) => {
      const household = await findHousehold(client, id);
      return household && { household, members: await membersOf(client, id) };
    });
    if (read === null) throw await this.access.missing(actor, action, wanted);
    await this.access.demand(actor, action, placeOf(read.household), wanted);
    return read;
  }

  async get(actor: ApiActor, id: string): Promise<HouseholdView> {
    const { household, members } = await this.demand(actor, 'household.read', id);
    return this.views.of(household, members, sightOf(actor, placeOf(household)));
  }
}

/** What access needs to know of a household. */
export function placeOf({ area_code, grid_id, departments, helpers }: HouseholdRecord): AccessObject {
  return { areaCode: area_code, ...(grid_id !== null && { gridId: grid_id }), departments, helperIds: helpers };
}
