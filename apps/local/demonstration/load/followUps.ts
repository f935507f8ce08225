import { PersonWriter } from '#apps/api/households/personWriter';
import { RegisterSecrets } from '#apps/api/households/registerSecrets';
import { VerifiedRegister } from '#apps/api/tasks/verifiedRegister';
import { readHomeForm } from '#database/casework/homeSubmission';
import { stepNames } from '#domain/process/step';
import type { Desk } from './desk';
import { inTransaction } from '#apps/setup/inTransaction';

interface Taken {
  readonly case_id: string;
  readonly household_id: string;
  readonly submission_id: string;
  readonly account_id: string;
  readonly kind: 'verification' | 'eliminationAssessment';
}

/** What the visits found goes into the register, as after the API's own verifications; of these cases, or of all. Done once for each visit. */
export async function takeVisits(desk: Desk, caseIds: readonly string[] | null): Promise<void> {
  const { pool, secrets } = desk;
  const { rows } = await pool.query<Taken>({
    name: 'demonstration-visits',
    text: `SELECT e.case_id, s.household_id, e.submission_id, e.actor->>'accountId' AS account_id, e.data->>'kind' AS kind
      FROM case_event e JOIN submission s ON s.id = e.submission_id
      WHERE ($1::uuid[] IS NULL OR e.case_id = ANY ($1)) AND e.type = 'taskCompleted' AND (e.data->>'kind' = 'eliminationAssessment' OR (e.data->>'kind' = 'verification' AND e.data->>'decision' = 'atRisk'))
        AND NOT EXISTS (SELECT FROM household_history h WHERE h.household_id = s.household_id AND h.submission_id = e.submission_id)
      ORDER BY e.at`,
    values: [caseIds],
  });
  const seals = new RegisterSecrets(secrets);
  const register = new VerifiedRegister(seals, new PersonWriter(seals));
  for (const {
    case_id: caseId,
    household_id: householdId,
    submission_id: submissionId,
    account_id: accountId,
    kind,
  } of rows) {
    const found = await readHomeForm(pool, secrets, { kind, caseId, submissionId });
    if (!found) throw new Error(`the ledger of case ${caseId} points to a visit that is not there`);
    const actor = desk.staff.apiActor(accountId);
    await inTransaction(pool, (client) =>
      register.take(client, actor, { householdId, facts: found.form.facts, submissionId, reason: stepNames[kind].zh }),
    );
  }
}

/**
 * What stands beside the cases as a consequence of their ledgers: which case took a clue, the judged objections, the certified
 * notices. Read from the ledger, with its times; doing it again changes nothing.
 */
export async function followLedger({ pool }: Pick<Desk, 'pool'>): Promise<void> {
  for (const statement of [cluesInCases, objectionsJudged, noticesCertified]) await pool.query(statement);
}

const cluesInCases = `
  UPDATE clue c SET case_id = e.case_id, household_id = f.household_id, status = 'inCase'
  FROM case_event e JOIN case_file f ON f.case_id = e.case_id
  WHERE e.type = 'clueReported' AND e.data->>'clueId' = c.id::text AND c.case_id IS NULL`;

const objectionsJudged = `
  UPDATE objection o SET state = 'judged', upheld = (e.data->>'upheld')::boolean, judged_by = (e.actor->>'accountId')::uuid, judged_at = e.at, submission_id = e.submission_id
  FROM case_event e WHERE e.type = 'objectionJudged' AND e.data->>'objectionId' = o.id::text AND o.state <> 'judged'`;

const noticesCertified = `
  UPDATE notice n SET state = 'certified', certified_by = last.closed_by, certified_at = last.closed_at
  FROM (SELECT DISTINCT ON (t.subject_id) t.subject_id, t.closed_by, t.closed_at FROM task t
    WHERE t.kind = 'certifyNotice' AND t.state = 'done' ORDER BY t.subject_id, t.closed_at DESC) last
  WHERE last.subject_id = n.id::text AND n.state = 'posted' AND NOT EXISTS (SELECT FROM notice_item i WHERE i.notice_id = n.id AND NOT EXISTS (
    SELECT FROM task t WHERE t.case_id = i.case_id AND t.kind = 'certifyNotice' AND t.subject_id = n.id::text AND t.state = 'done'))`;
