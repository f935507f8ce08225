import type { Role } from '#domain/access/roles';
import type { Channel, RiskClass } from '#domain/household/codes';
import { chanceOf, type Chance } from './chance';
import { formTakes } from './flaws';
import type { HouseholdSeed } from './household';
import { mayRecover } from './recovery';
import { Script, type Act, type Place, type ScenarioLight, type ScriptPolicy } from './script';
import { staffedVillages } from './stations';
import { peculiarities, stories, type Peculiarity } from './stories';

/** One case as it is to be driven through the API: what happened day by day, and where and how it stands today. */
export type CasePlan = {
  index: number;
  householdIndex: number;
  villageCode: string;
  channel: Channel;
  riskClasses: RiskClass[];
  peculiarity: Peculiarity;
  /** Days before today on which the clue came in. */
  startedDaysAgo: number;
  /** Oldest first; the first is the clue. Where the case stands after the last one is `standsAt`. */
  acts: Act[];
  standsAt: Place;
  /** Of the open task by its limit; `returned` where it waits for a correction, `ended` where nothing is left to do. */
  light: ScenarioLight;
};

const channels: readonly (readonly [Channel, number])[] = [
  ['selfReport', 40],
  ['fieldVisit', 30],
  ['departmentAlert', 22],
  ['petition', 8],
];
const reporterOf: Record<Channel, Role | 'household'> = {
  selfReport: 'household',
  fieldVisit: 'gridWorker',
  departmentAlert: 'departmentOfficer',
  petition: 'countyOfficer',
};

/** The plan of `count` cases over every step, light and peculiarity. At least 100, so that each story is told. */
export function scenario(options: {
  seed: number;
  today: string;
  count?: number;
  households: readonly HouseholdSeed[];
  policy: ScriptPolicy;
}): CasePlan[] {
  const { seed, today, count = 300, households, policy } = options;
  const told = allot(count);
  const free = freeHouseholds(chanceOf(seed, 'scenario/households'), households, today);
  let index = 0;
  const plans: CasePlan[] = [];
  for (const peculiarity of peculiarities) {
    for (let turn = 0; turn < told[peculiarity]; turn++) {
      const chance = chanceOf(seed, `case/${peculiarity}/${turn}`);
      const household = free(peculiarity);
      plans.push(planOf({ index: index++, peculiarity, turn, chance, household, policy, today }));
    }
  }
  return plans;
}

function planOf(of: {
  index: number;
  peculiarity: Peculiarity;
  turn: number;
  chance: Chance;
  household: HouseholdSeed;
  policy: ScriptPolicy;
  today: string;
}): CasePlan {
  const { index, peculiarity, turn, chance, household, policy, today } = of;
  // An unfounded clue that nobody waits to be told about; otherwise the household would be told first.
  const channel = peculiarity.startsWith('unfounded') ? 'departmentAlert' : chance.weighted(channels);
  const riskClasses =
    household.riskClasses.length > 0
      ? [...household.riskClasses]
      : [chance.pick(['incomeDrop', 'expenditureSurge'] as const)];
  const script = new Script(policy, chance, today).write({
    do: 'reportClue',
    by: reporterOf[channel],
    channel,
    riskClasses,
  });
  stories[peculiarity].tell({ script, turn, chance, policy });
  const acts = script.acts();
  return {
    index,
    householdIndex: household.index,
    villageCode: household.villageCode,
    channel,
    riskClasses,
    peculiarity,
    startedDaysAgo: acts[0]?.daysAgo ?? 0,
    acts,
    standsAt: script.place,
    light: script.light,
  };
}

/** The shares scaled to the count; every story at least once, the rest of the rounding goes to the plain cases. */
function allot(count: number): Record<Peculiarity, number> {
  if (count < 100) throw new Error(`a scenario needs at least 100 cases, not ${count}`);
  const total = peculiarities.reduce((sum, name) => sum + stories[name].share, 0);
  const told = Object.fromEntries(
    peculiarities.map((name) => [name, Math.max(1, Math.floor((stories[name].share * count) / total))]),
  );
  told.plain = (told.plain ?? 0) + count - Object.values(told).reduce((sum, n) => sum + n, 0);
  // Built from the closed list just above, so every name has its number.
  return told as Record<Peculiarity, number>;
}

/** Hands out each household once, by what the story needs: staff or none, a risk or none, a flaw or none, one member or more. */
function freeHouseholds(
  chance: Chance,
  households: readonly HouseholdSeed[],
  today: string,
): (story: Peculiarity) => HouseholdSeed {
  const staffed = new Set(staffedVillages.map((village) => village.code));
  const left = chance.shuffled(households);
  return (story) => {
    const { atRisk, flawed = false, recovers = false } = stories[story];
    const suits = (household: HouseholdSeed): boolean => {
      const { villageCode, riskClasses, facts, flaw } = household;
      return (
        staffed.has(villageCode) === (story !== 'nobodyThere') &&
        riskClasses.length > 0 === atRisk &&
        (flaw !== undefined && formTakes(flaw)) === flawed &&
        (flaw === undefined || formTakes(flaw)) &&
        (story !== 'diedOut' || facts.members.length === 1) &&
        (story !== 'memberDied' || facts.members.length > 2) &&
        (!recovers || mayRecover(household, today))
      );
    };
    const found = left.findIndex(suits);
    const [household] = found < 0 ? [] : left.splice(found, 1);
    if (!household) throw new Error(`no household left for a case of “${story}”`);
    return household;
  };
}
