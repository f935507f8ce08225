import { type Refusal, refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';

/** A posting that names its notice stands on it already: nobody gets onto another paper, nor is one dated anew, by naming its id. */
export async function noticeFaults(client: ScopedClient, taskId: string, noticeId: string): Promise<Refusal[]> {
  const { rows } = await client.query({
    name: 'notice_named',
    text: 'SELECT FROM notice_item WHERE notice_id = $1::uuid AND task_id = $2',
    values: [noticeId, taskId],
  });
  return rows.length > 0 ? [] : [refuse('notice.otherPaper', { field: 'noticeId' })];
}
