import { Injectable } from '@nestjs/common';
import type { InboxQuery, InboxSearch, TaskCounts, TaskList, TaskRowView } from '#contract/tasks/inbox';
import { searchHouseholdIds } from '#database/queries/households';
import { inboxNext, inboxPage, type InboxRow } from '#database/queries/inbox';
import { inboxCounts, mostCounted } from '#database/queries/inboxCounts';
import type { InboxFilter } from '#database/queries/inboxSource';
import { decodeKeyset, type Keyset } from '#database/queries/keyset';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import type { FoundTask } from './taskRow';

/** The inbox: what is to be done by me, by my offices, soonest due first; the counts come from the same predicate. */
@Injectable()
export class Inbox {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async list(actor: ApiActor, query: InboxQuery | InboxSearch): Promise<TaskList> {
    this.access.anywhere(actor, 'task.read');
    const after = query.cursor === undefined ? undefined : decodeKeyset(query.cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const nowAt = await this.now();
    return this.database.reading(actor, async (client) => {
      const filter = await filterOf(client, query);
      const page = await inboxPage(client, {
        actor,
        filter,
        nowAt,
        limit: query.limit,
        sort: query.sort,
        ...(after && { after }),
      });
      return { rows: page.rows.map(rowView), next: page.next };
    });
  }

  async counts(actor: ApiActor, query: InboxQuery | InboxSearch): Promise<TaskCounts> {
    this.access.anywhere(actor, 'task.read');
    const nowAt = await this.now();
    return this.database.reading(actor, async (client) => {
      const rows = await inboxCounts(client, { actor, filter: await filterOf(client, query), nowAt });
      return {
        rows,
        total: Math.min(
          mostCounted + 1,
          rows.reduce((sum, row) => sum + row.count, 0),
        ),
      };
    });
  }

  /** How to read the task after this one in the list, else the first; null when the list is done. */
  async following(
    actor: ApiActor,
    done: FoundTask,
    query: InboxQuery,
  ): Promise<(client: ScopedClient) => Promise<string | null>> {
    const { sort } = query;
    const nowAt = await this.now();
    const place = sort === 'opened' ? done.openedAt : done.dueAt;
    const after: Keyset = { micros: place.getTime() * 1000, id: done.taskId };
    return (client) => inboxNext(client, { actor, filter: narrowed(query), nowAt, sort, after });
  }

  private async now(): Promise<Date> {
    return new Date(await this.database.clock.now());
  }
}

async function filterOf(client: ScopedClient, query: InboxQuery | InboxSearch): Promise<InboxFilter> {
  const text = 'text' in query ? query.text : undefined;
  return {
    ...narrowed(query),
    ...(text !== undefined && { householdIds: await searchHouseholdIds(client, text) }),
  };
}

function narrowed({ scope, step, kind, areaCode, light, category, cause, channel }: InboxQuery): InboxFilter {
  return {
    scope,
    ...(step && { step }),
    ...(kind && { kind }),
    ...(areaCode && { areaCode }),
    ...(light && { light }),
    ...(category && { category }),
    ...(cause && { cause }),
    ...(channel && { channel }),
  };
}

function rowView({ placeMicros: _micros, holderId: _holder, ...row }: InboxRow): TaskRowView {
  return row;
}
