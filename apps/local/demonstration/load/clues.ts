import { receiptPurpose } from '#apps/api/clues/intake';
import { dueAt } from '#domain/calendar/due';
import { nationalCalendar } from '#domain/calendar/holidays/all';
import type { Department, RiskClass } from '#domain/household/codes';
import { selfReportOf } from '../generate/forms';
import type { Act } from '../generate/script';
import type { Desk, Moment, Turn } from './desk';
import { insertRows } from '#apps/setup/insertRows';
import { numberOf, uuidOf } from './naming';
import { type Sheet, submissionIdOf } from './sheets';

export type ClueTurn = Turn<Extract<Act, { do: 'reportClue' }>>;

/** Which department's records show a risk first. */
const alerting: Record<RiskClass, Department> = {
  incomeDrop: 'humanResources',
  expenditureSurge: 'civilAffairs',
  illnessDisasterAccident: 'medicalInsurance',
  outOfSchool: 'education',
  unsafeHousing: 'housing',
  unsafeWater: 'water',
  policyNotDelivered: 'medicalInsurance',
};

/** A clue as it is reported: by the household itself with its six things, or by somebody with an account. */
export function clueSheet({ staff, county }: Desk, turn: ClueTurn): Sheet {
  const { act, live, name } = turn;
  const { household } = live.planned;
  const { villageCode: areaCode, gridId } = household;
  const { channel } = act;
  const riskClasses = [...act.riskClasses];
  const clueId = uuidOf(`clue/${name}`);
  const report = selfReportOf(household, county.seed);
  const common = { turn, key: uuidOf(`act/${name}`), areaCode, subject: 'clue', form: 'clue' } as const;
  const words = { type: 'reportClue', clueId, channel, riskClasses } as const;
  if (act.by === 'household')
    return {
      ...{ ...common, words, author: null, body: report },
      actor: { accountId: 'household', role: 'household', areaCode },
    };
  const department = act.by === 'departmentOfficer' ? alerting[riskClasses[0] ?? 'incomeDrop'] : null;
  const inGrid = act.by === 'gridWorker' ? gridId : undefined;
  const at = { areaCode, department, drawnBy: name };
  // Where the village has no staff the township's office goes there itself.
  const { accountId, actor } =
    staff.find({ ...at, role: act.by, gridId: inGrid }) ?? staff.get({ ...at, role: 'townshipOfficer' });
  const body = { channel, riskClasses, areaCode, householdId: household.id, difficulty: report.difficulty };
  return { ...common, words, author: accountId, actor, body };
}

/** The clues' own rows, each with its receipt. The last four digits of the applicant's number or phone open it. */
export async function keepClues(
  { pool, secrets }: Desk,
  sheets: readonly Sheet[],
  { now, today }: Moment,
): Promise<void> {
  const hash = (receipt: string, value: string | undefined) =>
    value === undefined ? null : secrets.blindIndex(receiptPurpose, `${receipt}|${value.slice(-4)}`).toString('base64');
  const rows = sheets.flatMap((sheet) => {
    const { words, turn, areaCode, author, body } = sheet;
    if (words.type !== 'reportClue') return [];
    const receipt = receiptOf(words.clueId, today);
    const { household, policy } = turn.live.planned;
    const self = 'idNumber' in body && 'phone' in body ? body : {};
    const { idNumber, phone }: { idNumber?: unknown; phone?: unknown } = self;
    return {
      ...{ id: words.clueId, receipt, channel: words.channel, riskClasses: words.riskClasses, areaCode, author },
      householdId: household.id,
      submissionId: submissionIdOf(sheet),
      idHash: hash(receipt, textOf(idNumber)),
      phoneHash: hash(receipt, textOf(phone)),
      takeUpDueAt: new Date(dueAt(now, policy.limits.signFor, nationalCalendar)),
    };
  });
  await insertRows(pool, cluesSql, rows);
}

const cluesSql = `
  INSERT INTO clue (id, receipt_number, receipt_last4_hash, receipt_phone_hash, channel, risk_classes, area_code, household_id, submission_id, reported_by, status, created_at, take_up_due_at)
  SELECT id, receipt, decode("idHash", 'base64'), decode("phoneHash", 'base64'), channel, ARRAY(SELECT jsonb_array_elements_text("riskClasses")), "areaCode", "householdId",
    "submissionId", author, 'reported', business_now(), "takeUpDueAt"
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, receipt text, "idHash" text, "phoneHash" text, channel text, "riskClasses" jsonb, "areaCode" text, "householdId" uuid,
    "submissionId" uuid, author uuid, "takeUpDueAt" timestamptz)
  ON CONFLICT DO NOTHING`;

const receiptDigits = 8;

function receiptOf(clueId: string, today: string): string {
  const serial = numberOf(`receipt/${clueId}`, 10 ** receiptDigits);
  return `SW${today.replaceAll('-', '')}-${String(serial).padStart(receiptDigits, '0')}`;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
