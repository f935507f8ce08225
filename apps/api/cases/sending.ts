import { Injectable } from '@nestjs/common';
import type { Command, CommandActor, SubmissionRef } from '#domain/process/command';
import { CaseGateway } from '#temporal/caseGateway';
import type { CommandAnswer } from '#workflows/case/messages';
import { Database } from '../database/database';
import { bodyHash, canonicalHash } from '../submissions/canonical';

/** A command's own words, without its envelope. */
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type CommandWords = DistributiveOmit<Command, 'key' | 'bodyHash' | 'caseId' | 'actor' | 'submission'>;

/** One request to decide something: its key, and what was sent, to which subject. */
export interface Sending {
  readonly key: string;
  readonly householdId: string;
  readonly caseId: string;
  readonly actor: CommandActor;
  /** The request's body as it came, and the task or case it was sent to: the same key must always mean these. */
  readonly body: unknown;
  readonly subject: string;
  readonly submission?: SubmissionRef;
}

/** Puts a command into its envelope and sends it to the household's case. */
@Injectable()
export class CaseSender {
  constructor(
    private readonly gateway: CaseGateway,
    private readonly database: Database,
  ) {}

  send(
    { key, householdId, caseId, actor, body, subject, submission }: Sending,
    words: CommandWords,
  ): Promise<CommandAnswer> {
    const hash = bodyHash({ body, subject, accountId: actor.accountId });
    return this.gateway.send(householdId, {
      ...words,
      key,
      bodyHash: hash,
      caseId,
      actor,
      ...(submission && { submission }),
    });
  }

  /** Whether this key was answered before, whatever the case has become since. The case itself compares the bodies. */
  async wasAnswered(key: string): Promise<boolean> {
    const answer = await this.database.one('answer_by_key', 'SELECT case_id, seq, body_hash FROM answer_by_key($1)', [
      key,
    ]);
    return answer !== null;
  }
}

/**
 * The id under which a request's content is kept: made of key and content, so that a repetition finds its row
 * and a corrected form after a refusal does not meet the refused one.
 */
export function submissionKey(key: string, body: unknown): string {
  const hex = canonicalHash({ key, body });
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A key for one of several commands that a single request leads to. */
export function derivedKey(key: string, part: string): string {
  return submissionKey(key, part);
}
