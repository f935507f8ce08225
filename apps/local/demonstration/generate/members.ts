import { addDays, ageOn } from '#domain/calendar/day';
import type { MemberFacts, WorkFacts } from '#domain/household/facts';
import type { HouseholdKind } from '#domain/household/homeCodes';
import type { Health, Labour } from '#domain/household/personCodes';
import type { Chance } from './chance';
import type { Kin } from './family';
import { phoneNumber, type IdentityIssuer } from './identity';
import { givenName, surname } from './people';

export type MemberContext = {
  chance: Chance;
  today: string;
  kind: HouseholdKind;
  family: string;
  issue: IdentityIssuer;
  taken: Set<string>;
};

/** One member as the register would know it; consistent in age, school, health, labour and work. */
export function member(kin: Kin, context: MemberContext): MemberFacts {
  const { chance, kind, issue } = context;
  const { age, sex, bornOn } = kin;
  const school = schoolOf(chance, kin, context.today);
  const health = healthOf(chance, age);
  const grade = health.includes('disabled')
    ? chance.weighted([
        [1, 12],
        [2, 28],
        [3, 32],
        [4, 28],
      ] as const)
    : undefined;
  const labour = labourOf(chance, { age, inSchool: school.schoolStatus !== undefined, health, grade });
  const publicPost = labour === 'weak' && age < 68 && chance.hit(0.15);
  const work = workOf(chance, { age, labour, publicPost });
  const poor = kind === 'minimumLiving';
  return {
    memberId: uuid(chance),
    ...nameOf(kin, context),
    idNumber: issue(bornOn, sex),
    relation: kin.relation,
    ...(age >= 16 && chance.hit(0.75) ? { phone: phoneNumber(chance) } : {}),
    ...school,
    health,
    ...(grade ? { disabilityGrade: grade } : {}),
    labour,
    ...(work ? { work } : {}),
    publicPost,
    medicalInsured: true,
    pensionInsured: age >= 16 && school.schoolStatus === undefined && chance.hit(0.96),
    minimumLiving: poor,
    destituteSupport: kind === 'destitute',
    disabilitySubsidy: grade !== undefined && (grade <= 2 || poor),
  };
}

/** A UUID of version 4 drawn from the seed. */
export function uuid(chance: Chance): string {
  const hex = Array.from({ length: 32 }, () => chance.int(0, 15).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${'89ab'.charAt(chance.int(0, 3))}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** No two members of a household bear the same name. */
function nameOf(
  { relation, ownSurname, bornOn, sex }: Kin,
  { chance, family, taken }: MemberContext,
): Pick<MemberFacts, 'name' | 'ethnicity'> {
  if (relation === 'spouse' && chance.hit(1 / 400)) return { name: '阿依古丽·买买提', ethnicity: '维吾尔族' };
  const ethnicity = chance.weighted([
    ['汉族', 985],
    ['回族', 10],
    ['满族', 2],
    ['蒙古族', 1],
    ['苗族', 1],
    ['土家族', 1],
  ]);
  for (;;) {
    const name = (ownSurname ? surname(chance) : family) + givenName(chance, bornOn, sex);
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, ethnicity };
  }
}

/** Pupils by the age they had when the school year began on 1 September; everybody else by the education they left with. */
function schoolOf(
  chance: Chance,
  { age, bornOn }: Kin,
  today: string,
): Pick<MemberFacts, 'schoolStatus' | 'education'> {
  const autumn = `${today.slice(0, 4)}-08-31`;
  const atStart = ageOn(bornOn, autumn < today ? autumn : addDays(autumn, -365));
  if (atStart < 3) return { schoolStatus: 'beforeSchool' };
  if (atStart < 6) return { schoolStatus: chance.hit(0.93) ? 'kindergarten' : 'beforeSchool' };
  if (atStart < 12) return { schoolStatus: 'primary' };
  if (atStart < 15) return { schoolStatus: 'juniorSecondary' };
  if (atStart < 18 && chance.hit(0.9))
    return { schoolStatus: chance.hit(0.6) ? 'seniorSecondary' : 'vocationalSecondary' };
  if (atStart >= 18 && atStart < 22 && chance.hit(0.5))
    return { schoolStatus: chance.hit(0.55) ? 'college' : 'bachelor' };
  if (age >= 72)
    return {
      education: chance.weighted([
        ['illiterate', 40],
        ['primary', 45],
        ['juniorSecondary', 15],
      ]),
    };
  if (age >= 50)
    return {
      education: chance.weighted([
        ['illiterate', 5],
        ['primary', 32],
        ['juniorSecondary', 53],
        ['seniorSecondary', 10],
      ]),
    };
  return {
    education: chance.weighted([
      ['primary', 6],
      ['juniorSecondary', 58],
      ['seniorSecondary', 22],
      ['college', age > 21 ? 10 : 0],
      ['bachelor', age > 22 ? 4 : 0],
    ]),
  };
}

function healthOf(chance: Chance, age: number): Health[] {
  const old = age >= 60;
  const found: Health[] = [];
  if (age > 15 && chance.hit(old ? 0.24 : 0.05)) found.push('chronicIllness');
  if (chance.hit(old ? 0.01 : 0.004)) found.push('seriousIllness');
  if (chance.hit(old ? 0.06 : 0.02)) found.push('disabled');
  return found.length > 0 ? found : ['healthy'];
}

export function labourOf(
  chance: Chance,
  of: { age: number; inSchool: boolean; health: readonly Health[]; grade?: number },
): Labour {
  const { age, inSchool, health, grade } = of;
  if (age < 16 || inSchool || age >= 75) return 'none';
  if (grade !== undefined && grade <= 2) return 'lost';
  if (health.includes('seriousIllness')) return chance.hit(0.5) ? 'lost' : 'weak';
  if (grade !== undefined || health.includes('chronicIllness') || age >= 66)
    return age >= 70 ? chance.pick(['weak', 'none'] as const) : 'weak';
  return chance.hit(0.2) && age < 60 ? 'skilled' : 'ordinary';
}

/** Work away from one's own land, whole yuan a month; a public-benefit post pays by the county's usual rate. */
export function workOf(
  chance: Chance,
  of: { age: number; labour: Labour; publicPost: boolean },
): WorkFacts | undefined {
  if (of.publicPost)
    return {
      place: 'township',
      employer: '村公益性岗位',
      months: 12,
      incomeFen: 12 * chance.pick([50_000, 60_000, 80_000]),
    };
  const able = of.labour === 'ordinary' || of.labour === 'skilled';
  if (!able || !chance.hit(of.age < 60 ? 0.78 : 0.35)) return undefined;
  const place = chance.weighted([
    ['township', 22],
    ['county', 26],
    ['province', 24],
    ['otherProvince', 27.5],
    ['abroad', 0.5],
  ] as const);
  const months = chance.weighted([
    [chance.int(3, 7), 25],
    [chance.int(8, 10), 50],
    [chance.int(11, 12), 25],
  ]);
  const monthFen = chance.around(of.labour === 'skilled' ? 480_000 : of.age < 60 ? 360_000 : 240_000, 120_000, 10_000);
  return { place, months, incomeFen: months * monthFen };
}
