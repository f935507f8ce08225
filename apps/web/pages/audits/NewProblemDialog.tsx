import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { problemKindLabels } from '#domain/audits/problem';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { AreaInput } from '../../forms/AreaInput';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { CodeInput, LinesInput, TextInput } from '../../forms/inputs';
import { useAuditWords } from '../../words/auditWords';
import { checkProblem, longestNote, longestNumber, type ProblemValues } from './auditForms';

const nothing: ProblemValues = {};

interface NewProblemDialogProps {
  readonly auditId: string;
  onClose(): void;
}

/** 登记问题: what it is about, where or at which household, and what was found. */
export function NewProblemDialog({ auditId, onClose }: NewProblemDialogProps) {
  const t = useAuditWords();
  const client = useQueryClient();
  const send = useCallback(
    ({ areaCode, householdNumber, ...values }: ProblemValues, key: string) => {
      const number = (householdNumber ?? '').trim();
      const place = number === '' ? { areaCode } : { householdNumber: number };
      return call(() =>
        api.POST('/api/audits/{id}/problems', {
          params: { path: { id: auditId }, header: { 'Idempotency-Key': key } },
          // Checked to be complete before it is sent.
          body: { ...values, ...place } as Schemas['ProblemForm'],
        }),
      );
    },
    [auditId],
  );
  return (
    <FormDialog<ProblemValues>
      title={t('recordProblem')}
      initial={nothing}
      check={checkProblem}
      send={send}
      done={t('problemRecorded')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['audits'] })}
    >
      {(form) => (
        <>
          <Field<ProblemValues, string> form={form} path="kind" label={t('problemKind')}>
            {(input) => <CodeInput {...input} labels={problemKindLabels} />}
          </Field>
          <Field<ProblemValues, string> form={form} path="householdNumber" label={t('householdNumber')} isOptional>
            {(input) => <TextInput {...input} max={longestNumber} />}
          </Field>
          <Field<ProblemValues, string> form={form} path="areaCode" label={t('place')} hint={t('placeHint')}>
            {(input) => <AreaInput {...input} />}
          </Field>
          <Field<ProblemValues, string> form={form} path="description" label={t('description')}>
            {(input) => <LinesInput {...input} max={longestNote} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
