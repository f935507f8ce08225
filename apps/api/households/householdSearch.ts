import { Injectable } from '@nestjs/common';
import type { HouseholdSearchForm } from '#contract/households/householdForms';
import type { HouseholdPage, HouseholdRow } from '#contract/households/householdViews';
import { cursorOf, pageMaxRows, readCursor } from '#contract/page/page';
import { covers, prefixOf } from '#domain/access/areas';
import { maskName } from '#domain/access/maskings';
import { searchHouseholds } from '#database/queries/households';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { RegisterSecrets } from './registerSecrets';

type Listed = HouseholdRow & { readonly gridId?: string | null };

const listColumns = `h.id, h.number, h.area_code AS "areaCode", a.full_name AS "areaName", h.group_name AS "groupName", h.kind, h.version, h.provisional, h.head_name AS "headName",
  (SELECT f.case_id FROM case_file f WHERE f.household_id = h.id AND f.status = 'open') AS "openCaseId"`;

/** Finds households in the actor's scope: by a member's name, by number, by identity number, or by place. */
@Injectable()
export class HouseholdSearch {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly secrets: RegisterSecrets,
  ) {}

  async search(actor: ApiActor, form: HouseholdSearchForm): Promise<HouseholdPage> {
    const grants = this.access.anywhere(actor, 'household.read');
    const page = await this.database.scoped(actor, (client) => this.find(client, form));
    const masked = grants.every((grant) => grant.role === 'auditor');
    return masked ? { ...page, rows: page.rows.map(withMaskedNames) } : page;
  }

  private async find(client: ScopedClient, form: HouseholdSearchForm): Promise<HouseholdPage> {
    if (form.idNumber !== undefined)
      return { rows: narrowed(await this.byIdNumber(client, form.idNumber), form), next: null };
    if (form.text !== undefined)
      return { rows: narrowed(await byText(client, form.text, pageMaxRows), form), next: null };
    return byPlace(client, form);
  }

  private async byIdNumber(client: ScopedClient, idNumber: string): Promise<Listed[]> {
    const text = `SELECT ${listColumns}, p.name AS "foundName" FROM person p JOIN household h ON h.id = p.household_id JOIN area a ON a.code = h.area_code
      WHERE p.id_number_index = $1 AND h.merged_into IS NULL ORDER BY p.provisional, h.number LIMIT 20`;
    const { rows } = await client.query<Listed>({
      name: 'households_by_id_number',
      text,
      values: [this.secrets.index('idNumber', idNumber)],
    });
    return rows;
  }
}

async function byText(client: ScopedClient, typed: string, limit: number): Promise<Listed[]> {
  const hits = await searchHouseholds(client, typed, limit);
  // The register keeps kinds of the closed set only.
  return hits.map(({ householdId, personId: _person, personName, ...hit }) => ({
    ...hit,
    id: householdId,
    kind: hit.kind as HouseholdRow['kind'],
    ...(personName !== null && { foundName: personName }),
  }));
}

// In the order of area and number: the way the register is bound.
async function byPlace(client: ScopedClient, form: HouseholdSearchForm): Promise<HouseholdPage> {
  const place = form.cursor === undefined ? ['', ''] : readCursor(form.cursor, 2);
  if (place === null) throw refused('page.cursor', { field: 'cursor' });
  const text = `SELECT ${listColumns} FROM household h JOIN area a ON a.code = h.area_code
    WHERE (h.area_code, h.number) > ($1, $2) AND ($3::text IS NULL OR h.area_code ^@ $3) AND ($4::text IS NULL OR h.kind = $4) AND h.merged_into IS NULL
    ORDER BY h.area_code, h.number LIMIT $5`;
  const within = form.within === undefined ? null : prefixOf(form.within);
  const { rows } = await client.query<Listed>({
    name: 'households_by_place',
    text,
    values: [...place, within, form.kind ?? null, form.limit + 1],
  });
  const page = rows.slice(0, form.limit);
  const last = page.at(-1);
  return {
    rows: page,
    next: rows.length > page.length && last !== undefined ? cursorOf([last.areaCode, last.number]) : null,
  };
}

function narrowed(rows: readonly Listed[], { within, kind, limit }: HouseholdSearchForm): Listed[] {
  return rows
    .filter(
      (row) => (within === undefined || covers(within, row.areaCode)) && (kind === undefined || row.kind === kind),
    )
    .slice(0, limit);
}

function withMaskedNames(row: HouseholdRow): HouseholdRow {
  return {
    ...row,
    headName: row.headName === null ? null : maskName(row.headName),
    ...(row.foundName !== undefined && { foundName: maskName(row.foundName) }),
  };
}
