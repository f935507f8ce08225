import type { Pool } from 'pg';
import { type AreaLevel, areaAt } from '#domain/access/areas';
import type { Circumstances } from '#domain/process/draft';
import type { Policy } from '#domain/policy/policy';

/** The policy that a case follows, by code and version. */
export type FindPolicy = (code: string, version: number) => Promise<Policy>;

const levels: readonly AreaLevel[] = ['village', 'township', 'county', 'city', 'province'];

/** Reads saved versions, each once. */
export function policyFinder(pool: Pick<Pool, 'query'>): FindPolicy {
  const known = new Map<string, Promise<Policy>>();
  return (code, version) => {
    const name = `${code}@${version}`;
    const found = known.get(name) ?? readPolicy(pool, code, version);
    known.set(name, found);
    return found;
  };
}

async function readPolicy(pool: Pick<Pool, 'query'>, code: string, version: number): Promise<Policy> {
  const { rows } = await pool.query<{ body: Policy }>('SELECT body FROM policy WHERE code = $1 AND version = $2', [
    code,
    version,
  ]);
  const row = rows[0];
  if (!row) throw new Error(`Policy ${code} version ${version} is not stored`);
  return row.body;
}

/** A saved version that a case of this place may be moved to today, or that it follows already (`kept`); null where there is none. */
export async function findTarget(
  pool: Pick<Pool, 'query'>,
  of: { readonly code: string; readonly version: number; readonly kept: boolean },
  at: { readonly areaCode: string; readonly today: string },
): Promise<Circumstances['moveTo']> {
  const { rows } = await pool.query<{ policy: Policy; hash: string }>({
    name: 'policy-target',
    text: `SELECT body AS policy, hash FROM policy WHERE code = $1 AND version = $2 AND ($3 OR (area_code = ANY ($4) AND effective_on <= $5))`,
    values: [of.code, of.version, of.kept, levels.map((level) => areaAt(at.areaCode, level)), at.today],
  });
  return rows[0] ?? null;
}
