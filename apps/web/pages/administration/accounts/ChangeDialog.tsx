import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { AreaInput } from '../../../forms/AreaInput';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { TextInput } from '../../../forms/inputs';
import { useAccountWords } from '../../../words/accountWords';
import { type AccountChange, checkAccountChange } from './accountForms';

interface ChangeDialogProps {
  readonly account: Schemas['AccountView'];
  onClose(): void;
}

/** Another name, or another area whose administrator keeps the account. */
export function ChangeDialog({ account: { id, name, areaCode }, onClose }: ChangeDialogProps) {
  const t = useAccountWords();
  const client = useQueryClient();
  const send = useCallback(
    (body: AccountChange, key: string) =>
      call(() =>
        api.PATCH('/api/accounts/{id}', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
      ),
    [id],
  );
  return (
    <FormDialog<AccountChange>
      title={t('rename')}
      initial={{ name, areaCode }}
      check={checkAccountChange}
      send={send}
      done={t('changed')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['accounts'] })}
    >
      {(form) => (
        <>
          <Field<AccountChange, string> form={form} path="name" label={t('name')}>
            {(input) => <TextInput {...input} max={50} />}
          </Field>
          <Field<AccountChange, string> form={form} path="areaCode" label={t('managedIn')} hint={t('managedInHint')}>
            {(input) => <AreaInput {...input} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
