import { setTimeout as pause } from 'node:timers/promises';
import { type CommandWords, submissionKey } from '#apps/api/cases/sending';
import { bodyHash, canonicalHash, canonicalJson } from '#apps/api/submissions/canonical';
import type { Command, CommandActor } from '#domain/process/command';
import { Refused, Unknown } from '#temporal/answers';
import { policyHash } from './reference';
import type { Desk, Turn } from './desk';
import { insertRows } from '#apps/setup/insertRows';
import type { Paper } from './papers';

/** One person's command with what was typed for it, ready to be kept and sent. */
export interface Sheet {
  readonly turn: Turn;
  readonly key: string;
  readonly actor: CommandActor;
  /** Null where somebody without account typed it. */
  readonly author: string | null;
  readonly areaCode: string;
  /** What the key always means: `complete:<task>`, as the API has it. */
  readonly subject: string;
  /** The request's body. */
  readonly body: object;
  /** The form's name, null where the words stand elsewhere; and what is kept of the body: the tidied form instead of the raw one. */
  readonly form: string | null;
  readonly kept?: object;
  readonly taskId?: string;
  readonly words: CommandWords;
  readonly papers?: readonly Paper[];
}

/** The id under which a sheet's content is kept, by the API's own rule. */
export const submissionIdOf = ({ key, body }: Pick<Sheet, 'key' | 'body'>): string => submissionKey(key, body);

/** Stores what was typed, sealed, before any of it is sent (I7). */
export async function keepSheets({ pool, secrets }: Desk, sheets: readonly Sheet[]): Promise<void> {
  await insertRows(
    pool,
    `INSERT INTO submission (id, case_id, task_id, form, author_account, body_enc, body_key_id, body_hash, household_id, area_code, created_at)
     SELECT id, "caseId", "taskId", form, author, decode(enc, 'base64'), "keyId", hash, "householdId", "areaCode", business_now()
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "caseId" uuid, "taskId" text, form text, author uuid, enc text, "keyId" text, hash text, "householdId" uuid, "areaCode" text)
     ON CONFLICT DO NOTHING`,
    sheets.flatMap((sheet) => {
      if (sheet.form === null) return [];
      const { turn, body, kept = body, form, author, areaCode, taskId } = sheet;
      const { caseId, household } = turn.live.planned;
      const { enc, keyId } = secrets.seal('submission', canonicalJson(kept));
      return {
        ...{ id: submissionIdOf(sheet), taskId, form, author, keyId, areaCode, householdId: household.id },
        // A clue belongs to no case before one takes it.
        caseId: sheet.words.type === 'reportClue' ? null : caseId,
        enc: enc.toString('base64'),
        hash: canonicalHash(kept),
      };
    }),
  );
}

/** Sends one sheet to its household's case. A refusal is kept with the case, whose later acts are then left out. */
export async function sendSheet(desk: Desk, sheet: Sheet): Promise<void> {
  const { live } = sheet.turn;
  if (live.stuck !== undefined) return;
  try {
    await untilKnown(() => send(desk, sheet));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    live.stuck = `${sheet.turn.name} ${sheet.words.type}: ${error.refusal.code} ${error.refusal.field ?? ''}`;
  }
}

function send({ cases }: Desk, sheet: Sheet): Promise<unknown> {
  const { turn, key, actor, subject, body, kept = body, words } = sheet;
  const { caseId, household, policy } = turn.live.planned;
  const hash = bodyHash({ body, subject, accountId: actor.accountId });
  if (words.type === 'reportClue') {
    const birth = {
      caseId,
      householdId: household.id,
      areaCode: household.villageCode,
      policyHash: policyHash(policy),
    };
    return cases.open({ birth, policy }, { ...words, key, bodyHash: hash, actor });
  }
  const submission = sheet.form !== null && { submission: { id: submissionIdOf(sheet), hash: canonicalHash(kept) } };
  // `words` is one command's own; its envelope is the same for all.
  return cases.send(household.id, { ...words, key, bodyHash: hash, caseId, actor, ...submission } as Command);
}

const mostAttempts = 40;
const pauseMs = 500;

/** Asks again with the same key until the outcome is known (I3), a bounded number of times. */
export async function untilKnown<T>(attempt: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Unknown) || n === mostAttempts) throw error;
      await pause(pauseMs);
    }
  }
}
