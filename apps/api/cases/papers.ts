import { Injectable } from '@nestjs/common';
import type { AssessmentView, CaseMeasureView, CasePapersView } from '#contract/cases/papers';
import type { HouseholdFacts } from '#domain/household/facts';
import { netIncomeFen, perHeadOf } from '#domain/household/income';
import type { CaseMeasure } from '#domain/process/helpState';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { type StoredSubmission, Submissions } from '../submissions/submissions';
import type { ReadCase } from './caseReader';
import { personOf } from './caseViews';
import { Cases } from './cases';
import { documentsOf } from './documents';

/** Forms that take the household's income anew. */
const assessments: readonly string[] = ['verification', 'eliminationAssessment'];

/** 案卷材料: what a case holds beside its trace. Sums and codes of what was typed; names and numbers stand with the household. */
@Injectable()
export class CasePapers {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly submissions: Submissions,
  ) {}

  async of(actor: ApiActor, caseId: string): Promise<CasePapersView> {
    const { read } = await this.cases.open(actor, caseId, 'case.submissions');
    return this.database.scoped(actor, async (client) => {
      const submissions = await this.submissions.ofCase(client, caseId);
      const helperId = read.state.help?.helperId ?? null;
      return {
        assessments: submissions.flatMap((submission) => assessmentView(read, submission)),
        measures: (read.state.help?.measures ?? []).map(measureView),
        helperName: helperId === null ? null : read.names.account(helperId),
        documents: await documentsOf(client, caseId),
      };
    });
  }
}

function assessmentView(read: ReadCase, submission: StoredSubmission): AssessmentView[] {
  const form = assessments.includes(submission.form) ? formOf(submission.body) : null;
  const row = read.rows.find((each) => each.submissionId === submission.id);
  if (form === null || row === undefined) return [];
  const { income, members } = form.facts;
  const perHead = members.length === 0 ? { beforeFen: 0, afterFen: 0 } : perHeadOf(income, members.length);
  return [
    {
      form: submission.form,
      at: submission.createdAt,
      by: personOf(row),
      visitedOn: form.visitedOn ?? null,
      memberCount: members.length,
      income,
      netFen: netIncomeFen(income),
      perHeadFen: perHead.beforeFen,
      perHeadAfterFen: perHead.afterFen,
    },
  ];
}

interface Assessed {
  readonly visitedOn?: string;
  readonly facts: HouseholdFacts;
}

function formOf(body: unknown): Assessed | null {
  if (typeof body !== 'object' || body === null || !('form' in body)) return null;
  // Checked field by field before it was stored; a submission never changes.
  return body.form as Assessed;
}

function measureView(measure: CaseMeasure): CaseMeasureView {
  const { measureId, category, department, causes, state, continuing, dueOn } = measure;
  const { declaredOn, approvedOn, implementedOn, firstImplementedOn, confirmedOn, stoppedOn, times } = measure;
  return {
    measureId,
    category,
    department,
    causes,
    state,
    continuing,
    dueOn,
    declaredOn,
    approvedOn,
    implementedOn,
    firstImplementedOn,
    confirmedOn,
    stoppedOn,
    times,
  };
}
