import { Injectable } from '@nestjs/common';
import type { CommandResult, MergeForm } from '#contract/cases/commands';
import type { Channel, RiskClass } from '#domain/household/codes';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { commandActor } from './acting';
import { CaseCommands } from './caseCommands';
import { CaseOpening } from './caseOpening';
import { findPlace } from './cases';
import { derivedKey } from './sending';

interface MergeRequest {
  readonly caseId: string;
  readonly key: string;
  readonly body: MergeForm;
}

interface ClueRow {
  readonly id: string;
  readonly channel: Channel;
  readonly risk_classes: RiskClass[];
}

/** 合并: a provisional household turns out to be a registered one; its case ends, and its clues join the registered household's. */
@Injectable()
export class Merging {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly commands: CaseCommands,
    private readonly opening: CaseOpening,
  ) {}

  /** May be repeated with the same key: every part of it is done once. */
  async merge(actor: ApiActor, { caseId, key, body }: MergeRequest): Promise<CommandResult> {
    const place = await this.database.scoped(actor, (client) => findPlace(client, caseId));
    const wanted = { type: 'case', id: caseId };
    if (place === null) throw await this.access.missing(actor, 'case.merge', wanted);
    const grant = await this.access.demand(actor, 'case.merge', place, wanted);
    const { intoHouseholdId } = body;
    const intoAreaCode = await this.database.scoped(actor, (client) =>
      checkPair(client, place.householdId, intoHouseholdId),
    );
    const ended = await this.commands.give(actor, { caseId, key, body, words: { type: 'mergeCase', intoHouseholdId } });
    await this.database.scoped(actor, (client) => markMerged(client, place.householdId, intoHouseholdId));
    for (const clue of await this.cluesOf(actor, caseId)) {
      await this.opening.open({
        key: derivedKey(key, clue.id),
        body: { merged: caseId },
        actor: commandActor(actor, grant),
        clueId: clue.id,
        channel: clue.channel,
        riskClasses: clue.risk_classes,
        householdId: intoHouseholdId,
        areaCode: intoAreaCode,
        caseId: derivedKey(key, 'case'),
      });
    }
    return ended;
  }

  private cluesOf(actor: ApiActor, caseId: string): Promise<ClueRow[]> {
    return this.database.scoped(actor, async (client) => {
      const text = `SELECT c.id, c.channel, c.risk_classes FROM clue c JOIN case_event e ON e.data->>'clueId' = c.id::text
        WHERE e.case_id = $1 AND e.type = 'clueReported' ORDER BY e.seq LIMIT 50`;
      return (await client.query<ClueRow>({ name: 'clues_of_case', text, values: [caseId] })).rows;
    });
  }
}

/** The registered household's area, after both were looked at. */
async function checkPair(client: ScopedClient, fromId: string, intoId: string): Promise<string> {
  if (fromId === intoId) throw refused('merge.intoItself', { field: 'intoHouseholdId' });
  const { rows } = await client.query<{
    id: string;
    area_code: string;
    provisional: boolean;
    merged_into: string | null;
  }>('SELECT id, area_code, provisional, merged_into FROM household WHERE id = ANY ($1::uuid[])', [[fromId, intoId]]);
  const from = rows.find((row) => row.id === fromId);
  const into = rows.find((row) => row.id === intoId);
  if (from?.provisional !== true) throw refused('merge.notProvisional', { field: 'intoHouseholdId' });
  if (into === undefined) throw refused('access.missing', { field: 'intoHouseholdId' });
  if (into.provisional || into.merged_into !== null)
    throw refused('merge.notProvisional', { field: 'intoHouseholdId' });
  return into.area_code;
}

async function markMerged(client: ScopedClient, fromId: string, intoId: string): Promise<void> {
  await client.query(
    'UPDATE household SET merged_into = $2, version = version + 1, updated_at = business_now() WHERE id = $1 AND merged_into IS NULL',
    [fromId, intoId],
  );
}
