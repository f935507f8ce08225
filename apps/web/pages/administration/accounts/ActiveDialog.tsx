import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { ConfirmDialog } from '../../../forms/ConfirmDialog';
import { useAccountWords } from '../../../words/accountWords';

interface ActiveDialogProps {
  readonly account: Schemas['AccountView'];
  onClose(): void;
}

/** Deactivates an account, or makes it active again. */
export function ActiveDialog({ account: { id, active }, onClose }: ActiveDialogProps) {
  const t = useAccountWords();
  const client = useQueryClient();
  const send = useCallback(
    (key: string) =>
      call(() =>
        api.PATCH('/api/accounts/{id}', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { active: !active },
        }),
      ),
    [id, active],
  );
  return (
    <ConfirmDialog
      title={active ? t('lock') : t('unlock')}
      text={active ? t('lockText') : t('unlockText')}
      isDangerous={active}
      send={send}
      onClose={onClose}
      onDone={() => {
        onClose();
        return client.invalidateQueries({ queryKey: ['accounts'] });
      }}
    />
  );
}
