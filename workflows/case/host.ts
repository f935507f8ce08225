import { condition, patched } from '@temporalio/workflow';
import { decide } from '#domain/process/decide';
import { evolve, grown } from '#domain/process/evolve';
import type { CaseEvent, NewEvent } from '#domain/process/event';
import { projectChange } from '#domain/process/projection';
import type { CaseState } from '#domain/process/state';
import { type RuleHolds, ruleChanges } from '#domain/process/ruleChange';
import { clockOf, nextWakeAt, tick, whoseEvent } from '#domain/process/tick';
import { isRefusal, type Refusal, refuse } from '#domain/refusal';
import type { Policy } from '#domain/policy/policy';
import { inspectionFor, judgementFor, policyFor } from './inspection';
import type { AssessInput, KnownKey, LedgerRow, RecordInput } from '#domain/process/recording';
import { Memory, type Seen } from './memory';
import type { CarriedCase, CaseStart, Command, CommandAnswer } from './messages';
import { assess, record } from './sideEffects';

/** From here on a command that found its case behind the ledger is inspected as the ledger asks for. */
const asksAgainPatch = '2026-11-26-asks-again';

/** A decision of before a rule changed is replayed as it was made; the first one by the changed rule notes it in the history. */
const holds: RuleHolds = (change) => patched(ruleChanges[change]);

/** What has to be looked into before a command is decided. */
type Questions = Pick<AssessInput, 'inspect' | 'judge' | 'policy'>;

/** Rounds in which a command may find that the ledger moved underneath it; more means a second writer, which cannot be. */
const mostRounds = 50;

/** The case in memory, and the one queue through which everything reaches it (I5). */
export class CaseHost {
  /** True when the clue that was to open the case did not: the run has nothing to live for. */
  openingRefused = false;
  /** Turns taken so far. */
  turns = 0;
  private current: CaseState | null;
  /** The version that the case follows: the one it was started with, until it is moved. */
  private followed: Policy;
  /** Business moment of the next wake-up; null when only people can move the case. */
  private wakeAt: number | null;
  private readonly keys: Record<string, KnownKey>;
  private readonly memory = new Memory();
  private next = 0;
  private serving = 0;

  constructor(
    private readonly start: CaseStart,
    /** Whether a command may be decided by the circumstances of an earlier one, which the recorder then holds against the present. */
    private readonly remembers: boolean,
  ) {
    this.current = start.carried?.state ? grown(start.carried.state) : null;
    this.followed = start.policy;
    this.wakeAt = this.current && nextWakeAt(this.current, this.followed);
    this.keys = { ...start.carried?.keys };
  }

  get state(): CaseState | null {
    return this.current;
  }

  get policy(): Policy {
    return this.followed;
  }

  get idle(): boolean {
    return this.next === this.serving;
  }

  /** True when the case has ended, or was never opened. */
  get over(): boolean {
    return this.current ? this.current.phase === 'ended' : this.openingRefused;
  }

  /** Real moment of the next wake-up by the clock as last read; infinite when only people can move the case. */
  get wakesAt(): number {
    return this.wakeAt === null ? Infinity : this.memory.realAt(this.wakeAt);
  }

  carried(): CarriedCase {
    return { state: this.current, keys: this.keys };
  }

