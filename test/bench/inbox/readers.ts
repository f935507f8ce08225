import { createHash, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { areaAt } from '#domain/access/areas';
import type { Actor, Role } from '#domain/access/roles';

export const scopes = ['village', 'township', 'county'] as const;
export type Scope = (typeof scopes)[number];

/** The office that reads its inbox in each scope. */
const offices: Record<Scope, Role> = { village: 'villageClerk', township: 'townshipOfficer', county: 'countyOfficer' };

/** An officer of an area with a session at the API. */
export interface Reader {
  readonly scope: Scope;
  readonly actor: Actor;
  readonly role: Role;
  readonly areaCode: string;
  readonly cookie: string;
}

/** Officers of areas in which much is open, as whoever works with the system most finds it: areas are drawn by their open tasks. */
export async function makeReaders(owner: Pool, scope: Scope, count: number): Promise<Reader[]> {
  const role = offices[scope];
  const { rows } = await owner.query<{ area_code: string }>(
    `SELECT area_code FROM task TABLESAMPLE BERNOULLI (2) REPEATABLE (7) WHERE state = 'open' AND role = $1 ORDER BY md5(task_id) LIMIT $2`,
    [role, count],
  );
  return Promise.all(
    rows.map(({ area_code }) => makeReader(owner, { scope, role, areaCode: areaAt(area_code, scope) })),
  );
}

async function makeReader(owner: Pool, where: Pick<Reader, 'scope' | 'role' | 'areaCode'>): Promise<Reader> {
  const { role, areaCode } = where;
  const accountId = randomUUID();
  const token = randomUUID();
  await owner.query(
    `INSERT INTO account (id, login, name, area_code, password_hash) VALUES ($1, $2, '测量员', $3, 'none')`,
    [accountId, `reader-${accountId}`, areaCode],
  );
  await owner.query(
    `INSERT INTO account_grant (account_id, role, area_code, from_on) VALUES ($1, $2, $3, '2020-01-01')`,
    [accountId, role, areaCode],
  );
  await owner.query(
    `INSERT INTO session (token_hash, account_id, csrf_hash, expires_at) VALUES ($1, $2, $1, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), accountId],
  );
  const actor: Actor = { accountId, grants: [{ role, areaCode, fromOn: '2020-01-01' }] };
  return { ...where, actor, cookie: `shouwang_session=${token}` };
}
