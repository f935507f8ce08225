import type { Account } from './accounts';
import { countyVillages } from './areas';
import { chanceOf } from './chance';
import type { HouseholdSeed } from './household';
import { clansOf, personName, surnameIn } from './people';

/** Somebody who belongs to a village's deliberation. `relatedHouseholdIndexes`: households whose item this person leaves. */
export type CommitteeMember = {
  name: string;
  kind: 'voter' | 'observer';
  /** The member's account, where it has one. */
  login?: string;
  relatedHouseholdIndexes: number[];
};
export type Committee = { villageCode: string; members: CommitteeMember[] };

/**
 * For each of the county's villages 9 to 15 voters who should attend (the party secretary, the village committee, elected
 * representatives) and two or three observers. About one voter in seven is kin to a household of its own family name.
 */
export function committees({
  seed,
  households,
  accounts,
}: {
  seed: number;
  households: readonly HouseholdSeed[];
  accounts: readonly Account[];
}): Committee[] {
  const householdsIn = new Map<string, HouseholdSeed[]>();
  for (const household of households)
    householdsIn.set(household.villageCode, [...(householdsIn.get(household.villageCode) ?? []), household]);
  return countyVillages().map((village) => {
    const chance = chanceOf(seed, `committee/${village.code}`);
    const clans = clansOf(seed, village);
    const holders = (role: string) =>
      accounts.filter(({ roles }) =>
        roles.some((grant) => grant.role === role && grant.areaCode === village.code && !grant.toOn),
      );
    const secretary = holders('villageSecretary')[0];
    const staff = holders('firstSecretary').concat(holders('villageLiaison'));

    const names = new Set<string>(secretary ? [secretary.name] : []);
    const size = chance.int(9, 15);
    while (names.size < size) names.add(personName(chance, surnameIn(chance, clans)));
    const local = householdsIn.get(village.code) ?? [];
    const kin = (name: string) =>
      local
        .filter(({ surname, facts }) => name.startsWith(surname) && !facts.members.some((one) => one.name === name))
        .filter(() => chance.hit(0.14))
        .slice(0, 3)
        .map(({ index }) => index);
    const voters = [...names].map((name): CommitteeMember => {
      const login = name === secretary?.name ? { login: secretary.login } : {};
      return { name, kind: 'voter', ...login, relatedHouseholdIndexes: kin(name) };
    });
    const observers = staff.map(({ name, login }): CommitteeMember => ({
      name,
      kind: 'observer',
      login,
      relatedHouseholdIndexes: [],
    }));
    observers.push({ name: personName(chance), kind: 'observer', relatedHouseholdIndexes: [] });
    return { villageCode: village.code, members: [...voters, ...observers] };
  });
}
