import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Check, dayUntilToday, fen, id, oneOf, optional, required } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { useSignedIn } from '../../api/session';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { CodeInput, DayInput, MoneyInput } from '../../forms/inputs';
import { useBenefitWords } from '../../words/benefitWords';
import { useLabel } from '../../words/words';
import type { HouseholdBenefit } from './BenefitsCard';

interface BenefitRecordDialogProps {
  readonly householdId: string;
  readonly row: HouseholdBenefit;
  onClose(): void;
}

const states = ['applied', 'received'] as const;

interface RecordDraft {
  readonly state?: (typeof states)[number];
  readonly personId?: string;
  readonly on?: string;
  readonly amountFen?: number;
}
const check: Check = object<RecordDraft>({
  state: required(oneOf(states)),
  personId: optional(id),
  on: required(dayUntilToday),
  amountFen: optional(fen),
});

/** That a benefit was applied for or received, when, by whom of the household. */
export function BenefitRecordDialog({ householdId, row, onClose }: BenefitRecordDialogProps) {
  const t = useBenefitWords();
  const say = useLabel();
  const client = useQueryClient();
  const { todayOn } = useSignedIn();
  const { benefit, people } = row;
  const { code } = benefit;
  const send = useCallback(
    ({ state = 'applied', on = '', personId, amountFen }: RecordDraft, key: string) =>
      call(() =>
        api.POST('/api/households/{id}/benefits', {
          params: { path: { id: householdId }, header: { 'Idempotency-Key': key } },
          body: {
            ...{ code, state, on },
            ...(personId !== undefined && { personId }),
            ...(amountFen !== undefined && { amountFen }),
          },
        }),
      ),
    [householdId, code],
  );
  const words = {
    applied: { zh: '已申请', en: 'Applied for' },
    received: { zh: '已享受', en: 'Received' },
  };
  const waiting = people.filter(({ state }) => state !== 'received');
  return (
    <FormDialog<RecordDraft>
      title={t('recordTitle', { name: say(benefit.name) })}
      initial={{ on: todayOn, ...(waiting.length === 1 && waiting[0] && { personId: waiting[0].personId }) }}
      check={check}
      send={send}
      done={t('recorded')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['benefits'] })}
    >
      {(form) => (
        <>
          <Field<RecordDraft, string> form={form} path="state" label={t('what')} isGroup>
            {(input) => <CodeInput {...input} labels={words} />}
          </Field>
          {people.length > 0 && (
            <Field<RecordDraft, string> form={form} path="personId" label={t('who')} isOptional isGroup>
              {(input) => (
                <CodeInput
                  {...input}
                  labels={Object.fromEntries(
                    people.map(({ personId, name }) => [personId, { zh: name, en: name }] as const),
                  )}
                />
              )}
            </Field>
          )}
          <Field<RecordDraft, string> form={form} path="on" label={t('when')}>
            {(input) => <DayInput {...input} until={todayOn} />}
          </Field>
          {form.values.state === 'received' && (
            <Field<RecordDraft, number> form={form} path="amountFen" label={t('received1')} isOptional>
              {(input) => <MoneyInput {...input} />}
            </Field>
          )}
        </>
      )}
    </FormDialog>
  );
}
