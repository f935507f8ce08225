import type { Pool } from 'pg';
import type { AssessmentForm } from '#domain/household/assessmentForm';
import type { VerificationForm } from '#domain/household/verificationForm';
import type { Secrets } from '../secrets';

interface Row {
  readonly body_enc: Buffer;
  readonly body_key_id: string;
  readonly household_id: string | null;
}

/** What the village found: the submission named, or the latest one that the case accepted; null if there is none. */
export async function readVerification(
  pool: Pool,
  secrets: Secrets,
  { caseId, submissionId }: { caseId: string; submissionId: string | null },
): Promise<{ form: VerificationForm; householdId: string | null } | null> {
  const { rows } = await pool.query<Row>(
    submissionId
      ? `SELECT body_enc, body_key_id, household_id FROM submission WHERE id = $1 AND form = 'verification'`
      : `SELECT body_enc, body_key_id, household_id FROM submission WHERE case_id = $1 AND form = 'verification' AND accepted_at IS NOT NULL
         ORDER BY accepted_seq DESC LIMIT 1`,
    [submissionId ?? caseId],
  );
  const row = rows[0];
  if (!row) return null;
  // The API checked the form before it stored it; a stored submission never changes.
  const body = JSON.parse(secrets.open('submission', { enc: row.body_enc, keyId: row.body_key_id })) as {
    form: VerificationForm;
  };
  return { form: body.form, householdId: row.household_id };
}

/** The assessment of the home of this very case before an elimination: the submission named, or the latest one that the case accepted; null if there is none. */
export async function readAssessment(
  pool: Pool,
  secrets: Secrets,
  { caseId, submissionId }: { caseId: string; submissionId: string | null },
): Promise<{ form: AssessmentForm; householdId: string | null } | null> {
  const { rows } = await pool.query<Row>(
    submissionId
      ? `SELECT body_enc, body_key_id, household_id FROM submission WHERE id = $1 AND case_id = $2 AND form = 'eliminationAssessment'`
      : `SELECT body_enc, body_key_id, household_id FROM submission WHERE case_id = $1 AND form = 'eliminationAssessment' AND accepted_at IS NOT NULL
         ORDER BY accepted_seq DESC LIMIT 1`,
    submissionId ? [submissionId, caseId] : [caseId],
  );
  const row = rows[0];
  if (!row) return null;
  // The API checked the form before it stored it; a stored submission never changes.
  const body = JSON.parse(secrets.open('submission', { enc: row.body_enc, keyId: row.body_key_id })) as {
    form: AssessmentForm;
  };
  return { form: body.form, householdId: row.household_id };
}
