import { Injectable } from '@nestjs/common';
import type { BenefitForm, BenefitPage, BenefitQuery, BenefitView } from '#contract/benefits/benefits';
import { cursorOf, readCursor } from '#contract/page/page';
import { covers, prefixOf } from '#domain/access/areas';
import type { Benefit } from '#domain/benefits/benefit';
import { type CatalogueEntry, catalogueOn, nextVersion, shippedEntries } from '#domain/benefits/catalogue';
import { checkBenefit } from '#domain/benefits/checkBenefit';
import type { Day } from '#domain/calendar/day';
import { type Refusal, refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { Areas } from '../areas/areas';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused, throwRefusals } from '../http/refused';

/** Far more than a county's list and its versions; what is beyond is not looked at. */
const mostEntries = 2000;

/** 惠农政策清单: what the system is shipped with, and each area's own versions. */
@Injectable()
export class BenefitCatalogue {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly audit: Audit,
  ) {}

  /** The catalogue of a place on a day, or every version of one benefit there. */
  async list(actor: ApiActor, query: BenefitQuery): Promise<BenefitPage> {
    const [{ areaCode: own }] = this.access.anywhere(actor, 'benefit.read');
    const { areaCode = own, code, cursor, limit } = query;
    await this.areas.demandKnown(areaCode, 'areaCode');
    const after = cursor === undefined ? ['', 0] : readCursor(cursor, 2);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const on = query.on ?? (await this.database.clock.todayOn());
    const entries = await this.database.scoped(actor, (client) => entriesFor(client, areaCode));
    const all = code === undefined ? catalogueOn(entries, { areaCode, on }) : versionsOf(code, entries);
    const rows = all.slice(Number(after[1]), Number(after[1]) + limit);
    const end = Number(after[1]) + rows.length;
    return { rows: rows.map(benefitView), next: end < all.length ? cursorOf(['at', end]) : null };
  }

  /** What a household of the place is held against on a day. */
  async of(client: ScopedClient, areaCode: string, on: Day): Promise<CatalogueEntry[]> {
    return catalogueOn(await entriesFor(client, areaCode), { areaCode, on });
  }

  /** A new entry, or the next version of one: what held before stays. The entry is known by the request's key. */
  async save(actor: ApiActor, key: string, form: BenefitForm): Promise<BenefitView> {
    const grants = this.access.anywhere(actor, 'benefit.keep');
    const { areaCode } = form;
    await this.areas.demandKnown(areaCode, 'areaCode');
    if (!grants.some((grant) => covers(grant.areaCode, areaCode))) throw refused('area.outside', { field: 'areaCode' });
    const today = await this.database.clock.todayOn();
    throwRefusals(checkBenefit(form.benefit, today).map(inBenefit));
    // Checked field by field just now.
    const benefit = form.benefit as unknown as Benefit;
    if (benefit.areaPrefix !== '' && !benefit.areaPrefix.startsWith(prefixOf(areaCode)))
      throw refused('benefit.area', { field: 'benefit.areaPrefix' });
    const write = { key, accountId: actor.accountId, operation: 'benefit.save', body: form };
    return this.database.scoped(actor, async (client) => {
      const { version } = await once(client, write, async () => {
        await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
          `benefit ${areaCode} ${benefit.code}`,
        ]);
        const own = await entriesFor(client, areaCode);
        const next = nextVersion(own, { areaCode, code: benefit.code, today });
        if (next.earliestOn !== null && benefit.fromOn < next.earliestOn)
          throw refused('benefit.past', { field: 'benefit.fromOn' });
        await client.query(
          'INSERT INTO benefit (id, area_code, code, version, from_on, to_on, body, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
          [key, areaCode, benefit.code, next.version, benefit.fromOn, benefit.toOn ?? null, benefit, actor.accountId],
        );
        await this.audit.write(client, actor, {
          ...{ action: 'benefit.save', objectType: 'benefit', objectId: benefit.code, areaCode, outcome: 'done' },
        });
        return { version: next.version };
      });
      return benefitView({ benefit, version, areaCode });
    });
  }
}

/** What a reader sees of an entry. */
export function benefitView({ benefit, version, areaCode }: CatalogueEntry): BenefitView {
  const { code, nameZh, nameEn, department, areaPrefix, fromOn, toOn, household, member, amount, toCheck, source } =
    benefit;
  return {
    ...{ code, version, areaCode, name: { zh: nameZh, en: nameEn }, department, areaPrefix, fromOn, household, member },
    ...{ toOn: toOn ?? null, amount: amount ?? null, toCheck: toCheck ?? null, source },
  };
}

/** The versions kept by the place itself and by the wider areas around it. */
async function entriesFor(client: ScopedClient, areaCode: string): Promise<CatalogueEntry[]> {
  const { rows } = await client.query<{ area_code: string; version: number; body: Benefit }>({
    name: 'benefit_entries',
    text: `SELECT area_code, version, body FROM benefit WHERE $1 ^@ area_prefix(area_code) ORDER BY code, version LIMIT ${mostEntries}`,
    values: [areaCode],
  });
  return rows.map(({ area_code, version, body }) => ({ benefit: body, version, areaCode: area_code }));
}

function versionsOf(code: string, own: readonly CatalogueEntry[]): CatalogueEntry[] {
  return [...shippedEntries, ...own].filter(({ benefit }) => benefit.code === code).toReversed();
}

function inBenefit(refusal: Refusal): Refusal {
  return refuse(refusal.code, {
    field: refusal.field ? `benefit.${refusal.field}` : 'benefit',
    ...(refusal.params && { params: refusal.params }),
  });
}
