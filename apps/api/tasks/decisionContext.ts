import { Injectable } from '@nestjs/common';
import type { CompleteTaskBody } from '#contract/tasks/complete';
import type { ScopedClient } from '#database/scope';
import { CaseReader } from '../cases/caseReader';
import { assessmentsOf, CaseContent, verificationsOf } from './caseContent';
import type { DecisionContext } from './decisionCodes';
import { demandMonitoringLine } from './demandedLine';
import { KnownFacts } from './knownFacts';
import { NumbersOfHousehold } from './knownNumbers';
import type { KnownNumbers } from './maskedForm';
import type { FoundTask } from './taskRow';

/** Kinds whose form holds the household's facts, numbers and members included. */
export function takesFacts({ kind }: Pick<FoundTask, 'kind'>): boolean {
  return kind === 'verification' || kind === 'eliminationAssessment';
}

type Context = DecisionContext & { readonly known: KnownNumbers | null };

/** Reads what a decision of the task's kind is held against, and nothing else. */
@Injectable()
export class DecisionContexts {
  constructor(
    private readonly content: CaseContent,
    private readonly numbers: NumbersOfHousehold,
    private readonly facts: KnownFacts,
    private readonly reader: CaseReader,
  ) {}

  async read(
    client: ScopedClient,
    { task, today, body }: { task: FoundTask; today: string; body: CompleteTaskBody },
  ): Promise<Context> {
    const nothing: Context = { today, before: null, memberIds: [], monitoringLineFen: 0, known: null };
    const { areaCode, householdId, caseId } = task;
    if (takesFacts(task)) return { ...nothing, ...(await this.ofHome(client, task, today)) };
    switch (task.kind) {
      case 'answerComparison':
        return namesMembers(body.form) ? { ...nothing, memberIds: await memberIds(client, householdId) } : nothing;
      case 'dutyVisit':
      case 'trackingVisit':
        return { ...nothing, monitoringLineFen: await demandMonitoringLine(client, { areaCode, today }) };
      case 'makePlan':
        return { ...nothing, labour: await this.facts.labourOf(client, householdId) };
      default: {
        // The road says from which list a refusal takes its reason.
        const state = body.decision === 'reject' ? (await this.reader.find(client, caseId))?.state : undefined;
        return state ? { ...nothing, procedure: state.procedure } : nothing;
      }
    }
  }

  /** The forms submitted before, the numbers that come back masked, the year's line. */
  private async ofHome(client: ScopedClient, task: FoundTask, today: string): Promise<Partial<Context>> {
    const { areaCode, householdId, caseId, kind } = task;
    const submissions = await this.content.all(client, caseId);
    const before = verificationsOf(submissions).at(-1)?.form ?? null;
    const beforeAssessment =
      kind === 'eliminationAssessment' ? (assessmentsOf(submissions).at(-1)?.form ?? null) : null;
    const [known, monitoringLineFen] = await Promise.all([
      this.numbers.read(client, householdId, beforeAssessment ?? before),
      demandMonitoringLine(client, { areaCode, today }),
    ]);
    return { before, beforeAssessment, known, monitoringLineFen };
  }
}

/** Whether an answer speaks of anybody: whatever it says of a person stands in a list of its facts. */
function namesMembers(form: CompleteTaskBody['form']): boolean {
  const facts: unknown = form && 'facts' in form ? form.facts : undefined;
  return Object.values(facts ?? {}).some((entries) => Array.isArray(entries) && entries.length > 0);
}

async function memberIds(client: ScopedClient, householdId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>({
    name: 'member_ids',
    text: 'SELECT id FROM person WHERE household_id = $1 LIMIT 100',
    values: [householdId],
  });
  return rows.map((row) => row.id);
}
