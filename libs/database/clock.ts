import type { Pool } from 'pg';

interface ClockMap {
  readonly anchorRealMs: number;
  readonly anchorBusinessMs: number;
  readonly factor: number;
}

const shanghaiOffsetMs = 8 * 60 * 60 * 1000;

/**
 * Business time for API and worker: the database's one clock map applied to this machine's clock, the same as SQL's `business_now()`.
 * The map is read again after `maxAgeMs`, so that a demonstration's faster clock reaches every process.
 */
export class BusinessClock {
  private map: { readonly value: ClockMap; readonly readAtMs: number } | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly maxAgeMs = 1000,
  ) {}

  /** Business time now, UTC milliseconds. Throws if the database cannot be asked. */
  async now(): Promise<number> {
    const realMs = Date.now();
    if (this.map === null || realMs - this.map.readAtMs > this.maxAgeMs)
      this.map = { value: await readMap(this.pool), readAtMs: realMs };
    const { anchorRealMs, anchorBusinessMs, factor } = this.map.value;
    return Math.floor(anchorBusinessMs + (Date.now() - anchorRealMs) * factor);
  }

  /** Today as 'YYYY-MM-DD' in Asia/Shanghai. */
  async todayOn(): Promise<string> {
    return new Date((await this.now()) + shanghaiOffsetMs).toISOString().slice(0, 10);
  }
}

async function readMap(pool: Pool): Promise<ClockMap> {
  const { rows } = await pool.query<ClockMap>(`
    SELECT extract(epoch FROM anchor_real_at)::float8 * 1000 AS "anchorRealMs",
      extract(epoch FROM anchor_business_at)::float8 * 1000 AS "anchorBusinessMs", factor
    FROM clock_map`);
  const [map] = rows;
  if (map === undefined) throw new Error('clock_map has no row');
  return map;
}

/** Sets the one map: from now on business time starts at `businessAt` and runs `factor` times as fast. Owner only; demonstrations and tests. */
export async function setClock(ownerPool: Pool, map: { businessAt: Date; factor: number }): Promise<void> {
  await ownerPool.query(
    'UPDATE clock_map SET anchor_real_at = clock_timestamp(), anchor_business_at = $1, factor = $2',
    [map.businessAt, map.factor],
  );
}
