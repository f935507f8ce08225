import { createHash, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { proposedMeasures } from '#domain/assistance/planRules';
import { addDays, addMonths } from '#domain/calendar/day';
import { dayOf } from '#domain/calendar/instant';
import type { AssessmentForm } from '#domain/household/assessmentForm';
import type { Cause } from '#domain/household/codes';
import { exampleAssessment } from '#domain/household/example';
import type { DecisionCodes, SubmissionRef } from '#domain/process/command';
import type { Phase } from '#domain/process/state';
import { isHelpTaskKind, type TaskKind } from '#domain/process/taskKind';
import type { HelpTaskKind } from '#domain/process/taskKind';
import { Secrets } from '#database/secrets';
import type { CommandAnswer } from '#workflows/case/messages';
import { secretKeys } from '../worker/testKeys';
import { accountOf, holderOf, type LiveCase, village } from './liveCase';

/** The line that a home is held against, as the province published it. */
export async function publishLine(owner: Pool): Promise<void> {
  await owner.query(
    `INSERT INTO monitoring_line (year, province_code, amount_fen, source) VALUES (2021, '41', 850000, 'test') ON CONFLICT DO NOTHING`,
  );
}

/** The causes that the case stands on now. */
async function causesOf({ ground, caseId }: LiveCase): Promise<readonly Cause[]> {
  const { rows } = await ground.owner.query<{ causes: Cause[] }>('SELECT causes FROM case_file WHERE case_id = $1', [
    caseId,
  ]);
  return rows[0]?.causes ?? [];
}

async function planFor(live: LiveCase, today: string): Promise<DecisionCodes> {
  const measures = proposedMeasures('withLabour', await causesOf(live)).map(({ category, department, causes }) => ({
    ...{ category, department, causes, continuing: null },
    measureId: randomUUID(),
    dueOn: addDays(today, 30),
  }));
  return { labour: 'withLabour', measures };
}

/** Everything holds at the home; what differs is told. */
export async function soundAssessment(live: LiveCase, change: Partial<AssessmentForm> = {}): Promise<AssessmentForm> {
  const causeFindings = (await causesOf(live)).map((cause) => ({
    cause,
    outcome: 'resolved' as const,
    evidence: '已解决',
    fileIds: [],
  }));
  return { ...exampleAssessment, causeFindings, ...change };
}

/** Stores an assessment as the API does, encrypted and before the command. */
export async function storeAssessment({ ground, caseId }: LiveCase, form: AssessmentForm): Promise<SubmissionRef> {
  const body = JSON.stringify({ form });
  const ref = { id: randomUUID(), hash: createHash('sha256').update(body).digest('hex') };
  const { enc, keyId } = new Secrets(secretKeys).seal('submission', body);
  await ground.owner.query(
    `INSERT INTO submission (id, case_id, form, body_enc, body_key_id, body_hash, area_code) VALUES ($1, $2, 'eliminationAssessment', $3, $4, $5, $6)`,
    [ref.id, caseId, enc, keyId, ref.hash, village],
  );
  return ref;
}

/** The elimination assessment at the home, found as the form says. */
export async function assess(
  live: LiveCase,
  change: Partial<AssessmentForm> = {},
  key?: string,
): Promise<CommandAnswer> {
  const task = await live.task('eliminationAssessment');
  const submission = await storeAssessment(live, await soundAssessment(live, change));
  const codes = { dealtWith: task.returnedFields ?? [] };
  return live.send(
    'completeTask',
    { taskId: task.taskId, decision: 'eliminable', codes, submission },
    holderOf(task),
    key,
  );
}

/** What the holder of a task of help does when everything goes well. */
export async function helpOn(live: LiveCase, kind: HelpTaskKind, key?: string): Promise<CommandAnswer> {
  const on = dayOf(await live.now());
  const helper = { accountId: accountOf('helper'), on };
  switch (kind) {
    case 'assignHelper':
      return live.decide(kind, 'assigned', { ...helper, unitId: 'unit-1' }, key);
    case 'nameTracker':
      return live.decide(kind, 'assigned', helper, key);
    case 'makePlan':
      return live.decide(kind, 'planned', { ...(await planFor(live, on)), on }, key);
    case 'implementMeasure':
      return live.decide(kind, 'implemented', { on }, key);
    case 'confirmMeasure':
      return live.decide(kind, 'confirmed', { on }, key);
    case 'reviewPlan':
    case 'approveMeasure':
    case 'countyConfirmation':
    case 'countyConfirmationApproval':
      return live.decide(kind, 'approve', { on }, key);
    case 'dutyPlan':
    case 'dutyCall':
    case 'dutyVisit':
    case 'dutyEvaluation':
    case 'dutyHelp':
      return live.decide(kind, 'done', { on, ...(kind === 'dutyVisit' && { aboveLine: true }) }, key);
    case 'judgeNewRisk':
      return live.decide(kind, 'unfounded', { reasonCode: 'noRisk' }, key);
    case 'eliminationAssessment':
      return assess(live, {}, key);
    case 'sampling':
      return draw(live, false, key);
    case 'sampleCheck':
      return live.decide(kind, 'passed', { on }, key);
    case 'trackingVisit':
      return live.decide(kind, 'stable', { on, aboveLine: true }, key);
    case 'concludeTracking':
      return live.decide(kind, 'concluded', { on }, key);
    case 'decideReversal':
    case 'decideDeparture':
      return live.decide(kind, 'confirm', { on }, key);
    case 'enterReversal':
      return live.decide(kind, 'entered', { on }, key);
  }
}

/** The county's draw falls on this case, or passes it by. */
export async function draw(live: LiveCase, chosen: boolean, key?: string): Promise<CommandAnswer> {
  const { taskId } = await live.task('sampling');
  const officer = { accountId: accountOf('countyOfficer'), role: 'countyOfficer', areaCode: village } as const;
  return live.send('applySample', { drawId: randomUUID(), taskId, chosen }, officer, key);
}

/** Does the next open task of the case as when all goes well. */
export function workOn(live: LiveCase, kind: TaskKind, key?: string): Promise<CommandAnswer> {
  return isHelpTaskKind(kind) ? helpOn(live, kind, key) : live.goOn(kind, key);
}

const mostRounds = 600;

/** Does what is open and lets time pass in between, until something is so. */
export async function workUntil(live: LiveCase, what: string, so: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < mostRounds; round++) {
    if (await so()) return;
    const [next] = await live.kinds();
    if (next) await workOn(live, next);
    else await live.passToNext();
  }
  throw new Error(`Never came so: ${what}; ${await live.phase()}, ${(await live.kinds()).join(', ')}`);
}

export function workTo(live: LiveCase, phase: Phase): Promise<void> {
  return workUntil(live, phase, async () => (await live.phase()) === phase);
}

/** Half a year and more of help with sound visits: what an elimination asks for. */
export async function ready(live: LiveCase): Promise<void> {
  await workTo(live, 'monitored');
  await workUntil(live, 'half a year of sound visits', async () => {
    const ledger = await live.ledger();
    const today = dayOf(await live.now());
    const [first] = ledger.filter((e) => e.type === 'incomeAssessed' && e.data['aboveLine'] === true);
    const stable = first !== undefined && addMonths(String(first.data['on']), 6) < today;
    return stable && (await live.kinds()).length === 0;
  });
}

export async function propose(live: LiveCase, key?: string): Promise<CommandAnswer> {
  const clerk = { accountId: accountOf('villageClerk'), role: 'villageClerk', areaCode: village } as const;
  return live.send('proposeElimination', { way: 'assisted' }, clerk, key);
}

/** A household whose elimination has been proposed and is on its road. */
export async function eliminating(live: LiveCase): Promise<void> {
  await ready(live);
  await propose(live);
}
