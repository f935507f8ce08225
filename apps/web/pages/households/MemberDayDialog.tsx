import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useSignedIn } from '../../api/session';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { DayInput, TextInput } from '../../forms/inputs';
import { useRegisterWords } from '../../words/registerWords';
import { PapersField } from './PapersField';
import { checkMemberDay, type DayDraft, maxReason } from './registerForms';

interface MemberDayDialogProps {
  readonly household: Schemas['HouseholdView'];
  readonly member: Schemas['MemberView'];
  readonly what: 'death' | 'departure';
  onClose(): void;
}

/** The day on which a member died or left, and by which document it is known. */
export function MemberDayDialog({ household: { id, version, areaCode }, member, what, onClose }: MemberDayDialogProps) {
  const t = useRegisterWords();
  const client = useQueryClient();
  const { todayOn } = useSignedIn();
  const isDeath = what === 'death';
  const personId = member.id;
  const send = useCallback(
    ({ on = '', reason, fileIds = [] }: DayDraft, key: string) => {
      const change = { version, reason, fileIds: [...fileIds] };
      const params = { path: { id, personId }, header: { 'Idempotency-Key': key } };
      return call(() =>
        isDeath
          ? api.POST('/api/households/{id}/members/{personId}/death', { params, body: { ...change, diedOn: on } })
          : api.POST('/api/households/{id}/members/{personId}/departure', {
              params,
              body: { ...change, leftOn: on },
            }),
      );
    },
    [id, version, personId, isDeath],
  );
  return (
    <FormDialog<DayDraft>
      title={t(isDeath ? 'deathTitle' : 'departureTitle', { name: member.name })}
      {...(isDeath && { text: t('deathText') })}
      initial={{ reason: '' }}
      check={checkMemberDay}
      send={send}
      done={t('deathDone')}
      onClose={onClose}
      onDone={() =>
        Promise.all([
          client.invalidateQueries({ queryKey: ['households'] }),
          client.invalidateQueries({ queryKey: ['cases'] }),
        ])
      }
    >
      {(form) => (
        <>
          <Field<DayDraft, string> form={form} path="on" label={t(isDeath ? 'diedOn' : 'leftOn')}>
            {(input) => <DayInput {...input} until={todayOn} />}
          </Field>
          <Field<DayDraft, string> form={form} path="reason" label={t('reason')} hint={t('reasonHint')}>
            {(input) => <TextInput {...input} max={maxReason} />}
          </Field>
          <PapersField<DayDraft> form={form} areaCode={areaCode} />
        </>
      )}
    </FormDialog>
  );
}
