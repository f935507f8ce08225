import { Checkbox } from '../../../controls/Checkbox';
import { verdictLabels } from '#domain/comparison/answer';
import { categoryLabels, causeLabels, maxCauses } from '#domain/household/codes';
import type { Need } from '#domain/steps/decisions';
import { returnablePlanParts } from '#domain/steps/returnableParts';
import { FilePicker } from '../../../files/FilePicker';
import { Field } from '../../../forms/Field';
import { CodeInput, CodesInput, DayInput, LinesInput, TextInput } from '../../../forms/inputs';
import type { Form } from '../../../forms/useForm';
import { useTaskWords } from '../../../words/taskWords';
import type { TaskDetail } from '../detail';
import { type DecisionValues, reasonsFor, rulesOf } from './decisionValues';
import { NamedFields } from './NamedFields';

interface FieldsProps {
  readonly detail: TaskDetail;
  readonly form: Form<DecisionValues>;
}

type Labels = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

const longText = 2000;
const mostPhotos = 1;
const fieldOf = (need: Need): string => (need === 'photo' ? 'photoFileId' : need);

/** What the decision chosen needs, in the order in which its rule names it. */
export function DecisionFields({ detail, form }: FieldsProps) {
  const t = useTaskWords();
  const rule = rulesOf(detail).find(({ decision }) => decision === form.values.decision);
  const isBack = form.values.decision === 'return' || form.values.decision === 'reject';
  if (rule === undefined) return null;
  return (
    <>
      {rule.needs.map((need) => (
        <NeedField key={need} need={need} detail={detail} form={form} />
      ))}
      {!rule.needs.includes('reasonText') && !rule.needs.includes('form') && (
        <Field<DecisionValues, string> form={form} path="reasonText" label={t('note')} isOptional>
          {(input) => <LinesInput {...input} max={longText} rows={2} />}
        </Field>
      )}
      {detail.returned !== null && !isBack && (
        <Field<DecisionValues, boolean> form={form} path="dealtWith" label={t('ticked')} isGroup>
          {(input) => (
            <Checkbox
              id={input.id}
              checked={input.value === true}
              onChange={(event) => input.onChange(event.target.checked)}
            >
              {t('dealtWith')}
            </Checkbox>
          )}
        </Field>
      )}
    </>
  );
}

/** One thing that a decision needs. */
function NeedField({ need, detail, form }: FieldsProps & { readonly need: Need }) {
  const t = useTaskWords();
  const path = fieldOf(need);
  switch (need) {
    case 'reasonCode':
      return (
        <CodeField form={form} path={path} label={t('reasonCode')} labels={reasonsFor(detail, form.values.decision)} />
      );
    case 'category':
      return <CodeField form={form} path={path} label={t('category')} labels={categoryLabels} />;
    case 'causes':
      return (
        <Field<DecisionValues, readonly string[]> form={form} path={path} label={t('causes')} isGroup>
          {(input) => <CodesInput {...input} labels={causeLabels} max={maxCauses} />}
        </Field>
      );
    case 'toStep':
      return <ReturnFields form={form} detail={detail} />;
    case 'fields':
      return <PartsField form={form} detail={detail} />;
    case 'on':
      return (
        <Field<DecisionValues, string> form={form} path={path} label={t('on')}>
          {(input) => <DayInput {...input} />}
        </Field>
      );
    case 'reasonText':
    case 'answerText':
      return (
        <Field<DecisionValues, string> form={form} path={path} label={t(need)}>
          {(input) => <LinesInput {...input} max={longText} />}
        </Field>
      );
    case 'documentNumber':
    case 'nationalNumber':
      return (
        <Field<DecisionValues, string> form={form} path={path} label={t(need)}>
          {(input) => <TextInput {...input} max={50} />}
        </Field>
      );
    case 'photo':
      return <PhotoField form={form} detail={detail} />;
    case 'accountId':
      return <NamedFields form={form} detail={detail} />;
    case 'form':
      return <AnswerFields form={form} />;
    case 'verdict':
      return null;
  }
}

function CodeField({
  form,
  path,
  label,
  labels,
}: {
  readonly form: Form<DecisionValues>;
  readonly path: string;
  readonly label: string;
  readonly labels: Labels;
}) {
  return (
    <Field<DecisionValues, string> form={form} path={path} label={label} isGroup={Object.keys(labels).length <= 5}>
      {(input) => <CodeInput {...input} labels={labels} />}
    </Field>
  );
}

function ReturnFields({ form, detail }: FieldsProps) {
  const t = useTaskWords();
  const steps = Object.fromEntries(detail.returnTo.map(({ step, zh, en }) => [step, { zh, en }]));
  const ways = {
    back: { zh: t('thenBack'), en: t('thenBack') },
    again: { zh: t('thenAgain'), en: t('thenAgain') },
  };
  return (
    <>
      <CodeField form={form} path="toStep" label={t('toStep')} labels={steps} />
      {form.values.decision === 'return' && <CodeField form={form} path="then" label={t('then')} labels={ways} />}
    </>
  );
}

/** What a return ticks: the parts of what was submitted at the step chosen; a plan goes back to its helper alone. */
function PartsField({ form, detail }: FieldsProps) {
  const t = useTaskWords();
  const parts =
    detail.task.kind === 'reviewPlan'
      ? returnablePlanParts
      : (detail.returnTo.find(({ step }) => step === form.values.toStep)?.parts ?? []);
  const labels = Object.fromEntries(parts.map(({ field, zh, en }) => [field, { zh, en }]));
  if (parts.length === 0) return null;
  return (
    <Field<DecisionValues, readonly string[]> form={form} path="fields" label={t('parts')} isGroup>
      {(input) => <CodesInput {...input} labels={labels} />}
    </Field>
  );
}

function PhotoField({ form, detail }: FieldsProps) {
  const t = useTaskWords();
  const { taskId, caseId } = detail.task;
  const photo = form.values.photoFileId;
  return (
    <Field<DecisionValues, string> form={form} path="photoFileId" label={t('photo')} isGroup>
      {(input) => (
        <FilePicker
          id={input.id}
          belongs={{ taskId, caseId }}
          max={mostPhotos}
          fileIds={photo === undefined ? [] : [photo]}
          onChange={(change) => input.onChange(change(photo === undefined ? [] : [photo])[0])}
        />
      )}
    </Field>
  );
}

/** A department's answer: whether its records agree, and what it has to say. */
function AnswerFields({ form }: { readonly form: Form<DecisionValues> }) {
  const t = useTaskWords();
  return (
    <>
      <CodeField form={form} path="form.verdict" label={t('verdict')} labels={verdictLabels} />
      <Field<DecisionValues, string>
        form={form}
        path="form.note"
        label={t('note')}
        isOptional={form.values.form?.verdict === 'match'}
      >
        {(input) => <LinesInput {...input} max={1000} />}
      </Field>
    </>
  );
}
