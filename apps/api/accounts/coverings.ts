import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CoveringForm, CoveringResult, StandInQuery } from '#contract/accounts/coverings';
import type { CandidateList } from '#contract/tasks/candidates';
import { areaAt, covers, prefixOf } from '#domain/access/areas';
import type { Grant } from '#domain/access/roles';
import { standsIn } from '#domain/access/standIn';
import { type Refusal, refuse } from '#domain/refusal';
import { coveredBetween, type OfficeHolder, officeHolders } from '#database/queries/coverings';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused, throwRefusals } from '../http/refused';
import { findSubstitutions, insertSubstitution } from './substitutions';

const mostOffered = 200;

/** 代理: who stands in for whom, said for several people at once by whoever watches over them or keeps their accounts. */
@Injectable()
export class Coverings {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** All of them or none. Every row that cannot be is named with its field. */
  async create(actor: ApiActor, key: string, form: CoveringForm): Promise<CoveringResult> {
    const grants = this.access.anywhere(actor, 'account.cover');
    const { fromOn, toOn, reason } = form;
    if (toOn < fromOn) throw refused('form.dateOrder', { field: 'toOn' });
    if (fromOn < (await this.database.clock.todayOn())) throw refused('reference.past', { field: 'fromOn' });
    const write = { key, accountId: actor.accountId, operation: 'substitution.cover', body: form };
    return this.database.scoped(actor, async (client) => {
      const { ids } = await once(client, write, async () => {
        const areas = await this.demandFit(client, actor, grants, form);
        const made: string[] = [];
        for (const [i, { accountId, substituteId }] of form.rows.entries()) {
          const id = randomUUID();
          await insertSubstitution(client, { id, accountId, substituteId, fromOn, toOn, reason });
          const line = { action: 'substitution.create', objectType: 'account', objectId: accountId } as const;
          await this.audit.write(client, actor, { ...line, areaCode: areas[i] ?? actor.areaCode, outcome: 'done' });
          made.push(id);
        }
        return { ids: made };
      });
      return { rows: await findSubstitutions(client, ids) };
    });
  }

  /** Who could stand in for somebody in these days: whoever opens the same cases and is not away. At most 200, by name. */
  async standIns(actor: ApiActor, accountId: string, { fromOn, toOn }: StandInQuery): Promise<CandidateList> {
    const grants = this.access.anywhere(actor, 'account.cover');
    const today = await this.database.clock.todayOn();
    const days = { fromOn: fromOn ?? today, toOn: toOn ?? fromOn ?? today };
    const found = await this.database.scoped(actor, async (client) => {
      const [away] = await officeHolders(client, { accountIds: [accountId] });
      const place = away && watched(away, grants);
      if (away === undefined || place === undefined) return null;
      const others = await officeHolders(client, { countyPrefix: prefixOf(areaAt(place, 'county')) });
      const able = others.filter((other) => fits(actor, away, other));
      const covered = await coveredBetween(client, { accountIds: able.map((each) => each.accountId), ...days });
      return able.filter((each) => !covered.has(each.accountId)).slice(0, mostOffered);
    });
    if (found === null) throw await this.access.missing(actor, 'account.cover', { type: 'account', id: accountId });
    return { rows: found.map(({ accountId: id, name }) => ({ accountId: id, name })) };
  }

  /** The area of each row; refused with all that is wrong. */
  private async demandFit(
    client: ScopedClient,
    actor: ApiActor,
    grants: readonly Grant[],
    { rows, fromOn, toOn }: CoveringForm,
  ): Promise<readonly (string | undefined)[]> {
    const accountIds = [...new Set(rows.flatMap((row) => [row.accountId, row.substituteId]))];
    const people = new Map((await officeHolders(client, { accountIds })).map((each) => [each.accountId, each]));
    const covered = await coveredBetween(client, { accountIds, fromOn, toOn });
    const away = rows.map((row) => row.accountId);
    const placeOf = (id: string): string | undefined => {
      const person = people.get(id);
      return person && watched(person, grants);
    };
    throwRefusals(
      rows.flatMap(({ accountId, substituteId }, i): Refusal[] => {
        const [at, by] = [{ field: `rows[${i}].accountId` }, { field: `rows[${i}].substituteId` }];
        const [person, other] = [people.get(accountId), people.get(substituteId)];
        if (away.indexOf(accountId) < i) return [refuse('form.twice', at)];
        if (person === undefined || placeOf(accountId) === undefined) return [refuse('access.missing', at)];
        if (covered.has(accountId)) return [refuse('substitution.covered', at)];
        if (accountId === substituteId) return [refuse('substitution.self', by)];
        if (other === undefined || !fits(actor, person, other)) return [refuse('substitution.unfit', by)];
        if (covered.has(substituteId) || away.includes(substituteId)) return [refuse('substitution.alsoAway', by)];
        return [];
      }),
    );
    return away.map(placeOf);
  }
}

/** Where the actor's right reaches the person's office; undefined where it does not. */
function watched({ grants }: OfficeHolder, reaching: readonly Grant[]): string | undefined {
  return grants.find((office) => reaching.some((each) => covers(each.areaCode, office.areaCode)))?.areaCode;
}

/** Nobody gives somebody else's rights to himself. */
function fits({ accountId }: ApiActor, away: OfficeHolder, other: OfficeHolder): boolean {
  return other.accountId !== accountId && other.accountId !== away.accountId && standsIn(away.grants, other.grants);
}
