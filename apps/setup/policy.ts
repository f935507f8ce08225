import { randomUUID } from 'node:crypto';
import { canonicalHash } from '#apps/api/submissions/canonical';
import type { Policy } from '#domain/policy/policy';
import type { Connection } from './insertRows';

export interface PolicyPlace {
  readonly areaCode: string;
  readonly createdBy: string;
}

/** Puts a shipped policy in force for an area from today on, unless the area has one of its own already. Answers whether it did. */
export async function savePolicy(
  client: Connection,
  policy: Policy,
  { areaCode, createdBy }: PolicyPlace,
): Promise<boolean> {
  const { code, version, nameZh, nameEn, source } = policy;
  const { rowCount } = await client.query(
    `INSERT INTO policy (id, area_code, code, version, name_zh, name_en, body, hash, source, created_by, created_at, effective_on)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, business_now(), business_today()
     WHERE NOT EXISTS (SELECT FROM policy WHERE area_code = $2) ON CONFLICT DO NOTHING`,
    [
      randomUUID(),
      areaCode,
      code,
      version,
      nameZh,
      nameEn,
      JSON.stringify(policy),
      canonicalHash(policy),
      source,
      createdBy,
    ],
  );
  return rowCount === 1;
}
