import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/** A member of a home; since the home is on record and still there, where nothing else is said. */
export interface Member {
  readonly birthOn?: string;
  readonly joinedOn?: string;
  readonly leftOn?: string;
  readonly diedOn?: string;
}

/** A time of being monitored, as the recorder folds it. */
export interface Span {
  readonly identifiedOn: string;
  readonly sinceOn?: string;
  readonly eliminatedOn?: string;
  readonly way?: 'assisted' | 'natural';
  readonly safetyNetOn?: string;
  readonly reversedOn?: string;
  readonly endedOn?: string;
  readonly outcome?: string;
  readonly category?: string;
  readonly causes?: readonly string[];
}

export interface Measured {
  readonly declaredOn: string;
  readonly approvedOn?: string;
  readonly firstImplementedOn?: string;
  readonly implementedOn?: string;
  readonly stoppedOn?: string;
  readonly category?: string;
}

/** Puts homes into register and folds as they stand after a case's life: what the figures are counted from. */
export class Homes {
  private count = 0;

  constructor(private readonly owner: Pool) {}

  /** A home with its members; gives its id. */
  async register(areaCode: string, members: readonly Member[], mergedInto: string | null = null): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `INSERT INTO household (id, number, area_code, kind, merged_into) VALUES ($1, $2, $3, 'general', $4)`,
      [id, `F-${++this.count}`, areaCode, mergedInto],
    );
    for (const { birthOn = '1970-01-01', joinedOn = null, leftOn = null, diedOn = null } of members)
      await this.owner.query(
        `INSERT INTO person (id, household_id, name, relation, birth_on, joined_on, left_on, died_on) VALUES (gen_random_uuid(), $1, '某', 'other', $2, $3, $4, $5)`,
        [id, birthOn, joinedOn, leftOn, diedOn],
      );
    return id;
  }

  /** A case of a home with its spans and measures; gives its id. */
  async monitor(
    householdId: string,
    areaCode: string,
    { spans, measures = [] }: { spans: readonly Span[]; measures?: readonly Measured[] },
  ): Promise<string> {
    const caseId = randomUUID();
    await this.owner.query(
      `INSERT INTO case_file (case_id, household_id, area_code, status, phase, stage, opened_at, seq) VALUES ($1, $2, $3, 'ended', 'ended', 0, now(), 1)`,
      [caseId, householdId, areaCode],
    );
    for (const [i, span] of spans.entries())
      await this.owner.query(
        `INSERT INTO monitored_span (case_id, ordinal, household_id, area_code, category, causes, identified_on, since_on, safety_net_on, eliminated_on, way, ended_on, outcome, reversed_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [
          ...[caseId, i + 1, householdId, areaCode, span.category ?? 'marginal', span.causes ?? ['illness']],
          ...[span.identifiedOn, span.sinceOn ?? span.identifiedOn, span.safetyNetOn ?? null],
          ...[span.eliminatedOn ?? null, span.eliminatedOn === undefined ? null : (span.way ?? 'assisted')],
          ...[span.endedOn ?? null, span.outcome ?? null, span.reversedOn ?? null],
        ],
      );
    for (const [i, measure] of measures.entries())
      await this.owner.query(
        `INSERT INTO measure (case_id, measure_id, household_id, area_code, category, department, state, declared_on, due_on, approved_on, implemented_on, first_implemented_on, stopped_on)
         VALUES ($1, $2, $3, $4, $5, 'health', 'declared', $6, $6, $7, $8, $9, $10)`,
        [
          ...[caseId, `m${i}`, householdId, areaCode, measure.category ?? 'health', measure.declaredOn],
          ...[measure.approvedOn ?? null, measure.implementedOn ?? measure.firstImplementedOn ?? null],
          ...[measure.firstImplementedOn ?? null, measure.stoppedOn ?? null],
        ],
      );
    return caseId;
  }

  /** An event of a case's ledger, as the recorder writes it. */
  async happened(caseId: string, { seq, type, at, data }: { seq: number; type: string; at: string; data: object }) {
    await this.owner.query(
      `INSERT INTO case_event (case_id, seq, type, at, actor, data, hash) VALUES ($1, $2, $3, $4, $6, $5, 'h')`,
      [caseId, seq, type, at, JSON.stringify(data), JSON.stringify({ accountId: randomUUID(), role: 'countyOfficer' })],
    );
  }
}
