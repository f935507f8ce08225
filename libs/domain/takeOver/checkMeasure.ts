import type { Day } from '../calendar/day';
import type { MeasureState } from '../assistance/measureState';
import type { Cause, Department } from '../household/codes';
import type { Measure } from '../household/measures';
import { type RefusalCode } from '../refusal';
import type { TakenOverMeasure } from './takenOver';

/** The columns of a measure's row as read; anything may be missing. */
export interface MeasureValues {
  readonly number?: string;
  readonly category?: Measure;
  readonly department?: Department;
  readonly causes?: readonly Cause[];
  readonly continuing?: 'once' | 'month' | 'quarter' | 'year';
  readonly state?: MeasureState;
  readonly declaredOn?: Day;
  readonly dueOn?: Day;
  readonly implementedOn?: Day;
  readonly confirmedOn?: Day;
}

type Field = keyof MeasureValues;

/** State and days of a measure have to agree, and the days to follow each other. */
export function checkMeasure(
  { state, declaredOn, dueOn, implementedOn, confirmedOn, causes = [] }: MeasureValues,
  { today, causes: known }: { today: Day; causes: readonly Cause[] },
): { readonly field: Field; readonly code: RefusalCode }[] {
  const faults: { field: Field; code: RefusalCode }[] = [];
  const wrong = (field: Field, code: RefusalCode) => void faults.push({ field, code });
  for (const [field, day] of Object.entries({ declaredOn, implementedOn, confirmedOn }))
    // The keys of the object just written.
    if ((day ?? '') > today) wrong(field as Field, 'form.dateInFuture');
  if (declaredOn && dueOn && dueOn < declaredOn) wrong('dueOn', 'form.dateOrder');
  if (declaredOn && implementedOn && implementedOn < declaredOn) wrong('implementedOn', 'form.dateOrder');
  if (implementedOn && confirmedOn && confirmedOn < implementedOn) wrong('confirmedOn', 'form.dateOrder');
  const given = state === 'implemented' || state === 'confirmed';
  if (given && implementedOn === undefined) wrong('implementedOn', 'import.measureDates');
  if (state === 'confirmed' && confirmedOn === undefined) wrong('confirmedOn', 'import.measureDates');
  if (state !== undefined && !given && state !== 'stopped' && implementedOn !== undefined)
    wrong('implementedOn', 'import.measureDates');
  if (state !== undefined && state !== 'confirmed' && state !== 'stopped' && confirmedOn !== undefined)
    wrong('confirmedOn', 'import.measureDates');
  if (causes.some((cause) => !known.includes(cause))) wrong('causes', 'form.oneOf');
  return faults;
}

/** The measure of a row that was found right; its id is its place. */
export function measureOf(values: MeasureValues, place: number): TakenOverMeasure {
  const {
    category,
    department,
    state,
    declaredOn,
    dueOn,
    causes = [],
    continuing,
    implementedOn,
    confirmedOn,
  } = values;
  if (!category || !department || !state || !declaredOn || !dueOn) throw new Error('A measure was not checked');
  return {
    measureId: `measure-${place}`,
    category,
    department,
    causes,
    continuing: continuing === undefined || continuing === 'once' ? null : continuing,
    dueOn,
    state,
    declaredOn,
    ...(implementedOn && { implementedOn }),
    ...(confirmedOn && { confirmedOn }),
  };
}
