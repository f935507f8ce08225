import type { ReturnAnswer } from '#domain/household/verificationForm';
import { returnableAssessmentFields, returnableFields } from '#domain/household/returnable';
import { Field } from '../../../forms/Field';
import { CodeInput, LinesInput } from '../../../forms/inputs';
import { idOfField } from '../../../forms/paths';
import { visitWords, useVisitWords } from '../../../words/visitWords';
import { useLabel } from '../../../words/words';
import type { WorkValues } from '../form/work';
import type { StepProps } from './StepFields';
import styles from './visit.module.css';

const { changed, kept } = visitWords;

/** After a return: every ticked field was changed, or is right as it is and why. */
export function AnswersPart({ form }: StepProps) {
  const t = useVisitWords();
  const say = useLabel();
  // One for each ticked field, as the API laid them out.
  const answers = (form.get('form.answers') as readonly Partial<ReturnAnswer>[] | undefined) ?? [];
  if (answers.length === 0) return null;
  const nameOf = (field: string): string => {
    const part = [...returnableFields, ...returnableAssessmentFields].find((each) => each.field === field);
    return part === undefined ? field : say(part);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{t('answersTitle')}</legend>
      {answers.map(({ field = '', dealt }, i) => {
        const fault = form.fault(`form.${field}`);
        return (
          <div key={field} id={idOfField(form.id, `form.${field}`)} tabIndex={-1}>
            <Field<WorkValues, string> form={form} path={`form.answers[${i}].dealt`} label={nameOf(field)} isGroup>
              {(input) => <CodeInput {...input} labels={{ changed, kept }} />}
            </Field>
            {fault !== undefined && (
              <div role="alert" className={styles.fault}>
                {fault}
              </div>
            )}
            {dealt === 'kept' && (
              <Field<WorkValues, string> form={form} path={`form.answers[${i}].explanation`} label={t('explanation')}>
                {(input) => <LinesInput {...input} max={500} rows={2} />}
              </Field>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
