import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { DayInput } from '../../../forms/inputs';
import { useSubstitutionWords } from '../../../words/substitutionWords';
import { checkLastDay, type LastDay } from '../accounts/accountForms';

interface SubstitutionEndDialogProps {
  readonly row: Schemas['SubstitutionView'];
  onClose(): void;
}

/** An earlier last day. */
export function SubstitutionEndDialog({ row: { id, accountName, toOn: lastOn }, onClose }: SubstitutionEndDialogProps) {
  const t = useSubstitutionWords();
  const client = useQueryClient();
  const { todayOn } = useSignedIn();
  const send = useCallback(
    ({ toOn = '' }: LastDay, key: string) =>
      call(() =>
        api.POST('/api/substitutions/{id}/end', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { toOn },
        }),
      ),
    [id],
  );
  return (
    <FormDialog<LastDay>
      title={t('endTitle', { who: accountName })}
      text={t('endText')}
      initial={{ toOn: todayOn }}
      check={checkLastDay}
      send={send}
      done={t('endDone')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['substitutions'] })}
    >
      {(form) => (
        <Field<LastDay, string> form={form} path="toOn" label={t('to')}>
          {(input) => <DayInput {...input} until={lastOn} />}
        </Field>
      )}
    </FormDialog>
  );
}
