import type { Pool } from 'pg';
import type { AssessmentForm } from '#domain/household/assessmentForm';
import type { VerificationForm } from '#domain/household/verificationForm';
import type { Secrets } from '../secrets';

/** The forms of a visit to the home that later steps judge by. */
interface HomeForms {
  readonly verification: VerificationForm;
  readonly eliminationAssessment: AssessmentForm;
}

/** What was found at the home, and the household that the form was filled in for. */
export interface FoundAtHome<F> {
  readonly form: F;
  readonly householdId: string | null;
}

interface Asked<K extends keyof HomeForms> {
  readonly kind: K;
  readonly caseId: string;
  /** Null for the latest that the case accepted. */
  readonly submissionId: string | null;
}

interface Row {
  readonly body_enc: Buffer;
  readonly body_key_id: string;
  readonly household_id: string | null;
}

/** What two people found at the home of this very case: the submission named, or the latest one accepted; null if there is none. */
export async function readHomeForm<K extends keyof HomeForms>(
  pool: Pool,
  secrets: Secrets,
  { kind, caseId, submissionId }: Asked<K>,
): Promise<FoundAtHome<HomeForms[K]> | null> {
  const { rows } = await pool.query<Row>(
    `SELECT body_enc, body_key_id, household_id FROM submission
     WHERE case_id = $1 AND form = $2 AND CASE WHEN $3::uuid IS NULL THEN accepted_at IS NOT NULL ELSE id = $3 END
     ORDER BY accepted_seq DESC LIMIT 1`,
    [caseId, kind, submissionId],
  );
  const [row] = rows;
  if (!row) return null;
  // The API checked the form before it stored it; a stored submission never changes.
  const { form } = JSON.parse(secrets.open('submission', { enc: row.body_enc, keyId: row.body_key_id })) as {
    form: HomeForms[K];
  };
  return { form, householdId: row.household_id };
}
