import { Injectable } from '@nestjs/common';
import type { EvidenceView } from '#contract/audits/problems';
import type { ChangedField, HistoryEntry } from '#contract/households/householdViews';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { HouseholdReader, placeOf } from './householdReader';
import { RegisterSecrets, type SecretField } from './registerSecrets';
import { type Sight, sightOf } from './sight';
import { shownName } from './householdView';

type Stored = Readonly<Record<string, unknown>>;

interface Row {
  readonly subject: string;
  readonly member_id: string | null;
  readonly member_name: string | null;
  readonly version: number;
  readonly old_row: Stored;
  readonly new_row: Stored;
  readonly changed_at: Date;
  readonly changed_by_name: string | null;
  readonly reason: string;
  readonly files: EvidenceView[];
}

const mostEntries = 200;
const sealedColumns: Readonly<Record<string, SecretField>> = {
  id_number_enc: 'idNumber',
  phone_enc: 'phone',
  bank_enc: 'bankAccount',
};
// Kept for the machine; no news for a reader.
const silent = new Set([
  'version',
  'updated_at',
  'name_grams',
  'id_number_index',
  'id_number_key_id',
  'phone_index',
  'phone_key_id',
  'bank_key_id',
  'head_name',
  'head_person_id',
  'merged_into',
]);
const areaColumns = new Set(['area_code', 'residence_area_code']);
const healthFacts = new Set(['health', 'disabilityGrade', 'disabilitySubsidy', 'outOfSchoolReason']);

/** What a household and its members were before: who changed what, when and why, newest first. */
@Injectable()
export class History {
  constructor(
    private readonly database: Database,
    private readonly reader: HouseholdReader,
    private readonly secrets: RegisterSecrets,
  ) {}

  async of(actor: ApiActor, id: string): Promise<HistoryEntry[]> {
    const { household } = await this.reader.demand(actor, 'household.read', id);
    const sight = sightOf(actor, placeOf(household));
    const { rows, areas } = await this.database.scoped(actor, async (client) => {
      const read = await readHistory(client, id);
      return { rows: read, areas: await areaNames(client, read) };
    });
    const entries = rows.map((row) => ({
      version: row.version,
      memberId: row.member_id,
      memberName: row.member_name === null ? null : shownName(row.member_name, sight),
      changedAt: row.changed_at.toISOString(),
      changedByName: row.changed_by_name,
      reason: row.reason,
      added: Object.keys(row.old_row).length === 0,
      // A paper shows names and numbers as they are.
      files: sight.names ? row.files : [],
      fields: this.changed(row, sight, areas),
    }));
    // A visit keeps every member's row; of whom nothing changed, there is nothing to tell.
    return entries.filter(
      ({ memberId, added, files, fields }) => memberId === null || added || files.length + fields.length > 0,
    );
  }

  private changed({ old_row, new_row }: Row, sight: Sight, areas: ReadonlyMap<string, string>): ChangedField[] {
    const fields: ChangedField[] = [];
    for (const [column, old] of Object.entries(old_row)) {
      // A row kept without a column says nothing about it.
      if (silent.has(column) || !(column in new_row) || JSON.stringify(old) === JSON.stringify(new_row[column]))
        continue;
      if (areaColumns.has(column)) fields.push({ field: camel(column), old: areas.get(String(old)) ?? textOf(old) });
      else if (column === 'facts') fields.push(...this.changedFacts(asStored(old), asStored(new_row.facts), sight));
      else fields.push({ field: camel(column.replace(/_enc$/, '')), old: this.oldText(column, old, old_row, sight) });
    }
    return fields;
  }

  private changedFacts(old: Stored, now: Stored, sight: Sight): ChangedField[] {
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
      (name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]),
    );
    return names.map((name) => ({
      field: name,
      old: name === 'phone' || (healthFacts.has(name) && !sight.health) ? null : textOf(old[name]),
    }));
  }

  private oldText(column: string, old: unknown, row: Stored, sight: Sight): string | null {
    const secret = sealedColumns[column];
    if (secret === undefined) return column === 'name' && typeof old === 'string' ? shownName(old, sight) : textOf(old);
    const keyId = row[column.replace(/_enc$/, '_key_id')];
    if (typeof old !== 'string' || typeof keyId !== 'string') return null;
    // PostgreSQL writes bytes into JSON as \x and hexadecimal digits.
    return this.secrets.masked(secret, this.secrets.open(secret, Buffer.from(old.slice(2), 'hex'), keyId));
  }
}

// Each kept row stands beside the one that replaced it: the next kept one, or the present one.
async function readHistory(client: ScopedClient, householdId: string): Promise<Row[]> {
  const { rows } = await client.query<Row>({
    name: 'register_history',
    text: `SELECT c.*, n.name AS changed_by_name,
        coalesce((SELECT jsonb_agg(jsonb_build_object('fileId', e.id, 'mediaType', e.media_type) ORDER BY e.uploaded_at, e.id) FROM file e WHERE e.id = ANY (c.file_ids)), '[]') AS files FROM (
        SELECT 'household' AS subject, NULL::uuid AS member_id, NULL AS member_name, h.version, h.old_row, h.changed_at, h.changed_by, h.reason, h.file_ids,
          coalesce(lead(h.old_row) OVER (ORDER BY h.id), to_jsonb(now)) AS new_row
        FROM household_history h JOIN household now ON now.id = h.household_id WHERE h.household_id = $1
        UNION ALL
        SELECT 'member', p.person_id, now.name, p.version, p.old_row, p.changed_at, p.changed_by, p.reason, p.file_ids,
          coalesce(lead(p.old_row) OVER (PARTITION BY p.person_id ORDER BY p.id), to_jsonb(now))
        FROM person_history p JOIN person now ON now.id = p.person_id WHERE p.household_id = $1
      ) c LEFT JOIN account_name n ON n.id = c.changed_by ORDER BY c.changed_at DESC, c.version DESC LIMIT ${mostEntries}`,
    values: [householdId],
  });
  return rows;
}

/** Full names of the areas that stood there. */
async function areaNames(client: ScopedClient, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const codes = rows.flatMap(({ old_row }) => [old_row.area_code, old_row.residence_area_code]);
  const known = [...new Set(codes.filter((code) => typeof code === 'string'))];
  const { rows: areas } = await client.query<{ code: string; name: string }>({
    name: 'history_areas',
    text: 'SELECT code, full_name AS name FROM area WHERE code = ANY ($1)',
    values: [known],
  });
  return new Map(areas.map(({ code, name }) => [code, name]));
}

function asStored(value: unknown): Stored {
  // A JSON column's object; anything else has no fields to compare.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : {};
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function camel(column: string): string {
  return column.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
