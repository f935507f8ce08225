import fc from 'fast-check';
import type { AssessmentContext, AssessmentForm, CauseFinding } from './assessmentForm';
import { checkAssessment, readAssessment } from './checkAssessment';
import { exampleAssessment } from './example';

const context: AssessmentContext = { today: '2027-11-12', causes: ['illness', 'schooling'], returnedFields: [] };
const faults = (change: object, more: Partial<AssessmentContext> = {}) =>
  checkAssessment({ ...exampleAssessment, ...change }, { ...context, ...more }).map((r) => [r.code, r.field]);
const [illness, schooling] = exampleAssessment.causeFindings as [CauseFinding, CauseFinding];

describe('an assessment', () => {
  it('of the example household is right, and is kept as it was typed', () => {
    expect(readAssessment(exampleAssessment, context)).toEqual({ form: exampleAssessment });
  });

  it('may name nobody to call: the gate says that, with everything else', () => {
    expect(faults({ contact: undefined })).toEqual([]);
    expect(faults({ contact: { name: '王守田' } })).toEqual([['form.required', 'contact.phone']]);
    expect(faults({ contact: { name: '王守田', phone: '110' } })).toEqual([['phone.invalid', 'contact.phone']]);
  });

  it('judges each cause of the case once, and no other', () => {
    expect(faults({ causeFindings: [illness] })).toEqual([['assessment.causeMissing', 'causeFindings']]);
    expect(faults({ causeFindings: [illness, schooling, illness] })).toEqual([
      ['form.twice', 'causeFindings[2].cause'],
    ]);
    expect(faults({}, { causes: ['illness'] })).toEqual([['assessment.causeForeign', 'causeFindings[1].cause']]);
  });

  it('says by what a cause is settled, and settles only a lasting one', () => {
    const open = { cause: 'schooling', outcome: 'open', fileIds: [] };
    expect(faults({ causeFindings: [illness, open] })).toEqual([]);
    expect(faults({ causeFindings: [{ ...illness, evidence: ' ' }, open] })).toEqual([
      ['assessment.evidenceMissing', 'causeFindings[0].evidence'],
    ]);
    expect(faults({ causeFindings: [{ ...illness, cause: 'housing' }] }, { causes: ['housing'] })).toEqual([
      ['assessment.causeNotLasting', 'causeFindings[0].outcome'],
    ]);
  });

  it('is made at the home by two people, with photos, not in the future', () => {
    expect(
      faults({ verifiers: exampleAssessment.verifiers.slice(0, 1), photoFileIds: [], visitedOn: '2027-11-13' }),
    ).toEqual([
      ['form.dateInFuture', 'visitedOn'],
      ['verification.twoVerifiers', 'verifiers'],
      ['verification.photoMissing', 'photoFileIds'],
    ]);
    expect(faults({ visitedOn: '2027-10-30' })).toEqual([['form.dateOrder', 'facts.income.untilOn']]);
  });

  it('that was returned deals with every ticked field', () => {
    const before: AssessmentForm = exampleAssessment;
    const returned = { returnedFields: ['causeFindings'], before };
    expect(faults({}, returned)).toEqual([['verification.returnedFieldUnanswered', 'causeFindings']]);
    const changed = { answers: [{ field: 'causeFindings', dealt: 'changed' }] };
    expect(faults({ ...changed, causeFindings: [schooling, illness] }, returned)).toEqual([
      ['verification.nothingChanged', 'causeFindings'],
    ]);
    expect(
      faults({ ...changed, causeFindings: [{ ...illness, evidence: '报销凭证已补。' }, schooling] }, returned),
    ).toEqual([]);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('causeFindings', 'contact', 'facts', 'verifiers', 'answers', 'visitedOn', 'photoFileIds'),
        fc.jsonValue({ maxDepth: 3 }),
        (field, value) => {
          const read = readAssessment({ ...exampleAssessment, [field]: value }, context);
          expect('form' in read || read.refusals.length > 0).toBe(true);
        },
      ),
    );
  });
});
