import { useCallback, useMemo } from 'react';
import { isRole, roleFacts } from '#domain/access/roles';
import { measureLabels } from '#domain/household/measures';
import { useOffices, useSignedIn } from '../../../api/session';
import type { WorkDetail } from '../../../device/keptTasks';
import { Field } from '../../../forms/Field';
import { CodeInput, DayInput, LinesInput } from '../../../forms/inputs';
import type { Form } from '../../../forms/useForm';
import { Card } from '../../../show/Card';
import { Facts } from '../../../show/Facts';
import { useMoments } from '../../../show/moments';
import { yuan } from '../../../show/money';
import { useWorkWords } from '../../../words/workWords';
import { useCodeLabel, useLabel } from '../../../words/words';
import { isShortKind, type ShortKind } from '../form/kinds';
import { SubmitBar } from '../form/SubmitBar';
import { useWorkForm } from '../form/useWorkForm';
import type { Work, WorkValues } from '../form/work';
import { FormFields } from './FormFields';
import {
  checkShort,
  decidesByForm,
  emptyShort,
  reasonsOf,
  ruleOf,
  rulesOfKind,
  shortBody,
  takesForm,
} from './shortKinds';

/** A form of one page: a call, a visit, a piece of help, a measure given or confirmed. */
export function ShortForm({ work }: { readonly work: Work }) {
  const { detail } = work;
  const { kind } = detail.task;
  if (!isShortKind(kind)) throw new Error(`no form of one page for ${kind}`);
  return <Filling work={work} kind={kind} />;
}

function Filling({ work, kind }: { readonly work: Work; readonly kind: ShortKind }) {
  const { detail } = work;
  const { todayOn } = useSignedIn();
  const say = useLabel();
  const [office] = useOffices();
  const position = office !== undefined && isRole(office.role) ? roleFacts[office.role].zh : '';
  const empty = useMemo(() => emptyShort(detail, { today: todayOn, position }), [detail, todayOn, position]);
  const check = useCallback((values: WorkValues) => checkShort(kind, detail, values, todayOn), [kind, detail, todayOn]);
  const short = useWorkForm(work, empty, check, (values) => shortBody(kind, values));
  const { form } = short;
  const rule = ruleOf(kind, form.values);
  return (
    <>
      <MeasureFacts detail={detail} />
      <Card title={say(detail.duty ?? detail.title)}>
        <DutyPeriod detail={detail} />
        <Decision form={form} kind={kind} />
        {takesForm(kind, rule) && <FormFields form={form} kind={kind} detail={detail} />}
        <Reasons form={form} kind={kind} />
      </Card>
      <SubmitBar work={short} />
    </>
  );
}

/** Which of several decisions it is, where there is a choice. */
function Decision({ form, kind }: { readonly form: Form<WorkValues>; readonly kind: ShortKind }) {
  const t = useWorkWords();
  const rules = rulesOfKind(kind);
  if (rules.length < 2 || decidesByForm(kind)) return null;
  const labels = Object.fromEntries(rules.map(({ decision, zh, en }) => [decision, { zh, en }]));
  return (
    <Field<WorkValues, string> form={form} path="decision" label={t('decision')} isGroup>
      {(input) => <CodeInput {...input} labels={labels} />}
    </Field>
  );
}

/** What a decision needs beside its form. */
function Reasons({ form, kind }: { readonly form: Form<WorkValues>; readonly kind: ShortKind }) {
  const t = useWorkWords();
  const rule = ruleOf(kind, form.values);
  const needs = rule?.needs ?? [];
  return (
    <>
      {needs.includes('on') && !takesForm(kind, rule) && (
        <Field<WorkValues, string> form={form} path="on" label={t('on')}>
          {(input) => <DayInput {...input} />}
        </Field>
      )}
      {needs.includes('reasonCode') && (
        <Field<WorkValues, string> form={form} path="reasonCode" label={t('reasonCode')} isGroup>
          {(input) => <CodeInput {...input} labels={reasonsOf(kind)} />}
        </Field>
      )}
      {needs.includes('reasonText') && (
        <Field<WorkValues, string> form={form} path="reasonText" label={t('reasonText')}>
          {(input) => <LinesInput {...input} max={2000} />}
        </Field>
      )}
    </>
  );
}

function DutyPeriod({ detail: { duty } }: { readonly detail: WorkDetail }) {
  const t = useWorkWords();
  const { day } = useMoments();
  return duty === null ? null : <p>{t('period', { from: day(duty.fromOn), to: day(duty.toOn) })}</p>;
}

/** The measure that the form is about, as the plan says it. */
function MeasureFacts({ detail: { measure } }: { readonly detail: WorkDetail }) {
  const t = useWorkWords();
  const code = useCodeLabel();
  const { day } = useMoments();
  if (measure === null) return null;
  const amount = measure.grantedFen ?? measure.amountFen;
  return (
    <Card title={code(measureLabels, measure.category)}>
      <Facts
        rows={[
          [t('what'), measure.what],
          [t('amount'), amount === null ? null : t('yuan', { amount: yuan(amount) })],
          [t('dueOn'), day(measure.dueOn)],
        ]}
      />
    </Card>
  );
}