  /** One at a time, in the order of arrival. */
  async inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.next++;
    if (this.serving !== turn) await condition(() => this.serving === turn);
    try {
      return await act();
    } finally {
      // Nothing opened the case: the clue was refused, or its key had been answered elsewhere.
      if (!this.current) this.openingRefused = true;
      this.serving++;
      this.turns++;
    }
  }

  /** Takes the case up from its ledger: state, answered keys and the next wake-up are those that stand there. */
  async takeUp(): Promise<void> {
    await this.look(null, { inspect: null });
  }

  /** What the clock brings about by now. */
  async tick(): Promise<void> {
    for (let round = 0; round < mostRounds && this.current && !this.over; round++) {
      const seen = await this.look(null, { inspect: null });
      const events = tick(this.current, this.followed, { ...seen, holds });
      if (events.length === 0) return;
      const by = { actor: clockOf(this.current.areaCode), key: null, bodyHash: null, submission: null };
      if ((await this.write(events, by, seen)) !== 'behind') return;
    }
  }

  /** A person's command, in its turn: answered from the ledger if its key is known, else decided, recorded and adopted. */
  async take(command: Command): Promise<CommandAnswer | Refusal> {
    const { birth } = this.start;
    if (command.caseId && command.caseId !== birth.caseId) return refuse('case.mismatch', { field: 'caseId' });
    for (let round = 0; round < mostRounds; round++) {
      const known = this.keys[command.key];
      if (known) return this.answerKnown(known, command);
      const asked = this.questionsOf(command);
      const remembered = round === 0 && !asked.inspect && !asked.judge && !asked.policy ? this.remember() : null;
      const seen = remembered ?? (await this.look(command.key, asked));
      if (this.keys[command.key]) continue;
      // What stood behind this case may call for an inspection that was not made, or for another one.
      if (!remembered && differ(asked, this.questionsOf(command)) && patched(asksAgainPatch)) continue;
      if (seen.known) return this.answerKnown(seen.known, command);
      if (!this.current && command.type !== 'reportClue' && command.type !== 'takeOver') return refuse('case.closed');
      const decided = decide(this.current, command, this.followed, { ...seen, holds }, birth);
      const { actor, key, bodyHash, submission = null } = command;
      const done = isRefusal(decided) ? decided : await this.write(decided, { actor, key, bodyHash, submission }, seen);
      // The ledger may stand further than the case remembers: nobody is refused without having looked.
      if (done === 'behind' || (remembered && isRefusal(done))) continue;
      return done;
    }
    throw new Error('The ledger kept moving underneath this case');
  }

  private questionsOf(command: Command): Questions {
    const policy = policyFor(command);
    return {
      inspect: inspectionFor(this.current, command),
      judge: judgementFor(this.current, command),
      ...(policy && { policy }),
    };
  }

  private answerKnown(known: KnownKey & { caseId?: string }, command: Command): CommandAnswer | Refusal {
    if (known.bodyHash !== command.bodyHash) return refuse('key.otherBody', { field: 'Idempotency-Key' });
    return { caseId: known.caseId ?? this.start.birth.caseId, seq: known.seq };
  }

  private answerAt(seq: number): CommandAnswer {
    return { caseId: this.start.birth.caseId, seq };
  }

  private remember(): Seen | null {
    return this.remembers && this.current ? this.memory.recall(this.current.lastAt + 1) : null;
  }

  /** Reads time and reference data, and adopts what the ledger holds behind the workflow. */
  private async look(key: string | null, asked: Questions): Promise<Seen> {
    const { birth } = this.start;
    const areaCode = this.current?.areaCode ?? birth.areaCode;
    const seen = await assess({ caseId: birth.caseId, afterSeq: this.current?.seq ?? 0, key, areaCode, ...asked });
    this.memory.keep(seen);
    this.adopt(seen.rows);
    await this.catchUp();
    const { calendar, findings, outages, known, verdict = null, moveTo = null, seed } = seen;
    // Events of two commands never share a moment: a decision is known by its own.
    const now = Math.max(seen.now, (this.current?.lastAt ?? 0) + 1);
    return { now, calendar, findings, outages, known, verdict, moveTo, remembered: null, ...(seed && { seed }) };
  }

  /** The ledger may say that the case was moved to another version by a command that this run never heard answered. */
  private async catchUp(): Promise<void> {
    if (!this.current || !hasMoved(this.current, this.followed)) return;
    const { policyCode: code, policyVersion: version, areaCode, seq, caseId } = this.current;
    const asked = { caseId, afterSeq: seq, key: null, areaCode, inspect: null, policy: { code, version, kept: true } };
    const { moveTo } = await assess(asked);
    if (!moveTo) throw new Error('The version that the case follows is not stored');
    this.followed = moveTo.policy;
    this.wakeAt = nextWakeAt(this.current, this.followed);
  }

  private async write(
    events: readonly NewEvent[],
    by: Pick<RecordInput, 'actor' | 'key' | 'bodyHash' | 'submission'>,
    { now: at, remembered, moveTo }: Seen,
  ): Promise<CommandAnswer | Refusal | 'behind'> {
    const { birth } = this.start;
    const policy = moveTo && events.some((e) => e.type === 'policyMoved') ? moveTo.policy : this.followed;
    // What leaves everything as it is, is not said from memory either.
    if (events.length === 0) return remembered === null ? this.answerAt(this.current?.seq ?? 0) : 'behind';
    const first = (this.current?.seq ?? 0) + 1;
    const areaCode = this.current?.areaCode ?? birth.areaCode;
    const placed = events.map((e, i) => {
      const actor = whoseEvent(e, by.actor, areaCode);
      // What was submitted stands behind the person's own events.
      const submissionId = actor === by.actor ? by.submission?.id : undefined;
      return place(e, { caseId: birth.caseId, seq: first + i, at, actor, submissionId });
    });
    const change = projectChange(this.current, placed, policy);
    if (!change) return refuse('internal.error');
    const { after, ...rows } = change;
    const result = await record({ caseId: birth.caseId, events: placed, ...by, remembered, ...rows });
    switch (result.outcome) {
      case 'written':
        this.current = after;
        this.followed = policy;
        this.wakeAt = rows.caseFile.nextWakeAt;
        if (by.key !== null) this.keys[by.key] = { seq: first, bodyHash: by.bodyHash ?? '' };
        return this.answerAt(first);
      case 'behind':
        this.adopt(result.rows);
        return 'behind';
      case 'outdated':
        return 'behind';
      case 'changed':
        return refuse('case.changed');
      case 'keyTaken':
        return refuse('key.otherBody', { field: 'Idempotency-Key' });
      case 'householdTaken':
        return refuse('case.ending');
    }
  }

  private adopt(rows: readonly LedgerRow[]): void {
    const fresh = rows.filter((row) => row.seq > (this.current?.seq ?? 0));
    if (fresh.length === 0) return;
    for (const row of fresh) {
      this.current = evolve(this.current, row);
      if (row.key) this.keys[row.key] = { seq: row.seq, bodyHash: row.bodyHash ?? '' };
    }
    this.wakeAt = this.current && nextWakeAt(this.current, this.followed);
  }
}

/** A state that was carried over from before the version was noted follows the one it was started with. */
function hasMoved({ policyCode, policyVersion }: CaseState, { code, version }: Policy): boolean {
  return policyCode !== '' && (policyCode !== code || policyVersion !== version);
}

function place(event: NewEvent, where: Pick<CaseEvent, 'caseId' | 'seq' | 'at' | 'actor' | 'submissionId'>): CaseEvent {
  const { submissionId, ...rest } = where;
  return { ...event, ...rest, ...(submissionId && { submissionId }) };
}

function differ(asked: Questions, now: Questions): boolean {
  return JSON.stringify(asked) !== JSON.stringify(now);
}
