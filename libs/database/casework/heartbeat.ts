import type { Pool } from 'pg';

/** A silence of this long, in real minutes, is an outage (I12). */
const outageMinutes = 10;

/**
 * Says that a service works. A silence before it that was long enough is written down as an outage in business time,
 * so that no limit runs over it. Call it before the service takes up its work.
 */
export async function beat(pool: Pool, service: string): Promise<void> {
  await pool.query(
    `WITH last AS (SELECT beat_at FROM worker_heartbeat WHERE service = $1 FOR UPDATE),
       gap AS (
         INSERT INTO outage (service, from_at, to_at)
         SELECT $1, business_at(beat_at), business_now() FROM last WHERE clock_timestamp() - beat_at >= interval '${outageMinutes} minutes'
       )
     INSERT INTO worker_heartbeat (service, beat_at) VALUES ($1, clock_timestamp())
     ON CONFLICT (service) DO UPDATE SET beat_at = excluded.beat_at`,
    [service],
  );
}
