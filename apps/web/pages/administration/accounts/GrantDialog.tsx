import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { levelFor, narrowedBy } from '#domain/access/grantRules';
import { departmentLabels } from '#domain/household/codes';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { AreaInput } from '../../../forms/AreaInput';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { CodeInput, DayInput, TextInput } from '../../../forms/inputs';
import type { Form } from '../../../forms/useForm';
import { useAccountWords } from '../../../words/accountWords';
import { checkGrant, type GrantDraft, roleLabels, type WholeGrant } from './accountForms';

interface GrantDialogProps {
  readonly accountId: string;
  readonly areaCode: string;
  onClose(): void;
}

/** One office in one area from a day on: the role says at which level, and what narrows it. */
export function GrantDialog({ accountId, areaCode, onClose }: GrantDialogProps) {
  const t = useAccountWords();
  const client = useQueryClient();
  const { todayOn } = useSignedIn();
  const send = useCallback(
    (grant: GrantDraft, key: string) =>
      call(() =>
        api.POST('/api/accounts/{id}/grants', {
          params: { path: { id: accountId }, header: { 'Idempotency-Key': key } },
          // The form's check has found everything there.
          body: grant as WholeGrant,
        }),
      ),
    [accountId],
  );
  return (
    <FormDialog<GrantDraft>
      title={t('give')}
      initial={{ areaCode, fromOn: todayOn }}
      check={checkGrant}
      send={send}
      done={t('given')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['accounts'] })}
    >
      {(form) => <Fields form={form} />}
    </FormDialog>
  );
}

function Fields({ form }: { readonly form: Form<GrantDraft> }) {
  const t = useAccountWords();
  const { role } = form.values;
  const level = role === undefined ? null : levelFor(role);
  const narrowing = role === undefined ? null : narrowedBy(role);
  return (
    <>
      <Field<GrantDraft, string> form={form} path="role" label={t('role')}>
        {(input) => (
          <CodeInput
            {...input}
            labels={roleLabels}
            // What another role needs would be refused with this one.
            onChange={(next) =>
              form.change(({ areaCode, fromOn, toOn }) => ({
                ...(next !== undefined && { role: next as GrantDraft['role'] & string }),
                ...(areaCode !== undefined && { areaCode }),
                ...(fromOn !== undefined && { fromOn }),
                ...(toOn !== undefined && { toOn }),
              }))
            }
          />
        )}
      </Field>
      <Field<GrantDraft, string> form={form} path="areaCode" label={t('area')} hint={t('areaHint')}>
        {(input) => <AreaInput {...input} {...(level !== null && { level })} />}
      </Field>
      {narrowing === 'department' && (
        <Field<GrantDraft, string> form={form} path="department" label={t('department')}>
          {(input) => <CodeInput {...input} labels={departmentLabels} />}
        </Field>
      )}
      {narrowing === 'gridId' && (
        <Field<GrantDraft, string> form={form} path="gridId" label={t('grid')}>
          {(input) => <TextInput {...input} max={40} />}
        </Field>
      )}
      <Field<GrantDraft, string> form={form} path="fromOn" label={t('from')}>
        {(input) => <DayInput {...input} />}
      </Field>
      <Field<GrantDraft, string> form={form} path="toOn" label={t('to')} isOptional>
        {(input) => <DayInput {...input} />}
      </Field>
    </>
  );
}
