import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useOffices, useSignedIn } from '../../../api/session';
import { AreaInput } from '../../../forms/AreaInput';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { CodeInput, DayInput, TextInput } from '../../../forms/inputs';
import { useReferenceWords } from '../../../words/referenceWords';
import { useLabel } from '../../../words/words';
import { checkSwitch, maxSource, type SwitchDraft, switchEffects } from './referenceForms';

interface SwitchDialogProps {
  readonly rule: Schemas['InspectionRuleView'];
  onClose(): void;
}

/** Switches a rule for an area from a day on. */
export function SwitchDialog({ rule, onClose }: SwitchDialogProps) {
  const t = useReferenceWords();
  const say = useLabel();
  const client = useQueryClient();
  const { todayOn } = useSignedIn();
  const [office] = useOffices();
  const { code: ruleCode } = rule;
  const send = useCallback(
    (draft: SwitchDraft, key: string) => {
      const { areaCode = '', effect = 'off', fromOn = '', toOn, reason } = draft;
      const body = { ruleCode, areaCode, effect, fromOn, ...(toOn !== undefined && { toOn }), reason };
      return call(() => api.POST('/api/inspection-switches', { params: { header: { 'Idempotency-Key': key } }, body }));
    },
    [ruleCode],
  );
  return (
    <FormDialog<SwitchDraft>
      title={t('switchTitle', { rule: say(rule) })}
      initial={{ fromOn: todayOn, reason: '', ...(office && { areaCode: office.areaCode }) }}
      check={checkSwitch}
      send={send}
      done={t('switchSet')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['inspection-switches'] })}
    >
      {(form) => (
        <>
          <Field<SwitchDraft, string> form={form} path="effect" label={t('effect')} isGroup>
            {(input) => <CodeInput {...input} labels={switchEffects} />}
          </Field>
          <Field<SwitchDraft, string> form={form} path="areaCode" label={t('area')}>
            {(input) => <AreaInput {...input} />}
          </Field>
          <Field<SwitchDraft, string> form={form} path="fromOn" label={t('from')}>
            {(input) => <DayInput {...input} from={todayOn} />}
          </Field>
          <Field<SwitchDraft, string> form={form} path="toOn" label={t('to')} isOptional>
            {(input) => <DayInput {...input} />}
          </Field>
          <Field<SwitchDraft, string> form={form} path="reason" label={t('reason')}>
            {(input) => <TextInput {...input} max={maxSource} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
