import { createHash, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { dayOf } from '#domain/calendar/instant';
import type { Policy } from '#domain/policy/policy';
import type { Command, CommandActor, Decision, DecisionCodes } from '#domain/process/command';
import type { TaskKind } from '#domain/process/taskKind';
import type { Role } from '#domain/access/roles';
import type { Department } from '#domain/household/codes';
import { setClock } from '#database/clock';
import type { CaseGateway } from '#temporal/caseGateway';
import type { CommandAnswer } from '#workflows/case/messages';
import { until } from './until';

export const village = '410621103201';

/** A task's row as the inbox has it. */
export interface LiveTask {
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly role: Role;
  readonly areaCode: string;
  readonly department: Department | null;
  readonly assignee: string | null;
  readonly subjectId: string | null;
  readonly excluded: string[] | null;
  readonly returnedFields: string[] | null;
  readonly dueAt: Date;
  readonly state: string;
}

type Body<T extends Command['type']> = Omit<
  Extract<Command, { type: T }>,
  'key' | 'bodyHash' | 'actor' | 'type' | 'caseId'
>;

/** What a live case stands on. */
export interface Ground {
  readonly gateway: CaseGateway;
  /** The owner's connections: tests look behind the walls. */
  readonly owner: Pool;
  readonly policy: Policy;
}

/** A household's case on the real server, worked by its people through updates. */
export class LiveCase {
  caseId: string = randomUUID();

  constructor(
    readonly ground: Ground,
    readonly householdId: string = randomUUID(),
  ) {}

  /** The same case, asked by somebody who does not wait long. */
  impatient(gateway: CaseGateway): LiveCase {
    const other = new LiveCase({ ...this.ground, gateway }, this.householdId);
    other.caseId = this.caseId;
    return other;
  }

  /** Reports a clue; opens the case, or joins the one that is open. */
  async report(key: string = randomUUID(), clueId: string = randomUUID()): Promise<CommandAnswer> {
    const actor: CommandActor = { accountId: householder, role: 'household', areaCode: village };
    const body = { type: 'reportClue', clueId, channel: 'selfReport', riskClasses: ['incomeDrop'] } as const;
    const birth = { caseId: this.caseId, householdId: this.householdId, areaCode: village, policyHash: 'test' };
    const answer = await this.ground.gateway.open(
      { birth, policy: this.ground.policy },
      { ...body, key, bodyHash: hashOf(body), actor },
    );
    this.caseId = answer.caseId;
    return answer;
  }

  send<T extends Command['type']>(
    type: T,
    body: Body<T>,
    actor: CommandActor,
    key: string = randomUUID(),
  ): Promise<CommandAnswer> {
    // The body belongs to the type by the signature; the union cannot express it.
    const command = {
      ...body,
      type,
      key,
      bodyHash: hashOf({ ...body, type }),
      actor,
      caseId: this.caseId,
    } as unknown as Command;
    return this.ground.gateway.send(this.householdId, command);
  }

  async tasks(): Promise<LiveTask[]> {
    const { rows } = await this.ground.owner.query<LiveTask>({
      name: 'live_tasks',
      text: `SELECT task_id AS "taskId", kind, role, area_code AS "areaCode", department, assignee, subject_id AS "subjectId", excluded, returned_fields AS "returnedFields", due_at AS "dueAt", state
       FROM task WHERE case_id = $1 AND state IN ('open', 'paused') ORDER BY opened_seq`,
      values: [this.caseId],
    });
    return rows;
  }

  async kinds(): Promise<TaskKind[]> {
    return (await this.tasks()).map((t) => t.kind);
  }

  async task(kind: TaskKind): Promise<LiveTask> {
    const found = (await this.tasks()).find((t) => t.kind === kind);
    if (!found) throw new Error(`No ${kind} among ${(await this.kinds()).join(', ') || 'no tasks'}`);
    return found;
  }

  /** The decision of somebody who may take it. */
  async decide(
    kind: TaskKind,
    decision: Decision,
    codes: DecisionCodes = {},
    key: string = randomUUID(),
  ): Promise<CommandAnswer> {
    const task = await this.task(kind);
    return this.send('completeTask', { taskId: task.taskId, decision, codes }, holderOf(task), key);
  }

  async phase(): Promise<string> {
    const { rows } = await this.ground.owner.query<{ phase: string }>(
      'SELECT phase FROM case_file WHERE case_id = $1',
      [this.caseId],
    );
    return rows[0]?.phase ?? 'unborn';
  }

  async ledger(): Promise<
    {
      seq: number;
      type: string;
      at: Date;
      key: string | null;
      data: Record<string, unknown>;
      actor: { accountId: string };
    }[]
  > {
    const { rows } = await this.ground.owner.query(
      'SELECT seq, type, at, key, data, actor FROM case_event WHERE case_id = $1 ORDER BY seq',
      [this.caseId],
    );
    return rows;
  }

  async now(): Promise<number> {
    const { rows } = await this.ground.owner.query<{ now: Date }>('SELECT business_now() AS now');
    return rows[0]?.now.getTime() ?? 0;
  }

  /** Lets time pass to the case's next moment, or by a day where only people can move it. */
  async passToNext(): Promise<void> {
    const { rows } = await this.ground.owner.query<{ days: number | null }>(
      `SELECT extract(epoch FROM next_wake_at - business_now())::float8 / 86400 AS days FROM case_file WHERE case_id = $1`,
      [this.caseId],
    );
    await this.pass(Math.max(rows[0]?.days ?? 1, 0) + 0.001);
  }

  /** Lets days pass, and waits until the clock has done everything that they bring. */
  async pass(days: number): Promise<void> {
    await setClock(this.ground.owner, { businessAt: new Date((await this.now()) + days * 86_400_000), factor: 1 });
    await this.ground.gateway.clockMoved(this.householdId);
    await until('the clock has nothing left to do', async () => {
      const { rows } = await this.ground.owner.query(
        'SELECT FROM case_file WHERE case_id = $1 AND next_wake_at <= business_now()',
        [this.caseId],
      );
      return rows.length === 0;
    });
  }

  /** What the holder of the task does when everything goes well. */
  async goOn(kind: TaskKind, key?: string): Promise<CommandAnswer> {
    const task = await this.task(kind);
    const codes = { dealtWith: task.returnedFields ?? [], on: dayOf(await this.now()) };
    if (kind === 'deliberation') return this.vote(8, 1, 1);
    const [decision, more] = smooth[kind] ?? [];
    if (!decision) throw new Error(`${kind} is not on the road`);
    return this.decide(kind, decision, { ...codes, ...more }, key);
  }

  /** The item's meeting, without the meeting's workflow. */
  async vote(yes: number, no: number, abstained: number): Promise<CommandAnswer> {
    const task = await this.task('deliberation');
    // One meeting for the item, however often it is tried.
    const meetingId = accountOf(`meeting of ${task.taskId}`);
    const votes = { yes, no, abstained, voters: yes + no + abstained };
    await this.send(
      'prepareItem',
      { meetingId, taskId: task.taskId, votes, dealtWith: task.returnedFields ?? [] },
      holderOf(task),
    );
    return this.send(
      'applyItem',
      { meetingId },
      { accountId: accountOf('villageSecretary'), role: 'villageSecretary', areaCode: village },
    );
  }

  /** Goes on until a task of the kind is open, or the household is monitored. */
  async goTo(goal: TaskKind | 'monitored'): Promise<void> {
    for (let i = 0; i < 60; i++) {
      const kinds = await this.kinds();
      if (goal === 'monitored' ? (await this.phase()) === 'monitored' : kinds.includes(goal)) return;
      const next = kinds[0];
      if (next) await this.goOn(next);
      else await this.pass(1);
    }
    throw new Error(`Never came to ${goal}`);
  }
}

const facts: DecisionCodes = { category: 'marginal', causes: ['illness'] };

const smooth: Partial<Record<TaskKind, readonly [Decision, DecisionCodes]>> = {
  signFor: ['accept', {}],
  verification: ['atRisk', facts],
  postNotice: ['posted', { photo: true, noticeId: randomUUID() }],
  certifyNotice: ['certified', {}],
  answerComparison: ['answered', { verdict: 'noMatch' }],
  townshipReview: ['approve', {}],
  townshipApproval: ['approve', {}],
  countyReview: ['approve', facts],
  countyApproval: ['approve', {}],
  announcement: ['announced', {}],
  nationalEntry: ['entered', {}],
};

const householder = accountOf('household');

/** An account for each role; the second one for a second person. */
export function accountOf(role: string, which = 1): string {
  const hex = createHash('sha256').update(`${role}-${which}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Somebody who may act on the task. */
export function holderOf(task: LiveTask): CommandActor {
  const first = accountOf(task.role);
  const accountId = task.assignee ?? (task.excluded?.includes(first) ? accountOf(task.role, 2) : first);
  return {
    accountId,
    role: task.role,
    areaCode: task.areaCode,
    ...(task.department && { department: task.department }),
  };
}

function hashOf(body: object): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex');
}
