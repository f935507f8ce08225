import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { CodeInput, DayInput, TextInput } from '../../../forms/inputs';
import { useReferenceWords } from '../../../words/referenceWords';
import { checkCalendarDay, type DayDraft, dayKinds, maxSource } from './referenceForms';

function send({ on = '', kind = 'holiday', source }: DayDraft, key: string): Promise<unknown> {
  const params = { path: { on }, header: { 'Idempotency-Key': key } };
  return call(() => api.PUT('/api/calendar-days/{on}', { params, body: { kind, source } }));
}

/** One day that is not what its weekday says. */
export function DayDialog({ onClose }: { onClose(): void }) {
  const t = useReferenceWords();
  const client = useQueryClient();
  return (
    <FormDialog<DayDraft>
      title={t('setDay')}
      initial={{ source: '' }}
      check={checkCalendarDay}
      send={send}
      done={t('daySet')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['calendar-days'] })}
    >
      {(form) => (
        <>
          <Field<DayDraft, string> form={form} path="on" label={t('day')}>
            {(input) => <DayInput {...input} />}
          </Field>
          <Field<DayDraft, string> form={form} path="kind" label={t('kind')} isGroup>
            {(input) => <CodeInput {...input} labels={dayKinds} />}
          </Field>
          <Field<DayDraft, string> form={form} path="source" label={t('source')}>
            {(input) => <TextInput {...input} max={maxSource} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
