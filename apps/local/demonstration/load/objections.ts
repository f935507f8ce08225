import type { Desk } from './desk';
import { insertRows } from './insertRows';
import { uuidOf } from './naming';
import type { Sheet } from './sheets';

export const objectionIdOf = (actName: string): string => uuidOf(`objection/${actName}`);

/** Objections as they are received: what was said and by whom, sealed; the latest notice of the case is the one they are raised against. */
export async function keepObjections({ pool, secrets }: Desk, sheets: readonly Sheet[]): Promise<void> {
  const rows = sheets.flatMap(({ words, turn, areaCode, body }) => {
    if (words.type !== 'raiseObjection') return [];
    const { enc, keyId } = secrets.seal('objection', JSON.stringify(body));
    const objector = secrets.seal('objection', JSON.stringify({ name: '村民甲' }));
    return {
      ...{ id: words.objectionId, caseId: turn.live.planned.caseId, areaCode, keyId },
      body: enc.toString('base64'),
      objector: objector.enc.toString('base64'),
    };
  });
  await insertRows(
    pool,
    `INSERT INTO objection (id, case_id, notice_id, area_code, body_enc, objector_enc, key_id, received_at)
     SELECT r.id, "caseId", (SELECT n.id FROM notice n JOIN notice_item i ON i.notice_id = n.id WHERE i.case_id = r."caseId" ORDER BY n.posted_on DESC, n.id LIMIT 1),
       "areaCode", decode(body, 'base64'), decode(objector, 'base64'), "keyId", business_now()
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "caseId" uuid, "areaCode" text, body text, objector text, "keyId" text) ON CONFLICT DO NOTHING`,
    rows,
  );
}
