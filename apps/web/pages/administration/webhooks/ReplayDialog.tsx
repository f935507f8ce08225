import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { endOfDay, startOfDay } from '#domain/calendar/instant';
import { type Check, day, required } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { DayInput } from '../../../forms/inputs';
import { useWebhookWords } from '../../../words/webhookWords';

interface Days {
  readonly fromOn?: string;
  readonly untilOn?: string;
}
const checkDays: Check = object<Days>({ fromOn: required(day), untilOn: required(day) });

/** Sends what was not delivered in some days once more. */
export function ReplayDialog({ webhookId, onClose }: { readonly webhookId: string; onClose(): void }) {
  const t = useWebhookWords();
  const client = useQueryClient();
  const send = useCallback(
    ({ fromOn = '', untilOn = '' }: Days, key: string) => {
      const body = {
        from: new Date(startOfDay(fromOn)).toISOString(),
        until: new Date(endOfDay(untilOn)).toISOString(),
      };
      const params = { path: { id: webhookId }, header: { 'Idempotency-Key': key } };
      return call(() => api.POST('/api/webhooks/{id}/replay', { params, body }));
    },
    [webhookId],
  );
  return (
    <FormDialog<Days>
      title={t('againSpan')}
      text={t('againText')}
      initial={{}}
      check={checkDays}
      send={send}
      done={t('sent')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['webhooks'] })}
    >
      {(form) => (
        <>
          <Field<Days, string> form={form} path="fromOn" label={t('from')}>
            {(input) => <DayInput {...input} />}
          </Field>
          <Field<Days, string> form={form} path="untilOn" label={t('until')}>
            {(input) => <DayInput {...input} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
