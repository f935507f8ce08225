import type { Pool } from 'pg';
import { type HouseholdVerdict, verdictOf } from '#domain/elimination/gate';
import { inspectAssessment } from '#domain/elimination/inspectAssessment';
import type { FindingCode } from '#domain/process/draft';
import type { AssessInput } from '#domain/process/recording';
import { findingCodes, inspect, type RuleSwitch } from '#domain/rules/inspect';
import type { InspectionContext } from '#domain/rules/rule';
import type { VerificationForm } from '#domain/household/verificationForm';
import { idNumbersElsewhere, readMonitoringLine, readRuleSwitches } from '#database/casework/inspectionData';
import { type FoundAtHome, readHomeForm } from '#database/casework/homeSubmission';
import type { Secrets } from '#database/secrets';

/** Where and when a household is looked at. */
interface Place {
  readonly areaCode: string;
  readonly today: string;
}

/** Runs the inspection rules over what the village found; gives codes only, the facts stay where they are (I7, I9). */
export class CaseInspector {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: Secrets,
  ) {}

  /** The rules that speak now, at the level of the village's submission or of the county's gate. */
  async inspect(
    caseId: string,
    { level, submissionId, assessed }: NonNullable<AssessInput['inspect']>,
    place: Place,
  ): Promise<FindingCode[]> {
    const which = { caseId, submissionId };
    if (assessed) {
      const read = await readHomeForm(this.pool, this.secrets, { kind: 'eliminationAssessment', ...which });
      if (!read) return [];
      const { context, switches } = await this.rulesFor(read, place);
      return findingCodes(inspectAssessment(read.form, assessed, { ...context, level }, switches));
    }
    const read = await readHomeForm(this.pool, this.secrets, { kind: 'verification', ...which });
    if (!read) return [];
    const { context, switches } = await this.rulesFor(read, place);
    return findingCodes(inspect(read.form, { ...context, level }, switches));
  }

  /** What the home looked like, as codes: of the assessment at hand or the latest one accepted; null where nobody assessed it. */
  async judge(
    caseId: string,
    { submissionId }: NonNullable<AssessInput['judge']>,
    place: Place,
  ): Promise<HouseholdVerdict | null> {
    const read = await readHomeForm(this.pool, this.secrets, { kind: 'eliminationAssessment', caseId, submissionId });
    return read && verdictOf(read.form, await readMonitoringLine(this.pool, place));
  }

  private async rulesFor(
    { form, householdId }: FoundAtHome<Pick<VerificationForm, 'facts'>>,
    place: Place,
  ): Promise<{ context: InspectionContext; switches: RuleSwitch[] }> {
    const [monitoringLineFen, switches, registeredElsewhere] = await Promise.all([
      readMonitoringLine(this.pool, place),
      readRuleSwitches(this.pool, place),
      this.registeredElsewhere(form, householdId),
    ]);
    return { context: { today: place.today, monitoringLineFen, registeredElsewhere }, switches };
  }

  private async registeredElsewhere(
    form: Pick<VerificationForm, 'facts'>,
    householdId: string | null,
  ): Promise<string[]> {
    const numbered = form.facts.members.filter((m) => m.idNumber);
    const index = (idNumber: string) => this.secrets.blindIndex('person.idNumber', idNumber);
    const taken = await idNumbersElsewhere(this.pool, {
      householdId,
      indexes: numbered.map((m) => index(m.idNumber ?? '')),
    });
    return numbered.filter((_, i) => taken[i]).map((m) => m.memberId);
  }
}
