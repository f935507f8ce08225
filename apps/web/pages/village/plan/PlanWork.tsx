import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert } from '../../../controls/Alert';
import { Button } from '../../../controls/Button';
import { Checkbox } from '../../../controls/Checkbox';
import { useCallback, useMemo } from 'react';
import { usualDepartment } from '#domain/assistance/measureAnswers';
import { labourClasses, planWarnings } from '#domain/assistance/planRules';
import { tidy } from '#domain/form/tidy';
import type { Cause } from '#domain/household/codes';
import { causeLabels } from '#domain/household/codes';
import { measures } from '#domain/household/measures';
import { checkPlanForm, maxPlanLines, type PlanForm, type PlanLine, planOf } from '#domain/household/planForm';
import { refusalText, refuse } from '#domain/refusal';
import { newKey } from '../../../api/key';
import { useSignedIn } from '../../../api/session';
import { Field } from '../../../forms/Field';
import { CodesInput } from '../../../forms/inputs';
import { fieldName } from '../../../forms/household/fieldNames';
import { SpecFields } from '../../../forms/specs';
import type { Form } from '../../../forms/useForm';
import { Card } from '../../../show/Card';
import { usePlanWords } from '../../../words/planWords';
import { useLabel } from '../../../words/words';
import styles from '../form/form.module.css';
import { SubmitBar } from '../form/SubmitBar';
import { useWorkForm } from '../form/useWorkForm';
import type { Work, WorkValues } from '../form/work';
import { lineSpecs, planSpecs } from './planSpecs';
import { mark } from '../../../words/mark';

/** 帮扶计划（一户一策）: begins with what the causes and the capacity for work ask for. */
export function PlanWork({ work }: { readonly work: Work }) {
  const t = usePlanWords();
  const say = useLabel();
  const { todayOn } = useSignedIn();
  const { detail } = work;
  const { proposal } = detail;
  const context = useContextOf(work);
  const ticked = detail.returned?.fields ?? [];
  const isReturned = ticked.length > 0;
  // The API laid the plan out as the domain's form.
  const empty = useMemo<WorkValues>(() => ({ form: (detail.form ?? {}) as WorkValues['form'] }), [detail.form]);
  const check = useCallback(
    (values: WorkValues) => [
      ...checkPlanForm(tidy(values.form), { ...context, today: todayOn }).map((each) => ({
        ...each,
        field: each.field ? `form.${each.field}` : 'form',
      })),
      ...(isReturned && values.dealtWith !== true ? [refuse('return.fieldNotDealtWith', { field: 'dealtWith' })] : []),
    ],
    [context, todayOn, isReturned],
  );
  const plan = useWorkForm(work, empty, check, ({ form: content }) => ({
    ...{ decision: 'planned', form: content },
    ...(isReturned && { dealtWith: ticked }),
  }));
  const { form } = plan;
  const lines = linesOf(form);
  const fault = form.fault('form.measures');
  return (
    <>
      {proposal !== null && (
        <Alert
          type="info"
          title={t('labour', { labour: say(proposal.labourName) })}
          description={
            <ul className={styles.list}>
              {proposal.measures.map((each) => (
                <li key={`${each.category} ${each.causes.join()}`}>{say(each)}</li>
              ))}
            </ul>
          }
        />
      )}
      <Card title={t('plan')}>
        <SpecFields form={form} specs={planSpecs} at="form" only={['goal']} />
        {lines.map((line, i) => (
          <Line key={line.measureId} form={form} index={i} causes={context.causes} />
        ))}
        {fault !== undefined && (
          <div role="alert" className={styles.fault}>
            {fault}
          </div>
        )}
        <Button
          icon={<PlusOutlined />}
          size="large"
          disabled={lines.length >= maxPlanLines}
          onClick={() => form.set('form.measures', [...lines, { measureId: newKey(), causes: [], what: '' }])}
        >
          {t('addLine')}
        </Button>
        <SpecFields form={form} specs={planSpecs} at="form" only={['note']} />
        {isReturned && <DealtWith form={form} ticked={ticked} />}
        <Warnings form={form} context={context} today={todayOn} />
      </Card>
      <SubmitBar work={plan} />
    </>
  );
}

