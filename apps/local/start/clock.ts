import { BusinessClock, setClock } from '#database/clock';
import { openPool } from '#database/pools';

/** Lets business time go on from where it is, `factor` times as fast as real time. For demonstrations. */
export async function setClockFactor(ownerUrl: string, factor: number): Promise<void> {
  const pool = openPool(ownerUrl, 'owner', { max: 1 });
  try {
    const businessAt = new Date(await new BusinessClock(pool).now());
    await setClock(pool, { businessAt, factor });
  } finally {
    await pool.end();
  }
}
