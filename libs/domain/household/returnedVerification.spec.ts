import { checkVerification } from './checkVerification';
import { exampleAssessment, exampleVerification } from './example';
import { returnableAssessmentFields, returnableFields } from './returnable';
import type { VerificationContext, VerificationForm } from './verificationForm';

const faults = (form: VerificationForm, more: Partial<VerificationContext> = {}) =>
  checkVerification(form, { today: '2026-11-22', returnedFields: [], ...more }).map((r) => [r.code, r.field]);

describe('a form that was returned', () => {
  const returnedFields = ['facts.income.wagesFen', 'causes'];
  const answered = (answers: VerificationForm['answers'], change: Partial<VerificationForm> = {}) => ({
    ...exampleVerification,
    ...change,
    answers,
  });
  const again = { returnedFields, before: exampleVerification };

  it('is not accepted before each ticked field was dealt with', () => {
    expect(faults(exampleVerification, again)).toEqual([
      ['verification.returnedFieldUnanswered', 'facts.income.wagesFen'],
      ['verification.returnedFieldUnanswered', 'causes'],
    ]);
  });

  it('keeps a field with an explanation only, and changes it really', () => {
    expect(
      faults(
        answered([
          { field: 'causes', dealt: 'changed' },
          { field: 'facts.income.wagesFen', dealt: 'kept' },
        ]),
        again,
      ),
    ).toEqual([
      ['verification.nothingChanged', 'causes'],
      ['form.required', 'answers[1].explanation'],
    ]);
    expect(
      faults(
        answered(
          [
            { field: 'causes', dealt: 'changed' },
            { field: 'facts.income.wagesFen', dealt: 'kept', explanation: '工资流水已核对。' },
          ],
          { causes: ['illness'] },
        ),
        again,
      ),
    ).toEqual([]);
  });

  it('answers nothing that was not ticked', () => {
    expect(faults(answered([{ field: 'causes', dealt: 'kept', explanation: '属实' }]))).toEqual([
      ['form.unknownField', 'answers[0].field'],
    ]);
  });

  it.each([
    { kind: 'verification', fields: returnableFields, form: exampleVerification },
    { kind: 'assessment', fields: returnableAssessmentFields, form: { ...exampleAssessment, note: '属实。' } },
  ])('can have only fields ticked that the form has: $kind', ({ fields, form }) => {
    for (const { field } of fields) {
      const value: unknown = field
        .split('.')
        .reduce<unknown>(
          (part, name) =>
            typeof part === 'object' && part !== null ? Object.getOwnPropertyDescriptor(part, name)?.value : undefined,
          form,
        );
      expect([field, value]).not.toEqual([field, undefined]);
    }
  });
});
