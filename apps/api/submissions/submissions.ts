import { Injectable } from '@nestjs/common';
import type { SubmissionRef } from '#domain/process/command';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { refused } from '../http/refused';
import { canonicalJson, hashOf } from './canonical';

/** What a person typed, on its way into the store. */
export interface NewSubmission {
  /** The write's idempotency key: a repetition finds the row it made before. */
  readonly key: string;
  /** Name of the form: `verification`, `clue`, `objection`, … */
  readonly form: string;
  readonly body: unknown;
  /** Null without account. */
  readonly author: string | null;
  readonly areaCode: string;
  readonly householdId?: string;
  readonly caseId?: string;
  readonly taskId?: string;
  /** The register's version the form was filled on; the recorder answers `changed` if it moved. */
  readonly registerVersion?: number;
}

/** A submission as it is read back. */
export interface StoredSubmission {
  readonly id: string;
  readonly form: string;
  readonly authorAccountId: string | null;
  readonly areaCode: string;
  readonly caseId: string | null;
  readonly taskId: string | null;
  readonly householdId: string | null;
  readonly registerVersion: number | null;
  readonly createdAt: Date;
  readonly acceptedSeq: number | null;
  readonly body: unknown;
}

interface Row {
  readonly id: string;
  readonly form: string;
  readonly author_account: string | null;
  readonly area_code: string;
  readonly case_id: string | null;
  readonly task_id: string | null;
  readonly household_id: string | null;
  readonly register_version: number | null;
  readonly created_at: Date;
  readonly accepted_seq: number | null;
  readonly body_enc: Buffer;
  readonly body_key_id: string;
}

const purpose = 'submission';
const columns =
  'id, form, author_account, area_code, case_id, task_id, household_id, register_version, created_at, accepted_seq, body_enc, body_key_id';

/** The immutable rows of what people typed (I7): encrypted here, pointed to by the ledger, accepted by the recorder. */
@Injectable()
export class Submissions {
  constructor(private readonly secrets: Secrets) {}

  /** Stores what was typed and gives the command's reference. Sent twice it is stored once; the same key with another text is refused. */
  async store(client: ScopedClient, submission: NewSubmission): Promise<SubmissionRef> {
    const { key: id, author } = submission;
    const text = canonicalJson(submission.body);
    const hash = hashOf(text);
    const sealed = this.secrets.seal(purpose, text);
    // Without a named target no right to read is asked for: those without account write and read nothing.
    const stored = await client.query({
      name: 'submission_store',
      text: `INSERT INTO submission (id, case_id, task_id, form, author_account, body_enc, body_key_id, body_hash, register_version, household_id, area_code, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, business_now()) ON CONFLICT DO NOTHING`,
      values: [
        id,
        submission.caseId ?? null,
        submission.taskId ?? null,
        submission.form,
        author,
        sealed.enc,
        sealed.keyId,
        hash,
        submission.registerVersion ?? null,
        submission.householdId ?? null,
        submission.areaCode,
      ],
    });
    // Without account nothing may be read back: the case compares the body's hash itself.
    if (stored.rowCount === 0 && author !== null) await this.demandSame(client, id, hash);
    return { id, hash };
  }

  /** One submission in the client's scope. */
  async find(client: ScopedClient, id: string): Promise<StoredSubmission | null> {
    const { rows } = await client.query<Row>({
      name: 'submission_find',
      text: `SELECT ${columns} FROM submission WHERE id = $1`,
      values: [id],
    });
    const [row] = rows;
    return row === undefined ? null : this.opened(row);
  }

  /** The household's latest accepted submission of some forms, in whichever case; null if there is none or it is not the reader's to see. */
  async latestOf(
    client: ScopedClient,
    householdId: string,
    forms: readonly string[],
  ): Promise<StoredSubmission | null> {
    const { rows } = await client.query<Row>({
      name: 'submission_latest',
      text: `SELECT ${columns} FROM submission WHERE household_id = $1 AND form = ANY ($2) AND accepted_at IS NOT NULL
        ORDER BY accepted_at DESC, accepted_seq DESC LIMIT 1`,
      values: [householdId, forms],
    });
    const [row] = rows;
    return row === undefined ? null : this.opened(row);
  }

  /** The accepted submissions of a case in the client's scope, oldest first; at most 200. */
  async ofCase(client: ScopedClient, caseId: string): Promise<StoredSubmission[]> {
    const { rows } = await client.query<Row>({
      name: 'submission_of_case',
      text: `SELECT ${columns} FROM submission WHERE case_id = $1 AND accepted_at IS NOT NULL ORDER BY accepted_seq, created_at LIMIT 200`,
      values: [caseId],
    });
    return rows.map((row) => this.opened(row));
  }

  private async demandSame(client: ScopedClient, id: string, hash: string): Promise<void> {
    const { rows } = await client.query<{ body_hash: string }>({
      name: 'submission_hash',
      text: 'SELECT body_hash FROM submission WHERE id = $1',
      values: [id],
    });
    if (rows[0]?.body_hash !== hash) throw refused('key.otherBody', { field: 'Idempotency-Key' });
  }

  private opened(row: Row): StoredSubmission {
    const body: unknown = JSON.parse(this.secrets.open(purpose, { enc: row.body_enc, keyId: row.body_key_id }));
    return {
      id: row.id,
      form: row.form,
      authorAccountId: row.author_account,
      areaCode: row.area_code,
      caseId: row.case_id,
      taskId: row.task_id,
      householdId: row.household_id,
      registerVersion: row.register_version,
      createdAt: row.created_at,
      acceptedSeq: row.accepted_seq,
      body,
    };
  }
}
