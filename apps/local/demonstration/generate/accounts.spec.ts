import { roles } from '#domain/access/roles';
import { departments } from '#domain/household/codes';
import { accounts } from './accounts';
import { areas, countyVillages } from './areas';
import { committees } from './committees';
import { households } from './household';
import { staffedVillages, stations } from './stations';

const today = '2026-11-22';
const all = accounts({ seed: 410621, today });
const holding = (role: string, areaCode?: string) =>
  all.filter((account) =>
    account.roles.some((grant) => grant.role === role && (!areaCode || grant.areaCode === areaCode) && !grant.toOn),
  );

describe('the accounts', () => {
  it('have unique readable logins and real areas', () => {
    const codes = new Set(areas().map(({ code }) => code));
    expect(new Set(all.map(({ login }) => login)).size).toBe(all.length);
    for (const { login, name, roles: grants } of all) {
      expect(login).toMatch(/^[a-z]+(\.[a-z]+\d?)?$/);
      expect(name.length).toBeGreaterThanOrEqual(2);
      expect(grants.every((grant) => codes.has(grant.areaCode) && grant.fromOn < today)).toBe(true);
    }
  });

  it('hold every role and every department', () => {
    for (const role of roles) expect(holding(role)).not.toEqual([]);
    const answered = all.flatMap(({ roles: grants }) => grants.flatMap(({ department }) => department ?? []));
    expect(answered.sort()).toEqual([...departments].sort());
  });

  it('put two officers and two leaders in every township and in the county, and full staff in each staffed village', () => {
    for (const { code } of stations) {
      expect(holding('townshipOfficer', code)).toHaveLength(2);
      expect(holding('townshipLeader', code)).toHaveLength(2);
    }
    expect(holding('countyOfficer')).toHaveLength(2);
    expect(holding('countyLeader')).toHaveLength(2);
    for (const { code } of staffedVillages) {
      for (const role of [
        'villageClerk',
        'villageSecretary',
        'firstSecretary',
        'villageLiaison',
        'helper',
        'gridWorker',
        'gridHead',
      ])
        expect(holding(role, code)).not.toEqual([]);
    }
  });
});

describe('the committees', () => {
  const made = households({ seed: 410621, today });
  const all = committees({ seed: 410621, households: made, accounts: accounts({ seed: 410621, today }) });

  it('have 9 to 15 voters in each of the 442 villages, the secretary among them, and observers', () => {
    expect(all.map(({ villageCode }) => villageCode)).toEqual(countyVillages().map(({ code }) => code));
    for (const { members } of all) {
      const voters = members.filter(({ kind }) => kind === 'voter');
      expect(voters.length).toBeGreaterThanOrEqual(9);
      expect(voters.length).toBeLessThanOrEqual(15);
      expect(members.length).toBeGreaterThan(voters.length);
      expect(new Set(voters.map(({ name }) => name)).size).toBe(voters.length);
    }
    expect(
      all.filter(({ members }) => members.some(({ login, kind }) => kind === 'voter' && login?.endsWith('.shuji'))),
    ).toHaveLength(staffedVillages.length);
  });

  it('have relatives among the households of their own village', () => {
    const kin = all.flatMap(({ villageCode, members }) =>
      members.flatMap(({ relatedHouseholdIndexes }) =>
        relatedHouseholdIndexes.map((index) => ({ villageCode, index })),
      ),
    );
    expect(kin.length).toBeGreaterThan(50);
    expect(kin.every(({ villageCode, index }) => made[index]?.villageCode === villageCode)).toBe(true);
    const ofThemselves = all.flatMap(({ members }) =>
      members.filter(({ name, relatedHouseholdIndexes }) =>
        relatedHouseholdIndexes.some((index) => made[index]?.facts.members.some((one) => one.name === name)),
      ),
    );
    expect(ofThemselves).toEqual([]);
  });
});
