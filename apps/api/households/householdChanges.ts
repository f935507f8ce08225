import { Injectable } from '@nestjs/common';
import type { HouseholdChangeForm } from '#contract/households/householdForms';
import type { HouseholdView } from '#contract/households/householdViews';
import type { ScopedClient } from '#database/scope';
import { Areas } from '../areas/areas';
import { Database } from '../database/database';
import { once } from '../database/once';
import { demandFiles, namedFiles } from '../files/demandFiles';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { keepHousehold, keepPerson, lockHousehold, moveVersion, type RegisterChange } from './householdLock';
import { HouseholdReader, type ReadHousehold } from './householdReader';
import type { HouseholdFactsRecord } from './records';
import { RegisterSecrets } from './registerSecrets';

/** Changes of the household itself; the old row is kept with who, when and why. */
@Injectable()
export class HouseholdChanges {
  constructor(
    private readonly database: Database,
    private readonly areas: Areas,
    private readonly reader: HouseholdReader,
    private readonly secrets: RegisterSecrets,
  ) {}

  async change(actor: ApiActor, key: string, id: string, form: HouseholdChangeForm): Promise<HouseholdView> {
    const read = await this.reader.demand(actor, 'household.edit', id);
    if (typeof form.residenceAreaCode === 'string')
      await this.areas.demandOpen(form.residenceAreaCode, 'residenceAreaCode');
    const change = {
      householdId: id,
      version: form.version,
      reason: form.reason,
      accountId: actor.accountId,
      fileIds: form.fileIds ?? [],
    };
    const write = { key, accountId: actor.accountId, operation: `household.change:${id}`, body: form };
    await this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        await lockHousehold(client, change);
        await demandFiles(client, namedFiles('fileIds', change.fileIds));
        await keepHousehold(client, change);
        await this.update(client, read, form);
        if (form.headId !== undefined) await changeHead(client, read, form.headId, change);
        await moveVersion(client, id);
        return { id };
      }),
    );
    return this.reader.get(actor, id);
  }

  private async update(client: ScopedClient, { household }: ReadHousehold, form: HouseholdChangeForm): Promise<void> {
    const set: Record<string, unknown> = { facts: JSON.stringify(factsOf(household.facts, form)) };
    if (form.residenceAreaCode !== undefined) set.residence_area_code = form.residenceAreaCode;
    if (form.groupName !== undefined) set.group_name = form.groupName;
    if (form.gridId !== undefined) set.grid_id = form.gridId;
    if (form.kind !== undefined) set.kind = form.kind;
    if (form.phone !== undefined) Object.assign(set, this.phoneColumns(form.phone));
    if (form.bank !== undefined) {
      const sealed = form.bank === null ? null : this.secrets.seal('bankAccount', form.bank.account);
      Object.assign(set, { bank_enc: sealed?.enc ?? null, bank_key_id: sealed?.keyId ?? null });
    }
    const columns = Object.keys(set);
    await client.query(
      `UPDATE household SET ${columns.map((column, i) => `${column} = $${i + 2}`).join(', ')} WHERE id = $1`,
      [household.id, ...Object.values(set)],
    );
  }

  private phoneColumns(phone: string | null): Record<string, unknown> {
    if (phone === null) return { phone_enc: null, phone_key_id: null, phone_index: null };
    const { enc, keyId } = this.secrets.seal('phone', phone);
    return { phone_enc: enc, phone_key_id: keyId, phone_index: this.secrets.index('phone', phone) };
  }
}

function factsOf(
  before: HouseholdFactsRecord,
  { bank, home, land, inCooperative, withLeadingEnterprise }: HouseholdChangeForm,
): HouseholdFactsRecord {
  return {
    ...before,
    ...(bank !== undefined && { bankName: bank?.name ?? null }),
    ...(home !== undefined && { home }),
    ...(land !== undefined && { land }),
    ...(inCooperative !== undefined && { inCooperative }),
    ...(withLeadingEnterprise !== undefined && { withLeadingEnterprise }),
  };
}

async function changeHead(
  client: ScopedClient,
  { household, members }: ReadHousehold,
  headId: string,
  change: RegisterChange,
): Promise<void> {
  const living = members.filter((member) => member.died_on === null && member.left_on === null);
  if (!living.some(({ id }) => id === headId)) throw refused('access.missing', { field: 'headId' });
  for (const member of members.filter(({ id, relation }) => id === headId || relation === 'head')) {
    const relation = member.id === headId ? 'head' : 'other';
    if (relation === member.relation) continue;
    await keepPerson(client, member.id, change);
    await client.query(
      'UPDATE person SET relation = $2, version = version + 1, updated_at = business_now() WHERE id = $1',
      [member.id, relation],
    );
  }
  await client.query('UPDATE household SET head_person_id = $2 WHERE id = $1', [household.id, headId]);
}
