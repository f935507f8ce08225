import type { Grant } from '#domain/access/roles';
import { type AuditProblem } from '#domain/audits/problem';
import { isRefusal } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import type { Sealed } from '#database/secrets';
import type { ApiActor } from '../http/actor';
import { Refused, refused } from '../http/refused';
import { mayAct } from './problemMoves';

interface Reopening {
  readonly problemId: string;
  readonly actId: string;
  readonly actor: ApiActor;
  readonly grant: Grant;
  readonly note: Sealed;
  readonly fileIds: readonly string[];
  readonly todayOn: string;
}

/** 回头看发现反弹: a problem that was struck off is open again and waits to be assigned; within the caller's transaction. */
export async function reopenProblem(client: ScopedClient, reopening: Reopening): Promise<void> {
  const { problemId, actId, actor, grant, note, fileIds, todayOn } = reopening;
  const { rows } = await client.query<AuditProblem>(
    `SELECT state, owner_id AS "ownerId", due_on AS "dueOn", mended_by AS "mendedBy" FROM audit_problem WHERE id = $1 FOR UPDATE`,
    [problemId],
  );
  const [problem] = rows;
  if (problem === undefined) throw refused('access.missing', { field: 'problemId' });
  const next = mayAct(problem, { act: 'reopened' }, actor, todayOn);
  if (isRefusal(next)) throw new Refused(next);
  await client.query(
    'UPDATE audit_problem SET state = $2, owner_id = $3, due_on = $4, mended_by = $5, changed_at = business_now() WHERE id = $1',
    [problemId, next.state, next.ownerId, next.dueOn, next.mendedBy],
  );
  await client.query(
    `INSERT INTO audit_problem_act (id, problem_id, ordinal, act, by_id, role, on_behalf_of, note_enc, note_key_id, file_ids)
     VALUES ($1, $2, (SELECT max(ordinal) + 1 FROM audit_problem_act WHERE problem_id = $2), 'reopened', $3, $4, $5, $6, $7, $8)`,
    [actId, problemId, actor.accountId, grant.role, grant.onBehalfOf ?? null, note.enc, note.keyId, fileIds],
  );
}
