import { objectionPurposes } from '#apps/api/tasks/objectionReading';
import { chanceOf } from '../generate/chance';
import { phoneNumber } from '../generate/identity';
import { personName } from '../generate/people';
import type { County } from './county';
import type { Desk } from './desk';
import { insertRows } from '#apps/setup/insertRows';
import { accountIdOf, uuidOf } from './naming';
import type { Sheet } from './sheets';

export const objectionIdOf = (actName: string): string => uuidOf(`objection/${actName}`);

/** What somebody who read the notice says, and who it is. */
export function objectionOf({ county }: Desk, drawnBy: string): { text: string; name: string; phone: string } {
  const chance = chanceOf(county.seed, `objector/${drawnBy}`);
  return {
    text: '该户去年刚买了小汽车，不像有困难的样子，请核实。',
    name: personName(chance),
    phone: phoneNumber(chance),
  };
}

/** Relatives of the household among the accounts: they may not judge. */
export function relatedAccounts({ committees }: Pick<County, 'committees'>, householdIndex: number): string[] {
  const related = committees.flatMap(({ members }) =>
    members.flatMap(({ login, relatedHouseholdIndexes }) =>
      login !== undefined && relatedHouseholdIndexes.includes(householdIndex) ? [accountIdOf(login)] : [],
    ),
  );
  return [...new Set(related)];
}

/** Objections as they are received: what was said and by whom, sealed apart; raised against the case's latest notice. */
export async function keepObjections(desk: Desk, sheets: readonly Sheet[]): Promise<void> {
  const rows = sheets.flatMap(({ words, turn, areaCode }) => {
    if (words.type !== 'raiseObjection') return [];
    const { text, ...objector } = objectionOf(desk, turn.name);
    const said = desk.secrets.seal(objectionPurposes.body, text);
    const who = desk.secrets.seal(objectionPurposes.objector, JSON.stringify(objector));
    return {
      ...{ id: words.objectionId, caseId: turn.live.planned.caseId, areaCode, keyId: said.keyId },
      body: said.enc.toString('base64'),
      objector: who.enc.toString('base64'),
      related: words.excludedAccountIds,
    };
  });
  await insertRows(desk.pool, objectionsSql, rows);
}

const objectionsSql = `
  INSERT INTO objection (id, case_id, notice_id, area_code, body_enc, objector_enc, key_id, received_at, related_account_ids)
  SELECT r.id, "caseId", (SELECT n.id FROM notice n JOIN notice_item i ON i.notice_id = n.id WHERE i.case_id = r."caseId" ORDER BY n.posted_on DESC, n.id LIMIT 1),
    "areaCode", decode(body, 'base64'), decode(objector, 'base64'), "keyId", business_now(), ARRAY(SELECT jsonb_array_elements_text(related))::uuid[]
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "caseId" uuid, "areaCode" text, body text, objector text, "keyId" text, related jsonb) ON CONFLICT DO NOTHING`;
