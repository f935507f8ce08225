import { Injectable } from '@nestjs/common';
import { areaAt } from '#domain/access/areas';
import type { Role } from '#domain/access/roles';
import type { CommandActor } from '#domain/process/command';
import type { CaseEvent } from '#domain/process/event';
import { evolveAll } from '#domain/process/evolve';
import type { CaseState } from '#domain/process/state';
import type { Policy } from '#domain/policy/policy';
import { isEventType } from '#domain/trace/sentences';
import type { TraceNames } from '#domain/trace/say';
import { mostEvents } from '#database/queries/ledger';
import { trace, type TraceRow } from '#database/queries/trace';
import type { ScopedClient } from '#database/scope';
import { Policies } from './policies';

/** A case as its ledger tells it: what API, workflow and browser hold the same rules against. */
export interface ReadCase {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly rows: readonly TraceRow[];
  readonly policy: Policy;
  readonly names: CaseNames;
}

/** Names of everybody and everything that a case speaks of. */
export interface CaseNames extends TraceNames {
  /** A helping unit's name. */
  readonly unit: (unitId: string) => string;
}

const mostPages = 20;

/** Reads a case from its ledger, in the scope of the client at hand. */
@Injectable()
export class CaseReader {
  constructor(private readonly policies: Policies) {}

  /** Null where the ledger is not the reader's to see (a department sees its questions, not the ledger) or there is none. */
  async find(client: ScopedClient, caseId: string): Promise<ReadCase | null> {
    const rows = await allRows(client, caseId);
    const events = rows.flatMap((row) => eventOf(caseId, row));
    const state = evolveAll(null, events);
    if (state === null) return null;
    const { policy } = await this.policies.ofVersion(client, state.policyCode, state.policyVersion);
    return { state, events, rows, policy, names: await namesFor(client, events) };
  }
}

async function allRows(client: ScopedClient, caseId: string): Promise<TraceRow[]> {
  const rows: TraceRow[] = [];
  for (let page = 0; page < mostPages; page++) {
    const more = await trace(client, caseId, rows.at(-1)?.seq ?? 0);
    rows.push(...more);
    if (more.length < mostEvents) break;
  }
  return rows;
}

function eventOf(caseId: string, row: TraceRow): CaseEvent[] {
  // A row of a program version that this one does not know is shown by its code and changes nothing here.
  if (!isEventType(row.type)) return [];
  const actor: CommandActor = {
    accountId: row.accountId ?? 'household',
    // Written by the recorder from a CommandActor.
    role: (row.role ?? 'system') as Role | 'household' | 'system',
    areaCode: row.areaCode ?? '',
    ...(row.onBehalfOf !== null && { onBehalfOf: row.onBehalfOf }),
  };
  const { type, data, seq } = row;
  // The recorder wrote `data` as the type's own.
  return [
    {
      type,
      data,
      caseId,
      seq,
      at: row.at.getTime(),
      actor,
      ...(row.submissionId !== null && { submissionId: row.submissionId }),
    } as CaseEvent,
  ];
}

/** Names of the accounts and areas that a case's events and tasks speak of. */
export async function namesFor(client: ScopedClient, events: readonly CaseEvent[]): Promise<CaseNames> {
  const accounts = new Set<string>();
  const units = new Set<string>();
  const areas = new Set<string>();
  for (const event of events) {
    if (event.type === 'taskHandedOver')
      for (const id of [event.data.toAccountId, event.data.fromAccountId]) if (id !== undefined) accounts.add(id);
    if (event.type === 'helperAssigned') accounts.add(event.data.helperId);
    if (event.type === 'trackerNamed' || event.type === 'trackerReplaced') accounts.add(event.data.accountId);
    if (event.type === 'takenOver' && event.data.helperId) accounts.add(event.data.helperId);
    if ((event.type === 'helperAssigned' || event.type === 'takenOver') && event.data.unitId)
      units.add(event.data.unitId);
    if (event.type === 'caseOpened' || event.type === 'taskOpened') areas.add(event.data.areaCode);
    if (event.type === 'transferRequested' || event.type === 'transferred') areas.add(event.data.toAreaCode);
    if (event.type === 'transferred') areas.add(event.data.fromAreaCode);
  }
  // A township's or county's task is named after the office that does it.
  const offices = [...areas].flatMap((code) => [areaAt(code, 'township'), areaAt(code, 'county')]);
  return readNames(client, { accountIds: [...accounts], areaCodes: [...areas, ...offices], unitIds: [...units] });
}

async function readNames(
  client: ScopedClient,
  asked: {
    readonly accountIds: readonly string[];
    readonly areaCodes: readonly string[];
    readonly unitIds: readonly string[];
  },
): Promise<CaseNames> {
  const { rows } = await client.query<{ id: string; name: string }>({
    name: 'trace_names',
    text: `SELECT id::text AS id, name FROM account_name WHERE id::text = ANY ($1::text[]) UNION ALL SELECT code, name FROM area WHERE code = ANY ($2::text[])
      UNION ALL SELECT id::text, name FROM helping_unit WHERE id::text = ANY ($3::text[])`,
    values: [asked.accountIds, asked.areaCodes, asked.unitIds],
  });
  const found = new Map(rows.map((row) => [row.id, row.name]));
  const short = (id: string): string => found.get(id) ?? id.slice(0, 8);
  return { account: short, unit: short, area: (code) => found.get(code) ?? code };
}
