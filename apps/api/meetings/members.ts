import { Injectable } from '@nestjs/common';
import type { CommitteeMemberList } from '#contract/meetings/meeting';
import type { MemberBody, RelativeBody } from '#contract/meetings/minutes';
import { cleanText } from '#domain/identity/text';
import { submissionKey } from '../cases/sending';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { membersOn } from './meetingRows';

/** The village's deliberation members, and to which households they are related. */
@Injectable()
export class Members {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async list(actor: ApiActor, areaCode: string): Promise<CommitteeMemberList> {
    await this.access.demand(actor, 'meeting.read', { areaCode }, { type: 'area', id: areaCode });
    const on = await this.database.clock.todayOn();
    return { rows: await this.database.scoped(actor, (client) => membersOn(client, areaCode, on)) };
  }

  async add(actor: ApiActor, key: string, body: MemberBody): Promise<CommitteeMemberList> {
    const { areaCode, name, kind, accountId, fromOn } = body;
    await this.access.demand(actor, 'meeting.members', { areaCode }, { type: 'area', id: areaCode });
    const id = submissionKey(key, 'member');
    await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: 'member.add', body }, async () => {
        await demandAccount(client, accountId);
        await client.query(
          'INSERT INTO deliberation_member (id, area_code, name, kind, account_id, from_on) VALUES ($1, $2, $3, $4, $5, coalesce($6, business_today()))',
          [id, areaCode, cleanText(name), kind, accountId ?? null, fromOn ?? null],
        );
        return { id };
      }),
    );
    return this.list(actor, areaCode);
  }

  /** From today on somebody else; past minutes keep their members. */
  async end(actor: ApiActor, memberId: string): Promise<void> {
    const areaCode = await this.areaOf(actor, memberId);
    await this.database.scoped(actor, (client) =>
      client.query(
        'UPDATE deliberation_member SET to_on = greatest(from_on, business_today() - 1) WHERE id = $1 AND area_code = $2 AND to_on IS NULL',
        [memberId, areaCode],
      ),
    );
  }

  async relate(
    actor: ApiActor,
    { key, memberId, body }: { key: string; memberId: string; body: RelativeBody },
  ): Promise<void> {
    await this.areaOf(actor, memberId);
    await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: `member.relate:${memberId}`, body }, async () => {
        const seen = await client.query('SELECT 1 FROM household WHERE id = $1', [body.householdId]);
        if (seen.rowCount === 0)
          throw await this.access.missing(actor, 'meeting.members', { type: 'household', id: body.householdId });
        await client.query(
          'INSERT INTO cadre_relative (household_id, member_id, relation, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, business_now())',
          [body.householdId, memberId, cleanText(body.relation), actor.accountId],
        );
        return {};
      }),
    );
  }

  private async areaOf(actor: ApiActor, memberId: string): Promise<string> {
    const wanted = { type: 'member', id: memberId };
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<{ area_code: string }>('SELECT area_code FROM deliberation_member WHERE id = $1', [memberId]),
    );
    if (rows[0] === undefined) throw await this.access.missing(actor, 'meeting.members', wanted);
    await this.access.demand(actor, 'meeting.members', { areaCode: rows[0].area_code }, wanted);
    return rows[0].area_code;
  }
}

async function demandAccount(client: ScopedClient, accountId: string | undefined): Promise<void> {
  if (accountId === undefined) return;
  const { rowCount } = await client.query('SELECT 1 FROM account_name WHERE id = $1', [accountId]);
  if (rowCount === 0) throw refused('account.unknown', { field: 'accountId' });
}
