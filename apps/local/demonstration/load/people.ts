import { hashPassword } from '#apps/api/sessions/passwords';
import { addDays } from '#domain/calendar/day';
import { demonstrationPassword, inOfficeDays } from '../generate/accounts';
import type { County } from './county';
import { insertRows, type Connection } from '#apps/setup/insertRows';
import { accountIdOf, memberIdOf, numberOf, uuidOf } from './naming';

/** Accounts with their rights. All have one password, so it is hashed once; the hash has its salt and full cost like any other. */
export async function loadAccounts(client: Connection, { accounts }: Pick<County, 'accounts'>): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  await insertRows(
    client,
    `INSERT INTO account (id, login, name, area_code, password_hash)
     SELECT id, login, name, "areaCode", "passwordHash"
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, login text, name text, "areaCode" text, "passwordHash" text) ON CONFLICT DO NOTHING`,
    accounts.map(({ login, name, roles }) => ({
      ...{ id: accountIdOf(login), login, name, passwordHash },
      areaCode: roles[0]?.areaCode,
    })),
  );
  await insertRows(
    client,
    `INSERT INTO account_grant (id, account_id, role, area_code, department, grid_id, from_on, to_on, granted_by)
     SELECT id, "accountId", role, "areaCode", department, "gridId", "fromOn", "toOn", "grantedBy"
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "accountId" uuid, role text, "areaCode" text, department text, "gridId" text, "fromOn" date, "toOn" date, "grantedBy" uuid)
     ON CONFLICT DO NOTHING`,
    accounts.flatMap(({ login, roles }) =>
      roles.map((grant, i) => ({
        ...{ ...grant, id: uuidOf(`grant/${login}/${i}`), accountId: accountIdOf(login) },
        grantedBy: accountIdOf('guanli'),
      })),
    ),
  );
}

const relations = ['堂兄弟', '叔侄', '姻亲', '兄弟', '表兄弟'] as const;

/** The villages' deliberation members, and which of them are related to which household (优亲厚友). */
export async function loadCommittees(
  client: Connection,
  { committees, households, today }: Pick<County, 'committees' | 'households' | 'today'>,
): Promise<void> {
  const members = committees.flatMap(({ villageCode, members: here }) =>
    here.map((member, place) => ({ ...member, villageCode, id: memberIdOf(villageCode, place) })),
  );
  await insertRows(
    client,
    `INSERT INTO deliberation_member (id, area_code, name, kind, account_id, from_on)
     SELECT id, "villageCode", name, kind, "accountId", "fromOn"
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "villageCode" text, name text, kind text, "accountId" uuid, "fromOn" date) ON CONFLICT DO NOTHING`,
    members.map(({ id, villageCode, name, kind, login }) => ({
      ...{ id, villageCode, name, kind, accountId: login === undefined ? null : accountIdOf(login) },
      fromOn: addDays(today, -inOfficeDays),
    })),
  );
  await insertRows(
    client,
    `INSERT INTO cadre_relative (id, household_id, member_id, relation)
     SELECT id, "householdId", "memberId", relation
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "householdId" uuid, "memberId" uuid, relation text) ON CONFLICT DO NOTHING`,
    members.flatMap(({ id, relatedHouseholdIndexes }) =>
      relatedHouseholdIndexes.map((index) => ({
        ...{ id: uuidOf(`relative/${id}/${index}`), memberId: id, householdId: households[index]?.id },
        relation: relations[numberOf(`relation/${id}/${index}`, relations.length)],
      })),
    ),
  );
}
