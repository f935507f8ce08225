import { Injectable } from '@nestjs/common';
import { ViewForm, ViewList, ViewSubject, ViewView } from '#contract/views/views';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { once } from '../database/once';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';

const mostViews = 50;

/** Lists as their reader likes to see them, on every device; everybody's own. */
@Injectable()
export class Views {
  constructor(private readonly database: Database) {}

  async list(actor: ApiActor, subject: ViewSubject): Promise<ViewList> {
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<ViewView>({
        name: 'views_of',
        text: `SELECT id, subject, name, query, columns FROM saved_view WHERE account_id = $1 AND subject = $2 ORDER BY name LIMIT ${mostViews}`,
        values: [actor.accountId, subject],
      }),
    );
    return { rows };
  }

  /** The same name replaces the view. */
  async keep(actor: ApiActor, key: string, form: ViewForm): Promise<ViewView> {
    return this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: 'view.keep', body: form }, async () => {
        await demandRoom(client, actor, form);
        const { rows } = await client.query<ViewView>({
          name: 'view_keep',
          text: `INSERT INTO saved_view (id, account_id, subject, name, query, columns) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)
            ON CONFLICT (account_id, subject, name) DO UPDATE SET query = excluded.query, columns = excluded.columns
            RETURNING id, subject, name, query, columns`,
          values: [actor.accountId, form.subject, form.name.trim(), form.query, form.columns],
        });
        const [view] = rows;
        if (view === undefined) throw new Error('a view that was written is not there');
        return view;
      }),
    );
  }

  /** Taking away what is not there changes nothing. */
  async drop(actor: ApiActor, id: string): Promise<void> {
    await this.database.scoped(actor, (client) =>
      client.query('DELETE FROM saved_view WHERE id = $1 AND account_id = $2', [id, actor.accountId]),
    );
  }
}

async function demandRoom(client: ScopedClient, actor: ApiActor, { subject, name }: ViewForm): Promise<void> {
  const { rows } = await client.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM saved_view WHERE account_id = $1 AND subject = $2 AND name <> $3',
    [actor.accountId, subject, name.trim()],
  );
  if ((rows[0]?.n ?? 0) >= mostViews) throw refused('form.tooMany', { field: 'name', params: { max: mostViews } });
}
