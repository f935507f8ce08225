import { randomUUID } from 'node:crypto';
import { planOf, visitOf } from '#apps/local/demonstration/generate/helpForms';
import type { CommandResult } from '#contract/cases/commands';
import type { CompleteResult } from '#contract/tasks/complete';
import type { TaskDetail } from '#contract/tasks/detail';
import type { LabourClass } from '#domain/assistance/planRules';
import type { Cause } from '#domain/household/codes';
import type { EliminationWay } from '#domain/elimination/way';
import type { PlanForm } from '#domain/household/planForm';
import type { VisitForm } from '#domain/household/visitForm';
import type { TaskKind } from '#domain/process/taskKind';
import type { Family } from './families';
import { Person } from './person';
import { monitoringLineFen } from './settle';

/** 帮扶责任人. */
export class Helper extends Person {
  /** The plan that the page proposes, filled in. */
  async planFor(caseId: string): Promise<PlanForm> {
    const { taskId, causes } = await this.findTask('makePlan', caseId);
    const { proposal } = await this.task(taskId);
    const today = (await this.now()).slice(0, 10);
    // The labour class is one of the domain's own codes.
    const labour = (proposal?.labour ?? 'withLabour') as LabourClass;
    return planOf({ labour, causes: causes as Cause[], today }, () => randomUUID());
  }

  async makePlan(caseId: string, form?: PlanForm): Promise<CompleteResult> {
    const plan = form ?? (await this.planFor(caseId));
    const done = await this.decide('makePlan', caseId, { decision: 'planned', form: { ...plan } });
    this.did(`制定帮扶计划，${plan.measures.length}条措施`);
    return done;
  }

  /** The form of a visit at the family's home. */
  async visited(family: Family, newRiskCauses: readonly Cause[] = []): Promise<VisitForm> {
    const { facts, villageCode } = family.household;
    return visitOf(
      facts,
      {
        visitedOn: (await this.now()).slice(0, 10),
        visitors: [{ accountId: this.accountId, name: this.name, position: '帮扶责任人' }],
        photoFileIds: [await this.photograph(villageCode)],
        monitoringLineFen,
      },
      newRiskCauses,
    );
  }

  async visit(caseId: string, family: Family, newRiskCauses: readonly Cause[] = []): Promise<CompleteResult> {
    const form = await this.visited(family, newRiskCauses);
    const done = await this.decide('dutyVisit', caseId, { decision: 'done', form: { ...form } });
    this.did('入户走访，核算收入、核查政策、排查风险');
    return done;
  }

  async trackingVisit(caseId: string, family: Family, newRiskCauses: readonly Cause[] = []): Promise<CompleteResult> {
    const form = await this.visited(family, newRiskCauses);
    const decision = newRiskCauses.length > 0 ? 'newRisk' : 'stable';
    const done = await this.decide('trackingVisit', caseId, { decision, form: { ...form } });
    this.did(decision === 'stable' ? '跟踪走访，收入稳定' : '跟踪走访，发现新的风险');
    return done;
  }

  async call(caseId: string, more: { newRisk?: readonly Cause[] } = {}): Promise<CompleteResult> {
    const { newRisk = [] } = more;
    const form = {
      calledOn: (await this.now()).slice(0, 10),
      spokeWith: '户主',
      content: '询问近况和收入。',
      newRisk: newRisk.length > 0,
      newRiskCauses: [...newRisk],
    };
    const done = await this.decide('dutyCall', caseId, { decision: 'done', form });
    this.did('打电话问候，了解近况');
    return done;
  }

  proposeElimination(caseId: string, way: EliminationWay = 'assisted'): Promise<CommandResult> {
    this.did('提出风险消除');
    return this.line.post<CommandResult>(`/api/cases/${caseId}/elimination`, { body: { way } });
  }

  /** The page of the task that the helper has on the case. */
  async page(kind: TaskKind, caseId: string): Promise<TaskDetail> {
    return this.task((await this.findTask(kind, caseId)).taskId);
  }
}
