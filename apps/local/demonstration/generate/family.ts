import { addDays, addMonths } from '#domain/calendar/day';
import type { Relation, Sex } from '#domain/household/personCodes';
import type { Chance } from './chance';

/** A member before it has a name; `ownSurname` for those who married in. */
export type Kin = { relation: Relation; sex: Sex; age: number; bornOn: string; ownSurname: boolean };

/** The members of one household, the head first, nobody younger than a year on `today`. */
export function family(chance: Chance, today: string): Kin[] {
  const shape = chance.weighted(shapes.map((one) => [one.people, one.share] as const));
  return shape(builder(chance, today), chance);
}

function builder(chance: Chance, today: string) {
  const kin = (relation: Relation, sex: Sex, age: number, ownSurname = false): Kin => {
    // The birthday lies on one of the 365 days up to today's date, so the age holds on `today`.
    return { relation, sex, age, bornOn: addDays(addMonths(today, -12 * age), -chance.int(0, 364)), ownSurname };
  };
  const anySex = (): Sex => (chance.hit(0.52) ? 'male' : 'female');
  const childrenOf = (parentAge: number, relation: 'child' | 'grandchild', atMost: 2 | 3) =>
    Array.from({ length: Math.min(atMost, chance.pick(childCounts)) }, (_, i) =>
      kin(relation, anySex(), Math.max(1, parentAge - chance.int(22, 27) - 4 * i)),
    );
  return {
    head: (age: number, sex: Sex = 'male') => kin('head', sex, age),
    anySex,
    spouse: (age: number) => kin('spouse', 'female', Math.max(20, age - chance.int(-1, 4)), true),
    son: (age: number) => kin('child', 'male', age),
    daughterInLaw: (age: number) => kin('childInLaw', 'female', Math.max(20, age - chance.int(0, 3)), true),
    mother: (age: number) => kin('parent', 'female', age + chance.int(21, 27), true),
    brother: (age: number) => kin('sibling', 'male', age - chance.int(2, 6)),
    childrenOf,
    /** The member with probability `p`, else nobody. */
    perhaps: (p: number, one: () => Kin): Kin[] => (chance.hit(p) ? [one()] : []),
  };
}

const childCounts = [1, 1, 1, 1, 2, 2, 2, 2, 2, 3];

type Shape = { share: number; people: (make: ReturnType<typeof builder>, chance: Chance) => Kin[] };

/** Shapes of rural households of northern Henan; shares by judgement, a little above the census of 2020 (2.9 people). */
const couple: Shape = {
  share: 24,
  people(make, chance) {
    const age = chance.hit(0.7) ? chance.int(60, 84) : chance.int(45, 59);
    return [make.head(age), make.spouse(age)];
  },
};

const nuclear: Shape = {
  share: 26,
  people(make, chance) {
    const age = chance.int(27, 52);
    return [make.head(age), make.spouse(age), ...make.childrenOf(age, 'child', 3)];
  },
};

const threeGenerations: Shape = {
  share: 24,
  people(make, chance) {
    const age = chance.int(49, 68);
    const sonAge = age - chance.int(21, 24);
    const young = [make.son(sonAge), make.daughterInLaw(sonAge), ...make.childrenOf(sonAge, 'grandchild', 3)];
    return [
      make.head(age),
      ...make.perhaps(0.88, () => make.spouse(age)),
      ...young,
      ...make.perhaps(0.2, () => make.mother(age)),
    ];
  },
};

const elderAlone: Shape = { share: 9, people: (make, chance) => [make.head(chance.int(66, 91), make.anySex())] };

const bachelor: Shape = {
  share: 5,
  people(make, chance) {
    const age = chance.int(36, 64);
    return [
      make.head(age),
      ...make.perhaps(0.45, () => make.mother(age)),
      ...make.perhaps(0.15, () => make.brother(age)),
    ];
  },
};

/** The parents work far away and belong to another household; the grandparents bring the children up. */
const skipGeneration: Shape = {
  share: 6,
  people(make, chance) {
    const age = chance.int(58, 74);
    return [
      make.head(age),
      ...make.perhaps(0.7, () => make.spouse(age)),
      ...make.childrenOf(age - 26, 'grandchild', 2),
    ];
  },
};

const singleParent: Shape = {
  share: 6,
  people(make, chance) {
    const age = chance.int(30, 52);
    const head = make.head(age, chance.hit(0.55) ? 'male' : 'female');
    return [head, ...make.childrenOf(age, 'child', 3), ...make.perhaps(0.35, () => make.mother(age))];
  },
};

const shapes: readonly Shape[] = [
  couple,
  nuclear,
  threeGenerations,
  elderAlone,
  bachelor,
  skipGeneration,
  singleParent,
];