const linesOf = (form: Form<WorkValues>): readonly Partial<PlanLine>[] =>
  // The list that this page itself writes.
  (form.get('form.measures') as readonly Partial<PlanLine>[] | undefined) ?? [];

function useContextOf({ detail }: Work) {
  const { proposal, task } = detail;
  return useMemo(
    () => ({
      labour: labourClasses.find((each) => each === proposal?.labour) ?? 'withLabour',
      // The causes of a case are the domain's own codes.
      causes: task.causes as readonly Cause[],
    }),
    [proposal, task.causes],
  );
}

interface LineProps {
  readonly form: Form<WorkValues>;
  readonly index: number;
  readonly causes: readonly Cause[];
}

function Line({ form, index, causes }: LineProps) {
  const t = usePlanWords();
  const at = `form.measures[${index}]`;
  const labels = Object.fromEntries(causes.map((cause) => [cause, causeLabels[cause]]));
  const remove = (): void =>
    form.set(
      'form.measures',
      linesOf(form).filter((_, i) => i !== index),
    );
  const category = form.get(`${at}.category`);
  const usual = measures.find((each) => each === category);
  return (
    <fieldset className={`${styles.group} ${styles.entry}`}>
      <legend>{t('line', { number: index + 1 })}</legend>
      <SpecFields form={form} specs={lineSpecs} at={at} only={['category', 'department']} />
      {usual !== undefined && form.get(`${at}.department`) === undefined && (
        <Button size="small" onClick={() => form.set(`${at}.department`, usualDepartment[usual])}>
          {t('usualDepartment')}
        </Button>
      )}
      <Field<WorkValues, readonly string[]> form={form} path={`${at}.causes`} label={t('causes')} isGroup isOptional>
        {(input) => <CodesInput {...input} labels={labels} />}
      </Field>
      <SpecFields form={form} specs={lineSpecs} at={at} only={['what', 'dueOn', 'continuing', 'amountFen']} />
      <Button icon={<DeleteOutlined />} onClick={remove}>
        {t('removeLine', { number: index + 1 })}
      </Button>
    </fieldset>
  );
}

/** After a return: that what was ticked is dealt with. */
function DealtWith({ form, ticked }: { readonly form: Form<WorkValues>; readonly ticked: readonly string[] }) {
  const t = usePlanWords();
  const say = useLabel();
  const names = ticked.map((field) => fieldName(field).labels.map(say).join(' · '));
  return (
    <Field<WorkValues, boolean> form={form} path="dealtWith" label={t('ticked')} isGroup>
      {(input) => (
        <Checkbox
          id={input.id}
          checked={input.value === true}
          onChange={(event) => input.onChange(event.target.checked)}
        >
          {t('dealtWith', { parts: names.join(mark('；')) })}
        </Checkbox>
      )}
    </Field>
  );
}

/** Unusual, not wrong: shown while it is typed. */
function Warnings({
  form,
  context,
  today,
}: {
  readonly form: Form<WorkValues>;
  readonly context: ReturnType<typeof useContextOf>;
  readonly today: string;
}) {
  const t = usePlanWords();
  const say = useLabel();
  if (form.faultyPaths.length > 0) return null;
  // Just checked field by field.
  const warnings = planWarnings(planOf(tidy(form.values.form) as PlanForm, context), today);
  if (warnings.length === 0) return null;
  return (
    <Alert
      type="warning"
      title={t('warnings')}
      description={
        <ul className={styles.list}>
          {warnings.map((each) => (
            <li key={`${each.code} ${each.field ?? ''}`}>{say(refusalText(each))}</li>
          ))}
        </ul>
      }
    />
  );
}
