import { Alert } from '../../../controls/Alert';
import {
  type CauseFinding,
  causeOutcomeLabels,
  type ContactPerson,
  lastingCauses,
} from '#domain/household/assessmentForm';
import { causeLabels } from '#domain/household/codes';
import { Field } from '../../../forms/Field';
import { CodeInput, LinesInput } from '../../../forms/inputs';
import { SpecFields, type Specs } from '../../../forms/specs';
import { useVisitWords } from '../../../words/visitWords';
import { useCodeLabel, useLabel } from '../../../words/words';
import { PhotosField } from '../form/PhotosField';
import type { WorkValues } from '../form/work';
import type { StepProps } from './StepFields';
import styles from './visit.module.css';

const contactSpecs: Specs<ContactPerson> = {
  name: { kind: 'text', max: 50, zh: '姓名', en: 'Name' },
  phone: { kind: 'text', max: 20, inputMode: 'tel', zh: '联系电话', en: 'Phone' },
};
const { resolved, open } = causeOutcomeLabels;
const mostEvidence = 10;

/** 风险原因处置结果: each cause of the case is judged; who can be asked afterwards. */
export function CausesStep({ form, detail }: StepProps) {
  const t = useVisitWords();
  const say = useLabel();
  const code = useCodeLabel();
  const { caseId, taskId } = detail.task;
  // One for each cause of the case, as the API laid them out.
  const findings = (form.get('form.causeFindings') as readonly Partial<CauseFinding>[] | undefined) ?? [];
  const unmet = detail.gate?.unmet ?? [];
  return (
    <>
      {unmet.length > 0 && (
        <Alert
          type="info"
          title={t('gate')}
          description={
            <ul>
              {unmet.map((each) => (
                <li key={each.condition}>{say(each)}</li>
              ))}
            </ul>
          }
          style={{ marginBottom: 16 }}
        />
      )}
      {findings.map(({ cause = 'other', outcome }, i) => (
        <fieldset key={cause} className={styles.part}>
          <legend>{code(causeLabels, cause)}</legend>
          <Field<WorkValues, string> form={form} path={`form.causeFindings[${i}].outcome`} label={t('outcome')} isGroup>
            {(input) => (
              <CodeInput {...input} labels={lastingCauses.includes(cause) ? causeOutcomeLabels : { resolved, open }} />
            )}
          </Field>
          <Field<WorkValues, string>
            form={form}
            path={`form.causeFindings[${i}].evidence`}
            label={t('evidence')}
            isOptional={outcome === 'open'}
          >
            {(input) => <LinesInput {...input} max={500} rows={2} />}
          </Field>
          <PhotosField
            form={form}
            at={`form.causeFindings[${i}].fileIds`}
            label={`${t('evidence')} ${t('photos')}`}
            max={mostEvidence}
            belongs={{ caseId, taskId }}
            isOptional
          />
        </fieldset>
      ))}
      <fieldset className={styles.part}>
        <legend>{t('contact')}</legend>
        <SpecFields form={form} specs={contactSpecs} at="form.contact" />
      </fieldset>
    </>
  );
}
