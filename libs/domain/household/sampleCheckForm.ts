import type { Day } from '../calendar/day';
import { dayUntilToday, oneOf, optional, required, text, yesNo } from '../form/check';
import { type FormKind, type ReadForm, readForm } from '../form/readForm';
import { type Fields, object } from '../form/shape';
import { type Refusal, refuse } from '../refusal';
import type { Verifier } from './verificationForm';
import { photoFileIds, verifiers } from './visitShape';

/** 抽样核查: the county looks at a drawn household itself. What it finds is held against what was submitted. */
export interface SampleCheckForm {
  readonly visitedOn: Day;
  readonly visitors: readonly Verifier[];
  readonly photoFileIds: readonly string[];
  /** Whether income, securities and causes are as the submission says. */
  readonly incomeRight: boolean;
  readonly securitiesRight: boolean;
  readonly causesRight: boolean;
  readonly result: 'passed' | 'failed';
  /** What was found; asked for when the sample failed. */
  readonly note?: string;
}

const fields: Fields<SampleCheckForm> = {
  visitedOn: required(dayUntilToday),
  visitors: required(verifiers),
  photoFileIds: required(photoFileIds),
  incomeRight: required(yesNo),
  securitiesRight: required(yesNo),
  causesRight: required(yesNo),
  result: required(oneOf(['passed', 'failed'])),
  note: optional(text(2000, 'many')),
};

/** Something wrong never passes; a failed sample says what was found. */
function checkResult(form: SampleCheckForm): Refusal[] {
  const right = form.incomeRight && form.securitiesRight && form.causesRight;
  if (form.result === 'passed') return right ? [] : [refuse('sample.wrongAndPassed', { field: 'result' })];
  return form.note ? [] : [refuse('form.required', { field: 'note' })];
}

const sampleCheck: FormKind<SampleCheckForm, { readonly today: Day }> = {
  shape: object(fields),
  rules: [
    {
      reads: ['photoFileIds'],
      check: ({ photoFileIds: photos }) =>
        photos.length === 0 ? [refuse('verification.photoMissing', { field: 'photoFileIds' })] : [],
    },
    { reads: ['incomeRight', 'securitiesRight', 'causesRight', 'result', 'note'], check: checkResult },
  ],
};

/** What a verification has to deal with after such a visit; what is in none of the parts stands in the note. */
export function wrongFields({ incomeRight, securitiesRight, causesRight, result }: SampleCheckForm): string[] {
  if (result === 'passed') return [];
  const wrong = [
    ...(incomeRight ? [] : ['facts.income']),
    ...(securitiesRight ? [] : ['facts.securities']),
    ...(causesRight ? [] : ['causes']),
  ];
  return wrong.length > 0 ? wrong : ['note'];
}

/** The form as it is kept and hashed, or everything that is wrong with it. */
export const readSampleCheck = (raw: unknown, context: { readonly today: Day }): ReadForm<SampleCheckForm> =>
  readForm(sampleCheck, raw, context);
