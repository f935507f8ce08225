import { Injectable } from '@nestjs/common';
import type { Action } from '#domain/access/actions';
import { may } from '#domain/access/may';
import type { CommandActor } from '#domain/process/command';
import { refuse } from '#domain/refusal';
import { commandActor } from '../cases/acting';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Refused, refused } from '../http/refused';
import { accessObjectOf, type FoundTask, findTask } from './taskRow';

const chinaOffsetMs = 8 * 3_600_000;

/** Finds a task and says who may act on it, and who already did. */
@Injectable()
export class TaskAccess {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** The task, if the actor may see it; out of scope is not found, with an audit row. */
  async find(actor: ApiActor, taskId: string, action: Action = 'task.read'): Promise<FoundTask> {
    const task = await this.database.scoped(actor, (client) => findTask(client, taskId));
    if (task === null) throw await this.unseen(actor, taskId, action);
    return task;
  }

  /** For a task that row security did not show: not found, with an audit row. */
  unseen(actor: ApiActor, taskId: string, action: Action): Promise<Refused> {
    return this.access.missing(actor, action, { type: 'task', id: taskId });
  }

  /** Whether the actor may act on the task; who may not is told why by `actorFor`. */
  allows(actor: ApiActor, task: FoundTask, action: 'task.complete'): boolean {
    return may(actor, action, accessObjectOf(task)).allowed;
  }

  /** The office in which the actor acts on the task; refused by role, hand-over and relation. */
  async actorFor(
    actor: ApiActor,
    task: FoundTask,
    action: 'task.claim' | 'task.complete' | 'task.withdraw' | 'task.handOver',
  ): Promise<CommandActor> {
    const object = accessObjectOf(task);
    const access = may(actor, action, object);
    if (access.allowed) return commandActor(actor, access.grant);
    if (access.denial === 'access.excluded' && task.kind === 'judgeObjection')
      throw refused('objection.judgeRelated', { field: 'taskId' });
    // Who already worked on a task they took back is not a stranger to it: everything else is said in the one way.
    return commandActor(actor, await this.access.demand(actor, action, object, { type: 'task', id: task.taskId }));
  }

  /** Somebody was faster: who, and when. */
  alreadyDone(task: FoundTask): Refused {
    if (task.state === 'done' && task.closedAt !== null) {
      return new Refused(
        refuse('task.alreadyDone', {
          field: 'taskId',
          params: { by: task.closedByName ?? '—', at: chinaTime(task.closedAt), decision: task.decision ?? '' },
        }),
      );
    }
    return refused('task.notOpen', { field: 'taskId' });
  }
}

/** 2026-11-22 14:03, as the office's clock shows it. */
export function chinaTime(at: Date): string {
  return new Date(at.getTime() + chinaOffsetMs).toISOString().slice(0, 16).replace('T', ' ');
}
