import { Injectable } from '@nestjs/common';
import type { HouseholdMoveForm } from '#contract/households/householdForms';
import type { HouseholdView } from '#contract/households/householdViews';
import { levelOf } from '#domain/access/areas';
import { Areas } from '../areas/areas';
import { Database } from '../database/database';
import { once } from '../database/once';
import { demandFiles, namedFiles } from '../files/demandFiles';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { keepHousehold, lockHousehold, moveVersion } from './householdLock';
import { HouseholdReader } from './householdReader';

/** A household goes to another village of the same office's area; one with an open case goes by the case's own transfer (迁移转接). */
@Injectable()
export class HouseholdMove {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly reader: HouseholdReader,
  ) {}

  /** Its number stays: it names the household wherever it lives. Grid and group belong to the village that was left. */
  async move(actor: ApiActor, key: string, id: string, form: HouseholdMoveForm): Promise<HouseholdView> {
    const { household } = await this.reader.demand(actor, 'household.move', id);
    const { toAreaCode, reason, version, fileIds = [] } = form;
    await this.areas.demandOpen(toAreaCode, 'toAreaCode');
    if (levelOf(toAreaCode) !== 'village') throw refused('area.unknown', { field: 'toAreaCode' });
    await this.access.demand(actor, 'household.move', { areaCode: toAreaCode }, { type: 'area', id: toAreaCode });
    const change = { householdId: id, version, reason, accountId: actor.accountId, fileIds };
    const write = { key, accountId: actor.accountId, operation: `household.move:${id}`, body: form };
    await this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        await lockHousehold(client, change);
        await demandFiles(client, namedFiles('fileIds', fileIds));
        if (household.area_code === toAreaCode) throw refused('household.sameVillage', { field: 'toAreaCode' });
        const { rows } = await client.query<{ open: boolean; hasCase: boolean }>({
          name: 'household_movable',
          text: `SELECT area_open($2) AS open, EXISTS (SELECT FROM case_file f WHERE f.household_id = $1 AND f.status = 'open') AS "hasCase"`,
          values: [id, toAreaCode],
        });
        if (rows[0]?.open !== true) throw refused('area.closed', { field: 'toAreaCode' });
        if (rows[0].hasCase) throw refused('household.openCase');
        await keepHousehold(client, change);
        await client.query('UPDATE household SET area_code = $2, group_name = NULL, grid_id = NULL WHERE id = $1', [
          id,
          toAreaCode,
        ]);
        await client.query('UPDATE pairing SET area_code = $2 WHERE household_id = $1 AND to_on IS NULL', [
          id,
          toAreaCode,
        ]);
        await moveVersion(client, id);
        return { id };
      }),
    );
    return this.reader.get(actor, id);
  }
}
