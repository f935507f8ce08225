import { labourClasses } from '../assistance/planRules';
import { type Check, day, fen, id, number, oneOf, optional, required, text } from '../form/check';
import { codeList, type Fields, list, object } from '../form/shape';
import { categories, departments } from '../household/codes';
import { houseGrades, householdKinds, securities } from '../household/homeCodes';
import { healths, labours, outOfSchoolReasons, schoolStatuses } from '../household/personCodes';
import { type Refusal, refuse } from '../refusal';
import { allowances, type Benefit, type HouseholdCondition, type MemberCondition, selfPaidKinds } from './benefit';

type Kind<C extends { readonly is: string }, K extends C['is']> = Extract<C, { readonly is: K }>;
/** One shape for every kind of condition: a new kind does not compile before its check is written. */
type Shapes<C extends { readonly is: string }> = { readonly [K in C['is']]: Fields<Kind<C, K>> };

const is = required(text(30));
const anyOf = (codes: readonly string[]): { is: Check; any: Check } => ({
  is,
  any: required(codeList(codes, { min: 1 })),
});
const years = required(number({ max: 150 }));

const memberShapes: Shapes<MemberCondition> = {
  disabled: { is, grades: required(list(oneOf([1, 2, 3, 4]), { min: 1, max: 4 })) },
  health: anyOf(healths),
  inSchool: anyOf(schoolStatuses),
  outOfSchool: anyOf(outOfSchoolReasons),
  aged: { is, from: years, to: years },
  labour: anyOf(labours),
  receives: anyOf(allowances),
};
const householdShapes: Shapes<HouseholdCondition> = {
  kind: anyOf(householdKinds),
  monitored: anyOf(categories),
  labourClass: anyOf(labourClasses),
  houseGrade: anyOf(houseGrades),
  withoutSecurity: anyOf(securities),
  selfPaidAbove: { is, kind: required(oneOf(selfPaidKinds)), fen: required(fen) },
};

/** A condition has the shape of its kind. */
function condition(shapes: Readonly<Record<string, Fields<object>>>): Check {
  return (value, at, today) => {
    if (typeof value !== 'object' || value === null || !('is' in value)) return [refuse('form.shape', { field: at })];
    const kind = value.is;
    const fields = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return fields ? object(fields)(value, at, today) : [refuse('form.oneOf', { field: `${at}.is` })];
  };
}

const mostConditions = 10;
const prefix: Check = (value, at) =>
  value === '' || (typeof value === 'string' && /^[1-9]\d{0,11}$/.test(value))
    ? []
    : [refuse('area.unknown', { field: at })];
const amount: Check = (value, at, today) =>
  typeof value === 'object' && value !== null && 'percent' in value
    ? object({ percent: required(number({ min: 1, max: 100, fractions: true })), aboveFen: required(fen) })(
        value,
        at,
        today,
      )
    : object({ fen: required(fen) })(value, at, today);

const fields: Fields<Benefit> = {
  code: required(id),
  nameZh: required(text(50)),
  nameEn: required(text(100)),
  department: required(oneOf(departments)),
  areaPrefix: prefix,
  fromOn: required(day),
  toOn: optional(day),
  household: required(list(list(condition(householdShapes), { min: 1, max: mostConditions }), { max: mostConditions })),
  member: required(list(condition(memberShapes), { max: mostConditions })),
  amount: optional(amount),
  toCheck: optional(object({ zh: required(text(500, 'many')), en: required(text(1000, 'many')) })),
  source: required(text(200)),
};
const shape = object<Benefit>(fields, ({ fromOn, toOn }, at) =>
  toOn !== undefined && toOn < fromOn ? [refuse('form.dateOrder', { field: at === '' ? 'toOn' : `${at}.toOn` })] : [],
);

/** Everything that is wrong with an entry of the catalogue, each with its field. */
export function checkBenefit(entry: unknown, today: string): Refusal[] {
  return shape(entry, '', today);
}
