import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { riskClassLabels } from '#domain/household/codes';
import { lookBackStateLabels } from '#domain/lookBack/lookBack';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useSignedIn } from '../../api/session';
import { FilePicker } from '../../files/FilePicker';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { CodeInput, CodesInput, DayInput, LinesInput } from '../../forms/inputs';
import { useLookBackWords } from '../../words/lookBackWords';
import { checkResult, longestNote, longestPeople, mostFiles, namesOf, type ResultValues } from './lookBackForms';

const results = { unchanged: lookBackStateLabels.unchanged, found: lookBackStateLabels.found };
const nothing: ResultValues = { fileIds: [] };

interface AnswerDialogProps {
  readonly lookBack: Schemas['LookBackView'];
  onClose(): void;
}

/** 登记结果: who went, when, what was seen; what was found at a household is a clue. */
export function AnswerDialog({ lookBack, onClose }: AnswerDialogProps) {
  const t = useLookBackWords();
  const client = useQueryClient();
  const { todayOn } = useSignedIn();
  const { lookBackId, areaCode, problemId } = lookBack;
  const isHousehold = problemId === null;
  const check = useMemo(() => checkResult(isHousehold), [isHousehold]);
  const send = useCallback(
    ({ people = '', riskClasses = [], fileIds, ...values }: ResultValues, key: string) => {
      const risks = values.result === 'found' && isHousehold ? { riskClasses } : {};
      return call(() =>
        api.POST('/api/look-backs/{id}/result', {
          params: { path: { id: lookBackId }, header: { 'Idempotency-Key': key } },
          // Checked to be complete before it is sent.
          body: { ...values, ...risks, people: namesOf(people), fileIds } as Schemas['LookBackResultForm'],
        }),
      );
    },
    [lookBackId, isHousehold],
  );
  return (
    <FormDialog<ResultValues>
      title={t('answer')}
      initial={nothing}
      check={check}
      send={send}
      done={t('saved')}
      onClose={onClose}
      onDone={() => client.invalidateQueries()}
    >
      {(form) => (
        <>
          <Field<ResultValues, string> form={form} path="result" label={t('result')} isGroup>
            {(input) => <CodeInput {...input} labels={results} />}
          </Field>
          {isHousehold && form.values.result === 'found' && (
            <Field<ResultValues, readonly string[]>
              form={form}
              path="riskClasses"
              label={t('risks')}
              hint={t('risksHint')}
              isGroup
            >
              {(input) => <CodesInput {...input} labels={riskClassLabels} />}
            </Field>
          )}
          <Field<ResultValues, string> form={form} path="visitedOn" label={t('visitedOn')}>
            {(input) => <DayInput {...input} until={todayOn} />}
          </Field>
          <Field<ResultValues, string> form={form} path="people" label={t('people')} hint={t('peopleHint')}>
            {(input) => <LinesInput {...input} max={longestPeople} />}
          </Field>
          <Field<ResultValues, string> form={form} path="statement" label={t('statement')}>
            {(input) => <LinesInput {...input} max={longestNote} />}
          </Field>
          <Field<ResultValues, readonly string[]> form={form} path="fileIds" label={t('photos')} isOptional>
            {({ id, value = [] }) => (
              <FilePicker
                id={id}
                belongs={{ areaCode }}
                fileIds={value}
                max={mostFiles}
                // The picker's own list is what this field holds.
                onChange={(change) => form.update('fileIds', (before) => change((before ?? []) as readonly string[]))}
              />
            )}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
