import type { JudgedRow } from '#database/casework/imports';
import type { Secrets } from '#database/secrets';
import { decide } from '#domain/process/decide';
import type { Circumstances } from '#domain/process/draft';
import { isRefusal } from '#domain/refusal';
import { namesOf } from './naming';
import type { KeptHousehold } from './registerCheck';
import { takeOverCommand, type Taking } from './takeOverCommand';

/** Where the command's fields stand in the sheet of households; what is not listed is said of the present step. */
const columns: Readonly<Record<string, string>> = {
  identifiedOn: 'monitoring.identifiedOn',
  'eliminated.on': 'monitoring.eliminatedOn',
  trackingUntilOn: 'monitoring.trackingUntilOn',
  'ended.on': 'monitoring.endedOn',
};

/** Asks the regulation itself whether the household could be taken over now; nothing is recorded. */
export function rehearse(
  secrets: Secrets,
  row: JudgedRow,
  { taking, circumstances }: { taking: Taking; circumstances: Circumstances },
): JudgedRow {
  if (row.state !== 'good' || row.body === null || row.bodyHash === null) return row;
  // Written by the judgement just before.
  const kept = JSON.parse(row.body) as KeptHousehold;
  const names = namesOf(secrets, taking.countyCode, row.number ?? '');
  const command = takeOverCommand(secrets, taking, { kept, names, bodyHash: row.bodyHash });
  const { policy, policyHash } = taking;
  const birth = { caseId: names.caseId, householdId: names.householdId, areaCode: kept.facts.areaCode, policyHash };
  const decided = decide(null, command, policy, circumstances, birth);
  if (!isRefusal(decided)) return row;
  const { code, field = '', params } = decided;
  const column = columns[field] ?? 'monitoring.standing';
  const fault = { sheet: 'households', row: row.row, column, code, ...(params && { params }) } as const;
  return { ...row, state: 'faulty', faults: [fault], body: null };
}
