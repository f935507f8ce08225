import type { Pool } from 'pg';
import type { Birth } from '#domain/process/draft';
import type { Policy } from '#domain/policy/policy';

/** With what a case was started, by its ledger and the policy that it keeps; null where there is no such ledger in sight. */
export async function readBirth(
  client: Pick<Pool, 'query'>,
  caseId: string,
): Promise<{ readonly birth: Birth; readonly policy: Policy } | null> {
  const { rows } = await client.query<Omit<Birth, 'caseId'> & { policy: Policy }>({
    name: 'birth-by-ledger',
    text: `SELECT e.data->>'householdId' AS "householdId", e.data->>'areaCode' AS "areaCode", e.data->>'policyHash' AS "policyHash", p.body AS policy
      FROM case_event e JOIN policy p ON p.code = e.data->>'policyCode' AND p.version = (e.data->>'policyVersion')::int
      WHERE e.case_id = $1 AND e.seq <= 2 AND e.type = 'caseOpened'`,
    values: [caseId],
  });
  const [row] = rows;
  if (row === undefined) return null;
  const { policy, ...birth } = row;
  return { birth: { caseId, ...birth }, policy };
}
