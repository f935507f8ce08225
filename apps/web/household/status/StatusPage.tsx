import { type FormEvent, useState } from 'react';
import { useLocation } from 'react-router';
import { required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { once } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useWrite } from '../../api/useWrite';
import { Field } from '../../forms/Field';
import { useForm } from '../../forms/useForm';
import { useHouseholdWords } from '../../words/householdWords';
import { HouseholdPage } from '../Frame';
import styles from '../household.module.css';
import { LineInput } from '../inputs';
import { Notice } from '../Notice';
import { carriedReceipt } from '../carriedReceipt';
import { useRefusal } from '../useRefusal';
import { StatusCard } from './StatusCard';

type Question = Schemas['ReceiptQuestion'];

const shape = object<Question>({ receiptNumber: required(text(40)), lastFour: required(text(4)) });
const check = (values: Question) => shape(values, '', '2000-01-01');

const ask = (body: Question) => once(() => api.POST('/api/public/receipts/status', { body }));

/** 回执查询: by receipt number and last four digits; neither stands in the address. */
export function StatusPage() {
  const t = useHouseholdWords();
  const { state } = useLocation();
  const [status, setStatus] = useState<Schemas['ReceiptStatus'] | null>(null);
  const form = useForm<Question>({ receiptNumber: carriedReceipt(state), lastFour: '' }, check);
  // Nothing is written; what a write does about a weak signal is what a question needs, too.
  const asking = useWrite(ask);
  useRefusal(asking, form);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.attempt()) return;
    const answer = await asking.send(form.values);
    if (answer === null) return;
    form.reset(form.values);
    setStatus(answer);
  };
  return (
    <HouseholdPage title={t('statusTitle')} lead={t('statusLead')}>
      <form onSubmit={(event) => void submit(event)} noValidate className="no-print">
        <Field<Question, string> form={form} path="receiptNumber" label={t('receiptNumber')}>
          {(input) => <LineInput {...input} max={40} placeholder="SW20260302-12345678" />}
        </Field>
        <Field<Question, string> form={form} path="lastFour" label={t('lastFour')} hint={t('lastFourHint')}>
          {(input) => <LineInput {...input} max={4} />}
        </Field>
        <Notice write={asking} />
        <button type="submit" className={styles.main} disabled={asking.state !== 'idle'}>
          {t('ask')}
        </button>
      </form>
      {status !== null && <StatusCard status={status} />}
    </HouseholdPage>
  );
}
