import type { CompleteResult } from '#contract/tasks/complete';
import type { ComparisonAnswer } from '#domain/comparison/answer';
import type { Category, Cause, Department } from '#domain/household/codes';
import { Person } from './person';
import { Reviewer } from './township';

/** 行业部门经办人. */
export class DepartmentOfficer extends Person {
  /** Answers for the own department: agrees, unless something was found. */
  async answer(
    caseId: string,
    found: Partial<Pick<ComparisonAnswer, 'verdict' | 'facts' | 'note'>> = {},
  ): Promise<CompleteResult> {
    const { taskId, department } = await this.findTask('answerComparison', caseId);
    // A department's own task names the department.
    const form: ComparisonAnswer = { department: department as Department, verdict: 'match', facts: {}, ...found };
    const done = await this.complete(taskId, { decision: 'answered', form: { ...form }, verdict: form.verdict });
    this.did(form.verdict === 'match' ? '反馈比对：与核实一致' : `反馈比对：${form.note ?? '不一致'}`);
    return done;
  }
}

/** 县级经办人. */
export class CountyOfficer extends Reviewer {
  async review(caseId: string, proposal: { category: Category; causes: readonly Cause[] }): Promise<CompleteResult> {
    const done = await this.decide('countyReview', caseId, {
      decision: 'approve',
      category: proposal.category,
      causes: [...proposal.causes],
    });
    this.did('审核通过，拟定类别和原因');
    return done;
  }

  async announce(caseId: string, documentNumber = '浚巩固〔2026〕17号'): Promise<CompleteResult> {
    const done = await this.decide('announcement', caseId, {
      decision: 'announced',
      on: (await this.now()).slice(0, 10),
      documentNumber,
    });
    this.did(`发布公告（${documentNumber}）`);
    return done;
  }
}

/** 县级审定人. */
export class CountyLeader extends Reviewer {
  async approve(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('countyApproval', caseId, { decision: 'approve' });
    this.did('审定');
    return done;
  }
}
