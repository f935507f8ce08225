import { nationalCalendar } from '#domain/calendar/holidays/all';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import type { Policy } from '#domain/policy/policy';
import type { Command, CommandActor, Decision, DecisionCodes } from '#domain/process/command';
import { decide } from '#domain/process/decide';
import type { Circumstances, Outage } from '#domain/process/draft';
import { evolve } from '#domain/process/evolve';
import type { CaseEvent, NewEvent, OpenTask } from '#domain/process/event';
import type { CaseState } from '#domain/process/state';
import type { TaskKind } from '#domain/process/taskKind';
import { clockOf, nextWakeAt, tick, whoseEvent } from '#domain/process/tick';
import { isRefusal, type Refusal } from '#domain/refusal';

export const village = '410621103201';
export const otherVillage = '410621104205';
export const household = '00000000-0000-4000-8000-000000000001';
const caseId = '00000000-0000-4000-8000-0000000000ca';
const dayMs = 86_400_000;

/** 8:00 in the morning of Monday 2 March 2026 in Shanghai. */
export const monday = Date.parse('2026-03-02T00:00:00Z');

type Sent<T extends Command['type']> = Omit<Extract<Command, { type: T }>, 'key' | 'bodyHash' | 'actor' | 'type'>;

/** A case without a server: the same functions that the workflow hosts, with a clock moved by hand. */
export class PaperCase {
  state: CaseState | null = null;
  readonly ledger: CaseEvent[] = [];
  now = monday;
  findings: Circumstances['findings'] = [];
  verdict: Circumstances['verdict'] = null;
  outages: readonly Outage[] = [];
  seed: string | undefined = 'seed';
  /** Which changes of the rules hold; a replay of before has others than today. */
  holds: Circumstances['holds'];
  private keys = 0;

  /** The version that the next move is to. */
  moveTo: Circumstances['moveTo'] = null;

  constructor(public policy: Policy = named('national-15')) {}

  /** A case opened by a self-report. */
  static opened(policy?: Policy): PaperCase {
    const paper = new PaperCase(policy);
    paper.must(
      'reportClue',
      { clueId: 'clue-1', channel: 'selfReport', riskClasses: ['illnessDisasterAccident'] },
      householder,
    );
    return paper;
  }

  /** The same case once more, to go on from where it stands. */
  copy(): PaperCase {
    const twin = new PaperCase(this.policy);
    twin.state = this.state;
    twin.ledger.push(...this.ledger);
    twin.now = this.now;
    twin.verdict = this.verdict;
    twin.seed = this.seed;
    twin.keys = this.keys;
    return twin;
  }

  get open(): CaseState {
    if (!this.state) throw new Error('The case is not open');
    return this.state;
  }

  task(kind: TaskKind): OpenTask {
    const found = this.open.tasks.find((t) => t.kind === kind);
    if (!found) throw new Error(`No ${kind} among ${this.open.tasks.map((t) => t.kind).join(', ') || 'no tasks'}`);
    return found;
  }

  kinds(): TaskKind[] {
    return this.open.tasks.map((t) => t.kind);
  }

  types(): string[] {
    return this.ledger.map((e) => e.type);
  }

  send(command: Command): readonly NewEvent[] | Refusal {
    this.now = Math.max(this.now, (this.state?.lastAt ?? 0) + 1);
    const birth = { caseId, householdId: household, areaCode: village, policyHash: 'hash' };
    const decided = decide(this.state, command, this.policy, this.circumstances(), birth);
    if (isRefusal(decided)) return decided;
    if (command.type === 'movePolicy' && this.moveTo) this.policy = this.moveTo.policy;
    this.write(decided, command.actor);
    return decided;
  }

  give<T extends Command['type']>(type: T, body: Sent<T>, actor: CommandActor): readonly NewEvent[] | Refusal {
    const key = `key-${++this.keys}`;
    // The body belongs to the type by the signature; the union cannot express it.
    return this.send({ ...body, type, key, bodyHash: key, actor } as unknown as Command);
  }

  must<T extends Command['type']>(type: T, body: Sent<T>, actor: CommandActor): void {
    const answer = this.give(type, body, actor);
    if (isRefusal(answer)) throw new Error(`${type} refused: ${answer.code} ${answer.field ?? ''}`);
  }

  /** The task's decision by somebody who may take it. */
  complete(
    kind: TaskKind,
    decision: Decision,
    codes: DecisionCodes = {},
    actor = holderOf(this.task(kind)),
  ): Refusal | null {
    const answer = this.give('completeTask', { taskId: this.task(kind).taskId, decision, codes }, actor);
    return isRefusal(answer) ? answer : null;
  }

  done(kind: TaskKind, decision: Decision, codes: DecisionCodes = {}, actor?: CommandActor): void {
    const refused = this.complete(kind, decision, codes, actor);
    if (refused) throw new Error(`${kind} ${decision} refused: ${refused.code} ${refused.field ?? ''}`);
  }

  vote(meetingId: string, yes: number, no: number, abstained = 0): void {
    const { taskId, areaCode, returnedFields = [] } = this.task('deliberation');
    const actor = by('villageClerk', areaCode);
    const votes = { yes, no, abstained, voters: yes + no + abstained };
    this.must('prepareItem', { meetingId, taskId, votes, dealtWith: returnedFields }, actor);
    this.must('applyItem', { meetingId }, by('villageSecretary', areaCode));
  }

  /** Lets days pass, and the clock do what it does at each of its moments. */
  pass(days: number): void {
    const until = this.now + days * dayMs;
    for (let next = this.wake(); next !== null && next <= until; next = this.wake()) {
      this.now = Math.max(next, this.open.lastAt + 1);
      const events = tick(this.open, this.policy, this.circumstances());
      if (events.length === 0) throw new Error('The clock woke the case for nothing');
      this.write(events, clockOf(this.open.areaCode));
    }
    this.now = Math.max(until, this.now);
  }

  private wake(): number | null {
    return nextWakeAt(this.open, this.policy);
  }

  private circumstances(): Circumstances {
    return {
      now: this.now,
      ...(this.seed !== undefined && { seed: this.seed }),
      calendar: nationalCalendar,
      findings: this.findings,
      outages: this.outages,
      verdict: this.verdict,
      moveTo: this.moveTo,
      ...(this.holds && { holds: this.holds }),
    };
  }

  private write(events: readonly NewEvent[], actor: CommandActor): void {
    for (const event of events) {
      // A new event and its place make an event of the ledger; the union cannot express it.
      const whose = whoseEvent(event, actor, this.state?.areaCode ?? village);
      const placed = { ...event, caseId, seq: (this.state?.seq ?? 0) + 1, at: this.now, actor: whose } as CaseEvent;
      this.ledger.push(placed);
      this.state = evolve(this.state, placed);
    }
  }
}

export const householder: CommandActor = { accountId: 'household', role: 'household', areaCode: village };

export function by(role: CommandActor['role'], areaCode = village, more: Partial<CommandActor> = {}): CommandActor {
  return { accountId: `${role}-1`, role, areaCode, ...more };
}

/** Somebody who may act on the task: its role and place, another person than those excluded. */
export function holderOf(task: OpenTask): CommandActor {
  const holder = by(task.role, task.areaCode, task.department ? { department: task.department } : {});
  return {
    ...holder,
    accountId: task.assignee ?? (task.excluded?.includes(holder.accountId) ? `${task.role}-2` : holder.accountId),
  };
}

export function named(code: string): Policy {
  const policy = shippedPolicies.find((p) => p.code === code);
  if (!policy) throw new Error(`No shipped policy ${code}`);
  return policy;
}
