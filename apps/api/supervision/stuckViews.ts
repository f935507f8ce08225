import type { StuckRowView, StuckView } from '#contract/supervision/stuck';
import { maskName } from '#domain/access/maskings';
import { isRole } from '#domain/access/roles';
import { stepNames, type Step } from '#domain/process/step';
import { type TaskKind, taskKindFacts } from '#domain/process/taskKind';
import { type HinderingTask, stuckSentence } from '#domain/stuck/sentence';
import { seatOf } from '#domain/trace/standing';
import type { StuckRow } from '#database/queries/stuck';
import type { ScopedClient } from '#database/scope';
import { areasNamed } from './supervised';

/** Names of places, by code; the code itself where nobody is found. */
export type PlaceName = (areaCode: string) => string;

/** The names of the offices that the rows' work is offered to. */
export async function placeNames(client: ScopedClient, rows: readonly StuckRow[]): Promise<PlaceName> {
  const named = await areasNamed(client, [...new Set(rows.flatMap((row) => seatCode(row) ?? []))]);
  return (code) => named.get(code)?.name ?? code;
}

/** Why a case does not move, as its file says it. */
export function stuckView(row: StuckRow, now: number, place: PlaceName): StuckView {
  const facts = {
    trouble: row.trouble,
    nobody: row.nobody,
    overdue: row.overdue,
    chainOverdue: row.chainOverdue,
    returnedTimes: row.returnedTimes,
    department: row.department,
    stuckSince: row.stuckSinceAt.getTime(),
    chainDueAt: row.chainDueAt?.getTime() ?? null,
    nextAt: row.nextWakeAt?.getTime() ?? null,
    task: taskOf(row, place),
  };
  return {
    ...stuckSentence(facts, now),
    reason: row.reason,
    nobody: row.reason === 'nobody' ? row.nobody : null,
    since: row.stuckSinceAt,
    taskId: row.taskId,
    step: row.step,
  };
}

/** A row of the list: the head's name shortened. */
export function stuckRowView(row: StuckRow, now: number, place: PlaceName): StuckRowView {
  const { caseId, householdId, householdNumber, headName, areaCode, areaName, dueAt, reminded } = row;
  return {
    ...stuckView(row, now, place),
    caseId,
    householdId,
    householdNumber,
    areaCode,
    areaName,
    dueAt,
    reminded,
    headName: headName === null ? null : maskName(headName),
  };
}

function taskOf(row: StuckRow, place: PlaceName): HinderingTask | null {
  const { kind, step, role, openedAt, dueAt, reminded, promisedOn, holderName, assigned, others, oldestOtherAt } = row;
  if (kind === null || !isKind(kind) || step === null || !isStep(step) || role === null || !isRole(role)) return null;
  if (openedAt === null || dueAt === null) return null;
  return {
    kind,
    step,
    role,
    reminded,
    promisedOn,
    others,
    openedAt: openedAt.getTime(),
    dueAt: dueAt.getTime(),
    oldestOtherAt: oldestOtherAt?.getTime() ?? null,
    place: place(seatCode(row) ?? row.areaCode),
    holder: holderName === null ? null : { name: holderName, as: assigned ? 'assigned' : 'claimed' },
  };
}

function seatCode({ role, taskAreaCode }: StuckRow): string | null {
  return role !== null && isRole(role) && taskAreaCode !== null ? seatOf(role, taskAreaCode) : null;
}

function isKind(kind: string): kind is TaskKind {
  return Object.hasOwn(taskKindFacts, kind);
}

function isStep(step: string): step is Step {
  return Object.hasOwn(stepNames, step);
}
