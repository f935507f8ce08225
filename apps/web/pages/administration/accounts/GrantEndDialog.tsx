import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { DayInput } from '../../../forms/inputs';
import { useAccountWords } from '../../../words/accountWords';
import { checkLastDay, type LastDay } from './accountForms';

interface GrantEndDialogProps {
  readonly accountId: string;
  readonly grantId: string;
  /** The office by its name. */
  readonly what: string;
  onClose(): void;
}

/** The last day of an office. */
export function GrantEndDialog({ accountId, grantId, what, onClose }: GrantEndDialogProps) {
  const t = useAccountWords();
  const client = useQueryClient();
  const { todayOn } = useSignedIn();
  const send = useCallback(
    ({ toOn = '' }: LastDay, key: string) =>
      call(() =>
        api.POST('/api/accounts/{id}/grants/{grantId}/end', {
          params: { path: { id: accountId, grantId }, header: { 'Idempotency-Key': key } },
          body: { toOn },
        }),
      ),
    [accountId, grantId],
  );
  return (
    <FormDialog<LastDay>
      title={t('endTitle', { what })}
      text={t('endText')}
      initial={{ toOn: todayOn }}
      check={checkLastDay}
      send={send}
      done={t('endDone')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['accounts'] })}
    >
      {(form) => (
        <Field<LastDay, string> form={form} path="toOn" label={t('to')}>
          {(input) => <DayInput {...input} />}
        </Field>
      )}
    </FormDialog>
  );
}
