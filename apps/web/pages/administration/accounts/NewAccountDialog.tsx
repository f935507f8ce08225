import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useOffices } from '../../../api/session';
import { AreaInput } from '../../../forms/AreaInput';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { TextInput } from '../../../forms/inputs';
import { useAccountWords } from '../../../words/accountWords';
import { checkNewAccount, type NewAccount } from './accountForms';
import { makePassword } from './password';
import { ShownOnce } from './ShownOnce';

/** A new account with a password that is made here and shown once; its offices are given on its page. */
export function NewAccountDialog({ onClose }: { onClose(): void }) {
  const t = useAccountWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [office] = useOffices();
  // The same password for the same form: sent again it is the same request.
  const [password] = useState(makePassword);
  const [madeId, setMadeId] = useState<string | null>(null);
  const send = useCallback(
    ({ login, name, areaCode = '' }: NewAccount, key: string) => {
      const body = { login: login.toLowerCase(), name, areaCode, password, grants: [] };
      return call(() => api.POST('/api/accounts', { params: { header: { 'Idempotency-Key': key } }, body }));
    },
    [password],
  );
  if (madeId !== null)
    return (
      <ShownOnce
        title={t('created')}
        name={t('firstPassword')}
        secret={password}
        text={t('passwordOnce')}
        onClose={() => void navigate(`/accounts/${madeId}`)}
      />
    );
  return (
    <FormDialog<NewAccount, Schemas['AccountView']>
      title={t('create')}
      initial={{ login: '', name: '', ...(office && { areaCode: office.areaCode }) }}
      check={checkNewAccount}
      send={send}
      done={t('created')}
      onClose={onClose}
      staysOpen
      onDone={({ id }) => {
        setMadeId(id);
        return client.invalidateQueries({ queryKey: ['accounts'] });
      }}
    >
      {(form) => (
        <>
          <Field<NewAccount, string> form={form} path="name" label={t('name')}>
            {(input) => <TextInput {...input} max={50} />}
          </Field>
          <Field<NewAccount, string> form={form} path="login" label={t('login')} hint={t('loginHint')}>
            {(input) => <TextInput {...input} max={40} />}
          </Field>
          <Field<NewAccount, string> form={form} path="areaCode" label={t('managedIn')} hint={t('managedInHint')}>
            {(input) => <AreaInput {...input} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
