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
