import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { hashPassword } from '#apps/api/sessions/passwords';
import type { Role } from '#domain/access/roles';
import { departmentLabels, departments } from '#domain/household/codes';
import type { Policy } from '#domain/policy/policy';
import { national15 } from '#domain/policy/shipped/national15';

/** The year's line of the town, in fen. */
export const monitoringLineFen = 780_000;

export const townPassword = 'four horses in a meadow';
export const town = {
  county: '410621000000',
  township: '410621108000',
  village: '410621108242',
  otherVillage: '410621108205',
  otherTownshipVillage: '410621101201',
  foreignVillage: '410526102201',
} as const;

const areas: readonly (readonly [code: string, level: string, name: string, parent: string | null])[] = [
  ['410000000000', 'province', '河南省', null],
  ['410600000000', 'city', '鹤壁市', '410000000000'],
  [town.county, 'county', '浚县', '410600000000'],
  [town.township, 'township', '王庄镇', town.county],
  [town.village, 'village', '宋井固村', town.township],
  [town.otherVillage, 'village', '元过村', town.township],
  ['410621101000', 'township', '善堂镇', town.county],
  [town.otherTownshipVillage, 'village', '东善堂村', '410621101000'],
  ['410500000000', 'city', '安阳市', '410000000000'],
  ['410526000000', 'county', '滑县', '410500000000'],
  ['410526102000', 'township', '白道口镇', '410526000000'],
  [town.foreignVillage, 'village', '白道口村', '410526102000'],
];

interface Somebody {
  readonly login: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  readonly areaCode: string;
  readonly department?: string;
}

const offices: readonly Somebody[] = [
  { login: 'clerk', name: '宋建国', title: '宋井固村信息员宋建国', role: 'villageClerk', areaCode: town.village },
  { login: 'clerk2', name: '宋爱莲', title: '宋井固村信息员宋爱莲', role: 'villageClerk', areaCode: town.village },
  { login: 'secretary', name: '宋保田', title: '村党支部书记宋保田', role: 'villageSecretary', areaCode: town.village },
  {
    login: 'neighbour',
    name: '元红梅',
    title: '元过村信息员元红梅',
    role: 'villageClerk',
    areaCode: town.otherVillage,
  },
  {
    login: 'foreigner',
    name: '白志强',
    title: '滑县白道口村信息员白志强',
    role: 'villageClerk',
    areaCode: town.foreignVillage,
  },
  { login: 'officer', name: '张海燕', title: '王庄镇经办张海燕', role: 'townshipOfficer', areaCode: town.township },
  { login: 'officer2', name: '赵永刚', title: '王庄镇经办赵永刚', role: 'townshipOfficer', areaCode: town.township },
  { login: 'leader', name: '李国庆', title: '王庄镇分管领导李国庆', role: 'townshipLeader', areaCode: town.township },
  { login: 'helper', name: '周强', title: '帮扶责任人周强', role: 'helper', areaCode: town.township },
  { login: 'helper2', name: '吴晓燕', title: '帮扶责任人吴晓燕', role: 'helper', areaCode: town.township },
  { login: 'county', name: '王秀兰', title: '县级经办王秀兰', role: 'countyOfficer', areaCode: town.county },
  { login: 'countyleader', name: '周正', title: '县级审定人周正', role: 'countyLeader', areaCode: town.county },
  { login: 'supervisor', name: '孙立', title: '督导员孙立', role: 'supervisor', areaCode: town.county },
  { login: 'admin', name: '郑管理', title: '管理员郑管理', role: 'administrator', areaCode: town.county },
  { login: 'operator', name: '何运维', title: '运维何运维', role: 'operator', areaCode: town.county },
  { login: 'auditor', name: '钱明', title: '审计钱明', role: 'auditor', areaCode: town.county },
];

/** Who votes in 宋井固村: nine who should attend, the secretary among them, and one who listens. */
export const committee = [
  '宋保田',
  '宋德福',
  '宋长根',
  '宋玉梅',
  '宋桂兰',
  '宋保国',
  '宋金山',
  '宋秀荣',
  '宋国强',
] as const;
const observer = '马驻村';

/** Areas, a person for every office, the village's committee, the year's line and the county's procedure. Gives each login's title. */
export async function settle(owner: Pool, policy: Policy = national15): Promise<ReadonlyMap<string, string>> {
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
  const asked: Somebody[] = departments.map((department, i) => ({
    login: `dept.${department}`.toLowerCase(),
    name: `${'韩唐冯于董萧程曹袁邓许傅沈曾'[i] ?? '吕'}科`,
    title: `县${departmentLabels[department].zh}部门`,
    role: 'departmentOfficer',
    areaCode: town.county,
    department,
  }));
  const people = [...offices, ...asked];
  const hash = await hashPassword(townPassword);
  for (const somebody of people) await give(owner, somebody, hash);
  await owner.query(
    `INSERT INTO deliberation_member (id, area_code, name, kind, account_id, from_on)
     SELECT gen_random_uuid(), $1, n, CASE WHEN n = $3 THEN 'observer' ELSE 'voter' END, (SELECT id FROM account WHERE name = n), '2024-01-01' FROM unnest($2::text[]) AS u(n)`,
    [town.village, [...committee, observer], observer],
  );
  await owner.query(
    "INSERT INTO monitoring_line (year, province_code, amount_fen, source) VALUES (2024, '41', $1, '测试')",
    [monitoringLineFen],
  );
  await owner.query(
    `INSERT INTO policy (id, area_code, code, version, name_zh, name_en, body, hash, source, effective_on) VALUES ($1, $2, $3, $4, $5, $6, $7, 'test', $8, '2020-01-01')`,
    [
      randomUUID(),
      town.county,
      policy.code,
      policy.version,
      policy.nameZh,
      policy.nameEn,
      JSON.stringify(policy),
      policy.source,
    ],
  );
  return new Map(people.map(({ login, title }) => [login, title]));
}

async function give(owner: Pool, { login, name, role, areaCode, department }: Somebody, hash: string): Promise<void> {
  const id = randomUUID();
  const managedIn = areaCode.startsWith('410526') ? '410526000000' : town.county;
  await owner.query('INSERT INTO account (id, login, name, area_code, password_hash) VALUES ($1, $2, $3, $4, $5)', [
    id,
    login,
    name,
    managedIn,
    hash,
  ]);
  await owner.query(
    "INSERT INTO account_grant (account_id, role, area_code, department, from_on) VALUES ($1, $2, $3, $4, '2020-01-01')",
    [id, role, areaCode, department ?? null],
  );
}
