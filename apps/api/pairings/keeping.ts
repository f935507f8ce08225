import { Injectable } from '@nestjs/common';
import type { PairingForm, PairingView } from '#contract/help/pairings';
import type { ScopedClient } from '#database/scope';
import { helperFaults } from '../cases/namedHelper';
import { Database } from '../database/database';
import { isTaken } from '../database/managed';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused, throwRefusals } from '../http/refused';
import { findPairing } from './reading';

/** Where a household is, who helps it now, and the open case whose helper that is. */
export interface HelpedHousehold {
  readonly householdId: string;
  readonly areaCode: string;
  readonly pairingId: string | null;
  readonly helperId: string | null;
  readonly caseId: string | null;
  /** Who tracks it after its elimination, and in which open case. */
  readonly trackerId: string | null;
  readonly trackedCaseId: string | null;
}

/** Another helper for a household outside a case. */
export interface DirectReplacement {
  readonly key: string;
  readonly fromHelperId: string;
  readonly toAccountId: string;
  readonly unitId?: string;
  readonly reasonText: string;
}

/** Pairings outside a case (process.md 2, Assistance): kept by hand, audited. Those of a case follow the case. */
@Injectable()
export class PairingKeeping {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** The household for somebody who keeps the pairings there. */
  async open(actor: ApiActor, householdId: string): Promise<HelpedHousehold> {
    this.access.anywhere(actor, 'pairing.keep');
    const wanted = { type: 'household', id: householdId };
    const found = await this.database.scoped(actor, (client) => findHelped(client, householdId));
    if (found === null) throw await this.access.missing(actor, 'pairing.keep', wanted);
    await this.access.demand(actor, 'pairing.keep', { areaCode: found.areaCode }, wanted);
    return found;
  }

  /** A helper for a household that has none. */
  async create(actor: ApiActor, key: string, form: PairingForm): Promise<PairingView> {
    const { householdId, helperId, unitId, reasonText } = form;
    const { areaCode } = await this.open(actor, householdId);
    const named = { accountId: helperId, accountField: 'helperId', ...(unitId !== undefined && { unitId }) };
    const line = { action: 'pairing.create', objectId: householdId, areaCode, reason: reasonText };
    const id = await this.write(actor, { key, body: form, line }, async (client) => {
      throwRefusals(await helperFaults(client, areaCode, named));
      return insert(client, actor, { householdId, areaCode, helperId, unitId });
    });
    return this.shown(actor, id);
  }

  /** The new pairing begins with the end of the old one, in one transaction: no moment without a helper (零脱管). */
  async replace(actor: ApiActor, household: HelpedHousehold, asked: DirectReplacement): Promise<string> {
    const { householdId, areaCode } = household;
    const { key, fromHelperId, toAccountId, unitId, reasonText } = asked;
    const named = { accountId: toAccountId, accountField: 'toAccountId', ...(unitId !== undefined && { unitId }) };
    const line = { action: 'pairing.replace', objectId: householdId, areaCode, reason: reasonText };
    const body = { fromHelperId, toAccountId, unitId: unitId ?? null, reasonText };
    return this.write(actor, { key, body, line }, async (client) => {
      if (fromHelperId === toAccountId) throw refused('helper.same', { field: 'toAccountId' });
      throwRefusals(await helperFaults(client, areaCode, named));
      const ended = await end(client, actor, householdId, fromHelperId);
      if (!ended) throw refused('pairing.changed', { field: 'householdId' });
      return insert(client, actor, { householdId, areaCode, helperId: toAccountId, unitId });
    });
  }

  /** Ends the pairing of a household that nobody monitors. */
  async end(actor: ApiActor, asked: { id: string; key: string; reasonText: string }): Promise<PairingView> {
    const { id, key, reasonText } = asked;
    const { householdId, areaCode, helper } = await this.find(actor, id);
    const line = { action: 'pairing.end', objectId: householdId, areaCode, reason: reasonText };
    await this.write(actor, { key, body: { id, reasonText }, line }, async (client) => {
      const now = await findHelped(client, householdId);
      if (now?.pairingId !== id) throw refused('pairing.ended');
      if (now.caseId !== null) throw refused('pairing.inCase');
      if (!(await end(client, actor, householdId, helper.id))) throw refused('pairing.ended');
      return id;
    });
    return this.shown(actor, id);
  }

