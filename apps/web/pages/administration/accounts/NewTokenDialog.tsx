import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { NumberInput, TextInput } from '../../../forms/inputs';
import { useAccountWords } from '../../../words/accountWords';
import { checkNewToken, type NewToken } from './accountForms';
import { ShownOnce } from './ShownOnce';

const usualDays = 365;

/** A token for a machine; its text is in the answer only. */
export function NewTokenDialog({ accountId, onClose }: { readonly accountId: string; onClose(): void }) {
  const t = useAccountWords();
  const client = useQueryClient();
  const [made, setMade] = useState<Schemas['NewTokenView'] | null>(null);
  const send = useCallback(
    ({ name, days = usualDays }: NewToken, key: string) =>
      call(() =>
        api.POST('/api/accounts/{id}/tokens', {
          params: { path: { id: accountId }, header: { 'Idempotency-Key': key } },
          body: { name, days },
        }),
      ),
    [accountId],
  );
  if (made !== null)
    return (
      <ShownOnce title={t('tokenMade')} name={made.name} secret={made.token} text={t('tokenOnce')} onClose={onClose} />
    );
  return (
    <FormDialog<NewToken, Schemas['NewTokenView']>
      title={t('newToken')}
      initial={{ name: '', days: usualDays }}
      check={checkNewToken}
      send={send}
      done={t('tokenMade')}
      onClose={onClose}
      staysOpen
      onDone={(token) => {
        setMade(token);
        return client.invalidateQueries({ queryKey: ['accounts', accountId, 'tokens'] });
      }}
    >
      {(form) => (
        <>
          <Field<NewToken, string> form={form} path="name" label={t('tokenName')}>
            {(input) => <TextInput {...input} max={100} />}
          </Field>
          <Field<NewToken, number> form={form} path="days" label={t('days')}>
            {(input) => <NumberInput {...input} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
