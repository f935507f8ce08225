import { Injectable } from '@nestjs/common';
import type { UnmaskForm } from '#contract/households/householdForms';
import type { UnmaskedView } from '#contract/households/householdViews';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { HouseholdReader, type ReadHousehold } from './householdReader';
import { RegisterSecrets } from './registerSecrets';

/** Opens one full value, with a reason; that it was opened is on record before it is shown. */
@Injectable()
export class Unmasking {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly reader: HouseholdReader,
    private readonly secrets: RegisterSecrets,
  ) {}

  async open(actor: ApiActor, id: string, form: UnmaskForm): Promise<UnmaskedView> {
    const read = await this.reader.demand(actor, 'household.unmask', id);
    const value = this.valueOf(read, form);
    if (value === null) throw await this.access.missing(actor, 'household.unmask', { type: 'household', id });
    const line = {
      action: `household.unmask.${form.field}`,
      objectType: form.memberId === undefined ? 'household' : 'person',
      objectId: form.memberId ?? id,
    };
    await this.database.scoped(actor, (client) =>
      this.audit.write(client, actor, {
        ...line,
        areaCode: read.household.area_code,
        reason: form.reason.trim(),
        outcome: 'done',
      }),
    );
    return { value };
  }

  private valueOf({ household, members }: ReadHousehold, { field, memberId }: UnmaskForm): string | null {
    if (field === 'phone') return this.secrets.open('phone', household.phone_enc, household.phone_key_id);
    if (field === 'bankAccount') return this.secrets.open('bankAccount', household.bank_enc, household.bank_key_id);
    if (memberId === undefined) throw refused('form.required', { field: 'memberId' });
    const member = members.find((each) => each.id === memberId);
    if (member === undefined) return null;
    return field === 'idNumber'
      ? this.secrets.open('idNumber', member.id_number_enc, member.id_number_key_id)
      : this.secrets.openText('memberPhone', member.facts.phone);
  }
}
