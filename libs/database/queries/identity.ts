import type { Pool, QueryConfig } from 'pg';
import type { Actor, Grant } from '#domain/access/roles';
import { rightsOf } from '../rights';
import { type ScopedClient, withForeseenScope } from '../scope';
import { prepared } from './statement';

/** Who is signed in, with today's rights, those lent by the people it substitutes for included. */
export interface SignedIn extends Actor {
  readonly login: string;
  readonly name: string;
  readonly areaCode: string;
  readonly expiresAt: Date;
}

export interface SessionActor extends SignedIn {
  readonly mustChangePassword: boolean;
  readonly csrfHash: Buffer;
  readonly lastSeenAt: Date;
}

export interface TokenActor extends SignedIn {
  readonly tokenId: string;
}

/** The actor of a live session by the SHA-256 of its token; null when unknown, expired, or the account is not active. One round trip, no scope needed. */
export async function findActorBySession(pool: Pool, tokenHash: Buffer): Promise<SessionActor | null> {
  return (await pool.query<SessionActor>(actorBySession(tokenHash))).rows[0] ?? null;
}

/**
 * The same, and in the same message what `read` asks in the scope of the rights that the session had before. What was read is undefined
 * where they have changed since, or the session is over.
 */
export async function findActorAndRead<T>(
  pool: Pool,
  { tokenHash, before }: { tokenHash: Buffer; before: Actor },
  read: (client: ScopedClient) => Promise<T>,
): Promise<{ readonly actor: SessionActor | null; readonly read?: T }> {
  const first = actorBySession(tokenHash);
  const found = await withForeseenScope<SessionActor, T>(pool, { first, actor: before }, read);
  const actor = found.rows[0] ?? null;
  if (actor === null || rightsOf(actor) !== rightsOf(before)) return { actor };
  // The very same grants: what is known of them goes on to be known.
  return { actor: { ...actor, grants: before.grants }, read: found.read };
}

function actorBySession(tokenHash: Buffer): QueryConfig {
  const text = `SELECT account_id AS "accountId", login, name, area_code AS "areaCode", must_change_password AS "mustChangePassword", csrf_hash AS "csrfHash",
    last_seen_at AS "lastSeenAt", expires_at AS "expiresAt", grants FROM actor_by_session($1)`;
  return prepared('actor_by_session', text, [tokenHash]);
}

/** The same for a machine's bearer token. */
export async function findActorByToken(pool: Pool, tokenHash: Buffer): Promise<TokenActor | null> {
  const text = `SELECT account_id AS "accountId", login, name, area_code AS "areaCode", token_id AS "tokenId", expires_at AS "expiresAt", grants FROM actor_by_token($1)`;
  return (await pool.query<TokenActor>(prepared('actor_by_token', text, [tokenHash]))).rows[0] ?? null;
}

export interface SignInAccount {
  readonly id: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly failedSignIns: number;
  readonly lockedUntilAt: Date | null;
}

/** What checking a password needs; the only way to read a password's hash. */
export async function findSignInAccount(pool: Pool | ScopedClient, login: string): Promise<SignInAccount | null> {
  const text = `SELECT id, name, password_hash AS "passwordHash", active, must_change_password AS "mustChangePassword", failed_sign_ins AS "failedSignIns",
    locked_until_at AS "lockedUntilAt" FROM sign_in_account($1)`;
  return (await pool.query<SignInAccount>(prepared('sign_in_account', text, [login]))).rows[0] ?? null;
}

/** Today's grants of an account, for the worker (who may be offered a task, who is told). */
export async function grantsToday(workerClient: ScopedClient, accountId: string): Promise<Grant[]> {
  const { rows } = await workerClient.query<{ grants: Grant[] }>(
    prepared('grants_today', 'SELECT grants_today($1) AS grants', [accountId]),
  );
  return rows[0]?.grants ?? [];
}

/** Where an application stands, by its receipt number and the keyed hash of the four digits; for anybody who holds both. */
export interface ReceiptRow {
  readonly clueId: string;
  readonly status: string;
  readonly channel: string;
  readonly createdAt: Date;
  readonly takeUpDueAt: Date | null;
  readonly takenUpAt: Date | null;
  readonly resultCode: string | null;
  readonly areaCode: string;
  readonly areaName: string;
  readonly phase: string | null;
  readonly steps: readonly string[] | null;
  readonly outcome: string | null;
  readonly chainDueAt: Date | null;
}

export async function findReceipt(pool: Pool, number: string, last4Hash: Buffer): Promise<ReceiptRow | null> {
  const text = `SELECT clue_id AS "clueId", status, channel, created_at AS "createdAt", take_up_due_at AS "takeUpDueAt", taken_up_at AS "takenUpAt",
    result_code AS "resultCode", area_code AS "areaCode", area_name AS "areaName", phase, steps, outcome, chain_due_at AS "chainDueAt" FROM receipt($1, $2)`;
  return (await pool.query<ReceiptRow>(prepared('receipt', text, [number, last4Hash]))).rows[0] ?? null;
}
