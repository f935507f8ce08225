import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { hashPassword } from '#apps/api/sessions/passwords';
import type { Grant, Role } from '#domain/access/roles';
import { national15 } from '#domain/policy/shipped/national15';

export const password = 'four horses in a meadow';

export const county = '410621000000';
export const township = '410621108000';
export const village = '410621108242';
export const otherVillage = '410621108205';
export const foreignVillage = '410526102201';

const areas: readonly (readonly [code: string, level: string, name: string, parent: string | null])[] = [
  ['410000000000', 'province', '河南省', null],
  ['410600000000', 'city', '鹤壁市', '410000000000'],
  [county, 'county', '浚县', '410600000000'],
  [township, 'township', '屯子镇', county],
  [village, 'village', '宋井固村', township],
  [otherVillage, 'village', '袁郭村', township],
  ['410500000000', 'city', '安阳市', '410000000000'],
  ['410526000000', 'county', '滑县', '410500000000'],
  ['410526102000', 'township', '白道口镇', '410526000000'],
  [foreignVillage, 'village', '白道口村', '410526102000'],
];

/** Who is there: login, name, managing area, offices. */
const people: readonly (readonly [
  login: string,
  name: string,
  managedIn: string,
  grants: readonly (readonly [Role, string, Partial<Grant>?])[],
])[] = [
  ['clerk', '宋建国', county, [['villageClerk', village]]],
  ['secretary', '宋保田', county, [['villageSecretary', village]]],
  ['grid', '宋小花', county, [['gridWorker', village, { gridId: `${village}-1` }]]],
  ['neighbour', '袁红梅', county, [['villageClerk', otherVillage]]],
  ['foreigner', '白志强', '410526000000', [['villageClerk', foreignVillage]]],
  ['township', '张海燕', county, [['townshipOfficer', township]]],
  ['leader', '李国庆', county, [['townshipLeader', township]]],
  ['county', '王秀兰', county, [['countyOfficer', county]]],
  ['health', '赵明', county, [['departmentOfficer', county, { department: 'health' }]]],
  ['supervisor', '孙立', county, [['supervisor', county]]],
  ['auditor', '周正', county, [['auditor', county]]],
  ['operator', '吴工', county, [['operator', county]]],
  ['admin', '郑管理', county, [['administrator', county]]],
  ['former', '前任', county, [['villageClerk', village, { fromOn: '2020-01-01', toOn: '2020-12-31' }]]],
];

/** Account ids by login, the same in every database. */
export const accountIds = new Map(people.map(([login]) => [login, randomUUID()]));
export const idOf = (login: string): string => accountIds.get(login) ?? `no account ${login}`;

/** Areas, people with the password above, and the national policy for the county. */
export async function furnish(owner: Pool): Promise<void> {
  const names = new Map<string, string>();
  for (const [code, level, name, parent] of areas) {
    const fullName = `${parent === null ? '' : (names.get(parent) ?? '')}${name}`;
    names.set(code, fullName);
    await owner.query('INSERT INTO area (code, level, name, parent_code, full_name) VALUES ($1, $2, $3, $4, $5)', [
      code,
      level,
      name,
      parent,
      fullName,
    ]);
  }
  const hash = await hashPassword(password);
  for (const [login, name, managedIn, grants] of people) {
    await owner.query('INSERT INTO account (id, login, name, area_code, password_hash) VALUES ($1, $2, $3, $4, $5)', [
      idOf(login),
      login,
      name,
      managedIn,
      hash,
    ]);
    for (const [role, areaCode, more = {}] of grants) {
      const values = [
        idOf(login),
        role,
        areaCode,
        more.department ?? null,
        more.gridId ?? null,
        more.fromOn ?? '2020-01-01',
        more.toOn ?? null,
      ];
      await owner.query(
        'INSERT INTO account_grant (account_id, role, area_code, department, grid_id, from_on, to_on) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        values,
      );
    }
  }
  const policy = { ...national15, version: 1 };
  await owner.query(
    `INSERT INTO policy (id, area_code, code, version, name_zh, name_en, body, hash, source, effective_on) VALUES ($1, $2, $3, 1, $4, $5, $6, 'test', $7, '2020-01-01')`,
    [randomUUID(), county, policy.code, policy.nameZh, policy.nameEn, JSON.stringify(policy), policy.source],
  );
}
