import type { ObjectionResult } from '#contract/notices/objection';
import type { CompleteResult } from '#contract/tasks/complete';
import type { CommandResult } from '#contract/cases/commands';
import type { RoadStep } from '#domain/process/step';
import type { TaskKind } from '#domain/process/taskKind';
import { Person } from './person';

/** What a return ticks, and why. */
export interface Returning {
  readonly toStep: RoadStep;
  readonly fields: readonly string[];
  readonly reasonText: string;
  readonly then?: 'back' | 'again';
}

/** Whoever reviews: approves, returns, refuses. */
export class Reviewer extends Person {
  async return(kind: TaskKind, caseId: string, { fields, ...how }: Returning): Promise<CompleteResult> {
    const { taskId } = await this.findTask(kind, caseId);
    const done = await this.line.post<CompleteResult>(`/api/tasks/${taskId}/return`, {
      body: { ...how, fields: [...fields] },
    });
    this.did(`退回：${how.reasonText}（勾选${fields.length}处）`);
    return done;
  }

  async reject(
    kind: TaskKind,
    caseId: string,
    reasonText: string,
    reasonCode = 'conditionsNotMet',
  ): Promise<CompleteResult> {
    const done = await this.decide(kind, caseId, { decision: 'reject', reasonCode, reasonText });
    this.did(`不予纳入：${reasonText}`);
    return done;
  }
}

/** 乡镇经办人. */
export class TownshipOfficer extends Reviewer {
  async review(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('townshipReview', caseId, { decision: 'approve' });
    this.did('审核通过');
    return done;
  }

  /** 乡镇抽查: at the home of a household that was drawn. */
  async checkOnSite(caseId: string, result: 'passed' | 'failed' = 'passed'): Promise<CompleteResult> {
    const { taskId, areaCode } = await this.findTask('onSiteVisit', caseId);
    const passed = result === 'passed';
    const form = {
      visitedOn: (await this.now()).slice(0, 10),
      visitors: [{ accountId: this.accountId, name: this.name, position: '乡镇抽查组' }],
      photoFileIds: [await this.photograph(areaCode)],
      ...{ incomeRight: passed, securitiesRight: true, causesRight: true, result },
      ...(!passed && { note: '收入核算有误' }),
    };
    const done = await this.complete(taskId, { decision: result, form });
    this.did(passed ? '入户抽查，情况属实' : '入户抽查，收入核算有误，退回核实');
    return done;
  }

  async enterNational(caseId: string): Promise<CompleteResult> {
    const on = (await this.now()).slice(0, 10);
    const done = await this.decide('nationalEntry', caseId, {
      decision: 'entered',
      on,
      nationalNumber: `41062100${Date.parse(on) / 86_400_000}`,
    });
    this.did('录入全国防返贫监测信息系统');
    return done;
  }

  async confirmNotAdmitted(caseId: string, reasonText: string): Promise<CompleteResult> {
    const done = await this.decide('confirmNotAdmitted', caseId, { decision: 'confirm', reasonText });
    this.did(`核定不予纳入：${reasonText}`);
    return done;
  }

  async sendBack(caseId: string, toStep: RoadStep, reasonText: string): Promise<CompleteResult> {
    const done = await this.decide('confirmNotAdmitted', caseId, { decision: 'sendBack', toStep, reasonText });
    this.did(`发回重议：${reasonText}`);
    return done;
  }

  async judgeObjection(caseId: string, decision: 'upheld' | 'dismissed', answerText: string): Promise<CompleteResult> {
    const done = await this.decide('judgeObjection', caseId, { decision, answerText });
    this.did(`裁定异议${decision === 'upheld' ? '成立' : '不成立'}：${answerText}`);
    return done;
  }

  async assignHelper(caseId: string, helper: Person, unitId?: string): Promise<CompleteResult> {
    const done = await this.decide('assignHelper', caseId, {
      decision: 'assigned',
      accountId: helper.accountId,
      ...(unitId !== undefined && { unitId }),
    });
    this.did(`落实帮扶责任人${helper.name}`);
    return done;
  }

  async reviewPlan(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('reviewPlan', caseId, { decision: 'approve' });
    this.did('帮扶计划审核通过');
    return done;
  }

  async returnPlan(caseId: string, fields: readonly string[], reasonText: string): Promise<CompleteResult> {
    const done = await this.decide('reviewPlan', caseId, { decision: 'return', fields: [...fields], reasonText });
    this.did(`退回帮扶计划：${reasonText}`);
    return done;
  }

  replaceHelper(caseId: string, helper: Person): Promise<CommandResult> {
    this.did(`帮扶责任人更换为${helper.name}`);
    const body = { toAccountId: helper.accountId, reasonText: '原帮扶责任人调离' };
    return this.line.post<CommandResult>(`/api/cases/${caseId}/helper`, { body });
  }

  async nameTracker(caseId: string, tracker: Person): Promise<CompleteResult> {
    const done = await this.decide('nameTracker', caseId, { decision: 'assigned', accountId: tracker.accountId });
    this.did(`落实跟踪监测人${tracker.name}`);
    return done;
  }

  async concludeTracking(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('concludeTracking', caseId, { decision: 'concluded' });
    this.did('跟踪期满，转常规监测');
    return done;
  }

  proposeReversal(caseId: string, reasonText: string): Promise<CommandResult> {
    this.did(`提出风险消除回退：${reasonText}`);
    const body = { reasonCode: 'conditionsNotMet', reasonText };
    return this.line.post<CommandResult>(`/api/cases/${caseId}/reversal`, { body });
  }

  async enterReversal(caseId: string): Promise<CompleteResult> {
    const on = (await this.now()).slice(0, 10);
    const done = await this.decide('enterReversal', caseId, { decision: 'entered', on });
    this.did('在全国系统录入回退');
    return done;
  }

  proposeDeparture(caseId: string, reasonCode = 'movedAway'): Promise<CommandResult> {
    this.did('提出退出监测');
    const body = { reasonCode, reasonText: '户口已整户迁出本县' };
    return this.line.post<CommandResult>(`/api/cases/${caseId}/departure`, { body });
  }

  receiveObjection(caseId: string, text: string, name?: string): Promise<ObjectionResult> {
    this.did('接到群众来电，登记公示异议');
    return this.line.post<ObjectionResult>('/api/objections', {
      body: { caseId, text, ...(name !== undefined && { name }) },
    });
  }

  async consentSuspension(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('consentSuspension', caseId, { decision: 'consent' });
    this.did('同意中止');
    return done;
  }

  resume(caseId: string): Promise<CommandResult> {
    this.did('恢复办理');
    return this.line.post<CommandResult>(`/api/cases/${caseId}/resume`, { body: { reasonCode: 'returned' } });
  }

  giveEmergencyHelp(caseId: string, givenOn: string): Promise<CommandResult> {
    this.did('先行救助，程序后补');
    return this.line.post<CommandResult>(`/api/cases/${caseId}/emergency-help`, {
      body: { measure: 'society', givenOn, reasonText: '家中断炊，先送米面油和临时救助金' },
    });
  }
}

/** 乡镇分管领导. */
export class TownshipLeader extends Reviewer {
  async approve(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('townshipApproval', caseId, { decision: 'approve' });
    this.did('复核同意');
    return done;
  }
}
