import type { Pool } from 'pg';
import { findEventByKey } from './findEventByKey';

/** What the ledger knows of a case whose workflow does not answer: the key's earlier answer, and whether the case is open. For roles that read the whole ledger. */
export function answersOf(pool: Pick<Pool, 'query'>) {
  return {
    findAnswer: (key: string) => findEventByKey(pool, key),
    isOpen: async (caseId: string): Promise<boolean> => {
      const { rows } = await pool.query<{ open: boolean }>({
        name: 'case-is-open',
        text: `SELECT EXISTS (SELECT FROM case_file WHERE case_id = $1 AND status = 'open') AS open`,
        values: [caseId],
      });
      return rows[0]?.open === true;
    },
  };
}
