import { type FormEvent, useCallback } from 'react';
import { dayOf } from '#domain/calendar/instant';
import { riskClassLabels } from '#domain/household/codes';
import { readSelfReport, type SelfReportForm } from '#domain/household/selfReport';
import { once } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useWrite } from '../../api/useWrite';
import { Field } from '../../forms/Field';
import { type Form, useForm } from '../../forms/useForm';
import { useHouseholdWords } from '../../words/householdWords';
import { useLabel } from '../../words/words';
import styles from '../household.module.css';
import { ChoiceInput, LineInput, LinesInput } from '../inputs';
import { Notice } from '../Notice';
import { useProof } from '../proof/useProof';
import { useRefusal } from '../useRefusal';
import { VillagePicker } from './VillagePicker';

type Values = Partial<SelfReportForm>;

const check = (values: Values) => {
  // Only a birthday in the future depends on the day: the device's own is good enough, the API looks again.
  const read = readSelfReport(values, { today: dayOf(Date.now()) });
  return 'refusals' in read ? read.refusals : [];
};

interface ReportFormProps {
  readonly areaCode?: string;
  onReceived(receipt: Schemas['Receipt']): void;
}

/** The six things; the sum against robots is done when it is sent. */
export function ReportForm({ areaCode, onReceived }: ReportFormProps) {
  const t = useHouseholdWords();
  const form = useForm<Values>(areaCode === undefined ? {} : { areaCode }, check);
  const proof = useProof();
  const { prove } = proof;
  const send = useCallback(
    async (values: Values, key: string) => {
      const header = { 'Idempotency-Key': key, 'X-Proof': await prove(key) };
      // Each field was checked before it is sent, and is by the API.
      const body = values as SelfReportForm;
      return once(() => api.POST('/api/public/self-reports', { params: { header }, body }));
    },
    [prove],
  );
  const write = useWrite(send);
  useRefusal(write, form);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.attempt()) return;
    const receipt = await write.send(form.values);
    if (receipt !== null) onReceived(receipt);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Fields form={form} />
      <Notice write={write} proof={proof} />
      <button type="submit" className={styles.main} disabled={write.state !== 'idle'}>
        {t('send')}
      </button>
      <p className={styles.small}>{t('robots')}</p>
    </form>
  );
}

function Fields({ form }: { readonly form: Form<Values> }) {
  const t = useHouseholdWords();
  const say = useLabel();
  const risks = Object.entries(riskClassLabels).map(([code, label]) => [code, say(label)] as const);
  return (
    <>
      <Field<Values, string> form={form} path="areaCode" label={t('areaCode')} isGroup>
        {(input) => <VillagePicker {...input} />}
      </Field>
      <Field<Values, string> form={form} path="name" label={t('name')}>
        {(input) => <LineInput {...input} max={50} autoComplete="name" />}
      </Field>
      <Field<Values, string> form={form} path="phone" label={t('phone')} hint={t('phoneHint')}>
        {(input) => <LineInput {...input} max={30} inputMode="tel" autoComplete="tel" />}
      </Field>
      <Field<Values, string> form={form} path="idNumber" label={t('idNumber')} hint={t('idNumberHint')}>
        {(input) => <LineInput {...input} max={30} />}
      </Field>
      <Field<Values, string> form={form} path="riskClass" label={t('riskClass')}>
        {(input) => <ChoiceInput {...input} options={risks} placeholder={t('chooseRisk')} />}
      </Field>
      <Field<Values, string> form={form} path="difficulty" label={t('difficulty')} hint={t('difficultyHint')}>
        {(input) => <LinesInput {...input} max={1000} />}
      </Field>
    </>
  );
}
