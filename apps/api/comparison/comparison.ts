import { Injectable } from '@nestjs/common';
import type { CaseComparison, QuestionForms } from '#contract/comparison/comparison';
import { departmentQuestions } from '#domain/comparison/questions';
import { Cases } from '../cases/cases';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { CaseContent } from '../tasks/caseContent';
import { comparisonViews } from '../tasks/detailParts';

/** 部门比对: the answers side by side with the verification. A department answers through its task. */
@Injectable()
export class Comparison {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly cases: Cases,
    private readonly content: CaseContent,
  ) {}

  async ofCase(actor: ApiActor, caseId: string): Promise<CaseComparison> {
    const { read, place } = await this.cases.open(actor, caseId, 'case.read');
    await this.access.demand(actor, 'comparison.read', place, { type: 'case', id: caseId });
    const submissions = await this.database.scoped(actor, (client) => this.content.all(client, caseId));
    const { comparison, contradictions } = comparisonViews(read, submissions);
    return { caseId, answers: comparison, contradictions };
  }

  forms(actor: ApiActor): QuestionForms {
    this.access.anywhere(actor, 'comparison.read');
    return {
      rows: Object.entries(departmentQuestions).map(([department, { asks, shows }]) => ({ department, asks, shows })),
    };
  }
}
