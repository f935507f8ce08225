import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { ConfirmDialog } from '../../../forms/ConfirmDialog';
import { useAccountWords } from '../../../words/accountWords';
import { makePassword } from './password';
import { ShownOnce } from './ShownOnce';

/** A new password, made here and shown once. */
export function ResetPasswordDialog({ accountId, onClose }: { readonly accountId: string; onClose(): void }) {
  const t = useAccountWords();
  const client = useQueryClient();
  const [password] = useState(makePassword);
  const [isSet, setSet] = useState(false);
  const send = useCallback(
    async (key: string) => {
      const params = { path: { id: accountId }, header: { 'Idempotency-Key': key } };
      await call(() => api.POST('/api/accounts/{id}/password', { params, body: { password } }));
    },
    [accountId, password],
  );
  if (isSet)
    return (
      <ShownOnce
        title={t('reset')}
        name={t('newPassword')}
        secret={password}
        text={t('passwordOnce')}
        onClose={onClose}
      />
    );
  return (
    <ConfirmDialog
      title={t('reset')}
      text={t('resetText')}
      send={send}
      onClose={onClose}
      onDone={async () => {
        setSet(true);
        await client.invalidateQueries({ queryKey: ['accounts'] });
      }}
    />
  );
}
