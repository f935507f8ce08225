import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { auditKindLabels } from '#domain/audits/problem';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { AreaInput } from '../../forms/AreaInput';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { CodeInput, DayInput, NumberInput, TextInput } from '../../forms/inputs';
import { useAuditWords } from '../../words/auditWords';
import { type AuditValues, checkAudit, longestBody } from './auditForms';

const send = (values: AuditValues, key: string): Promise<Schemas['AuditView']> =>
  call(() =>
    api.POST('/api/audits', {
      params: { header: { 'Idempotency-Key': key } },
      // Checked to be complete before it is sent.
      body: values as Schemas['AuditForm'],
    }),
  );

/** 登记检查: who looked, when, where and at how much. */
export function NewAuditDialog({ onClose }: { onClose(): void }) {
  const t = useAuditWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [office] = useOffices();
  return (
    <FormDialog<AuditValues, Schemas['AuditView']>
      title={t('enterAudit')}
      initial={office === undefined ? {} : { areaCode: office.areaCode }}
      check={checkAudit}
      send={send}
      done={t('auditEntered')}
      onClose={onClose}
      onDone={async ({ auditId }) => {
        await navigate(`/audits/${auditId}`);
        await client.invalidateQueries({ queryKey: ['audits'] });
      }}
    >
      {(form) => (
        <>
          <Field<AuditValues, string> form={form} path="kind" label={t('kind')} isGroup>
            {(input) => <CodeInput {...input} labels={auditKindLabels} />}
          </Field>
          <Field<AuditValues, string> form={form} path="body" label={t('body')}>
            {(input) => <TextInput {...input} max={longestBody} />}
          </Field>
          <Field<AuditValues, string> form={form} path="areaCode" label={t('area')}>
            {(input) => <AreaInput {...input} />}
          </Field>
          <Field<AuditValues, string> form={form} path="fromOn" label={t('from')}>
            {(input) => <DayInput {...input} />}
          </Field>
          <Field<AuditValues, string> form={form} path="toOn" label={t('to')}>
            {(input) => <DayInput {...input} />}
          </Field>
          <Field<AuditValues, number> form={form} path="villageCount" label={t('villages')}>
            {(input) => <NumberInput {...input} />}
          </Field>
          <Field<AuditValues, number> form={form} path="householdCount" label={t('households')}>
            {(input) => <NumberInput {...input} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
