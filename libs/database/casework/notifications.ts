import { type AreaLevel, areaAt, areaLevels } from '#domain/access/areas';
import type { Actor, Role } from '#domain/access/roles';
import type { AddressedTask } from '#domain/notifications/addressees';
import type { ToldEvent } from '#domain/notifications/kinds';
import type { ScopedClient } from '../scope';

/** An event that nobody was told of yet, with the work that is open in its case now. */
export interface UntoldEvent {
  readonly caseId: string;
  readonly areaCode: string;
  /** Business time. */
  readonly at: Date;
  readonly event: ToldEvent;
  readonly open: readonly AddressedTask[];
}

export interface Notice {
  readonly caseId: string;
  readonly seq: number;
  readonly accountId: string;
  readonly kind: string;
  readonly data: object;
  readonly taskId: string | null;
  readonly toldAs: 'holder' | 'overseer';
  readonly at: Date;
}

const openTask = `jsonb_strip_nulls(jsonb_build_object('taskId', t.task_id, 'kind', t.kind, 'step', t.step, 'role', t.role, 'areaCode', t.area_code,
  'department', t.department, 'assignee', t.assignee, 'excluded', t.excluded, 'openedSeq', t.opened_seq, 'toCorrect', t.returned_fields IS NOT NULL))`;

/** Takes the oldest of the outbox; they stay taken until the transaction ends. */
export async function takeUntold(client: ScopedClient, limit: number): Promise<UntoldEvent[]> {
  const { rows } = await client.query<UntoldEvent>({
    name: 'notifications_untold',
    text: `
      WITH taken AS MATERIALIZED (SELECT case_id, seq FROM notification_outbox ORDER BY recorded_at LIMIT $1 FOR UPDATE SKIP LOCKED)
      SELECT e.case_id AS "caseId", f.area_code AS "areaCode", e.at,
        jsonb_build_object('type', e.type, 'data', e.data, 'seq', e.seq, 'actor', e.actor) AS event,
        coalesce((SELECT jsonb_agg(${openTask} ORDER BY t.opened_seq, t.task_id) FROM task t WHERE t.case_id = e.case_id AND t.state = 'open'), '[]') AS open
      FROM taken JOIN case_event e USING (case_id, seq) JOIN case_file f USING (case_id) ORDER BY e.recorded_at, e.seq`,
    values: [limit],
  });
  return rows;
}

/**
 * Active people who hold one of the roles over the place today, or cover for somebody who does; who is covered for is away.
 * With all their grants: who of them is meant, the domain says.
 */
export async function peopleFor(client: ScopedClient, roles: readonly Role[], areaCode: string): Promise<Actor[]> {
  const places = [...new Set(areaLevels.map((level: AreaLevel) => areaAt(areaCode, level)))];
  const { rows } = await client.query<Actor>({
    name: 'notifications_people',
    text: `
      WITH today AS MATERIALIZED (SELECT business_today() AS day),
      away AS MATERIALIZED (SELECT s.account_id, s.substitute_id FROM today, substitution s WHERE today.day BETWEEN s.from_on AND s.to_on),
      holder AS MATERIALIZED (
        SELECT DISTINCT g.account_id FROM today, account_grant g WHERE g.role = ANY ($1) AND g.area_code = ANY ($2)
          AND g.from_on <= today.day AND coalesce(g.to_on, 'infinity') >= today.day
      ),
      present AS (
        SELECT h.account_id AS id FROM holder h WHERE NOT EXISTS (SELECT FROM away w WHERE w.account_id = h.account_id)
        UNION SELECT w.substitute_id FROM holder h JOIN away w ON w.account_id = h.account_id
      )
      SELECT a.id AS "accountId", grants_today(a.id) AS grants FROM present p JOIN account a ON a.id = p.id WHERE a.active ORDER BY a.id`,
    values: [roles, places],
  });
  return rows;
}

/** Keeps what people are told, each once, however often it is tried; gives how many are new. */
export async function keepNotices(client: ScopedClient, notices: readonly Notice[]): Promise<number> {
  const { rowCount } = await client.query({
    name: 'notifications_keep',
    text: `
      INSERT INTO notification (case_id, seq, account_id, kind, data, task_id, told_as, at)
      SELECT r."caseId", r.seq, r."accountId", r.kind, r.data, r."taskId", r."toldAs", r.at
      FROM jsonb_to_recordset($1::jsonb) AS r("caseId" uuid, seq int, "accountId" uuid, kind text, data jsonb, "taskId" text, "toldAs" text, at timestamptz)
      ON CONFLICT (case_id, seq, account_id) DO NOTHING`,
    values: [JSON.stringify(notices)],
  });
  return rowCount ?? 0;
}

/** These were told: they leave the outbox. */
export async function forgetUntold(client: ScopedClient, told: readonly UntoldEvent[]): Promise<void> {
  await client.query({
    name: 'notifications_told',
    text: `DELETE FROM notification_outbox o USING jsonb_to_recordset($1::jsonb) AS r("caseId" uuid, seq int) WHERE o.case_id = r."caseId" AND o.seq = r.seq`,
    values: [JSON.stringify(told.map(({ caseId, event: { seq } }) => ({ caseId, seq })))],
  });
}
