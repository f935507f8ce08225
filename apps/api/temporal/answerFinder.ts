import type { FindAnswer } from '#temporal/caseGateway';
import type { Database } from '../database/database';

/** Where a key was answered, when the case itself is gone: by the ledger, through a door that takes the key and tells place and hash. */
export function answerFinder(database: Database): FindAnswer {
  return async (key) => {
    const row = await database.one<{ case_id: string; seq: number; body_hash: string }>(
      'answer_by_key',
      'SELECT case_id, seq, body_hash FROM answer_by_key($1)',
      [key],
    );
    return row === null ? null : { caseId: row.case_id, seq: row.seq, bodyHash: row.body_hash };
  };
}
