import { DeleteOutlined, DownOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from '../../../controls/Button';
import { useState } from 'react';
import { ageOn } from '#domain/calendar/day';
import type { MemberFacts } from '#domain/household/facts';
import { relationLabels } from '#domain/household/personCodes';
import { findBirthDay } from '#domain/identity/idNumber';
import { newKey } from '../../../api/key';
import { AskDialog } from '../../../controls/AskDialog';
import { Field } from '../../../forms/Field';
import { disabilityGradeLabels, memberSpecs, workSpecs } from '../../../forms/household/memberSpecs';
import { CodeInput, YesNoInput } from '../../../forms/inputs';
import { SpecFields } from '../../../forms/specs';
import { useCommonWords } from '../../../words/commonWords';
import { useVisitWords } from '../../../words/visitWords';
import { useWorkWords } from '../../../words/workWords';
import { useCodeLabel } from '../../../words/words';
import type { WorkValues } from '../form/work';
import { membersOf } from './homeForm';
import type { StepProps } from './StepFields';
import { memberIndexOf, stepOf } from './steps';
import styles from './visit.module.css';

const mostMembers = 30;
const listAt = 'form.facts.members';

interface PeopleStepProps extends StepProps {
  readonly open: number | null;
  onOpen(index: number | null): void;
}

/** 家庭成员: one card for each, open one at a time. */
export function PeopleStep(props: PeopleStepProps) {
  const t = useVisitWords();
  const common = useCommonWords();
  const [leaving, setLeaving] = useState<number | null>(null);
  const { form, open, onOpen } = props;
  const members = membersOf(form.values);
  const add = (): void => {
    form.set(listAt, [...members, { memberId: newKey(), name: '', idNumber: '', health: [] }]);
    onOpen(members.length);
  };
  const remove = (index: number): void => {
    const { memberId } = members[index] ?? {};
    form.set(
      listAt,
      members.filter((_, i) => i !== index),
    );
    form.update('form.consents', (before) =>
      Array.isArray(before) ? before.filter((each: { memberId?: string }) => each.memberId !== memberId) : before,
    );
    onOpen(null);
  };
  const fault = form.fault(listAt);
  return (
    <>
      {fault !== undefined && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <ul className={styles.members}>
        {members.map((member, i) => (
          <li key={member.memberId ?? i}>
            <MemberCard
              {...props}
              index={i}
              member={member}
              isOpen={open === i}
              onToggle={() => onOpen(open === i ? null : i)}
              onRemove={() => setLeaving(i)}
            />
          </li>
        ))}
      </ul>
      <Button icon={<PlusOutlined />} size="large" disabled={members.length >= mostMembers} onClick={add}>
        {t('addMember')}
      </Button>
      {leaving !== null && (
        <AskDialog
          title={t('removeSure', { name: members[leaving]?.name || t('newMember') })}
          okText={common('remove')}
          onOk={() => remove(leaving)}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}

interface MemberCardProps extends StepProps {
  readonly index: number;
  readonly member: Partial<MemberFacts>;
  readonly isOpen: boolean;
  onToggle(): void;
  onRemove(): void;
}

function MemberCard({ form, detail, today, index, member, isOpen, onToggle, onRemove }: MemberCardProps) {
  const t = useVisitWords();
  const work = useWorkWords();
  const code = useCodeLabel();
  const faults = form.faultyPaths.filter((path) => stepOf(path) === 'people' && memberIndexOf(path) === index).length;
  const known = detail.household?.members.find(({ personId }) => personId === member.memberId);
  const bornOn = (member.idNumber?.includes('*') ? known?.birthOn : findBirthDay(member.idNumber ?? '')) ?? null;
  const name = member.name || t('newMember');
  return (
    <>
      <button type="button" className={styles.memberHead} aria-expanded={isOpen} onClick={onToggle}>
        <span>
          <strong>{name}</strong> {code(relationLabels, member.relation ?? '')}{' '}
          {bornOn !== null && t('age', { count: ageOn(bornOn, today) })}
          {faults > 0 && <div className={styles.left}>{work('faults', { count: faults })}</div>}
        </span>
        {isOpen ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
      </button>
      {isOpen && (
        <div className={styles.member}>
          {member.idNumber?.includes('*') && <div className={styles.hint}>{t('maskedHint')}</div>}
          <MemberFields form={form} index={index} member={member} />
          <Button icon={<DeleteOutlined />} onClick={onRemove}>
            {t('removeMember', { name })}
          </Button>
        </div>
      )}
    </>
  );
}

function MemberFields({ form, index, member }: Pick<MemberCardProps, 'form' | 'index' | 'member'>) {
  const t = useVisitWords();
  const at = `${listAt}[${index}]`;
  return (
    <>
      <SpecFields
        form={form}
        specs={memberSpecs}
        at={at}
        only={['name', 'idNumber', 'relation', 'ethnicity', 'phone', 'education', 'schoolStatus']}
      />
      {member.schoolStatus === 'notInSchool' && (
        <SpecFields form={form} specs={memberSpecs} at={at} only={['outOfSchoolReason']} />
      )}
      <SpecFields form={form} specs={memberSpecs} at={at} only={['health']} />
      {(member.health?.includes('disabled') || member.disabilityGrade !== undefined) && (
        <Field<WorkValues, number> form={form} path={`${at}.disabilityGrade`} label={t('disabilityGrade')} isGroup>
          {(input) => (
            <CodeInput
              {...input}
              value={input.value === undefined ? undefined : String(input.value)}
              labels={disabilityGradeLabels}
              onChange={(grade) => input.onChange(grade === undefined ? undefined : Number(grade))}
            />
          )}
        </Field>
      )}
      <SpecFields form={form} specs={memberSpecs} at={at} only={['labour']} />
      <Field<WorkValues, object> form={form} path={`${at}.work`} label={t('works')} isGroup>
        {(input) => (
          <YesNoInput
            {...input}
            value={input.value !== undefined && input.value !== null}
            onChange={(works) => input.onChange(works === true ? { months: undefined } : undefined)}
          />
        )}
      </Field>
      {member.work !== undefined && member.work !== null && (
        <SpecFields form={form} specs={workSpecs} at={`${at}.work`} />
      )}
      <SpecFields
        form={form}
        specs={memberSpecs}
        at={at}
        only={[
          'publicPost',
          'medicalInsured',
          'pensionInsured',
          'minimumLiving',
          'destituteSupport',
          'disabilitySubsidy',
        ]}
      />
    </>
  );
}
