import type { CaseAnswers } from '#temporal/caseGateway';
import type { Database } from '../database/database';

/** What the ledger says when a case does not answer: through two doors, of which one tells place and hash for a key, the other whether a case is open. */
export function caseAnswers(database: Database): CaseAnswers {
  return {
    findAnswer: async (key) => {
      const row = await database.one<{ case_id: string; seq: number; body_hash: string }>(
        'answer_by_key',
        'SELECT case_id, seq, body_hash FROM answer_by_key($1)',
        [key],
      );
      return row === null ? null : { caseId: row.case_id, seq: row.seq, bodyHash: row.body_hash };
    },
    isOpen: async (caseId) => {
      const row = await database.one<{ open: boolean }>('case_is_open', 'SELECT case_is_open($1) AS open', [caseId]);
      return row?.open === true;
    },
  };
}
