import type { Grant, Role } from '#domain/access/roles';
import { addDays } from '#domain/calendar/day';
import type { Department } from '#domain/household/codes';
import { countyCode } from './areas';
import { chanceOf } from './chance';
import { clansOf, personName, surnameIn } from './people';
import { gridOf, stations, type StaffedVillage, type Station } from './stations';

/** The password of every demonstration account. It exists in demonstration mode only; production refuses such accounts. */
export const demonstrationPassword = 'shouwang-2026';

/** Somebody who can sign in, with the roles held from date to date ('YYYY-MM-DD', both included). */
export type Account = { login: string; name: string; roles: Grant[] };

const departmentLogins = {
  medicalInsurance: 'yibao',
  health: 'weijian',
  education: 'jiaoyu',
  civilAffairs: 'minzheng',
  housing: 'zhujian',
  water: 'shuili',
  disabledFederation: 'canlian',
  humanResources: 'renshe',
  emergency: 'yingji',
  agriculture: 'nongye',
  publicSecurity: 'gongan',
  marketRegulation: 'shichang',
  naturalResources: 'ziran',
  finance: 'caizheng',
} as const satisfies Record<Department, string>;

/** 滑县 白道口镇, whose officer must see nothing of the county. */
const neighbourTownship = '410526102000';
const neighbourVillage = '410526102201';

/** All offices are held since before the first case of the demonstration. */
export const inOfficeDays = 800;

/** What every maker of accounts needs: names by the seed, and the day from which the offices are held. */
type Office = {
  seed: number;
  today: string;
  account: (login: string, roles: Grant[], family?: string) => Account;
  grant: (role: Role, areaCode: string, more?: Partial<Grant>) => Grant;
};

/**
 * An account for every role of the procedure: 33 villages with staff, all eleven township offices with two officers and
 * two leaders, the 14 departments, the county, and the neighbouring county for what must not be seen. Logins are pinyin:
 * place, dot, office (`songjinggu.xinxiyuan`, `wangzhuang.jingban`, `xian.lingdao`).
 */
export function accounts({ seed, today }: { seed: number; today: string }): Account[] {
  const fromOn = addDays(today, -inOfficeDays);
  const office: Office = {
    seed,
    today,
    account: (login, roles, family) => ({ login, name: personName(chanceOf(seed, `account/${login}`), family), roles }),
    grant: (role, areaCode, more = {}) => ({ role, areaCode, fromOn, ...more }),
  };
  return [
    ...countyOffice(office),
    ...stations.flatMap((station) => townshipOffice(office, station)),
    ...stations.flatMap((station) => station.villages.flatMap((village) => villageStaff(office, village))),
    ...special(office),
  ];
}

function countyOffice({ account, grant }: Office): Account[] {
  const departments = Object.entries(departmentLogins).map(([department, login]) =>
    // Object.entries widens the keys of a table that the compiler has checked to be departments.
    account(`${login}.jingban`, [grant('departmentOfficer', countyCode, { department: department as Department })]),
  );
  return [
    account('xian.jingban', [grant('countyOfficer', countyCode)]),
    account('xian.jingban2', [grant('countyOfficer', countyCode)]),
    account('xian.lingdao', [grant('countyLeader', countyCode)]),
    account('xian.lingdao2', [grant('countyLeader', countyCode)]),
    account('xian.dudao', [grant('supervisor', countyCode)]),
    account('shenji', [grant('auditor', countyCode)]),
    account('yunwei', [grant('operator', countyCode)]),
    account('guanli', [grant('administrator', countyCode)]),
    ...departments,
  ];
}

function townshipOffice({ account, grant }: Office, { code, login, villages }: Station): Account[] {
  const liaison = villages.map((village) => grant('villageLiaison', village.code));
  return [
    account(`${login}.jingban`, [grant('townshipOfficer', code)]),
    account(`${login}.jingban2`, [grant('townshipOfficer', code)]),
    account(`${login}.lingdao`, [grant('townshipLeader', code)]),
    account(`${login}.lingdao2`, [grant('townshipLeader', code)]),
    account(`${login}.baocun`, liaison),
  ];
}

/** The secretary heads the first grid as well: several roles in one person. */
function villageStaff({ seed, account, grant }: Office, { code, name, login }: StaffedVillage): Account[] {
  const clans = clansOf(seed, { code, name });
  const local = (place: string, roles: Grant[]) =>
    account(`${login}.${place}`, roles, surnameIn(chanceOf(seed, `family/${login}.${place}`), clans));
  const inGrid = (role: Role, number: 1 | 2) => grant(role, code, { gridId: gridOf(code, number) });
  return [
    local('xinxiyuan', [grant('villageClerk', code)]),
    local('shuji', [grant('villageSecretary', code), inGrid('gridHead', 1)]),
    // The first secretary helps households as well, as those sent to a village do.
    account(`${login}.diyishuji`, [grant('firstSecretary', code), grant('helper', code)]),
    local('wangge', [inGrid('gridWorker', 1)]),
    local('wangge2', [inGrid('gridWorker', 2)]),
    local('wanggezhang', [inGrid('gridHead', 2)]),
    account(`${login}.bangfu`, [grant('helper', code)]),
  ];
}

function special({ today, account, grant }: Office): Account[] {
  const [songjinggu, yuanguo] = ['410621108242', '410621108205'];
  const term = { fromOn: addDays(today, -inOfficeDays - 700), toOn: addDays(today, -inOfficeDays - 1) };
  return [
    account('wangzhuang.dudao', [grant('supervisor', '410621108000')]),
    // A clerk whose term ended: the account still signs in and may do nothing any more.
    account('songjinggu.qianren', [grant('villageClerk', songjinggu, term)]),
    // One person with two offices: clerk in one village, grid worker in the next.
    account('yuanguo.jianzhi', [
      grant('villageClerk', yuanguo),
      grant('gridWorker', songjinggu, { gridId: gridOf(songjinggu, 2) }),
    ]),
    account('baidaokou.jingban', [grant('townshipOfficer', neighbourTownship)]),
    account('baidaokou.xinxiyuan', [grant('villageClerk', neighbourVillage)]),
  ];
}
