import { Injectable } from '@nestjs/common';
import type { FindingView } from '#contract/tasks/detail';
import type { VerificationForm } from '#domain/household/verificationForm';
import { inspectionRules } from '#domain/rules/all';
import { inspect } from '#domain/rules/inspect';
import { isIdNumberTaken } from '#database/queries/households';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { findMonitoringLine, readRuleSwitches } from '#database/casework/inspectionData';
import { personIdNumber } from '../cases/households';
import { Database } from '../database/database';
import type { FoundTask } from './taskRow';

/** The inspection rules over what the village found: shown before somebody decides, not after (process.md 2). */
@Injectable()
export class Inspection {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {}

  /** At the village everything that speaks, at the county what its gate holds against. */
  async findings(
    client: ScopedClient,
    task: Pick<FoundTask, 'areaCode' | 'step'>,
    form: VerificationForm,
    today: string,
  ): Promise<FindingView[]> {
    const { areaCode } = task;
    const level = task.step === 'countyApproval' ? 'county' : 'village';
    const monitoringLineFen = await findMonitoringLine(this.database.pool, { areaCode, today });
    // Without a line nothing can be submitted that it would be held against.
    if (monitoringLineFen === null) return [];
    const switches = await readRuleSwitches(this.database.pool, { areaCode, today });
    const judged = inspect(
      form,
      { today, level, monitoringLineFen, registeredElsewhere: await this.elsewhere(client, form) },
      switches,
    );
    return judged.map(({ rule, effect, field, explained }) => ({
      rule,
      effect,
      field,
      explained,
      zh: inspectionRules[rule].zh,
      en: inspectionRules[rule].en,
    }));
  }

  private async elsewhere(client: ScopedClient, form: VerificationForm): Promise<string[]> {
    const taken: string[] = [];
    for (const { memberId, idNumber } of form.facts.members) {
      if (idNumber && (await isIdNumberTaken(client, this.secrets.blindIndex(personIdNumber, idNumber), memberId)))
        taken.push(memberId);
    }
    return taken;
  }
}
