import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { departmentLabels } from '#domain/household/codes';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useOffices, useSignedIn } from '../../../api/session';
import { roleHas } from '#domain/access/actions';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { CodeInput, DayInput, LinesInput, MoneyInput, NumberInput, TextInput } from '../../../forms/inputs';
import type { Form } from '../../../forms/useForm';
import { useBenefitWords } from '../../../words/benefitWords';
import { asBenefit } from '../asBenefit';
import { type AmountKind, amountKindOf, type BenefitDraft, benefitOf, checkDraft } from './benefitDraft';
import { HouseholdConditions, MemberConditions } from './Conditions';

interface BenefitDialogProps {
  /** The version that the next one begins with; nothing for a new benefit. */
  readonly from?: Schemas['BenefitView'];
  onClose(): void;
}

const save = (draft: BenefitDraft, key: string) =>
  call(() =>
    api.POST('/api/benefits', {
      params: { header: { 'Idempotency-Key': key } },
      // The contract leaves an entry open; its fields were checked by the domain.
      body: { areaCode: draft.areaCode, benefit: benefitOf(draft) as Record<string, never> },
    }),
  );

/** A new entry of the catalogue, or the next version of one: nothing that holds is changed. */
export function BenefitDialog({ from, onClose }: BenefitDialogProps) {
  const t = useBenefitWords();
  const client = useQueryClient();
  const { todayOn } = useSignedIn();
  const office = useOffices().find(({ role }) => roleHas(role, 'benefit.keep'));
  const isVersion = from !== undefined;
  const check = useCallback(
    (values: unknown, _at: string, today: string) => [...checkDraft(values as BenefitDraft, today, isVersion)],
    [isVersion],
  );
  return (
    <FormDialog<BenefitDraft>
      title={from === undefined ? t('add') : t('next')}
      text={t('addText')}
      initial={initialOf(from, office?.areaCode ?? '', todayOn)}
      check={check}
      send={save}
      done={t('saved')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['benefits'] })}
    >
      {(form) => (
        <>
          {!isVersion && (
            <Field<BenefitDraft, string> form={form} path="benefit.code" label={t('code')} hint={t('codeHint')}>
              {(input) => <TextInput {...input} max={60} />}
            </Field>
          )}
          <Field<BenefitDraft, string> form={form} path="benefit.nameZh" label={t('nameZh')}>
            {(input) => <TextInput {...input} max={50} />}
          </Field>
          <Field<BenefitDraft, string> form={form} path="benefit.nameEn" label={t('nameEn')}>
            {(input) => <TextInput {...input} max={100} />}
          </Field>
          <Field<BenefitDraft, string> form={form} path="benefit.department" label={t('department')}>
            {(input) => <CodeInput {...input} labels={departmentLabels} />}
          </Field>
          <Field<BenefitDraft, string> form={form} path="benefit.fromOn" label={t('fromOn')}>
            {(input) => <DayInput {...input} />}
          </Field>
          <Field<BenefitDraft, string> form={form} path="benefit.toOn" label={t('toOn')} isOptional>
            {(input) => <DayInput {...input} />}
          </Field>
          <HouseholdConditions form={form} />
          <MemberConditions form={form} />
          <Amount form={form} />
          <Field<BenefitDraft, string> form={form} path="benefit.toCheck.zh" label={t('toCheckZh')} isOptional>
            {(input) => <LinesInput {...input} max={500} />}
          </Field>
          <Field<BenefitDraft, string> form={form} path="benefit.toCheck.en" label={t('toCheckEn')} isOptional>
            {(input) => <LinesInput {...input} max={1000} />}
          </Field>
          <Field<BenefitDraft, string> form={form} path="benefit.source" label={t('source')}>
            {(input) => <TextInput {...input} max={200} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}

function initialOf(from: Schemas['BenefitView'] | undefined, areaCode: string, todayOn: string): BenefitDraft {
  if (from === undefined)
    return {
      areaCode,
      amountKind: 'none',
      benefit: { areaPrefix: '', fromOn: todayOn, household: [], member: [] },
    };
  const benefit = entryOf(from);
  return { areaCode, amountKind: amountKindOf(benefit), benefit: { ...benefit, fromOn: todayOn } };
}

/** The entry without what the catalogue adds to it. */
function entryOf(from: Schemas['BenefitView']) {
  const { code, nameZh, nameEn, department, areaPrefix, fromOn, household, member, amount, toCheck, source } =
    asBenefit(from);
  return {
    ...{ code, nameZh, nameEn, department, areaPrefix, fromOn, household, member, source },
    ...(amount && { amount }),
    ...(toCheck && { toCheck }),
  };
}

function Amount({ form }: { readonly form: Form<BenefitDraft> }) {
  const t = useBenefitWords();
  const labels = {
    none: { zh: t('noAmount'), en: t('noAmount') },
    sum: { zh: t('aSum'), en: t('aSum') },
    share: { zh: t('aShare'), en: t('aShare') },
  };
  const { amountKind } = form.values;
  return (
    <>
      <Field<BenefitDraft, string> form={form} path="amountKind" label={t('amountKind')} isGroup>
        {(input) => (
          <CodeInput
            {...input}
            labels={labels}
            onChange={(kind) => {
              const { amount: _before, ...benefit } = form.values.benefit;
              form.change((values) => ({ ...values, amountKind: kind as AmountKind, benefit }));
            }}
          />
        )}
      </Field>
      {amountKind === 'sum' && (
        <Field<BenefitDraft, number> form={form} path="benefit.amount.fen" label={t('sum')}>
          {(input) => <MoneyInput {...input} />}
        </Field>
      )}
      {amountKind === 'share' && (
        <>
          <Field<BenefitDraft, number> form={form} path="benefit.amount.percent" label={t('percent')}>
            {(input) => <NumberInput {...input} unit="%" />}
          </Field>
          <Field<BenefitDraft, number> form={form} path="benefit.amount.aboveFen" label={t('above')}>
            {(input) => <MoneyInput {...input} />}
          </Field>
        </>
      )}
    </>
  );
}
