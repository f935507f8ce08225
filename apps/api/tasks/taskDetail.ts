import { Injectable } from '@nestjs/common';
import type { HouseholdBrief } from '#contract/cases/caseFile';
import type { DecisionView, ReturnStepView, TaskDetail } from '#contract/tasks/detail';
import { may } from '#domain/access/may';
import { returnableSteps } from '#domain/process/road';
import type { Policy } from '#domain/policy/policy';
import type { CaseState } from '#domain/process/state';
import { isRoadStep, type RoadStep, stepNames } from '#domain/process/step';
import { sendBackSteps } from '#domain/steps/notAdmitted';
import { returnableParts } from '#domain/steps/returnableParts';
import { whyNot } from '#domain/process/completeTask';
import { lightOf } from '#domain/process/light';
import { taskKindFacts } from '#domain/process/taskKind';
import { refusalText } from '#domain/refusal';
import { denials } from '#domain/access/may';
import { decisionRules, type DecisionRule } from '#domain/steps/decisions';
import { findMonitoringLine } from '#database/casework/inspectionData';
import type { ScopedClient } from '#database/scope';
import { officesFor } from '../cases/acting';
import { CaseReader, type ReadCase } from '../cases/caseReader';
import { caseFileView, traceViews } from '../cases/caseViews';
import { documentsOf } from '../cases/documents';
import { HouseholdBriefs } from '../cases/households';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { CaseContent, verificationsOf } from './caseContent';
import { comparisonViews, differenceViews, returnedView, submissionViews } from './detailParts';
import { Desk } from './desk';
import { formSkeleton } from './formSkeleton';
import { HelpDetail } from './helpDetail';
import { Inspection } from './inspection';
import { KnownFacts } from './knownFacts';
import { ObjectionReading } from './objectionReading';
import { questionFor } from './question';
import { TaskAccess } from './taskAccess';
import { accessObjectOf, type FoundTask } from './taskRow';
import { taskRowView } from './taskRowView';

const traceExcerpt = 12;

/** A task on one page: what it is, what was done before, what it needs, and what this person may do. */
@Injectable()
export class TaskDetails {
  constructor(
    private readonly database: Database,
    private readonly taskAccess: TaskAccess,
    private readonly reader: CaseReader,
    private readonly content: CaseContent,
    private readonly households: HouseholdBriefs,
    private readonly inspection: Inspection,
    private readonly desk: Desk,
    private readonly objections: ObjectionReading,
    private readonly facts: KnownFacts,
    private readonly help: HelpDetail,
  ) {}

  async find(actor: ApiActor, taskId: string): Promise<TaskDetail> {
    const task = await this.taskAccess.find(actor, taskId);
    const nowMs = await this.database.clock.now();
    const today = await this.database.clock.todayOn();
    return this.database.scoped(actor, async (client) => {
      const read = await this.reader.find(client, task.caseId);
      const submissions = await this.content.all(client, task.caseId);
      const household = await this.households.find(client, task.householdId);
      const before = verificationsOf(submissions).at(-1)?.form ?? null;
      const by = { actor, facts: this.facts };
      return {
        ...(await this.common(client, actor, { task, household, read, nowMs })),
        form: await formSkeleton(client, by, { task, household, submissions, today }),
        findings:
          before && read && showsFindings(task) ? await this.inspection.findings(client, task, before, today) : [],
        earlier: read ? submissionViews(read, submissions) : [],
        returned: read ? returnedView(read, submissions, task) : null,
        differences: read ? differenceViews(read, submissions) : [],
        ...(read ? comparisonViews(read, submissions) : { comparison: [], contradictions: [] }),
        question: await questionFor(client, task, household),
        objection: await this.objections.find(client, task),
        ...(await this.help.find(client, { task, read, submissions, today, nowMs })),
      };
    });
  }

  private async common(
    client: ScopedClient,
    actor: ApiActor,
    {
      task,
      household,
      read,
      nowMs,
    }: { task: FoundTask; household: HouseholdBrief | null; read: ReadCase | null; nowMs: number },
  ) {
    const obstacle = obstacleFor(actor, task, read);
    const chain = read && { since: new Date(read.state.openedAt), until: new Date(read.state.chain.dueAt) };
    const near = read?.policy.nearDays ?? 1;
    const paused = task.state === 'paused';
    return {
      task: await taskRowView(client, task, nowMs, near),
      state: task.state,
      title: { zh: taskKindFacts[task.kind].zh, en: taskKindFacts[task.kind].en },
      decisions: obstacle === null ? decisionViews(decisionRules[task.kind]) : [],
      whyNot: obstacle,
      returnTo: read && obstacle === null ? returnSteps(task, read) : [],
      monitoringLineFen: await findMonitoringLine(this.database.pool, {
        areaCode: task.areaCode,
        today: await this.database.clock.todayOn(),
      }),
      registerVersion: household?.version ?? null,
      household,
      taskClock: {
        since: task.openedAt,
        until: task.dueAt,
        light: lightOf({ dueAt: task.dueAt.getTime(), paused }, nowMs, near),
      },
      chainClock: chain && { ...chain, light: lightOf({ dueAt: chain.until.getTime(), paused }, nowMs, near) },
      documents: await documentsOf(client, task.caseId),
      trace: read ? traceViews(read).slice(-traceExcerpt) : [],
      case: read && caseFileView(read, household, { offices: officesFor(actor), now: nowMs }),
      ...(await this.desk.stateOf(client, actor, task.taskId)),
    };
  }
}

function showsFindings({ step }: Pick<FoundTask, 'step'>): boolean {
  return step === 'verification' || step === 'townshipReview' || step === 'countyApproval' || step === 'deliberation';
}

function decisionViews(rules: readonly DecisionRule[]): DecisionView[] {
  return rules.map(({ decision, needs, zh, en }) => ({ decision, needs, zh, en }));
}

/** Where a return may go to, with what can be ticked there; none where the task allows no return. */
function returnSteps(task: FoundTask, { state, policy }: ReadCase): ReturnStepView[] {
  return stepsBack(task, state, policy).map((step) => ({
    step,
    ...stepNames[step],
    parts: returnableParts[step],
  }));
}

function stepsBack({ kind, step }: FoundTask, state: CaseState, policy: Policy): readonly RoadStep[] {
  const rules: readonly DecisionRule[] = decisionRules[kind];
  if (!rules.some(({ needs }) => needs.includes('toStep'))) return [];
  if (isRoadStep(step)) return returnableSteps(state, policy, step);
  return state.sentBackTimes < policy.sendBackTimes ? sendBackSteps : [];
}

/** Why this person cannot decide it: closed, not theirs, or held up; null where nothing stands in the way. */
function obstacleFor(actor: ApiActor, task: FoundTask, read: ReadCase | null): { zh: string; en: string } | null {
  const open = read?.state.tasks.find((each) => each.taskId === task.taskId);
  const access = may(actor, 'task.complete', accessObjectOf(task));
  if (!access.allowed) return denials[access.denial];
  if (task.state === 'done' || task.state === 'cancelled') return refusalText({ code: 'task.notOpen' });
  if (!read || !open) return null;
  const reasons = officesFor(actor).map((office) => whyNot(read.state, open, office));
  if (reasons.includes(undefined)) return null;
  const reason = reasons.find((each) => each?.code !== 'task.notYours') ?? reasons[0];
  return reason ? refusalText(reason) : null;
}
