import type { SampleCaseList, SampleView } from '#contract/samples/samples';
import type { CompleteResult } from '#contract/tasks/complete';
import type { ComparisonAnswer } from '#domain/comparison/answer';
import type { Category, Cause, Department } from '#domain/household/codes';
import type { Procedure } from '#domain/process/step';
import { until } from '../cases/until';
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

  async approveMeasure(caseId: string, amountFen?: number): Promise<CompleteResult> {
    const form = amountFen === undefined ? {} : { form: { amountFen } };
    const done = await this.decide('approveMeasure', caseId, { decision: 'approve', ...form });
    this.did('批准帮扶措施');
    return done;
  }

  async refuseMeasure(caseId: string, reasonText: string): Promise<CompleteResult> {
    const body = { decision: 'reject', reasonCode: 'conditionsNotMet', reasonText } as const;
    const done = await this.decide('approveMeasure', caseId, body);
    this.did(`不予批准措施：${reasonText}`);
    return done;
  }

  async implementMeasure(caseId: string): Promise<CompleteResult> {
    const { taskId, areaCode } = await this.findTask('implementMeasure', caseId);
    const { measure } = await this.task(taskId);
    const form = {
      on: (await this.now()).slice(0, 10),
      ...(measure?.amountFen != null && { amountFen: measure.amountFen }),
      evidence: '发放凭证和现场照片',
      fileIds: [await this.photograph(areaCode)],
    };
    const done = await this.complete(taskId, { decision: 'implemented', form });
    this.did('帮扶措施已落实');
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

  async reviewElimination(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('countyConfirmation', caseId, { decision: 'approve' });
    this.did('审核风险消除，予以通过');
    return done;
  }

  /** The county's draw among those who wait for it; every case knows of it afterwards. */
  async drawSample(areaCode: string, procedure: Procedure = 'elimination'): Promise<SampleView> {
    const drawn = await this.line.post<SampleView>('/api/samples', { body: { areaCode, procedure } });
    this.did(`抽样审核：${drawn.counts.proposed}户中抽取${drawn.counts.chosen}户入户核查`);
    let sample = drawn;
    await until('every case of the list is told', async () => {
      sample = await this.line.get<SampleView>(`/api/samples/${drawn.sampleId}`);
      return sample.state === 'told';
    });
    return sample;
  }

  /** The cases of a draw that are to be visited. */
  async drawnIn(sampleId: string): Promise<string[]> {
    const path = `/api/samples/${sampleId}/cases?which=chosen&limit=200`;
    return (await this.line.get<SampleCaseList>(path)).rows.map(({ caseId }) => caseId);
  }

  /** At the drawn household itself. */
  async checkSample(caseId: string, result: 'passed' | 'failed' = 'passed'): Promise<CompleteResult> {
    const { taskId, areaCode } = await this.findTask('sampleCheck', caseId);
    const passed = result === 'passed';
    const form = {
      visitedOn: (await this.now()).slice(0, 10),
      visitors: [{ accountId: this.accountId, name: this.name, position: '县级抽查组' }],
      photoFileIds: [await this.photograph(areaCode)],
      ...{ incomeRight: passed, securitiesRight: true, causesRight: true, result },
      ...(!passed && { note: '收入核算有误，务工收入未扣除停工月份' }),
    };
    const done = await this.complete(taskId, { decision: result, form });
    this.did(passed ? '入户抽查，情况属实' : '入户抽查，收入核算有误');
    return done;
  }

  async decideReversal(caseId: string, decision: 'confirm' | 'refuse', reasonText: string): Promise<CompleteResult> {
    const done = await this.decide('decideReversal', caseId, { decision, reasonText });
    this.did(decision === 'confirm' ? `同意风险消除回退：${reasonText}` : `维持风险消除：${reasonText}`);
    return done;
  }

  async decideDeparture(caseId: string, decision: 'confirm' | 'refuse', reasonText: string): Promise<CompleteResult> {
    const done = await this.decide('decideDeparture', caseId, { decision, reasonText });
    this.did(decision === 'confirm' ? '同意退出监测' : '不同意退出监测');
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
  async confirmElimination(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('countyConfirmationApproval', caseId, { decision: 'approve' });
    this.did('确认风险消除');
    return done;
  }

  async approve(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('countyApproval', caseId, { decision: 'approve' });
    this.did('审定');
    return done;
  }
}
