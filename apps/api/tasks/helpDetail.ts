import { Injectable } from '@nestjs/common';
import type {
  DutyPeriodView,
  GateView,
  MeasureDetailView,
  PlanProposalView,
  WarningView,
} from '#contract/help/helpViews';
import type { TaskDetail } from '#contract/tasks/detail';
import { dutyNames } from '#domain/assistance/duties';
import { findDutySubject, periodOfSubject } from '#domain/assistance/dutySubject';
import { labourClassLabels, type LabourClass, planWarnings, proposedMeasures } from '#domain/assistance/planRules';
import { dayOf, lastDayBefore } from '#domain/calendar/instant';
import { verdictOf } from '#domain/elimination/gate';
import { planOf } from '#domain/household/planForm';
import type { TaskKind } from '#domain/process/taskKind';
import { refusalText } from '#domain/refusal';
import { findMonitoringLine } from '#database/casework/inspectionData';
import type { ScopedClient } from '#database/scope';
import type { ReadCase } from '../cases/caseReader';
import { HouseholdBenefits } from '../benefits/householdBenefits';
import { gateView, measureView } from '../cases/helpView';
import { Database } from '../database/database';
import type { StoredSubmission } from '../submissions/submissions';
import { assessmentsOf, plansOf } from './caseContent';
import { KnownFacts } from './knownFacts';
import { measureDetail, measureTasks, wordsOfMeasure } from './measureWords';
import type { FoundTask } from './taskRow';

/** What is read for a task's page and needed here too. */
export interface Seen {
  readonly task: FoundTask;
  readonly read: ReadCase | null;
  readonly submissions: readonly StoredSubmission[];
  readonly today: string;
  readonly nowMs: number;
}

/** Where 政策零遗漏 is asked: by a plan and its review, and at every visit. */
const asksForBenefits: ReadonlySet<TaskKind> = new Set(['makePlan', 'reviewPlan', 'dutyVisit', 'trackingVisit']);

/** What a task of help, elimination or tracking needs on its page beside its form. */
@Injectable()
export class HelpDetail {
  constructor(
    private readonly database: Database,
    private readonly facts: KnownFacts,
    private readonly benefits: HouseholdBenefits,
  ) {}

  async find(
    client: ScopedClient,
    seen: Seen,
  ): Promise<Pick<TaskDetail, 'proposal' | 'warnings' | 'measure' | 'duty' | 'gate' | 'benefits'>> {
    const { task, today } = seen;
    const labour = task.kind === 'makePlan' ? await this.facts.labourOf(client, task.householdId) : null;
    return {
      proposal: labour && proposalView(labour, task),
      warnings: task.kind === 'reviewPlan' ? warningsOf(seen) : [],
      measure: task.step === 'measure' ? await measureOf(client, seen) : null,
      duty: dutyOf(task),
      gate: await this.gate(seen),
      benefits: asksForBenefits.has(task.kind) ? await this.benefits.find(client, task.householdId, today) : null,
    };
  }

  /** The gate by the latest assessment of this proposal; an earlier one counts no more. */
  private async gate({ task, read, submissions, today, nowMs }: Seen): Promise<GateView | null> {
    if (read?.state.elimination == null) return null;
    const since = read.state.elimination.proposedAt;
    const assessed = assessmentsOf(submissions).findLast(({ submission }) => submission.createdAt.getTime() >= since);
    const lineFen = await findMonitoringLine(this.database.pool, { areaCode: task.areaCode, today });
    return gateView(read, {
      now: nowMs,
      verdict: assessed && lineFen !== null ? verdictOf(assessed.form, lineFen) : null,
    });
  }
}

function dutyOf({ step, subjectId }: FoundTask): DutyPeriodView | null {
  const subject = step === 'duties' && subjectId !== null ? findDutySubject(subjectId) : undefined;
  const period = subject && periodOfSubject(subject);
  if (!subject || !period) return null;
  const { duty } = subject;
  return { duty, ...dutyNames[duty], fromOn: dayOf(period.startsAt), toOn: lastDayBefore(period.endsAt) };
}

function proposalView(labour: LabourClass, { causes }: FoundTask): PlanProposalView {
  return {
    labour,
    labourName: { ...labourClassLabels[labour] },
    measures: proposedMeasures(labour, causes).map(({ why, ...proposed }) => ({ ...proposed, ...why })),
  };
}

function warningsOf({ task, read, submissions, today }: Seen): WarningView[] {
  const form = plansOf(submissions).at(-1)?.form;
  const labour = read?.state.help?.labour;
  if (!form || !labour) return [];
  return planWarnings(planOf(form, { labour, causes: task.causes }), today).map((refusal) => ({
    code: refusal.code,
    field: refusal.field ?? 'measures',
    ...refusalText(refusal),
  }));
}

async function measureOf(client: ScopedClient, { task, read, submissions }: Seen): Promise<MeasureDetailView | null> {
  const { subjectId, kind, caseId } = task;
  if (subjectId === null) return null;
  const known = read?.state.help?.measures.find(({ measureId }) => measureId === subjectId);
  const words = wordsOfMeasure(subjectId, submissions, await measureTasks(client, caseId));
  return measureDetail(known && measureView(known), words, { kind, subjectId });
}
