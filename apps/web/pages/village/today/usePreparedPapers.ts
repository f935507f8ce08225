import { useEffect } from 'react';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { ApiProblem, Unreachable } from '../../../api/problem';
import { useMayAnywhere, useSignedIn } from '../../../api/session';
import { dropPaper, keepPaper, keptPapers, type PaperKind } from '../../../device/keptPapers';
import { outboxOf } from '../../../device/outbox';

/** The newest ones; a village has one or two under way. */
const mostRows = 20;

/** Fetches meetings and notices that are not finished to the device, so that they go on without a network; what is over goes from there. */
export function usePreparedPapers(isOn: boolean): void {
  const { accountId } = useSignedIn();
  const mayAnywhere = useMayAnywhere();
  const [meets, posts] = [mayAnywhere('meeting.submit'), mayAnywhere('notice.post')];
  useEffect(() => {
    if (!isOn) return;
    const prepare = async (): Promise<void> => {
      if (meets) await prepareMeetings(accountId);
      if (posts) await prepareNotices(accountId);
    };
    prepare().catch((error: unknown) => {
      // The next look at the list goes on where this one was cut off.
      if (!(error instanceof Unreachable) && !(error instanceof ApiProblem)) throw error;
    });
  }, [isOn, meets, posts, accountId]);
}

const query = { limit: mostRows };

async function prepareMeetings(accountId: string): Promise<void> {
  const { rows } = await call(() => api.GET('/api/meetings', { params: { query } }));
  const open = rows.filter(({ state }) => state === 'draft').map(({ meetingId }) => meetingId);
  await dropOthers('meeting', open, accountId);
  for (const id of open)
    await keepPaper(
      'meeting',
      id,
      accountId,
      await call(() => api.GET('/api/meetings/{id}', { params: { path: { id } } })),
    );
}

async function prepareNotices(accountId: string): Promise<void> {
  const { rows } = await call(() => api.GET('/api/notices', { params: { query } }));
  const open = rows.filter(({ state }) => state === 'draft').map(({ noticeId }) => noticeId);
  await dropOthers('notice', open, accountId);
  for (const id of open)
    await keepPaper(
      'notice',
      id,
      accountId,
      await call(() => api.GET('/api/notices/{id}', { params: { path: { id } } })),
    );
}

/** What still waits in the outbox keeps its page. */
async function dropOthers(kind: PaperKind, open: readonly string[], accountId: string): Promise<void> {
  const waiting = JSON.stringify((await outboxOf(accountId)).filter(({ state }) => state !== 'sent'));
  for (const { id } of await keptPapers(kind, accountId))
    if (!open.includes(id) && !waiting.includes(id)) await dropPaper(kind, id);
}
