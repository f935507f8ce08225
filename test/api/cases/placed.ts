import { answersOf } from '#database/ledger/answersOf';
import { randomUUID } from 'node:crypto';
import type { TakenMonitoring } from '#domain/takeOver/takenHousehold';
import { CaseGateway } from '#temporal/caseGateway';
import { aHousehold } from '#test/support/imports/workbooks';
import type { Desk } from '../desk/desk';
import { village } from '../desk/furniture';
import type { Importer } from '../imports/importer';

/** A case by its ids. */
export interface Placed {
  readonly caseId: string;
  readonly householdId: string;
}

// Several files place cases, and a case's workflow is named after its household's number.
const run = randomUUID().slice(0, 8).toUpperCase();
let made = 0;

/** A household's number that nobody else has in this file. */
export const freshNumber = (): string => `${run}-${++made}`;

/** A household that an import placed somewhere on its road. */
export async function placed(desk: Desk, importer: Importer, at: TakenMonitoring['at']): Promise<Placed> {
  const monitoring = { at, ...(at.phase === 'identifying' && { identifiedOn: null }) };
  const household = aHousehold({ number: freshNumber(), areaCode: village, monitoring });
  const { id } = await importer.taken([household]);
  const caseId = (await importer.rows(id))[0]?.caseId ?? '';
  const { rows } = await desk.stack.ownerPool.query<{ householdId: string }>(
    'SELECT household_id AS "householdId" FROM case_file WHERE case_id = $1',
    [caseId],
  );
  return { caseId, householdId: rows[0]?.householdId ?? '' };
}

/** The open task of a kind on a case; a name that is none where there is none. */
export async function openTask(desk: Desk, kind: string, { caseId }: Placed): Promise<string> {
  const { rows } = await desk.stack.ownerPool.query<{ task_id: string }>(
    `SELECT task_id FROM task WHERE case_id = $1 AND kind = $2 AND state = 'open'`,
    [caseId, kind],
  );
  return rows[0]?.task_id ?? `no ${kind}`;
}

/** The cases' own door, past the API. */
export function gatewayOf({ stack }: Desk): CaseGateway {
  const { client, access, ownerPool } = stack;
  return new CaseGateway(client, {
    taskQueue: access.taskQueue,
    answers: answersOf(ownerPool),
  });
}
