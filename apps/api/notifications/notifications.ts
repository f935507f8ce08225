import { Injectable } from '@nestjs/common';
import type {
  NotificationCount,
  NotificationList,
  NotificationQuery,
  NotificationView,
  ReadUpToForm,
} from '#contract/notifications/notifications';
import { isRole } from '#domain/access/roles';
import { isNotificationKind, type Told } from '#domain/notifications/kinds';
import { notificationSentence } from '#domain/notifications/sentence';
import { isTaskKind } from '#domain/process/taskKind';
import { decodeKeyset } from '#database/queries/keyset';
import {
  notificationPage,
  type NotificationRow,
  readNotification,
  readNotificationsUpTo,
  unreadNotifications,
} from '#database/queries/notifications';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';

/** What the reader was told, and that it was read. Everybody’s own: row security shows nobody else’s. */
@Injectable()
export class Notifications {
  constructor(private readonly database: Database) {}

  async list(actor: ApiActor, { limit, cursor, unread = false }: NotificationQuery): Promise<NotificationList> {
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const at = new Date(await this.database.clock.now());
    const { rows, next } = await this.database.scoped(actor, (client) =>
      notificationPage(client, { unread, limit, ...(after && { after }) }),
    );
    return { rows: rows.flatMap(viewOf), next, at };
  }

  async count(actor: ApiActor): Promise<NotificationCount> {
    return { unread: await this.database.scoped(actor, unreadNotifications) };
  }

  /** Reading again changes nothing. */
  async read(actor: ApiActor, id: string): Promise<NotificationCount> {
    const found = await this.database.scoped(actor, (client) => readNotification(client, id));
    if (!found) throw refused('access.missing', { field: 'id' });
    return this.count(actor);
  }

  async readUpTo(actor: ApiActor, { upTo }: ReadUpToForm): Promise<NotificationCount> {
    await this.database.scoped(actor, (client) => readNotificationsUpTo(client, new Date(upTo)));
    return this.count(actor);
  }
}

function viewOf(row: NotificationRow): NotificationView[] {
  const { kind, data, taskKind, role, department, dueAt, place, areaName, areaCode } = row;
  if (!isNotificationKind(kind)) return [];
  const task =
    taskKind !== null && isTaskKind(taskKind) && role !== null && isRole(role) && dueAt !== null
      ? { kind: taskKind, role, department, dueAt: dueAt.getTime(), place: place ?? '' }
      : null;
  // The row holds the event's own codes under the event's own type.
  const sentence = notificationSentence({ type: kind, data } as unknown as Told, task);
  const { id, at, readAt, open, caseId, taskId, householdNumber, headName } = row;
  return [
    {
      ...sentence,
      id,
      kind,
      at,
      readAt,
      open,
      caseId,
      taskId,
      areaCode,
      areaName: areaName ?? areaCode,
      householdNumber,
      headName,
    },
  ];
}
