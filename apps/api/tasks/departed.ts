import type { ScopedClient } from '#database/scope';
import type { ApiActor } from '../http/actor';

/** 户籍迁出: everybody who still belonged to the household left it on the day of the decision; the old rows are kept. Doing it again changes nothing. */
export async function leaveRegister(
  client: ScopedClient,
  actor: ApiActor,
  { householdId, submissionId }: { householdId: string; submissionId: string },
): Promise<void> {
  const { rowCount } = await client.query({
    name: 'departed_history',
    text: `INSERT INTO person_history (person_id, household_id, version, old_row, changed_at, changed_by, reason, submission_id)
      SELECT p.id, p.household_id, p.version, to_jsonb(p), business_now(), $2, '户籍迁出', $3 FROM person p
      WHERE p.household_id = $1 AND p.died_on IS NULL AND p.left_on IS NULL
        AND EXISTS (SELECT FROM case_file f WHERE f.household_id = p.household_id AND f.outcome = 'movedAway')`,
    values: [householdId, actor.accountId, submissionId],
  });
  if (rowCount === 0) return;
  await client.query({
    name: 'departed_people',
    text: `UPDATE person SET left_on = business_today(), version = version + 1, updated_at = business_now()
      WHERE household_id = $1 AND died_on IS NULL AND left_on IS NULL`,
    values: [householdId],
  });
  await client.query({
    name: 'departed_household',
    text: 'UPDATE household SET version = version + 1, updated_at = business_now() WHERE id = $1',
    values: [householdId],
  });
}
