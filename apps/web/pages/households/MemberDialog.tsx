import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { MemberFacts } from '#domain/household/facts';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { disabilityGradeLabels, memberSpecs } from '../../forms/household/memberSpecs';
import { CodeInput, TextInput } from '../../forms/inputs';
import { SpecFields } from '../../forms/specs';
import type { Form } from '../../forms/useForm';
import { useRegisterWords } from '../../words/registerWords';
import { useLabel } from '../../words/words';
import { PapersField } from './PapersField';
import { checkMemberChange, checkNewMember, maxReason, type MemberDraft } from './registerForms';

interface MemberDialogProps {
  readonly household: Schemas['HouseholdView'];
  /** Left out: a new one is added. */
  readonly member?: Schemas['MemberView'];
  onClose(): void;
}

const insured = {
  publicPost: false,
  medicalInsured: true,
  pensionInsured: true,
  minimumLiving: false,
  destituteSupport: false,
  disabilitySubsidy: false,
} as const;

// The number is asked for apart: what stands there now is masked.
const asked: readonly (keyof MemberFacts)[] = [
  'name',
  'relation',
  'ethnicity',
  'phone',
  'education',
  'schoolStatus',
  'outOfSchoolReason',
  'labour',
  'health',
  'publicPost',
  'medicalInsured',
  'pensionInsured',
  'minimumLiving',
  'destituteSupport',
  'disabilitySubsidy',
];

/** A member, new or corrected, by the same checks as a visit's. */
export function MemberDialog({ household: { id, version, areaCode }, member, onClose }: MemberDialogProps) {
  const t = useRegisterWords();
  const client = useQueryClient();
  const personId = member?.id;
  const send = useCallback(
    ({ member: typed, reason, fileIds = [] }: MemberDraft, key: string) => {
      const header = { 'Idempotency-Key': key };
      const change = { version, reason, fileIds: [...fileIds] };
      return call(() =>
        personId === undefined
          ? api.POST('/api/households/{id}/members', {
              params: { path: { id }, header },
              // The form's check has found everything there.
              body: { ...change, member: typed as Schemas['MemberForm'] },
            })
          : api.PATCH('/api/households/{id}/members/{personId}', {
              params: { path: { id, personId }, header },
              body: { ...change, member: typed as Schemas['MemberChange'] },
            }),
      );
    },
    [id, version, personId],
  );
  return (
    <FormDialog<MemberDraft>
      title={member === undefined ? t('add') : t('changeMemberTitle', { name: member.name })}
      initial={{ member: member === undefined ? insured : draftOf(member), reason: '' }}
      check={member === undefined ? checkNewMember : checkMemberChange}
      send={send}
      done={t(member === undefined ? 'added' : 'changed')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['households'] })}
    >
      {(form) => (
        <>
          <Fields form={form} masked={member === undefined ? undefined : (member.idNumberMasked ?? '')} />
          <PapersField<MemberDraft> form={form} areaCode={areaCode} />
        </>
      )}
    </FormDialog>
  );
}

// What is not known is left to be filled in, not guessed.
function draftOf({ name, relation, facts }: Schemas['MemberView']): MemberDraft['member'] {
  const known = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
  return { ...Object.fromEntries(known), name, relation };
}

interface FieldsProps {
  readonly form: Form<MemberDraft>;
  readonly masked: string | undefined;
}

function Fields({ form, masked }: FieldsProps) {
  const t = useRegisterWords();
  const say = useLabel();
  const isDisabled = form.values.member.health?.includes('disabled') ?? false;
  return (
    <>
      <Field<MemberDraft, string>
        form={form}
        path="member.idNumber"
        label={t('idNumber')}
        isOptional={masked !== undefined}
        {...(masked !== undefined && { hint: t('keepNumber', { masked }) })}
      >
        {(input) => <TextInput {...input} max={18} />}
      </Field>
      <SpecFields<MemberDraft, MemberFacts> form={form} specs={memberSpecs} at="member" only={asked} />
      {isDisabled && (
        <Field<MemberDraft, number>
          form={form}
          path="member.disabilityGrade"
          label={say(memberSpecs.disabilityGrade)}
          isGroup
        >
          {(input) => (
            <CodeInput
              {...input}
              value={input.value === undefined ? undefined : String(input.value)}
              onChange={(grade) => input.onChange(grade === undefined ? undefined : Number(grade))}
              labels={disabilityGradeLabels}
            />
          )}
        </Field>
      )}
      <Field<MemberDraft, string> form={form} path="reason" label={t('reason')} hint={t('reasonHint')}>
        {(input) => <TextInput {...input} max={maxReason} />}
      </Field>
    </>
  );
}
