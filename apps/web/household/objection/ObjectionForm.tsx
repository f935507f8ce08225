import { type FormEvent, useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { once } from '../../api/call';
import { api } from '../../api/client';
import { useWrite } from '../../api/useWrite';
import { Field } from '../../forms/Field';
import { type Form, useForm } from '../../forms/useForm';
import { useHouseholdWords } from '../../words/householdWords';
import { carriedReceipt } from '../carriedReceipt';
import styles from '../household.module.css';
import { LineInput, LinesInput } from '../inputs';
import { Notice } from '../Notice';
import { useProof } from '../proof/useProof';
import { useRefusal } from '../useRefusal';
import { checkObjection, objectionBody, type ObjectionValues } from './objectionValues';

type Values = ObjectionValues;

/** What the page was opened with: the notice of the link, or the receipt of the page before. */
function useInitial(): Values {
  const [params] = useSearchParams();
  const { state } = useLocation();
  const receiptNumber = carriedReceipt(state);
  if (receiptNumber !== '') return { by: 'receipt', receiptNumber };
  return { by: 'notice', noticeNumber: params.get('n') ?? '' };
}

export function ObjectionForm({ onObjected }: { onObjected(objectionId: string): void }) {
  const t = useHouseholdWords();
  const form = useForm(useInitial(), checkObjection);
  const proof = useProof();
  const { prove } = proof;
  const send = useCallback(
    async (values: Values, key: string) => {
      const header = { 'Idempotency-Key': key, 'X-Proof': await prove(key) };
      return once(() => api.POST('/api/public/objections', { params: { header }, body: objectionBody(values) }));
    },
    [prove],
  );
  const write = useWrite(send);
  useRefusal(write, form);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.attempt()) return;
    const answer = await write.send(form.values);
    if (answer !== null) onObjected(answer.objectionId);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Which form={form} />
      <Field<Values, string> form={form} path="text" label={t('whatAndWhy')} hint={t('objectionHint')}>
        {(input) => <LinesInput {...input} max={2000} />}
      </Field>
      <Field<Values, string> form={form} path="name" label={t('yourName')} hint={t('yourNameHint')} isOptional>
        {(input) => <LineInput {...input} max={50} autoComplete="name" />}
      </Field>
      <Field<Values, string> form={form} path="phone" label={t('phone')} isOptional>
        {(input) => <LineInput {...input} max={30} inputMode="tel" autoComplete="tel" />}
      </Field>
      <Notice write={write} proof={proof} />
      <button type="submit" className={styles.main} disabled={write.state !== 'idle'}>
        {t('sendObjection')}
      </button>
      <p className={styles.small}>{t('robots')}</p>
    </form>
  );
}

/** What it is about: an entry of a notice, or one's own application. */
function Which({ form }: { readonly form: Form<Values> }) {
  const t = useHouseholdWords();
  const { by } = form.values;
  return (
    <>
      <fieldset className={styles.which}>
        <legend>{t('objectTo')}</legend>
        {(['notice', 'receipt'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="by" checked={by === each} onChange={() => form.set('by', each)} />
            {t(each === 'notice' ? 'byNotice' : 'byReceipt')}
          </label>
        ))}
      </fieldset>
      {by === 'notice' ? (
        <>
          <Field<Values, string> form={form} path="noticeNumber" label={t('noticeNumber')} hint={t('noticeNumberHint')}>
            {(input) => <LineInput {...input} max={40} placeholder="GS20260302-00017" />}
          </Field>
          <Field<Values, string> form={form} path="entry" label={t('entry')}>
            {(input) => <LineInput {...input} max={3} inputMode="numeric" />}
          </Field>
        </>
      ) : (
        <>
          <Field<Values, string> form={form} path="receiptNumber" label={t('receiptNumber')}>
            {(input) => <LineInput {...input} max={40} placeholder="SW20260302-12345678" />}
          </Field>
          <Field<Values, string> form={form} path="lastFour" label={t('lastFour')} hint={t('lastFourHint')}>
            {(input) => <LineInput {...input} max={4} />}
          </Field>
        </>
      )}
    </>
  );
}
