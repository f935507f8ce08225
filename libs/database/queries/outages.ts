import type { ScopedClient } from '../scope';
import { prepared } from './statement';

/** A time in which the service did not run, in business time (I12). */
export interface Outage {
  readonly id: string;
  readonly service: string;
  readonly fromAt: Date;
  readonly toAt: Date;
}

const outageMinutes = 10;

/**
 * Says that the service runs. A silence of ten minutes and more since the last beat, measured on the real clock,
 * becomes an outage, once, however many workers start at the same moment.
 */
export async function beat(workerClient: ScopedClient, service: string): Promise<void> {
  const text = `
    WITH before AS MATERIALIZED (SELECT beat_at FROM worker_heartbeat WHERE service = $1 FOR UPDATE),
    gap AS (
      INSERT INTO outage (service, from_at, to_at)
      SELECT $1, business_at(beat_at), business_at(clock_timestamp()) FROM before WHERE clock_timestamp() - beat_at >= interval '${outageMinutes} minutes'
    )
    INSERT INTO worker_heartbeat (service, beat_at) SELECT $1, clock_timestamp() FROM (SELECT count(*) FROM before) waited
    ON CONFLICT (service) DO UPDATE SET beat_at = excluded.beat_at`;
  await workerClient.query(prepared('beat', text, [service]));
}

/** Outages that reach into the time behind `sinceAt`, oldest first, at most 200. */
export async function outagesSince(client: ScopedClient, service: string, sinceAt: Date): Promise<Outage[]> {
  const text = `SELECT id, service, from_at AS "fromAt", to_at AS "toAt" FROM outage WHERE service = $1 AND to_at > $2 ORDER BY from_at, id LIMIT 200`;
  return (await client.query<Outage>(prepared('outages', text, [service, sinceAt]))).rows;
}
