import { Injectable } from '@nestjs/common';
import type { DeathForm } from '#contract/households/householdForms';
import type { HouseholdView } from '#contract/households/householdViews';
import { isRefusal } from '#domain/refusal';
import { actorForCommand } from '../cases/acting';
import { CaseCommands } from '../cases/caseCommands';
import { CaseReader } from '../cases/caseReader';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { Refused, refused, throwRefusals } from '../http/refused';
import { keepPerson } from './householdLock';
import { HouseholdReader } from './householdReader';
import { lifeDayFaults } from './memberFaults';
import { type MemberIds, Members } from './members';

/** Records a death in the register, then tells the household's open case. The same key does both again without doing either twice. */
@Injectable()
export class Deaths {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly reader: HouseholdReader,
    private readonly caseCommands: CaseCommands,
    private readonly cases: CaseReader,
  ) {}

  async record(actor: ApiActor, key: string, ids: MemberIds, form: DeathForm): Promise<HouseholdView> {
    const person = await this.members.find(actor, ids);
    throwRefusals(lifeDayFaults(form.diedOn, person.birth_on, await this.database.clock.todayOn(), 'diedOn'));
    // Once recorded it is not asked again whether the case would hear of it: a repetition gets its first answer.
    if (person.died_on === null) await this.demandHeard(actor, ids.householdId);
    const asked = { key, householdId: ids.householdId, operation: `member.death:${ids.personId}`, form };
    const view = await this.members.write(actor, asked, async (client, change) => {
      if (person.died_on !== null || person.left_on !== null) throw refused('member.gone');
      await keepPerson(client, person.id, change);
      await client.query(
        'UPDATE person SET died_on = $2, version = version + 1, updated_at = business_now() WHERE id = $1',
        [person.id, form.diedOn],
      );
    });
    if (view.openCaseId === null) return view;
    const membersLeft = view.members.filter(({ diedOn, leftOn }) => diedOn === null && leftOn === null).length;
    await this.caseCommands.recordDeath(actor, {
      caseId: view.openCaseId,
      key,
      memberId: person.id,
      diedOn: form.diedOn,
      membersLeft,
    });
    return this.reader.get(actor, ids.householdId);
  }

  /** Refuses before anything is written what the open case would refuse afterwards. */
  private async demandHeard(actor: ApiActor, householdId: string): Promise<void> {
    const { household } = await this.reader.demand(actor, 'household.edit', householdId);
    const caseId = household.open_case_id;
    if (caseId === null) return;
    const read = await this.database.scoped(actor, (client) => this.cases.find(client, caseId));
    if (!read) throw refused('access.forbidden');
    const by = actorForCommand(actor, read.state, 'recordDeath');
    if (isRefusal(by)) throw new Refused(by);
  }
}
