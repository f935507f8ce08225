import { randomBytes, randomUUID } from 'node:crypto';
import { hashPassword } from '#apps/api/sessions/passwords';
import type { Connection } from './insertRows';

export interface FirstAdministrator {
  readonly login: string;
  readonly name: string;
  /** The office it administers: a county, usually. */
  readonly areaCode: string;
}

/** Told once: only its hash is kept, and it has to be changed at the first sign-in. */
export interface MadeAccount {
  readonly accountId: string;
  readonly password: string;
}

const passwordBytes = 12;

/** The first administrator of an area, who makes every other account; null where one is there already. */
export async function makeAdministrator(
  client: Connection,
  { login, name, areaCode }: FirstAdministrator,
): Promise<MadeAccount | null> {
  const { rowCount } = await client.query(
    `SELECT FROM account_grant g JOIN account a ON a.id = g.account_id
     WHERE g.role = 'administrator' AND g.area_code = $1 AND a.active AND (g.to_on IS NULL OR g.to_on >= business_today()) LIMIT 1`,
    [areaCode],
  );
  if (rowCount !== 0) return null;
  const accountId = randomUUID();
  const password = randomBytes(passwordBytes).toString('base64url');
  await client.query(
    'INSERT INTO account (id, login, name, area_code, password_hash, must_change_password) VALUES ($1, $2, $3, $4, $5, true)',
    [accountId, login, name, areaCode, await hashPassword(password)],
  );
  await client.query(
    "INSERT INTO account_grant (account_id, role, area_code, from_on) VALUES ($1, 'administrator', $2, business_today())",
    [accountId, areaCode],
  );
  await client.query(
    "INSERT INTO audit (action, object_type, object_id, area_code, outcome) VALUES ('setup.administrator', 'account', $1, $2, 'done')",
    [accountId, areaCode],
  );
  return { accountId, password };
}
