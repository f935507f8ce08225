import { condition } from '@temporalio/workflow';
import { decide } from '#domain/process/decide';
import type { Circumstances } from '#domain/process/draft';
import { evolve, grown } from '#domain/process/evolve';
import type { CaseEvent, NewEvent } from '#domain/process/event';
import { closings, project } from '#domain/process/projection';
import type { CaseState } from '#domain/process/state';
import { clockOf, tick } from '#domain/process/tick';
import { isRefusal, type Refusal, refuse } from '#domain/refusal';
import { inspectionFor, judgementFor } from './inspection';
import type { Assessment, AssessInput, KnownKey, LedgerRow, RecordInput } from '#domain/process/recording';
import type { CarriedCase, CaseStart, Command, CommandAnswer } from './messages';
import { assess, record } from './sideEffects';

/** Rounds in which a command may find that the ledger moved underneath it; more means a second writer, which cannot be. */
const mostRounds = 50;

/** The case in memory, and the one queue through which everything reaches it (I5). */
export class CaseHost {
  state: CaseState | null;
  /** True when the clue that was to open the case did not: the run has nothing to live for. */
  openingRefused = false;
  /** Turns taken so far: a change means that the clock has to be set anew. */
  turns = 0;
  private readonly keys: Record<string, KnownKey>;
  private next = 0;
  private serving = 0;
  private clock: { business: number; real: number; factor: number } | null = null;

  constructor(private readonly start: CaseStart) {
    this.state = start.carried?.state ? grown(start.carried.state) : null;
    this.keys = { ...start.carried?.keys };
  }

  get idle(): boolean {
    return this.next === this.serving;
  }

  /** True when the case has ended, or was never opened. */
  get over(): boolean {
    return this.state ? this.state.phase === 'ended' : this.openingRefused;
  }

  carried(): CarriedCase {
    return { state: this.state, keys: this.keys };
  }

  /** One at a time, in the order of arrival. */
  async inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.next++;
    if (this.serving !== turn) await condition(() => this.serving === turn);
    try {
      return await act();
    } finally {
      this.serving++;
      this.turns++;
    }
  }

  /** Real milliseconds until a business moment, by the clock as last read. */
  realMsUntil(moment: number): number {
    if (!this.clock) return 0;
    const { business, real, factor } = this.clock;
    return (moment - business) / factor - (Date.now() - real);
  }

  /** A person's command: answered from the ledger if its key is known, else decided, recorded and adopted. */
  async take(command: Command): Promise<CommandAnswer | Refusal> {
    const answer = await this.decideAndRecord(command);
    // Nothing opened the case: the clue was refused, or its key had been answered elsewhere.
    if (!this.state) this.openingRefused = true;
    return answer;
  }

  /** What the clock brings about by now. */
  async tick(): Promise<void> {
    for (let round = 0; round < mostRounds && this.state && !this.over; round++) {
      const seen = await this.look(null, { inspect: null });
      const events = tick(this.state, this.start.policy, seen);
      if (events.length === 0) return;
      const by = { actor: clockOf(this.state.areaCode), key: null, bodyHash: null, submission: null };
      if ((await this.write(events, by, seen.now)) !== 'behind') return;
    }
  }

  private async decideAndRecord(command: Command): Promise<CommandAnswer | Refusal> {
    const { birth, policy } = this.start;
    if (command.caseId && command.caseId !== birth.caseId) return refuse('case.mismatch', { field: 'caseId' });
    for (let round = 0; round < mostRounds; round++) {
      const known = this.keys[command.key];
      if (known) return this.answerKnown(known, command);
      const seen = await this.look(command.key, {
        inspect: inspectionFor(this.state, command),
        judge: judgementFor(this.state, command),
      });
      if (this.keys[command.key]) continue;
      if (seen.known) return this.answerKnown(seen.known, command);
      if (!this.state && command.type !== 'reportClue' && command.type !== 'takeOver') return refuse('case.closed');
      const decided = decide(this.state, command, policy, seen, birth);
      if (isRefusal(decided)) return decided;
      if (decided.length === 0) return { caseId: birth.caseId, seq: this.state?.seq ?? 0 };
      const { actor, key, bodyHash, submission = null } = command;
      const written = await this.write(decided, { actor, key, bodyHash, submission }, seen.now);
      if (written !== 'behind') return written;
    }
    throw new Error('The ledger kept moving underneath this case');
  }

  private answerKnown(known: KnownKey & { caseId?: string }, command: Command): CommandAnswer | Refusal {
    if (known.bodyHash !== command.bodyHash) return refuse('key.otherBody', { field: 'Idempotency-Key' });
    return { caseId: known.caseId ?? this.start.birth.caseId, seq: known.seq };
  }

  /** Reads time and reference data, and adopts what the ledger holds behind the workflow. */
  private async look(
    key: string | null,
    asked: Pick<AssessInput, 'inspect' | 'judge'>,
  ): Promise<Circumstances & { known: Assessment['known'] }> {
    const { birth } = this.start;
    const areaCode = this.state?.areaCode ?? birth.areaCode;
    const seen = await assess({ caseId: birth.caseId, afterSeq: this.state?.seq ?? 0, key, areaCode, ...asked });
    this.clock = { business: seen.now, real: Date.now(), factor: seen.factor };
    this.adopt(seen.rows);
    const { calendar, findings, outages, known, verdict = null } = seen;
    // Events of two commands never share a moment: a decision is known by its own.
    return { now: Math.max(seen.now, (this.state?.lastAt ?? 0) + 1), calendar, findings, outages, known, verdict };
  }

  private async write(
    events: readonly NewEvent[],
    by: Pick<RecordInput, 'actor' | 'key' | 'bodyHash' | 'submission'>,
    at: number,
  ): Promise<CommandAnswer | Refusal | 'behind'> {
    const { birth, policy } = this.start;
    const first = (this.state?.seq ?? 0) + 1;
    const placed = events.map((e, i) =>
      place(e, { caseId: birth.caseId, seq: first + i, at, actor: by.actor, submissionId: by.submission?.id }),
    );
    const after = placed.reduce<CaseState | null>((s, e) => evolve(s, e), this.state);
    if (!after) return refuse('internal.error');
    const result = await record({
      caseId: birth.caseId,
      events: placed,
      ...by,
      ...project(after, policy),
      closed: closings(this.state, placed),
    });
    switch (result.outcome) {
      case 'written':
        this.adopt(
          placed.map((e, i) => (i === 0 && by.key !== null ? { ...e, key: by.key, bodyHash: by.bodyHash ?? '' } : e)),
        );
        return { caseId: birth.caseId, seq: first };
      case 'behind':
        this.adopt(result.rows);
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
    for (const row of rows) {
      if (row.seq <= (this.state?.seq ?? 0)) continue;
      this.state = evolve(this.state, row);
      if (row.key) this.keys[row.key] = { seq: row.seq, bodyHash: row.bodyHash ?? '' };
    }
  }
}

function place(event: NewEvent, where: Pick<CaseEvent, 'caseId' | 'seq' | 'at' | 'actor' | 'submissionId'>): CaseEvent {
  const { submissionId, ...rest } = where;
  return { ...event, ...rest, ...(submissionId && { submissionId }) };
}
