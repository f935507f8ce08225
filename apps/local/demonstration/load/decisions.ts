import { formNameOf, readDecision } from '#apps/api/tasks/decisionCodes';
import type { FoundTask } from '#apps/api/tasks/taskRow';
import type { CompleteTaskBody } from '#contract/tasks/complete';
import { readHomeForm } from '#database/casework/homeSubmission';
import type { VerificationForm } from '#domain/household/verificationForm';
import { labourClassOf } from '#domain/assistance/planRules';
import type { Department } from '#domain/household/codes';
import { demonstrationLineFen } from '../generate/household';
import { answerOf } from './answers';
import { helpBody, isOnMeasures, measureIdsOf } from './help';
import type { Desk, Moment, Turn } from './desk';
import { uuidOf } from './naming';
import { noticePhotoOf, noticeOf } from './notices';
import type { Paper } from './papers';
import type { Sheet } from './sheets';
import type { Officer } from './staff';
import { visit } from './visits';
import { type Decided, wordsOf } from './words';

export type DecisionTurn = Turn<Decided>;

/** The decisions of one act: one, or one for each department that answers. What the ledger holds already is left out. */
export async function decisionSheets(
  desk: Desk,
  turn: DecisionTurn,
  tasks: readonly FoundTask[],
  moment: Moment,
): Promise<Sheet[]> {
  const { act, live } = turn;
  const { policy } = live.planned;
  if (isOnMeasures(act.kind)) return measureSheets(desk, turn, tasks, moment);
  const asked: readonly (Department | null)[] =
    act.kind === 'answerComparison' ? (act.departments ?? policy.comparison.departments) : [null];
  const sheets: Sheet[] = [];
  for (const department of asked) {
    const key = uuidOf(`act/${turn.name}${department === null ? '' : `/${department}`}`);
    if (desk.known.has(key)) continue;
    const task = tasks.find((one) => one.kind === act.kind && one.department === department);
    if (task) sheets.push(await decisionSheet(desk, turn, { task, key, moment }));
    else if (act.ifOpen !== true) live.stuck = `${turn.name} ${act.kind}: no such task`;
  }
  return sheets;
}

/** What is decided on measures is decided on every one that waits for it. */
async function measureSheets(
  desk: Desk,
  turn: DecisionTurn,
  tasks: readonly FoundTask[],
  moment: Moment,
): Promise<Sheet[]> {
  const { act, live, name } = turn;
  const keyOf = (measureId: string): string => uuidOf(`act/${name}/${measureId}`);
  const waiting = tasks.filter(({ kind, subjectId }) => kind === act.kind && subjectId !== null);
  const wasDone = measureIdsOf(live.planned).some((measureId) => desk.known.has(keyOf(measureId)));
  if (waiting.length === 0 && !wasDone) live.stuck = `${name} ${act.kind}: no such task`;
  const left = waiting.filter(({ subjectId }) => !desk.known.has(keyOf(subjectId ?? '')));
  return Promise.all(left.map((task) => decisionSheet(desk, turn, { task, key: keyOf(task.subjectId ?? ''), moment })));
}

async function decisionSheet(
  desk: Desk,
  turn: DecisionTurn,
  { task, key, moment }: { task: FoundTask; key: string; moment: Moment },
): Promise<Sheet> {
  const { live, act } = turn;
  // One hand posts a notice for all its households.
  const drawnBy = task.kind === 'postNotice' ? noticeOf(turn, task, moment) : `${live.planned.name}/${task.role}`;
  const { role, areaCode, department, excluded } = task;
  const officer = desk.staff.get({ role, areaCode, department, excluded, drawnBy });
  const before = task.kind === 'verification' ? await lastVisit(desk, task.caseId) : null;
  const { body, papers } = bodyFor(desk, turn, { task, officer, before, moment });
  const read = readDecision(task, body, {
    ...{ today: moment.today, before, monitoringLineFen: demonstrationLineFen },
    labour: labourClassOf(live.planned.household.facts),
    memberIds: live.planned.household.facts.members.map(({ memberId }) => memberId),
  });
  if (!('codes' in read))
    throw new Error(`${turn.name}: ${read.map(({ code, field }) => `${code} ${field ?? ''}`).join(', ')}`);
  return {
    ...{ turn, key, body, papers, areaCode, taskId: task.taskId, actor: officer.actor, author: officer.accountId },
    kept: { ...body, ...(read.form && { form: read.form }) },
    subject: `complete:${task.taskId}`,
    form: formNameOf(task),
    words: { type: 'completeTask', taskId: task.taskId, decision: act.decision, codes: read.codes },
  };
}

interface Deciding {
  readonly task: FoundTask;
  readonly officer: Officer;
  readonly before: VerificationForm | null;
  readonly moment: Moment;
}

function bodyFor(
  desk: Desk,
  turn: DecisionTurn,
  deciding: Deciding,
): { body: CompleteTaskBody; papers: readonly Paper[] } {
  const { task, officer, before, moment } = deciding;
  const { household } = turn.live.planned;
  const dealtWith =
    task.kind !== 'verification' && task.returnedFields.length > 0 ? { dealtWith: [...task.returnedFields] } : {};
  const words: CompleteTaskBody = {
    ...wordsOf(turn.act, { name: turn.name, today: moment.today, household }),
    ...dealtWith,
  };
  if (task.kind === 'verification') {
    const { form, papers } = visit(desk, turn, { task, clerk: officer, before, moment });
    return { body: { ...words, form: { ...form } }, papers };
  }
  if (task.kind === 'answerComparison' && task.department !== null)
    return { body: { ...words, form: { ...answerOf(task.department, household.facts, turn.name) } }, papers: [] };
  if (task.kind === 'postNotice') {
    const noticeId = noticeOf(turn, task, moment);
    const photo = noticePhotoOf(noticeId, { areaCode: task.areaCode, uploadedBy: officer.accountId });
    return { body: { ...words, on: moment.today, noticeId, photoFileId: photo.id }, papers: [photo] };
  }
  return helpBody(desk, turn, { words, task, officer, moment });
}

/** What the case's last accepted verification found; null before the first. */
async function lastVisit({ pool, secrets }: Desk, caseId: string): Promise<VerificationForm | null> {
  const found = await readHomeForm(pool, secrets, { kind: 'verification', caseId, submissionId: null });
  return found?.form ?? null;
}
