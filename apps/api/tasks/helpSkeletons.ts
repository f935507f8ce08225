import { randomUUID } from 'node:crypto';
import type { HouseholdBrief } from '#contract/cases/caseFile';
import { proposedMeasures } from '#domain/assistance/planRules';
import type { ScopedClient } from '#database/scope';
import type { ApiActor } from '../http/actor';
import type { StoredSubmission } from '../submissions/submissions';
import { plansOf } from './caseContent';
import type { KnownFacts } from './knownFacts';
import { measureTasks, wordsOfMeasure } from './measureWords';
import type { FoundTask } from './taskRow';

/** What a form of help starts from. */
export interface HelpSkeletonFacts {
  readonly task: FoundTask;
  readonly household: HouseholdBrief | null;
  readonly submissions: readonly StoredSubmission[];
  readonly today: string;
}

/** The form of a task of help, tracking or sampling with what is known filled in; null where the task has none. */
export async function helpSkeleton(
  client: ScopedClient,
  { actor, facts }: { actor: ApiActor; facts: KnownFacts },
  known: HelpSkeletonFacts,
): Promise<object | null> {
  const { task, household, today } = known;
  const here = [{ accountId: actor.accountId, name: actor.name, position: '' }];
  switch (task.kind) {
    case 'makePlan':
      return planSkeleton(client, facts, known);
    case 'approveMeasure':
    case 'implementMeasure':
    case 'confirmMeasure':
      return measureSkeleton(client, known);
    case 'dutyPlan':
      return { madeOn: today, goal: '', steps: '' };
    case 'dutyCall':
      return { calledOn: today, spokeWith: household?.headName ?? '', content: '', newRisk: false, newRiskCauses: [] };
    case 'dutyEvaluation':
      return { evaluatedOn: today, development: '', problems: '', nextYear: '', fileIds: [] };
    case 'dutyHelp':
      return { doneOn: today, what: '', fileIds: [] };
    case 'dutyVisit':
    case 'trackingVisit': {
      const living = household?.members.filter((member) => member.diedOn === null) ?? [];
      const visited = { visitedOn: today, visitors: here, photoFileIds: [], memberCount: living.length };
      // Income and securities are what the visit is for: they are taken anew.
      return { ...visited, income: null, securities: {}, received: [], newRisk: false, newRiskCauses: [] };
    }
    case 'sampleCheck':
    case 'onSiteVisit':
      return { visitedOn: today, visitors: here, photoFileIds: [], result: null };
    default:
      return null;
  }
}

/** The plan that was returned; else a line for each measure that causes and labour ask for. */
async function planSkeleton(
  client: ScopedClient,
  facts: KnownFacts,
  { task, submissions }: HelpSkeletonFacts,
): Promise<object> {
  const before = plansOf(submissions).at(-1)?.form;
  if (before && task.returnedStep !== null) return before;
  const labour = await facts.labourOf(client, task.householdId);
  return {
    goal: '',
    measures: proposedMeasures(labour, task.causes).map(({ category, department, causes }) => ({
      ...{ measureId: randomUUID(), category, department, causes },
      dueOn: null,
      what: '',
    })),
  };
}

/** Planned amounts are proposed; what is given is written down as it is. */
async function measureSkeleton(
  client: ScopedClient,
  { task, household, submissions, today }: HelpSkeletonFacts,
): Promise<object> {
  const { line, grantedFen } = wordsOfMeasure(
    task.subjectId ?? '',
    submissions,
    await measureTasks(client, task.caseId),
  );
  const planned = grantedFen ?? line?.amountFen;
  const amount = planned === undefined ? {} : { amountFen: planned };
  if (task.kind === 'approveMeasure') return amount;
  if (task.kind === 'implementMeasure') return { on: today, ...amount, evidence: '', fileIds: [] };
  return { on: today, confirmedBy: household?.headName ?? '', satisfied: true, fileIds: [] };
}
