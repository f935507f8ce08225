import type { ScopedClient } from '#database/scope';
import { findAnswered } from '../cases/sending';
import { type FoundTask, findTask } from './taskRow';

/** What a decision is held against first: its task, null if it is not the reader's to see, and whether its key was answered before. */
export interface FoundKeyed {
  readonly task: FoundTask | null;
  readonly answered: boolean;
}

/** Both at one moment, in the client's scope. */
export async function findKeyed(
  client: ScopedClient,
  { taskId, key }: { taskId: string; key: string },
): Promise<FoundKeyed> {
  const [task, answered] = await Promise.all([findTask(client, taskId), findAnswered(client, key)]);
  return { task, answered };
}
