import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { useMayAnywhere, useSignedIn } from '../../../api/session';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { DayInput, TextInput } from '../../../forms/inputs';
import { PersonInput } from '../../../forms/PersonInput';
import { useSubstitutionWords } from '../../../words/substitutionWords';
import { checkNewSubstitution, maxReason, type NewSubstitution } from './substitutionForms';

function send(values: NewSubstitution, key: string): Promise<unknown> {
  const { accountId, substituteId = '', fromOn = '', toOn = '', reason } = values;
  return call(() =>
    api.POST('/api/substitutions', {
      params: { header: { 'Idempotency-Key': key } },
      body: { ...(accountId !== undefined && { accountId }), substituteId, fromOn, toOn, reason },
    }),
  );
}

/** Somebody who stands in for some days: for oneself, or for whom an administrator says. */
export function NewSubstitutionDialog({ onClose }: { onClose(): void }) {
  const t = useSubstitutionWords();
  const client = useQueryClient();
  const { todayOn, accountId } = useSignedIn();
  const isAdministrator = useMayAnywhere()('account.edit');
  return (
    <FormDialog<NewSubstitution>
      title={t('create')}
      text={t('text')}
      initial={{ fromOn: todayOn, reason: '' }}
      check={checkNewSubstitution}
      send={send}
      done={t('created')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['substitutions'] })}
    >
      {(form) => (
        <>
          {isAdministrator && (
            <Field<NewSubstitution, string> form={form} path="accountId" label={t('away')} isOptional>
              {(input) => <PersonInput {...input} />}
            </Field>
          )}
          <Field<NewSubstitution, string> form={form} path="substituteId" label={t('substitute')}>
            {(input) => <PersonInput {...input} except={form.values.accountId ?? accountId} />}
          </Field>
          <Field<NewSubstitution, string> form={form} path="fromOn" label={t('from')}>
            {(input) => <DayInput {...input} from={todayOn} />}
          </Field>
          <Field<NewSubstitution, string> form={form} path="toOn" label={t('to')}>
            {(input) => <DayInput {...input} from={form.values.fromOn ?? todayOn} />}
          </Field>
          <Field<NewSubstitution, string> form={form} path="reason" label={t('reason')}>
            {(input) => <TextInput {...input} max={maxReason} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
