import type { Pool } from 'pg';

/** A silence of this long, in real minutes, is an outage (I12). */
const outageMinutes = 10;

/**
 * Says that a service works. A silence before it that was long enough is written down as an outage in business time,
 * so that no limit runs over it. Call it before the service takes up its work.
 */
export async function beat(pool: Pool, service: string): Promise<void> {
  await pool.query(
    // The beat reads from the gap, so that the gap is looked for first: else the row it is seen by is the one just written.
    `WITH last AS MATERIALIZED (SELECT beat_at FROM worker_heartbeat WHERE service = $1 FOR UPDATE),
       gap AS (
         INSERT INTO outage (service, from_at, to_at)
         SELECT $1, business_at(beat_at), business_now() FROM last WHERE clock_timestamp() - beat_at >= interval '${outageMinutes} minutes'
         RETURNING service
       )
     INSERT INTO worker_heartbeat (service, beat_at) SELECT $1, clock_timestamp() FROM (SELECT count(*) FROM gap) AS seen
     ON CONFLICT (service) DO UPDATE SET beat_at = excluded.beat_at`,
    [service],
  );
}
