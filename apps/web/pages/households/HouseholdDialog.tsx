import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { householdKindLabels } from '#domain/household/homeCodes';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { CodeInput, TextInput } from '../../forms/inputs';
import { useRegisterWords } from '../../words/registerWords';
import { PapersField } from './PapersField';
import { checkHousehold, type HouseholdDraft, maxReason } from './registerForms';

interface HouseholdDialogProps {
  readonly household: Schemas['HouseholdView'];
  onClose(): void;
}

/** Corrects what the register says of the household itself; who changed it meanwhile is not overwritten. */
export function HouseholdDialog({ household, onClose }: HouseholdDialogProps) {
  const t = useRegisterWords();
  const client = useQueryClient();
  const { id, version, areaCode, kind, groupName, phoneMasked } = household;
  const send = useCallback(
    ({ fileIds = [], ...draft }: HouseholdDraft, key: string) =>
      call(() =>
        api.PATCH('/api/households/{id}', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { version, ...draft, fileIds: [...fileIds] },
        }),
      ),
    [id, version],
  );
  return (
    <FormDialog<HouseholdDraft>
      title={t('change')}
      initial={{ kind, ...(groupName !== null && { groupName }), reason: '' }}
      check={checkHousehold}
      send={send}
      done={t('changed')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['households'] })}
    >
      {(form) => (
        <>
          <Field<HouseholdDraft, string> form={form} path="kind" label={t('kind')} isGroup>
            {(input) => <CodeInput {...input} labels={householdKindLabels} />}
          </Field>
          <Field<HouseholdDraft, string> form={form} path="groupName" label={t('group')} isOptional>
            {(input) => <TextInput {...input} max={30} />}
          </Field>
          <Field<HouseholdDraft, string>
            form={form}
            path="phone"
            label={t('phone')}
            isOptional
            hint={t('keepNumber', { masked: phoneMasked ?? t('none') })}
          >
            {(input) => <TextInput {...input} max={20} inputMode="tel" />}
          </Field>
          <Field<HouseholdDraft, string> form={form} path="reason" label={t('reason')} hint={t('reasonHint')}>
            {(input) => <TextInput {...input} max={maxReason} />}
          </Field>
          <PapersField<HouseholdDraft> form={form} areaCode={areaCode} />
        </>
      )}
    </FormDialog>
  );
}