  /** The pairing, for somebody who keeps those of its area. */
  async find(actor: ApiActor, id: string): Promise<PairingView> {
    this.access.anywhere(actor, 'pairing.keep');
    const wanted = { type: 'pairing', id };
    const found = await this.database.scoped(actor, (client) => findPairing(client, id));
    if (found === null) throw await this.access.missing(actor, 'pairing.keep', wanted);
    await this.access.demand(actor, 'pairing.keep', { areaCode: found.areaCode }, wanted);
    return found;
  }

  async shown(actor: ApiActor, id: string): Promise<PairingView> {
    const pairing = await this.database.scoped(actor, (client) => findPairing(client, id));
    if (pairing === null) throw refused('access.missing', { field: 'pairingId' });
    return pairing;
  }

  private async write(
    actor: ApiActor,
    asked: {
      key: string;
      body: object;
      line: { action: string; objectId: string; areaCode: string; reason: string };
    },
    fn: (client: ScopedClient) => Promise<string>,
  ): Promise<string> {
    const { key, body, line } = asked;
    const operation = `${line.action}:${line.objectId}`;
    try {
      const { id } = await this.database.scoped(actor, (client) =>
        once(client, { key, accountId: actor.accountId, operation, body }, async () => {
          const made = await fn(client);
          await this.audit.write(client, actor, { ...line, objectType: 'household', outcome: 'done' });
          return { id: made };
        }),
      );
      return id;
    } catch (error) {
      throw isTaken(error, 'pairing_now') ? refused('pairing.exists', { field: 'householdId' }) : error;
    }
  }
}

/** The household with its helper now; null where it is not the reader's to see, is provisional or merged. */
export async function findHelped(client: ScopedClient, householdId: string): Promise<HelpedHousehold | null> {
  const { rows } = await client.query<HelpedHousehold>({
    name: 'helped_household',
    text: `SELECT h.id AS "householdId", h.area_code AS "areaCode", p.id AS "pairingId", p.helper_id AS "helperId",
        (SELECT f.case_id FROM case_file f WHERE f.household_id = h.id AND f.status = 'open' AND f.helper_id IS NOT NULL) AS "caseId",
        t.tracker_id AS "trackerId", t.case_id AS "trackedCaseId"
      FROM household h LEFT JOIN pairing p ON p.household_id = h.id AND p.to_on IS NULL
        LEFT JOIN case_file t ON t.household_id = h.id AND t.status = 'open' AND t.tracker_id IS NOT NULL
      WHERE h.id = $1 AND NOT h.provisional AND h.merged_into IS NULL`,
    values: [householdId],
  });
  return rows[0] ?? null;
}

async function insert(
  client: ScopedClient,
  actor: ApiActor,
  pairing: { householdId: string; areaCode: string; helperId: string; unitId: string | undefined },
): Promise<string> {
  const { householdId, areaCode, helperId, unitId } = pairing;
  const { rows } = await client.query<{ id: string }>({
    name: 'pairing_insert',
    text: `INSERT INTO pairing (household_id, area_code, helper_id, unit_id, from_on, paired_by)
      VALUES ($1, $2, $3, $4, business_today(), $5) RETURNING id`,
    values: [householdId, areaCode, helperId, unitId ?? null, actor.accountId],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('A pairing was not written');
  return row.id;
}

async function end(client: ScopedClient, actor: ApiActor, householdId: string, helperId: string): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'pairing_end',
    text: `UPDATE pairing SET to_on = greatest(from_on, business_today()), ended_by = $3
      WHERE household_id = $1 AND helper_id = $2 AND to_on IS NULL`,
    values: [householdId, helperId, actor.accountId],
  });
  return rowCount === 1;
}
