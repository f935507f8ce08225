import { Alert } from '../../../controls/Alert';
import { categoryLabels, causeLabels } from '#domain/household/codes';
import type { Label } from '#domain/household/labels';
import { Field } from '../../../forms/Field';
import { fieldName } from '../../../forms/household/fieldNames';
import { CodesInput, LinesInput, NumberInput } from '../../../forms/inputs';
import type { Form } from '../../../forms/useForm';
import { Card } from '../../../show/Card';
import { useMeetingWords } from '../../../words/meetingWords';
import { useCodeLabel } from '../../../words/words';
import styles from '../meetings.module.css';
import { countOf, type MeetingView, type MinutesValues, namesOf, presentOf } from './minutesValues';
import { mark } from '../../../words/mark';

interface ItemFieldsProps {
  readonly form: Form<MinutesValues>;
  readonly view: MeetingView;
  readonly item: MeetingView['items'][number];
  readonly index: number;
}

/** One household on the agenda: who left the room, the votes, the opinion. */
export function ItemFields({ form, view, item, index }: ItemFieldsProps) {
  const t = useMeetingWords();
  const code = useCodeLabel();
  const at = `items[${index}]`;
  const { headName, householdNumber, category, causes, proposedRecusals, returnedFields } = item;
  const name = headName ?? householdNumber ?? '—';
  const faults = [at, `${at}.taskId`, `${at}.caseId`].map((path) => form.fault(path));
  const here = presentOf(view, form.values);
  const people = namesOf(here);
  const isLate = form.values.attendance.some(({ arrivedAt }) => arrivedAt !== undefined);
  return (
    <Card title={t('item', { number: index + 1, name })}>
      <p className={styles.quiet}>
        {[
          ...(category === null ? [] : [code(categoryLabels, category)]),
          ...causes.map((c) => code(causeLabels, c)),
        ].join(' · ')}
      </p>
      {faults.map((fault) => fault !== undefined && <Alert key={fault} type="error" role="alert" title={fault} />)}
      {proposedRecusals.length > 0 && (
        <p className={styles.relatives}>
          {t('mustLeave', {
            names: proposedRecusals
              .map((each) => `${each.name}${mark('（')}${each.relation}${mark('）')}`)
              .join(mark('、')),
          })}
        </p>
      )}
      <Field<MinutesValues, readonly string[]> form={form} path={`${at}.recused`} label={t('recused')} isGroup>
        {(input) => (here.length === 0 ? <None /> : <CodesInput {...input} labels={people} />)}
      </Field>
      <details className={styles.more} {...(isLate && { open: true })}>
        <summary>{t('awayOf')}</summary>
        <Field<MinutesValues, readonly string[]> form={form} path={`${at}.away`} label={t('away')} isGroup>
          {(input) => (here.length === 0 ? <None /> : <CodesInput {...input} labels={people} />)}
        </Field>
      </details>
      <Votes form={form} index={index} />
      <Field<MinutesValues, string> form={form} path={`${at}.opinion`} label={t('opinion')} isOptional>
        {(input) => <LinesInput {...input} max={1000} rows={2} />}
      </Field>
      {returnedFields.length > 0 && (
        <Field<MinutesValues, readonly string[]> form={form} path={`${at}.dealtWith`} label={t('dealtWith')} isGroup>
          {(input) => <CodesInput {...input} labels={fieldLabels(returnedFields)} />}
        </Field>
      )}
    </Card>
  );
}

function None() {
  const t = useMeetingWords();
  return <span className={styles.quiet}>{t('rollCallFirst')}</span>;
}

/** Three numbers, and whether they come to those who voted. */
function Votes({ form, index }: Pick<ItemFieldsProps, 'form' | 'index'>) {
  const t = useMeetingWords();
  const item = form.values.items[index];
  if (item === undefined) return null;
  const { voters, sum, passed } = countOf(form.values, item);
  const said =
    sum === voters
      ? t('adds', { voters })
      : t(sum < voters ? 'tooFew' : 'tooMany', { voters, sum, difference: Math.abs(voters - sum) });
  return (
    <>
      <div className={styles.votes}>
        {(['yes', 'no', 'abstained'] as const).map((vote) => (
          <Field<MinutesValues, number> key={vote} form={form} path={`items[${index}].${vote}`} label={t(vote)}>
            {(input) => <NumberInput {...input} />}
          </Field>
        ))}
      </div>
      <p role="status" className={sum === voters && voters > 0 ? styles.good : styles.open}>
        {said}
        {passed !== null && ` · ${t(passed ? 'passed' : 'failed')}`}
      </p>
    </>
  );
}

const fieldLabels = (fields: readonly string[]): Readonly<Record<string, Label>> =>
  Object.fromEntries(
    fields.map((field) => {
      const { labels } = fieldName(field);
      const joined = (language: 'zh' | 'en'): string => labels.map((label) => label[language]).join(' · ');
      return [field, { zh: joined('zh'), en: joined('en') }];
    }),
  );
