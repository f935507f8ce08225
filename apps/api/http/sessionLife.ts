import type { SessionSettings } from '../settings';
import type { Database } from '../database/database';

const minuteMs = 60_000;
const noteAfterMs = 5 * minuteMs;

/** When a session that is used now ends: after the idle time, and never later than its longest life. */
export function sessionEnd({ idleMinutes, longestHours }: SessionSettings, createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + idleMinutes * minuteMs, createdAt.getTime() + longestHours * 60 * minuteMs));
}

/** Notes that a session is in use, at most every five minutes, so that reading costs no write. */
export async function noteSessionUse(
  database: Database,
  settings: SessionSettings,
  use: { accountId: string; hash: Buffer; lastSeenAt: Date },
): Promise<void> {
  if (Date.now() - use.lastSeenAt.getTime() < noteAfterMs) return;
  await database.scoped({ accountId: use.accountId, grants: [] }, (client) =>
    client.query(
      `UPDATE session SET last_seen_at = now(), expires_at = least(now() + make_interval(mins => $2), created_at + make_interval(hours => $3))
       WHERE token_hash = $1`,
      [use.hash, settings.idleMinutes, settings.longestHours],
    ),
  );
}
