import type { Pool } from 'pg';
import { type HouseholdVerdict, verdictOf } from '#domain/elimination/gate';
import type { FindingCode } from '#domain/process/draft';
import type { AssessInput } from '#domain/process/recording';
import { findingCodes, inspect } from '#domain/rules/inspect';
import type { VerificationForm } from '#domain/household/verificationForm';
import { idNumbersElsewhere, readMonitoringLine, readRuleSwitches } from '#database/casework/inspectionData';
import { readAssessment, readVerification } from '#database/casework/verification';
import type { Secrets } from '#database/secrets';

/** Runs the inspection rules over what the village found; gives codes only, the facts stay where they are (I7, I9). */
export class CaseInspector {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: Secrets,
  ) {}

  /** The rules that speak now, at the level of the village's submission or of the county's gate. */
  async inspect(
    caseId: string,
    { level, submissionId }: NonNullable<AssessInput['inspect']>,
    { today, areaCode }: { today: string; areaCode: string },
  ): Promise<FindingCode[]> {
    const verification = await readVerification(this.pool, this.secrets, { caseId, submissionId });
    if (!verification) return [];
    const { form, householdId } = verification;
    const [monitoringLineFen, switches, registeredElsewhere] = await Promise.all([
      readMonitoringLine(this.pool, { areaCode, today }),
      readRuleSwitches(this.pool, { areaCode, today }),
      this.registeredElsewhere(form, householdId),
    ]);
    return findingCodes(inspect(form, { today, level, monitoringLineFen, registeredElsewhere }, switches));
  }

  /** What the home looked like, as codes: of the assessment at hand or the latest one accepted; null where nobody assessed it. */
  async judge(
    caseId: string,
    { submissionId }: NonNullable<AssessInput['judge']>,
    { today, areaCode }: { today: string; areaCode: string },
  ): Promise<HouseholdVerdict | null> {
    const form = await readAssessment(this.pool, this.secrets, { caseId, submissionId });
    return form && verdictOf(form, await readMonitoringLine(this.pool, { areaCode, today }));
  }

  private async registeredElsewhere(form: VerificationForm, householdId: string | null): Promise<string[]> {
    const numbered = form.facts.members.filter((m) => m.idNumber);
    const index = (idNumber: string) => this.secrets.blindIndex('person.idNumber', idNumber);
    const taken = await idNumbersElsewhere(this.pool, {
      householdId,
      indexes: numbered.map((m) => index(m.idNumber ?? '')),
    });
    return numbered.filter((_, i) => taken[i]).map((m) => m.memberId);
  }
}
