import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccountPage, AccountSearchForm } from '#contract/accounts/accounts';
import type { ColleagueQuery, ColleagueView } from '#contract/accounts/substitutions';
import { cursorOf, readCursor } from '#contract/page/page';
import { prefixOf } from '#domain/access/areas';
import { Account } from '#database/entities/accounts';
import { withScopedManager } from '#database/scope';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { viewsOf } from './accountView';

const mostColleagues = 200;

@Injectable()
export class AccountSearch {
  constructor(
    private readonly source: DataSource,
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** The administrator's accounts in the order of their names to sign in with. */
  async search(actor: ApiActor, form: AccountSearchForm): Promise<AccountPage> {
    const prefixes = this.access.anywhere(actor, 'account.read').map((grant) => prefixOf(grant.areaCode));
    return withScopedManager(this.source, actor, async (manager) => {
      // Colleagues are visible by row security too; an administrator's list holds those it manages.
      const found = manager
        .createQueryBuilder(Account, 'account')
        .where('account.area_code ^@ ANY (:prefixes)', { prefixes })
        .orderBy('account.login')
        .limit(form.limit + 1);
      if (form.text !== undefined)
        found.andWhere('(strpos(account.name, :text) > 0 OR strpos(account.login, lower(:text)) > 0)', {
          text: form.text.trim(),
        });
      if (form.within !== undefined) found.andWhere('account.area_code ^@ :within', { within: prefixOf(form.within) });
      if (form.active !== undefined) found.andWhere('account.active = :active', { active: form.active });
      if (form.role !== undefined) {
        const holds =
          'SELECT 1 FROM account_grant g WHERE g.account_id = account.id AND g.role = :role AND g.from_on <= business_today() AND coalesce(g.to_on, business_today()) >= business_today()';
        found.andWhere(`EXISTS (${holds})`, { role: form.role });
      }
      if (form.cursor !== undefined) {
        const place = readCursor(form.cursor, 1);
        if (place === null) throw refused('page.cursor', { field: 'cursor' });
        found.andWhere('account.login > :after', { after: place[0] });
      }
      const rows = await found.getMany();
      const page = rows.slice(0, form.limit);
      return {
        rows: await viewsOf(manager, page),
        next: rows.length > page.length ? cursorOf([page.at(-1)?.login ?? '']) : null,
      };
    });
  }

  /** Who holds an office today within the actor's areas: for handing over and for leave. At most 200, by name. */
  async colleagues(actor: ApiActor, query: ColleagueQuery): Promise<ColleagueView[]> {
    const text = `
      SELECT DISTINCT n.name, g.account_id AS "accountId", g.role, g.area_code AS "areaCode", area.full_name AS "areaName"
      FROM account_grant g JOIN account_name n ON n.id = g.account_id JOIN area ON area.code = g.area_code
      WHERE g.from_on <= business_today() AND coalesce(g.to_on, business_today()) >= business_today()
        AND ($1::text IS NULL OR g.role = $1) AND ($2::text IS NULL OR g.area_code ^@ $2)
        AND ($3::text IS NULL OR g.area_code = $3)
      ORDER BY n.name, g.account_id, g.role, g.area_code LIMIT ${mostColleagues}`;
    const within = query.within === undefined ? null : prefixOf(query.within);
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<ColleagueView>({ name: 'colleagues', text, values: [query.role ?? null, within, query.at ?? null] }),
    );
    return rows;
  }
}
